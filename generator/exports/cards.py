"""Printable cards: for every routine and format, what a typesetter needs to make the PDF."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final, TypeAlias

from generator.languages.language import Language
from generator.library.entry import Entry
from generator.models.routine import Routine
from generator.pages.card import breakable, card_view
from generator.pages.formats import FORMATS, CardFormat
from generator.pages.site import Site
from generator.render.addresses import card_path
from generator.render.code import code

TEMPLATES: Final = "site_templates/cards/"


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
    found: dict[str, Any] = _breakable(asdict(view))
    return found | {
        "address": address,
        "short_address": breakable(address.partition("://")[2].rstrip("/")),
        "qr": code(address),
        "language": _language(site.library.language),
        "publisher": {
            "name": publisher.name or site.settings.site_name,
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


_Data: TypeAlias = Any


def _breakable(value: _Data) -> _Data:
    """Lets every long word of a card be broken; pictures stay as they are."""
    if isinstance(value, dict):
        return {key: item if key == "svg" else _breakable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_breakable(item) for item in value]
    return breakable(value) if isinstance(value, str) else value
