"""What ``mkdocs serve`` does after an edit of content: it makes the pages and files that changed, and those alone."""

import datetime
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from jinja2 import Environment
from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.build import Built
from generator.library.memory import Memory
from generator.pages.site_file import SiteFile
from generator.shell.generated_page import GeneratedPage
from generator.shell.making import FaultyError

log = get_plugin_logger("limber")
_Stamps: TypeAlias = Mapping[Path, tuple[int, int]]


@dataclass(frozen=True)
class Language:
    """One language as MkDocs built it last, with all that it takes to build one of its pages again."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment


class Preview:
    """The site that a server shows.

    Attributes:
        memory: What was made for it, to be made again only after a change.
        languages: By code, as they were built last.
    """

    def __init__(self) -> None:
        self.memory = Memory()
        self.languages: dict[str, Language] = {}
        self._built: Built | None = None
        self._today = datetime.date.min
        self._others: tuple[Path, ...] = ()
        self._stamps: _Stamps = {}

    def begin(self) -> None:
        """Forgets all, because the whole site is built."""
        self.languages, self._built = {}, None

    def end(self, built: Built, today: datetime.date, root: Path) -> None:
        """Notes what the whole site was built from.

        A strict server counts what MkDocs warns of, which only a build of the whole does.

        Args:
            built: What was made of the content.
            today: The day of the build.
            root: The project folder.
        """
        configs = [shown.config for shown in self.languages.values()]
        if any(config.strict for config in configs):
            return
        self._built, self._today = built, today
        folders = [root / "site_templates" / name for name in ("theme", "strings")]
        others = {path for config in configs for path in (config.docs_dir, config.config_file_path, *config.watch)}
        self._others = (*folders, *map(Path, sorted(others)))
        self._stamps = _stamps(self._others)

    def _stands(self) -> bool:
        """Whether there is a site of today, and nothing but content and templates of pages may have changed since."""
        same_day = self._today == datetime.date.today()
        return self._built is not None and same_day and self._stamps == _stamps(self._others)

    def build_again(self, whole: Callable[[], None], make: Callable[[], Built]) -> None:
        """Builds what an edit changes, or the whole site where that asks for it.

        Args:
            whole: Builds the whole site.
            make: Makes the files of the site.

        Raises:
            PluginError: With the list of what is wrong.
        """
        try:
            if not (self._stands() and self._take(make())):
                whole()
        except FaultyError as error:
            log.log(logging.ERROR, str(error))  # its list says all; where it was raised says nothing
            raise PluginError(str(error)) from error

    def _take(self, built: Built) -> bool:
        """Puts into the site what is new, unless that asks for a build of the whole. Tells whether it did."""
        assert self._built
        news = {code: dict(_news(self._built.languages[code], files)) for code, files in built.languages.items()}
        pages = {code: self._pages(code, made) for code, made in news.items()}
        if not all(self._is_small(code, built, pages[code]) for code in built.languages):
            return False
        for code, made in news.items():
            self._write(self.languages[code], made, pages[code])
        self._built = built
        return True

    def _pages(self, code: str, news: Mapping[str, SiteFile]) -> list[tuple[GeneratedPage, SiteFile]]:
        files = self.languages[code].files
        found = ((files.get_file_from_path(path), made) for path, made in news.items() if made.beside)
        return [(file.page, made) for file, made in found if file and isinstance(file.page, GeneratedPage)]

    def _is_small(self, code: str, built: Built, pages: list[tuple[GeneratedPage, SiteFile]]) -> bool:
        """Whether no file comes or goes, and no title in the menu changes."""
        assert self._built
        in_menu = self.languages[code].nav.pages
        return self._built.languages[code].keys() == built.languages[code].keys() and not any(
            page in in_menu and page.meta.get("title") != made.beside.front.get("title")
            for page, made in pages
            if made.beside
        )

    def _write(
        self, shown: Language, news: Mapping[str, SiteFile], pages: list[tuple[GeneratedPage, SiteFile]]
    ) -> None:
        for path, made in news.items():
            file = shown.files.get_file_from_path(path)
            assert file
            file.content_bytes = made.content
            if not made.beside:
                Path(file.abs_dest_path).write_bytes(made.content)
        for page, made in pages:
            page.take(made)
            _populate_page(page, shown.config, shown.files)
        for page, _ in pages:
            _build(page, shown)


def _build(page: Page, shown: Language) -> None:
    _build_page(page, shown.config, shown.files.documentation_pages(), shown.nav, shown.env)
    page.validate_anchor_links(files=shown.files, log_level=shown.config.validation.links.anchors)


def _news(before: Mapping[str, SiteFile], now: Mapping[str, SiteFile]) -> Iterator[tuple[str, SiteFile]]:
    for path, made in now.items():
        known = before.get(path)
        if made is not known and made != known:
            yield path, made


def _stamps(places: Iterable[Path]) -> _Stamps:
    """When each file was written last, and its size."""
    return {
        path: (stat.st_mtime_ns, stat.st_size)
        for place in places
        for path in ([place] if place.is_file() else sorted(place.rglob("*")))
        if path.is_file()
        for stat in [path.stat()]
    }
