"""The formats of printable cards, one record each. Its words stand in the words of the site, as ``cards.<name>``."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

Way: TypeAlias = Sequence[Mapping[str, str]]
"""One way to set a card: what the template is told, from the largest pictures to the smallest."""


@dataclass(frozen=True)
class CardFormat:
    """One format.

    Attributes:
        name: The end of the file name, and of the words about it.
        template: The Typst file.
        ways: How the template may set it, the best way first.
        most_pages: The largest pictures of the first way with no more pages are taken; None takes the first of all.
        two_sided: Whether it is printed on both sides. What is cut or folded is printed on one.
    """

    name: str
    template: str
    ways: Sequence[Way] = (({},),)
    most_pages: int | None = None
    two_sided: bool = True

    def sheets(self, pages: int) -> int:
        """How many sheets of paper so many pages take."""
        return (pages + 1) // 2 if self.two_sided else pages


def _sheets(name: str, paper: str) -> CardFormat:
    """Two sides: smaller pictures come before smaller type, and type of 11 points before a further page."""
    ways = (
        tuple(_set("usual", paper, 12, still) for still in (22, 19, 17, 15, 13, 12)),
        tuple(_set("tight", paper, 11, still) for still in (19, 15, 12)),
    )
    return CardFormat(name, "sheet.typ", ways, most_pages=2)


def _set(measures: str, paper: str, size: int, still: int) -> Mapping[str, str]:
    """One way to set a sheet: the measures of the template, the paper, type in points and pictures in millimetres."""
    return {"measures": measures, "paper": paper, "size": str(size), "still": str(still)}


FORMATS: Final = (
    _sheets("a4", "a4"),
    _sheets("letter", "us-letter"),
    CardFormat("large", "sheet.typ", ((_set("large", "a4", 18, 42),),)),
    CardFormat("pocket", "pocket.typ", two_sided=False),
    CardFormat("deck", "deck.typ", two_sided=False),
)
"""In the order in which pages offer them."""
