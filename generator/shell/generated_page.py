"""A generated page as MkDocs takes it: our own converter makes its HTML, MkDocs' rules lead and check its links."""

from typing import Any, Final

from markdown.extensions.toc import nest_toc_tokens
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page, _RelativePathTreeprocessor
from mkdocs.structure.toc import get_toc

from generator.pages.site_file import SiteFile
from generator.render.addresses import absolute
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

    def let_go(self) -> None:
        """Drops its text, when the page is written and every plugin is done with it."""
        self.markdown, self.content = None, None

    def read_source(self, config: MkDocsConfig) -> None:
        """Sets Markdown and front matter; another plugin may have another source for it."""
        if config.plugins.events["page_read_source"] or self.file.content_bytes != self._made.content:
            super().read_source(config)
        else:
            self.markdown, self.meta = self._made.markdown, dict(self._beside.front)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Converts the Markdown, which other plugins may have changed."""
        assert self.markdown is not None
        html = to_html(self.markdown, self._beside.pictures)
        checked = _RelativePathTreeprocessor(self.file, files, config)
        self.links_to_anchors = checked.links_to_anchors
        self.content = html.linked(lambda link: self._address(link, files, checked))
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

    def _address(self, link: str, files: Files, checked: _RelativePathTreeprocessor) -> str:
        """Where a link leads in the site. MkDocs itself leads what is no plain link to a file, and warns."""
        path, _, anchor = link.partition("#")
        target = None if link.startswith(("/", "#")) else files.src_uris.get(absolute(self.file.src_uri, path))
        if target is None or target.inclusion.value <= InclusionLevel.DRAFT.value:
            return checked.path_to_url(link)
        address = target.url_relative_to(self.file)
        if anchor:
            checked.links_to_anchors.setdefault(target, {}).setdefault(anchor, link)
            return f"{address}#{anchor}"
        return address


def _levels(config: MkDocsConfig) -> tuple[int, int]:
    """The levels of headings that the publisher wants in the list of contents, as Python-Markdown reads them."""
    depth: Any = (config.mdx_configs.get("toc") or {}).get("toc_depth", _DEEPEST)
    first, _, last = str(depth).rpartition("-")
    return int(first or 1), int(last)
