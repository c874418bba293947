"""The home page: safety first, where it hurts, and the ways in."""

from dataclasses import dataclass

from generator.models.condition import Condition, Region
from generator.models.exercise import Exercise
from generator.models.precaution import Precaution
from generator.models.routine import Routine, Stage
from generator.models.safety import Safety
from generator.pages.alerts import Brief, brief
from generator.pages.sheet import Link, Sheet, Teaser
from generator.pages.site import Page, Site
from generator.pages.teasers import condition_teaser, routine_teaser
from generator.render.addresses import HOME


@dataclass(frozen=True)
class Where:
    """A part of the body, and the conditions found there."""

    title: str
    conditions: tuple[Teaser, ...]


@dataclass(frozen=True)
class HomeView:
    """What the home page shows."""

    brief: Brief
    where: tuple[Where, ...]
    routines: tuple[Teaser, ...]
    ways: tuple[Teaser, ...]


WAYS = (("routines", Routine), ("exercises", Exercise), ("precautions", Precaution), ("safety", Safety))
"""The ways in that are not about a place of the body: the end of their words, and where they lead."""


def home_page(site: Site) -> Page:
    """The home page."""
    strings, library = site.strings, site.library
    sheet = Sheet(site, HOME)
    short = brief(sheet)
    where = tuple(
        Where(strings(f"region.{region}"), tuple(condition_teaser(c, sheet) for c in _of(region, site)))
        for region in Region
    )
    sort_key = library.language.sort_key
    routines = sorted(library.routines.values(), key=lambda r: (list(Stage).index(r.stage), sort_key(r.name)))
    ways = tuple(
        Teaser(Link(strings(f"home.{name}"), sheet.index(model).address), strings(f"home.{name}-text"))
        for name, model in WAYS
    )
    view = HomeView(
        brief=short,
        where=where,
        routines=tuple(routine_teaser(routine, sheet) for routine in routines),
        ways=ways,
    )
    return Page(HOME, "home", view, strings("nav.home"), strings("home.description"))


def _of(region: Region, site: Site) -> list[Condition]:
    """Conditions with exercises in a region, the overview first."""
    library = site.library
    found = [c for c in library.conditions.values() if region in c.regions and not c.signpost]
    return sorted(found, key=lambda c: (c.part_of is not None, library.language.sort_key(c.name)))
