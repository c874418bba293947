"""The files of one language: pages, data, drawings and the index of the search."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from jinja2 import Environment

from generator import kinds
from generator.exports.data import data_files
from generator.exports.demands import demand_files
from generator.exports.figures import exercise_figures
from generator.exports.search import search_file
from generator.exports.setting import Card
from generator.library.memory import Memory
from generator.pages.front_matter import front_data, front_matter
from generator.pages.shown import Beside, shown_on, shown_pictures
from generator.pages.site import Page, PlannedPage, Site
from generator.pages.watched import Seen, watched
from generator.render.addresses import preview_path
from generator.render.convert import Shown
from generator.render.templates import SUFFIX as TEMPLATE
from generator.render.templates import render


@dataclass(frozen=True)
class SiteFile:
    """One file of the site.

    Attributes:
        made: Its content, or what makes it when it is written: all pictures at once would fill the memory.
        source: The content file that a reader would edit; None when it is made from many.
        leads_on: Whether it is a page from which others are reached, so that it belongs in a menu.
        beside: What goes with a Markdown page; None for another file.
    """

    made: bytes | Callable[[], bytes]
    source: str | None = None
    leads_on: bool = False
    beside: Beside | None = None

    @property
    def markdown(self) -> str:
        """The Markdown of a page below its front matter."""
        return self.content.partition(b"\n---\n")[2].decode()

    @property
    def content(self) -> bytes:
        """Its bytes."""
        return self.made() if callable(self.made) else self.made


def site_files(
    site: Site, templates: Environment, files: Mapping[str, str], memory: Memory | None = None
) -> dict[str, SiteFile]:
    """The files of one language by path, in order, without its cards.

    Args:
        site: The site.
        templates: Those of the pages.
        files: Text by path: everything below ``content/`` and ``site_templates/``.
        memory: What was made at the last call, for whoever calls again after an edit.
    """
    found = _page_files(site, templates, files, memory) | figure_files(site, memory or Memory())
    made = data_files(site) | demand_files(site) | search_file(site, kinds.findables(site), files)
    found |= {path: SiteFile(data) for path, data in made.items()}
    return dict(sorted(found.items()))


def card_files(cards: Mapping[str, Card]) -> dict[str, SiteFile]:
    """The PDFs of cards by path, and a picture of each."""
    found = {path: SiteFile(card.pdf) for path, card in cards.items()}
    return found | {preview_path(path): SiteFile(card.picture) for path, card in cards.items()}


def figure_files(site: Site, memory: Memory) -> dict[str, SiteFile]:
    """The pictures of every exercise that has a figure; arguments as in ``site_files``."""
    found: dict[str, SiteFile] = {}
    for exercise in site.library.exercises.values():
        if exercise.id in site.gallery:
            basis = (exercise, site.library.stories[exercise.id])
            make = partial(_figures_of, exercise.id, site)
            found |= memory.of(("figures", site.language, exercise.id), basis, make)
    return found


def _figures_of(id_: str, site: Site) -> dict[str, SiteFile]:
    return {path: SiteFile(make) for path, make in exercise_figures(site.library.exercises[id_], site.gallery).items()}


def _page_files(
    site: Site, templates: Environment, files: Mapping[str, str], memory: Memory | None
) -> dict[str, SiteFile]:
    """The pages; one of which nothing has changed that it reads is not made again."""
    pictures = shown_pictures(site)
    if memory is None:
        return {page.path: _page_file(page, site, pictures, templates) for page in kinds.pages(site)}
    texts = {path: text for path, text in files.items() if path.endswith(TEMPLATE)}
    frame = memory.of(("frame", site.language), (texts, site.strings, site.settings), object)
    beside = {"pictures": pictures}
    made = {
        page.path: memory.while_it_holds(
            ("page", frame, page.path),
            lambda seen: seen.holds(site, beside),
            partial(_watched_page, page, site, beside, templates),
        )
        for page in kinds.page_makers(site.library)
    }
    return {path: file for path, file in made.items() if file}


def _watched_page(
    page: PlannedPage, site: Site, beside: Mapping[str, Mapping[str, Shown]], templates: Environment
) -> tuple[Seen, SiteFile | None]:
    looked_at, mappings, seen = watched(site, beside)
    made = page.make(looked_at)
    return seen, _page_file(made, site, mappings["pictures"], templates) if made else None


def _page_file(page: Page, site: Site, pictures: Mapping[str, Shown], templates: Environment) -> SiteFile:
    front, text = front_data(page), render(templates, page.template, page.view, site.strings)
    content = (front_matter(front) + text).encode()
    return SiteFile(content, page.source, page.leads_on, Beside(front, shown_on(page, text, pictures)))
