"""A built page as a browser reads it: title, description, headings, text, links, scripts."""

from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


def leads_on(path: Path) -> bool:
    """Whether a file is no page, but leads on from an old address of one."""
    return '<meta http-equiv="refresh"' in path.read_text(encoding="utf-8")


class HtmlPage(HTMLParser):
    """One page.

    Attributes:
        title: Text of the title element.
        metas: Content of the meta elements, by name or property.
        h1: Text of the first-level heading.
        text: All text of the body outside of scripts.
        addresses: What every ``href`` and ``src`` says.
        links: The ``link`` elements, as their attributes.
        images: The ``img`` elements, as their attributes.
        ids: Every id.
        scripts: Text of the script elements that hold some.
        tags: How often each element is opened.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.title = self.h1 = self.text = ""
        self.metas: dict[str, str] = {}
        self.addresses: list[str] = []
        self.links: list[dict[str, str]] = []
        self.images: list[dict[str, str]] = []
        self.ids: set[str] = set()
        self.scripts: list[str] = []
        self.tags: Counter[str] = Counter()
        self._open: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags[tag] += 1
        if tag not in _VOID:
            self._open.append(tag)
        if tag == "meta":
            self.metas[given.get("name") or given.get("property", "")] = given.get("content", "")
        if tag == "link":
            self.links.append(given)
        if tag == "img":
            self.images.append(given)
        self.addresses += [given[name] for name in ("href", "src") if name in given]
        if "id" in given:
            self.ids.add(given["id"])

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        inside = self._open[-1] if self._open else ""
        if inside == "script":
            self.scripts.append(data)
        elif inside == "title" and "svg" not in self._open:
            self.title += data
        elif "body" in self._open and "style" not in self._open:
            self.text += data
            if "h1" in self._open:
                self.h1 += data
