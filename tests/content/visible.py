"""A Markdown page as its reader sees it: the text in order, and where each link stands in it."""

import re
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from itertools import accumulate

from tests.html_reading import to_html

_LINK = "\ue000"
"""Stands where a link begins until its position is known; no text holds it."""
_ORIGINS = re.compile(r'<details class="lb-details__one" id="origins".*?</details>', re.DOTALL)
_INLINE = {"a", "abbr", "b", "code", "em", "i", "span", "strong", "sup"}


@dataclass(frozen=True)
class VisiblePage:
    """A rendered page.

    Attributes:
        text: The visible text, with single spaces.
        links: Each link's address as written in the Markdown, with its position in ``text``.
    """

    text: str
    links: tuple[tuple[int, str], ...]

    def position(self, phrase: str) -> int:
        """Where a phrase begins in the text."""
        place = self.text.find(" ".join(phrase.split()))
        assert place >= 0, f'the page does not say "{phrase}"'
        return place

    def links_into(self, folder: str) -> list[int]:
        """Positions of the links to pages of a folder, its index page left out."""
        return [place for place, address in self.links if f"{folder}/" in address and "index.md" not in address]


@cache
def visible(source: str) -> VisiblePage:
    """Renders a Markdown page, without its front matter."""
    _, _, body = source.split("---\n", 2)
    reader = _Reader()
    reader.feed(to_html(body))
    reader.close()
    parts = " ".join("".join(reader.pieces).split()).split(_LINK)
    places = accumulate(len(part) for part in parts)
    return VisiblePage("".join(parts), tuple(zip(places, reader.addresses, strict=False)))


def without_origins(source: str) -> str:
    """The Markdown of a page without its closed block "Where this comes from"."""
    return _ORIGINS.sub("", source)


def origins(source: str) -> str:
    """The closed block of a page as Markdown with empty front matter; a page has no more than one."""
    blocks: list[str] = _ORIGINS.findall(source)
    assert len(blocks) == 1, f"the page has {len(blocks)} blocks"
    return f"---\n---\n{blocks[0]}"


class _Reader(HTMLParser):
    """Gathers text, with a mark where a link begins; the edge of a block is a space."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _INLINE:
            self.pieces.append(" ")
        if tag == "a" and (address := dict(attrs).get("href")):
            self.addresses.append(address)
            self.pieces.append(_LINK)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _INLINE:
            self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)
