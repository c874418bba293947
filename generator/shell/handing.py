"""Hands the generated files of one language over to MkDocs."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from generator.pages.site_file import SiteFile
from generator.shell.composition import CompositionError
from generator.shell.generated_page import GeneratedPage


def hand_over(generated: Mapping[str, SiteFile], files: Files, config: MkDocsConfig) -> None:
    """Adds the generated files to those of the publisher, the theme and other plugins.

    Raises:
        CompositionError: When somebody else has a file at the same address.
    """
    others = {file.dest_uri: file for file in files}
    taken = []
    for path, made in generated.items():
        file = _file(config, path, made)
        file.edit_uri = made.source
        if other := others.get(file.dest_uri):
            taken.append(other.abs_src_path or other.src_uri)
        else:
            files.append(file)
    if taken:
        raise CompositionError(f"a generated file has the address of {', '.join(taken)}; choose another file name")


class _MadeFile(File):
    """A file whose content is made when it is asked for, so that not all of them are in memory at once."""

    make: Callable[[], bytes]

    @property
    def _content(self) -> bytes:
        return self.make()

    @_content.setter
    def _content(self, content: bytes | str | None) -> None:
        """Takes what another plugin puts in its place."""
        if content is not None:
            made = content.encode() if isinstance(content, str) else content
            self.make = lambda: made


def _file(config: MkDocsConfig, path: str, made: SiteFile) -> File:
    if not callable(made.made):
        return File.generated(config, path, content=made.made, inclusion=_inclusion(made, config))
    file = _MadeFile.generated(config, path, content="", inclusion=_inclusion(made, config))
    assert isinstance(file, _MadeFile)
    file.make = made.made
    return file


def _inclusion(made: SiteFile, config: MkDocsConfig) -> InclusionLevel:
    """A generated page needs no place in the menu; where the publisher wrote none, MkDocs lists the first pages."""
    return InclusionLevel.UNDEFINED if made.leads_on and not config.nav else InclusionLevel.NOT_IN_NAV


def hand_pages(generated: Mapping[str, SiteFile], files: Files, config: MkDocsConfig) -> None:
    """Gives each generated page that has none yet a page object of ours, with its title in the menu."""
    titles: dict[str, str | None] = {}
    for path, title in _titles(config.nav):
        titles.setdefault(path, title)
    for file in files.documentation_pages():
        made = generated.get(file.src_uri)
        if made and made.beside and file.page is None:
            GeneratedPage(titles.get(file.src_uri), file, config, made)


def let_go(files: Files) -> None:
    """Drops the texts of the generated pages, so that those of one language at a time fill the memory."""
    for file in files.documentation_pages():
        if isinstance(file.page, GeneratedPage):
            file.page.let_go()


def _titles(nav: Any) -> Iterator[tuple[str, str | None]]:
    """The pages in a menu as the publisher writes it, each with its title if it has one."""
    for item in nav or ():
        if isinstance(item, str):
            yield item.lstrip("/"), None
        elif isinstance(item, dict):
            for title, inside in item.items():
                yield from [(inside.lstrip("/"), title)] if isinstance(inside, str) else _titles(inside)


def link_sources(files: Files, root: Path) -> None:
    """Lets the edit link of each hand-written page name its file from the project folder.

    A page from outside of the folder has no such name, and gets no link. Pages that other plugins make keep theirs.
    """
    for page in files.documentation_pages():
        if page.abs_src_path:
            source = Path(page.abs_src_path)
            page.edit_uri = source.relative_to(root).as_posix() if source.is_relative_to(root) else None


def nothing(config: MkDocsConfig) -> Files:
    """No files at all, so that MkDocs ends its build without a word about what is missing."""
    config.nav = None
    config.theme.static_templates = set()
    config.extra_templates = []
    return Files([])
