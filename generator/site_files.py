"""The files of one language: pages, old addresses, data, drawings and the index of the search."""

from collections.abc import Mapping
from functools import partial

from jinja2 import Environment

from generator import kinds
from generator.exports.data import data_files
from generator.exports.demands import demand_files
from generator.exports.figures import exercise_figures, place_figures
from generator.exports.moved import moved_files
from generator.exports.search import search_file
from generator.exports.setting import Card
from generator.library.memory import Memory
from generator.models.place import Place
from generator.page_files import page_files
from generator.pages.site import Site
from generator.pages.site_file import SiteFile
from generator.render.addresses import preview_path
from generator.works import Make, on_demand


def site_files(
    site: Site,
    templates: Environment,
    files: Mapping[str, str],
    make: Make = on_demand,
    memory: Memory | None = None,
) -> dict[str, SiteFile]:
    """The files of one language by path, in order, without its cards.

    Args:
        site: The site.
        templates: Those of the pages.
        files: Text by path: everything below ``content/`` and ``site_templates/``.
        make: Makes the pages, or finds them made.
        memory: What was made at the last call, for whoever calls again after an edit.
    """
    found = page_files(site, templates, files, make, memory) | figure_files(site, memory or Memory())
    made = data_files(site) | demand_files(site) | search_file(site, kinds.findables(site), files) | moved_files(site)
    found |= {path: SiteFile(data) for path, data in made.items()}
    return dict(sorted(found.items()))


def card_files(cards: Mapping[str, Card]) -> dict[str, SiteFile]:
    """The PDFs of cards by path, and a picture of each."""
    found = {path: SiteFile(card.pdf) for path, card in cards.items()}
    return found | {preview_path(path): SiteFile(card.picture) for path, card in cards.items()}


def figure_files(site: Site, memory: Memory) -> dict[str, SiteFile]:
    """The pictures of every exercise that has a figure, and of every place; arguments as in ``site_files``."""
    found: dict[str, SiteFile] = {}
    for exercise in site.library.exercises.values():
        if exercise.id in site.gallery:
            basis = (exercise, site.library.stories[exercise.id])
            make = partial(_figures_of, exercise.id, site)
            found |= memory.of(("figures", site.language, exercise.id), basis, make)
    for place in site.library.places.values():
        found |= memory.of(("figures", site.language, place.id), (place,), partial(_places_of, place))
    return found


def _places_of(place: Place) -> dict[str, SiteFile]:
    return {path: SiteFile(make) for path, make in place_figures(place).items()}


def _figures_of(id_: str, site: Site) -> dict[str, SiteFile]:
    return {path: SiteFile(make) for path, make in exercise_figures(site.library.exercises[id_], site.gallery).items()}
