"""The pages of one language as files: made, taken from where they are kept, or made again where they changed."""

import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import astuple, replace
from datetime import date
from functools import partial
from typing import Any, Final

from jinja2 import Environment

from generator import kinds
from generator.library.memory import Memory
from generator.pages.front_matter import front_data, front_matter
from generator.pages.shown import Beside, shown_on, shown_pictures
from generator.pages.site import Page, PlannedPage, Site
from generator.pages.site_file import SiteFile
from generator.pages.watched import Seen, watched
from generator.render.convert import Shown
from generator.render.templates import render
from generator.works import Make, Work, flat, word_of

_CODE: Final = ("generator",)
_PACKAGES: Final = ("babel", "jinja2", "markupsafe", "pydantic")
_COST_S: Final = 0.0
"""So it never seems worth another process, to which a whole library would have to go."""


def page_files(
    site: Site, templates: Environment, files: Mapping[str, str], make: Make, memory: Memory | None
) -> dict[str, SiteFile]:
    """The files of all pages by path.

    Args:
        site: The site.
        templates: Those of the pages; the same object for as long as their texts are the same.
        files: Text by path: everything below ``content/`` and ``site_templates/``.
        make: Makes the pages of a language at once, or finds them made.
        memory: What was made at the last call; then each page is looked at by itself.
    """
    if memory is not None:
        return _remembered(site, templates, memory)
    work = Work("pages", lambda _: _packed(_all_files(site, templates)), _CODE, _PACKAGES, _COST_S)
    return dict(_unpacked(make(work, {site.language: _order(site, files)})[site.language]))


def _order(site: Site, files: Mapping[str, str]) -> str:
    """A word that changes with everything that a page can show. No page depends on the day on which it is made."""
    settings = replace(site.settings, today=date.min, problems=())
    return word_of([site.language, repr(settings), repr(sorted(site.cards.items())), *flat(files)])


def _packed(files: Mapping[str, SiteFile]) -> bytes:
    """In one line what goes with each page and how long it is, then the pages, each packed by itself."""
    pages = [zlib.compress(file.content, 1) for file in files.values()]
    heads = [_head(path, file, len(page)) for (path, file), page in zip(files.items(), pages, strict=True)]
    return b"\n".join([json.dumps(heads, ensure_ascii=False, separators=(",", ":")).encode(), b"".join(pages)])


def _head(path: str, file: SiteFile, length: int) -> list[Any]:
    assert file.beside
    pictures = {address: astuple(shown) for address, shown in file.beside.pictures.items()}
    return [path, length, file.source, file.leads_on, file.beside.front, pictures]


def _unpacked(data: bytes) -> Iterator[tuple[str, SiteFile]]:
    """The pages by path. All of them unpacked would fill the memory, so each is when it is read."""
    heads, _, pages = data.partition(b"\n")
    start = 0
    for path, length, source, leads_on, front, pictures in json.loads(heads):
        beside = Beside(front, {address: Shown(*shown) for address, shown in pictures.items()})
        yield path, SiteFile(partial(zlib.decompress, pages[start : start + length]), source, leads_on, beside)
        start += length


def _all_files(site: Site, templates: Environment) -> dict[str, SiteFile]:
    pictures = shown_pictures(site)
    return {page.path: _file(page, site, pictures, templates) for page in kinds.pages(site)}


def _remembered(site: Site, templates: Environment, memory: Memory) -> dict[str, SiteFile]:
    """The pages; one of which nothing has changed that it reads is not made again."""
    beside = {"pictures": shown_pictures(site)}
    frame = memory.of(("frame", site.language), (templates, site.strings, site.settings), object)
    made = {
        page.path: memory.while_it_holds(
            ("page", frame, page.path),
            lambda seen: seen.holds(site, beside),
            partial(_watched_file, page, site, beside, templates),
        )
        for page in kinds.page_makers(site.library)
    }
    return {path: file for path, file in made.items() if file}


def _watched_file(
    page: PlannedPage, site: Site, beside: Mapping[str, Mapping[str, Shown]], templates: Environment
) -> tuple[Seen, SiteFile | None]:
    looked_at, mappings, seen = watched(site, beside)
    made = page.make(looked_at)
    return seen, _file(made, site, mappings["pictures"], templates) if made else None


def _file(page: Page, site: Site, pictures: Mapping[str, Shown], templates: Environment) -> SiteFile:
    front, text = front_data(page), render(templates, page.template, page.view, site.strings)
    content = (front_matter(front) + text).encode()
    return SiteFile(content, page.source, page.leads_on, Beside(front, shown_on(page, text, pictures)))
