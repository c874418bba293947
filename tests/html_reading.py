"""HTML as a browser reads it: which elements there are, and which characters they show."""

import importlib
from html.parser import HTMLParser

_CONVERTER = importlib.import_module("markdown").Markdown(
    extensions=["attr_list", "md_in_html", "tables", "toc"],
    extension_configs={"toc": {"permalink": False, "toc_depth": "2-2"}},
)
"""With the extensions of the project's ``mkdocs.yml``."""


def to_html(markdown: str) -> str:
    """The HTML that Python-Markdown makes with the project's extensions."""
    return str(_CONVERTER.reset().convert(markdown))


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
