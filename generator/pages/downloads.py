"""The PDFs of a routine, as its page and the print centre offer them."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.pages.sheet import Sheet
from generator.render.addresses import card_path, preview_path

FORMATS = ("a4", "letter", "large", "pocket", "deck")


@dataclass(frozen=True)
class Download:
    """One PDF."""

    format: str
    label: str
    about: str
    pages: str
    sheets: str
    """Of paper, when both sides are printed."""
    address: Markup
    preview: Markup


def downloads(id_: str, sheet: Sheet) -> tuple[Download, ...]:
    """The PDFs of one routine, in the order of the formats; empty where none are made."""
    site, strings = sheet.site, sheet.site.strings
    found = []
    for name in FORMATS:
        path = card_path(id_, name)
        if path in site.cards:
            found.append(
                Download(
                    name,
                    strings(f"cards.{name}"),
                    strings(f"cards.{name}-about"),
                    strings.count("cards.pages", site.cards[path]),
                    strings.count("cards.sheets", (site.cards[path] + 1) // 2),
                    sheet.address(path),
                    sheet.address(preview_path(path)),
                )
            )
    return tuple(found)
