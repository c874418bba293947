"""A generated page as MkDocs takes it: our own converter makes its HTML, MkDocs' rules lead and check its links."""

from typing import Any, Final

from markdown.extensions.toc import nest_toc_tokens
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page, _RelativePathTreeprocessor
from mkdocs.structure.toc import get_toc

from generator.build import SiteFile
from generator.render.convert import to_html

_DEEPEST: Final = 6


class GeneratedPage(Page):
    """A page that the program made; it needs no extension of Markdown, and its front matter is at hand as data."""

    def __init__(self, title: str | None, file: File, config: MkDocsConfig, made: SiteFile) -> None:
        super().__init__(title, file, config)
        self.take(made)

    def take(self, made: SiteFile) -> None:
        """Takes what the program made anew for it."""
        assert made.beside
        self._made, self._beside = made, made.beside

    def read_source(self, config: MkDocsConfig) -> None:
        """Sets Markdown and front matter; another plugin may have a source of its own for the page."""
        if config.plugins.events["page_read_source"]:
            super().read_source(config)
        else:
            self.markdown, self.meta = self._made.markdown, dict(self._beside.front)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Converts the Markdown, which other plugins may have changed."""
        assert self.markdown is not None
        html = to_html(self.markdown, self._beside.pictures)
        # What MkDocs says of a link, and what it makes of it, stands nowhere else.
        links = _RelativePathTreeprocessor(self.file, files, config)
        self.content = html.linked({link: links.path_to_url(link) for link in html.links})
        self.links_to_anchors = links.links_to_anchors
        self.present_anchor_ids = set(html.ids)
        first, last = _levels(config)
        self.toc = get_toc(
            nest_toc_tokens(
                [
                    {"level": heading.level, "id": heading.id, "name": heading.text}
                    for heading in html.headings
                    if first <= heading.level <= last
                ]
            )
        )


def _levels(config: MkDocsConfig) -> tuple[int, int]:
    """The levels of headings that the publisher wants in the list of contents, as Python-Markdown reads them."""
    depth: Any = (config.mdx_configs.get("toc") or {}).get("toc_depth", _DEEPEST)
    first, _, last = str(depth).rpartition("-")
    return int(first or 1), int(last)
