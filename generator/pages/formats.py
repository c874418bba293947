"""The formats of printable cards, one record each. Its words stand in the words of the site, as ``cards.<name>``."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class CardFormat:
    """One format.

    Attributes:
        name: The end of the file name, and of the words about it.
        template: The Typst file.
        told: What the template is told beside the card, such as its paper.
        most_pages: How many pages it promises a routine of five exercises at the most; None where it promises none.
        two_sided: Whether it is printed on both sides. What is cut or folded is printed on one.
    """

    name: str
    template: str
    told: Mapping[str, str]
    most_pages: int | None = None
    two_sided: bool = True

    def sheets(self, pages: int) -> int:
        """How many sheets of paper so many pages take."""
        return (pages + 1) // 2 if self.two_sided else pages


def _on_both(name: str, *, two_sided: bool = True) -> Iterator[CardFormat]:
    """A format on A4, and the same on Letter."""
    for end, paper in (("", "a4"), ("-letter", "us-letter")):
        yield CardFormat(f"{name}{end}", f"{name}.typ", {"paper": paper}, two_sided=two_sided)


FORMATS: Final = (
    CardFormat("a4", "sheet.typ", {"paper": "a4"}, most_pages=3),
    CardFormat("letter", "sheet.typ", {"paper": "us-letter"}, most_pages=3),
    CardFormat("large", "large.typ", {"paper": "a4"}),
    CardFormat("pocket", "pocket.typ", {"paper": "a4"}, two_sided=False),
    CardFormat("deck", "deck.typ", {"paper": "a4", "sides": "one"}, two_sided=False),
)
"""In the order in which pages offer them."""
VARIANTS: Final = (
    CardFormat("large-letter", "large.typ", {"paper": "us-letter"}),
    CardFormat("pocket-letter", "pocket.typ", {"paper": "us-letter"}, two_sided=False),
    CardFormat("deck-letter", "deck.typ", {"paper": "us-letter", "sides": "one"}, two_sided=False),
    CardFormat("deck-both", "deck.typ", {"paper": "a4", "sides": "both"}),
    CardFormat("deck-both-letter", "deck.typ", {"paper": "us-letter", "sides": "both"}),
)
"""The same on Letter, and index cards with their pictures in front and their steps on the back."""
POSTERS: Final = tuple(_on_both("poster", two_sided=False))
"""One routine on a wall."""
TWINS: Final = tuple(_on_both("twin"))
"""One routine in 2 languages side by side."""
PICKS: Final = tuple(_on_both("pick", two_sided=False))
"""The exercises of a group, to be ticked."""
ON_REQUEST: Final = (*VARIANTS, *POSTERS, *TWINS, *PICKS)
"""What no page offers: a clinic makes them with ``limber cards``."""
