"""The formats of printable cards, one record each. Its words stand in the words of the site, as ``cards.<name>``."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class CardFormat:
    """One format.

    Attributes:
        name: The end of the file name, and of the words about it.
        template: The Typst file.
        tries: What the template is told, in the order in which it is tried.
        most_pages: The first try with no more pages is taken; None takes the first.
    """

    name: str
    template: str
    tries: tuple[Mapping[str, str], ...] = ({},)
    most_pages: int | None = None


def _sheets(name: str, paper: str) -> CardFormat:
    """Two sides: smaller pictures come before smaller type, and type of 11 points before a further page."""
    tries = (
        *(_set("usual", paper, 12, still) for still in (22, 19, 17, 15, 13, 12)),
        *(_set("tight", paper, 11, still) for still in (19, 15, 12)),
    )
    return CardFormat(name, "sheet.typ", tries, most_pages=2)


def _set(measures: str, paper: str, size: int, still: int) -> Mapping[str, str]:
    """One way to set a sheet: the measures of the template, the paper, type in points and pictures in millimetres."""
    return {"measures": measures, "paper": paper, "size": str(size), "still": str(still)}


FORMATS: Final = (
    _sheets("a4", "a4"),
    _sheets("letter", "us-letter"),
    CardFormat("large", "sheet.typ", (_set("large", "a4", 18, 42),)),
    CardFormat("pocket", "pocket.typ"),
    CardFormat("deck", "deck.typ"),
)
"""In the order in which pages offer them."""
