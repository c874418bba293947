"""The PDFs of a routine, as its page and the print centre offer them."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.pages.formats import FORMATS
from generator.pages.sheet import Sheet
from generator.render.addresses import card_path, preview_path


@dataclass(frozen=True)
class Download:
    """One PDF.

    Attributes:
        format: The name of its format.
        label: What the format is called.
        short: The same in a word, for a column.
        pages: How many pages it has.
        sheets: How many sheets of paper they take, printed as the format asks.
        address: Where it lies.
        preview: Where the picture of its first page lies.
    """

    format: str
    label: str
    short: str
    pages: str
    sheets: str
    address: Markup
    preview: Markup


def downloads(id_: str, sheet: Sheet) -> tuple[Download, ...]:
    """The PDFs of one routine, in the order of the formats; empty where none are made."""
    site, strings = sheet.site, sheet.site.strings
    found = []
    for form in FORMATS:
        path = card_path(id_, form.name)
        if path in site.cards:
            found.append(
                Download(
                    form.name,
                    strings(f"cards.{form.name}"),
                    strings(f"cards.{form.name}-short"),
                    strings.count("cards.pages", site.cards[path]),
                    strings.count("cards.sheets", form.sheets(site.cards[path])),
                    sheet.address(path),
                    sheet.address(preview_path(path)),
                )
            )
    return tuple(found)
