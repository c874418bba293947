"""Printable cards: for every routine and format, what a typesetter needs to make the PDF."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final, TypeAlias

from generator.languages.language import Language
from generator.models.routine import Routine
from generator.pages.card import CardView, card_view
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


def typst_files(templates: Mapping[str, str]) -> dict[str, str]:
    """The Typst files by name, among every file below ``site_templates``."""
    return {path.removeprefix(TEMPLATES): text for path, text in templates.items() if path.startswith(TEMPLATES)}


def card_jobs(site: Site, templates: Mapping[str, str], formats: Iterable[CardFormat] = FORMATS) -> Iterator[CardJob]:
    """The cards of one language.

    Args:
        site: The language.
        templates: Every file below ``site_templates``, by path.
        formats: In which formats.
    """
    typst, formats = typst_files(templates), tuple(formats)
    logo = site.settings.publisher.logo
    for id_, entry in site.library.published_of(Routine).items() if typst else ():
        data = as_json(card_data(card_view(entry, site), site))
        for form in formats:
            yield CardJob(card_path(id_, form.name), form, data, typst, entry.text_document.path, id_, logo)


def as_json(data: Mapping[str, Any]) -> str:
    """Data for a template, the same for the same data."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def card_data(view: CardView, site: Site) -> dict[str, Any]:
    """What a template is told of one routine."""
    found: dict[str, Any] = on_paper(asdict(view))
    for each in found["items"]:
        each["qr"] = code(each["address"], border=0)
    for each in found["next"]:
        each["short_address"] = _short(each["address"])
    return found | common_data(view.address, site)


def common_data(address: str, site: Site) -> dict[str, Any]:
    """What a template is told whatever it shows: where it leads, the language and the publisher.

    Args:
        address: The page on the web that shows the same; empty for none.
        site: The language.
    """
    publisher = site.settings.publisher
    return {
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
        "name": language.name,
        "region": language.writing_region,
        "script": language.script.lower() if language.script and not language.writing_region else None,
        "rtl": language.is_read_from_the_right,
    }


def _short(address: str) -> str:
    """An address as people read and type it."""
    return breakable_address(address.partition("://")[2].rstrip("/"))


_Data: TypeAlias = Any


def on_paper(value: _Data, key: str = "") -> _Data:
    """Lets every long word of a card be broken and holds numbers to their units; what is not read stays as it is."""
    if isinstance(value, dict):
        return {name: on_paper(item, name) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [on_paper(item, key) for item in value]
    if not isinstance(value, str) or key in _AS_IT_IS:
        return value
    return breakable(value) if key in _NAMES else held(breakable(value))
