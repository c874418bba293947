"""HTML as a browser reads it: which elements there are, and which characters they show."""

import importlib
from html.parser import HTMLParser

from generator.render.convert import to_html as converted
from generator.shell.standalone.dialect import EXTENSIONS, dialect

_PYTHON_MARKDOWN = importlib.import_module("markdown").Markdown(extensions=[*EXTENSIONS, "tables", "toc"])


def to_html(markdown: str) -> str:
    """The HTML that our converter makes."""
    return converted(markdown, {}).text


def exported_to_html(markdown: str) -> str:
    """The HTML that Python-Markdown makes of an exported page."""
    return str(_PYTHON_MARKDOWN.reset().convert(dialect(markdown, {})))


class Reader(HTMLParser):
    """Reads HTML into its elements and its text.

    Attributes:
        elements: Each tag with its attributes, but ids, which headings take from their text.
        texts: The characters shown, a list item each time that markup stands between.
    """

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()

    @property
    def text(self) -> str:
        """All characters shown."""
        return "".join(self.texts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple((name, value) for name, value in attrs if name != "id")))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        self.elements.append(("!--", (("text", data),)))

    def handle_decl(self, decl: str) -> None:
        self.elements.append(("!", (("text", decl),)))

    def handle_pi(self, data: str) -> None:
        self.elements.append(("?", (("text", data),)))
