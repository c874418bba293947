"""The pictures of one exercise, drawn, but for the words: only these differ between languages."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.drawing import svg


@dataclass(frozen=True)
class Words:
    """What a picture says of itself, in plain text."""

    title: str
    description: str


@dataclass(frozen=True)
class Drawing:
    """The pictures of one exercise.

    Attributes:
        size: Width and height of each picture, in thousandths of body height.
        ground: What lies and stands behind the person in each of them, as SVG.
        film: The movement from the first frame to the last and back, as SVG that moves.
        stills: Each frame, as SVG.
    """

    size: tuple[int, int]
    ground: str
    film: str
    stills: Sequence[str]

    def still(self, number: int, words: Words, *, on_paper: bool = False) -> str:
        """One frame, counted from 0, as a self-contained SVG for a page or for paper."""
        return self._document(words, self.stills[number], on_paper=on_paper)

    def animation(self, words: Words) -> str:
        """The movement, as a self-contained SVG."""
        return self._document(words, self.film)

    def _document(self, words: Words, content: str, *, on_paper: bool = False) -> str:
        return svg.document(self.size, words.title, words.description, self.ground + content, on_paper=on_paper)

    def to_bytes(self) -> bytes:
        """All of it: sizes in the first line, then every part."""
        parts = (self.ground, self.film, *self.stills)
        sizes = " ".join(map(str, (*self.size, *map(len, parts))))
        return "\n".join((sizes, "".join(parts))).encode("ascii")

    @classmethod
    def from_bytes(cls, data: bytes) -> "Drawing":
        """What ``to_bytes`` gave."""
        head, _, rest = data.decode("ascii").partition("\n")
        width, height, *lengths = map(int, head.split(" "))
        parts, start = [], 0
        for length in lengths:
            parts.append(rest[start : start + length])
            start += length
        ground, film, *stills = parts
        return cls((width, height), ground, film, stills)
