"""The home page: safety first, where it hurts, and the ways in."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.library.library import Library
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.place import Place
from generator.models.routine import Routine, Stage
from generator.pages.alerts import Brief, brief
from generator.pages.sections import Fold, Section
from generator.pages.sheet import Link, Sheet, Teaser
from generator.pages.site import Page, Site
from generator.pages.teasers import condition_teaser, place_teaser, routine_teaser
from generator.render.addresses import CARDS, HOME

_STARTS = 3
"""Our choice: how many routines the home page shows."""


@dataclass(frozen=True)
class HomeView:
    """What the home page shows.

    Attributes:
        brief: When to call for help.
        places: Where it may hurt.
        exercises: Where to find an exercise by its name.
        ways: The ways in that are not about a place of the body.
        routines: Some routines to start with.
        all_routines: Where all of them stand.
        conditions: All conditions, which open.
    """

    brief: Brief
    places: tuple[Teaser, ...]
    exercises: Link
    ways: tuple[Teaser, ...]
    routines: tuple[Teaser, ...]
    all_routines: Link
    conditions: tuple[Fold, ...]


def home_page(site: Site) -> Page:
    """The home page."""
    strings, library = site.strings, site.library
    sheet = Sheet(site, HOME)
    routines = sheet.index(Routine)
    view = HomeView(
        brief=brief(sheet),
        places=tuple(place_teaser(place, sheet) for place in library.places.values()),
        exercises=Link(strings("home.by-name"), sheet.index(Exercise).address),
        ways=tuple(_ways(sheet)),
        routines=tuple(routine_teaser(routine, sheet) for routine in _starts(library)),
        all_routines=Link(strings.count("home.all-routines", len(library.routines)), routines.address),
        conditions=_conditions(sheet),
    )
    return Page(HOME, "home", view, strings("nav.home"), strings("home.description"), at_once=_at_once(view))


def _at_once(view: HomeView) -> frozenset[str]:
    return frozenset(str(teaser.picture.address) for teaser in view.places if teaser.picture)


def _ways(sheet: Sheet) -> Iterator[Teaser]:
    """The situations that the home page names, and what is not about the reader's body."""
    strings, library = sheet.site.strings, sheet.site.library
    named = (precaution for precaution in library.precautions.values() if precaution.on_home)
    for each in sorted(named, key=lambda precaution: (-len(precaution.rules_out), precaution.id)):
        link = Link(each.said, sheet.link(each).address)
        yield Teaser(link, strings("home.situation-text"), icon=each.icon)
    if any(routine.short for routine in library.routines.values()):
        link = sheet.to(strings("home.short"), f"{sheet.index(Routine).address}#short")
        yield Teaser(link, strings("home.short-text"), icon="clock")
    if sheet.site.cards:
        yield Teaser(Link(strings("home.print"), sheet.address(CARDS)), strings("home.print-text"), icon="printer")
    if library.places:
        link = Link(strings("home.choose"), sheet.index(Place).address)
        yield Teaser(link, strings("home.choose-text"), icon="info")


def _starts(library: Library) -> list[Routine]:
    """The routines with which most begin: one a place, of the earliest stage; then one without the floor."""
    stages, sort_key = list(Stage), library.language.sort_key
    in_order = sorted(library.routines.values(), key=lambda each: (stages.index(each.stage), sort_key(each.name)))
    plain = [each for each in in_order if not each.precautions]
    careful = [each for each in in_order if each.precautions]
    return [*plain[: _STARTS - len(careful[:1])], *careful[:1]]


def _conditions(sheet: Sheet) -> tuple[Fold, ...]:
    """All conditions from A to Z, in one row that opens."""
    strings, library = sheet.site.strings, sheet.site.library
    found = [entry.entity for entry in library.published_of(Condition).values()]
    found.sort(key=lambda condition: library.language.sort_key(condition.name))
    if not found:
        return ()
    line = strings("home.conditions-line", number=len(found), first=found[0].name, last=found[-1].name)
    section = Section("conditions", "", teasers=tuple(condition_teaser(each, sheet) for each in found))
    return (Fold("conditions", strings("home.conditions"), line, "info", (section,)),)
