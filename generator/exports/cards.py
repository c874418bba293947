"""Printable cards: for every routine and format, what a typesetter needs to make the PDF."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final, TypeAlias

from generator.languages.language import Language
from generator.library.entry import Entry
from generator.models.routine import Routine
from generator.pages.card import card_view
from generator.pages.formats import FORMATS, CardFormat
from generator.pages.paper_text import breakable, breakable_address, held
from generator.pages.site import Site
from generator.render.addresses import card_path
from generator.render.code import code

TEMPLATES: Final = "site_templates/cards/"
_AS_IT_IS: Final = ("svg", "address", "summary")
_NAMES: Final = ("title", "name", "alt")
"""What a reader of the file may look for, word by word."""


@dataclass(frozen=True)
class CardJob:
    """One PDF to be made.

    Attributes:
        path: Where it lies, relative to the folder of its language.
        format: Its format.
        data: The card, as JSON; texts in it are data and never markup.
        templates: The Typst files by name.
        source: The content file of the routine.
        routine: The id of the routine.
        logo: The picture of the publisher, whose bytes the templates find in ``logo.json``; empty without one.
    """

    path: str
    format: CardFormat
    data: str
    templates: Mapping[str, str]
    source: str
    routine: str
    logo: bytes = b""


def card_jobs(site: Site, templates: Mapping[str, str]) -> Iterator[CardJob]:
    """The cards of one language.

    Args:
        site: The language.
        templates: Every file below ``site_templates``, by path.
    """
    typst = {path.removeprefix(TEMPLATES): text for path, text in templates.items() if path.startswith(TEMPLATES)}
    logo = site.settings.publisher.logo
    for id_, entry in site.library.published_of(Routine).items() if typst else ():
        data = json.dumps(_data(entry, site), ensure_ascii=False, sort_keys=True)
        for form in FORMATS:
            yield CardJob(card_path(id_, form.name), form, data, typst, entry.text_document.path, id_, logo)


def _data(entry: Entry[Routine], site: Site) -> dict[str, Any]:
    view = card_view(entry, site)
    publisher = site.settings.publisher
    address = view.address
    found: dict[str, Any] = _on_paper(asdict(view))
    for each in found["items"]:
        each["qr"] = code(each["address"], border=0)
    for each in found["next"]:
        each["short_address"] = _short(each["address"])
    return found | {
        "short_address": _short(address),
        "qr": code(address, border=0),
        "language": _language(site.library.language),
        "publisher": {
            "name": breakable(publisher.name or site.settings.site_name),
            "logo": bool(publisher.logo),
            "phone": publisher.phone,
            "accent": publisher.accent,
            "fonts": list(publisher.card_font.families),
        },
    }


def _language(language: Language) -> dict[str, str | bool | None]:
    """What decides on hyphens, on forms of letters and on the direction."""
    return {
        "code": language.primary,
        "region": language.writing_region,
        "script": language.script.lower() if language.script and not language.writing_region else None,
        "rtl": language.is_read_from_the_right,
    }


def _short(address: str) -> str:
    """An address as people read and type it."""
    return breakable_address(address.partition("://")[2].rstrip("/"))


_Data: TypeAlias = Any


def _on_paper(value: _Data, key: str = "") -> _Data:
    """Lets every long word of a card be broken and holds numbers to their units; what is not read stays as it is."""
    if isinstance(value, dict):
        return {name: _on_paper(item, name) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_on_paper(item, key) for item in value]
    if not isinstance(value, str) or key in _AS_IT_IS:
        return value
    return breakable(value) if key in _NAMES else held(breakable(value))
