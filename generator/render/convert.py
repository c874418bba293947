"""Portable Markdown becomes HTML: CommonMark with tables and heading ids, and what Markdown cannot say of pictures."""

import html
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from markdown.extensions.toc import slugify, unique
from markupsafe import escape
from pyromark import Options
from pyromark import html as commonmark

_OPTIONS: Final = Options.ENABLE_TABLES | Options.ENABLE_HEADING_ATTRIBUTES
_HEADING: Final = re.compile(r"<h([1-6])([^>]*)>(.*?)</h\1>", re.DOTALL)
_ID: Final = re.compile(r' id="([^"]*)"')
_TAG: Final = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
_PICTURE: Final = re.compile(r'<img src="([^"]*)"')
_ADDRESS: Final = re.compile(r'(<a href="|<img src=")([^"]*)')
_WRITTEN_AS_HTML: Final = re.compile(r"""<(?:a|img)\s[^>]*?(?:href|src)=["']([^"']*)["']""")


@dataclass(frozen=True)
class Shown:
    """How a page shows a picture.

    Attributes:
        style: Its class for style sheets.
        width: In pixels, where no style sheet says otherwise.
        height: In pixels likewise.
        waits: Whether it is fetched only when a reader comes near it.
    """

    style: str
    width: int
    height: int
    waits: bool = True

    @property
    def attributes(self) -> str:
        """What its element says."""
        waiting = ' loading="lazy"' if self.waits else ""
        return f'class="{self.style}" width="{self.width}" height="{self.height}"{waiting}'


@dataclass(frozen=True)
class Heading:
    """A heading.

    Attributes:
        level: From 1 to 6.
        id: Where a link to it leads.
        text: Its words as HTML, without elements.
    """

    level: int
    id: str
    text: str


@dataclass(frozen=True)
class Html:
    """A page as HTML.

    Attributes:
        text: The HTML; its links and pictures have the addresses that stand in the Markdown.
        headings: In their order.
        ids: Every id of an element.
        links: The addresses of its links and pictures as the HTML holds them, each once; not those that the Markdown
            itself holds as HTML.
    """

    text: str
    headings: tuple[Heading, ...]
    ids: frozenset[str]
    links: tuple[str, ...]

    def linked(self, lead: Callable[[str], str]) -> str:
        """The HTML with other addresses in the place of those in the Markdown, each of which ``lead`` is asked for."""
        new = {link: escape(lead(html.unescape(link))) for link in self.links}
        parts = _ADDRESS.split(self.text)
        parts[2::3] = [new.get(link, link) for link in parts[2::3]]
        return "".join(parts)


def _ids(text: str) -> Iterator[str]:
    """What stands as an id in an element, and not in words between them."""
    for match in _ID.finditer(text):
        if text.rfind("<", 0, match.start()) > text.rfind(">", 0, match.start()):
            yield match[1]


def to_html(markdown: str, pictures: Mapping[str, Shown]) -> Html:
    """Converts a page.

    A heading without an id gets one from its words, as Python-Markdown makes it.

    Args:
        markdown: CommonMark with tables and heading ids, without front matter.
        pictures: How the page shows its pictures, by their addresses as written.
    """
    # A reader of the bare text must not take the words of two cells for one. HTML knows no slash at the end of a tag.
    text = commonmark(markdown, options=_OPTIONS).replace("</th><th", "</th>\n<th").replace("</td><td", "</td>\n<td")
    text = text.replace(" />", ">")
    used = set(_ids(text))
    headings: list[Heading] = []

    def heading(match: re.Match[str]) -> str:
        words = " ".join(_TAG.sub("", match[3]).split())
        own = _ID.search(match[2])
        id_ = own[1] if own else unique(slugify(html.unescape(words), "-"), used)
        headings.append(Heading(int(match[1]), id_, words))
        return match[0] if own else f'<h{match[1]} id="{id_}"{match[2]}>{match[3]}</h{match[1]}>'

    def picture(match: re.Match[str]) -> str:
        shown = pictures.get(match[1])
        return f"{match[0]} {shown.attributes}" if shown else match[0]

    text = _PICTURE.sub(picture, _HEADING.sub(heading, text))
    as_html = set(_WRITTEN_AS_HTML.findall(markdown)) if "<a " in markdown or "<img " in markdown else ()
    found = dict.fromkeys(address for _, address in _ADDRESS.findall(text))
    return Html(text, tuple(headings), frozenset(used), tuple(link for link in found if link not in as_html))
