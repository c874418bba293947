"""The index pages: exercises by position, by purpose and by level, conditions, precautions, routines."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from generator.models.condition import Region
from generator.models.exercise import Exercise, Level, Purpose, StartPosition
from generator.models.routine import Stage
from generator.pages.sheet import Link, Sheet, Teaser, row, sort_key
from generator.pages.site import Page, Site
from generator.pages.teasers import condition_teaser, exercise_teaser, precaution_teaser, routine_teaser
from generator.render.addresses import BY_LEVEL, BY_PURPOSE, CARDS, SAFETY, index_path


@dataclass(frozen=True)
class Group:
    """A heading and what stands below it."""

    anchor: str
    title: str
    teasers: tuple[Teaser, ...]


@dataclass(frozen=True)
class IndexView:
    """What an index page shows."""

    title: str
    intro: str
    others: tuple[Link, ...]
    groups: tuple[Group, ...]
    safety: Link


_BY: tuple[tuple[str, type[StrEnum], Callable[[Exercise], Iterable[StrEnum]]], ...] = (
    ("position", StartPosition, lambda exercise: (exercise.position,)),
    ("purpose", Purpose, lambda exercise: exercise.purposes),
    ("level", Level, lambda exercise: (exercise.level,)),
)
_EXERCISE_INDEXES = {
    "position": index_path("exercise"),
    "purpose": BY_PURPOSE,
    "level": BY_LEVEL,
}


def exercise_indexes(site: Site) -> list[Page]:
    """Three pages: exercises by start position, by purpose and by level."""
    pages = []
    for name, words, of in _BY:
        sheet = Sheet(site, _EXERCISE_INDEXES[name])
        exercises = sorted(
            site.library.exercises.values(), key=lambda e: (list(Level).index(e.level), sort_key(e.name))
        )
        groups = []
        for word in words:
            teasers = tuple(exercise_teaser(exercise, sheet) for exercise in exercises if word in of(exercise))
            if teasers:
                groups.append(Group(word.value, site.strings(f"{name}.{word}"), teasers))
        others = tuple(
            Link(site.strings(f"index.by-{other}"), sheet.address(path))
            for other, path in _EXERCISE_INDEXES.items()
            if other != name
        )
        pages.append(_index(sheet, f"exercises-by-{name}", tuple(groups), others))
    return pages


def condition_index(site: Site) -> Page:
    """Conditions by region; the signposts to help come first."""
    sheet = Sheet(site, index_path("condition"))
    conditions = sorted(site.library.conditions.values(), key=lambda c: (c.part_of is not None, sort_key(c.name)))
    help_first = tuple(condition_teaser(c, sheet) for c in conditions if c.signpost)
    groups = [Group("get-help", site.strings("index.get-help"), help_first)] if help_first else []
    for region in Region:
        teasers = tuple(condition_teaser(c, sheet) for c in conditions if region in c.regions and not c.signpost)
        groups.append(Group(region.value, site.strings(f"region.{region}"), teasers))
    return _index(sheet, "conditions", tuple(groups))


def precaution_index(site: Site) -> Page:
    """All precautions."""
    sheet = Sheet(site, index_path("precaution"))
    precautions = sorted(site.library.precautions.values(), key=lambda p: sort_key(p.name))
    teasers = tuple(precaution_teaser(precaution, sheet) for precaution in precautions)
    return _index(sheet, "precautions", (Group("all", site.strings("index.all-precautions"), teasers),))


def routine_index(site: Site) -> Page:
    """Routines by stage."""
    sheet = Sheet(site, index_path("routine"))
    routines = sorted(site.library.routines.values(), key=lambda r: sort_key(r.name))
    groups = []
    for stage in Stage:
        teasers = tuple(routine_teaser(routine, sheet) for routine in routines if routine.stage is stage)
        if teasers:
            groups.append(Group(stage.value, site.strings(f"stage.{stage}"), teasers))
    others = (Link(site.strings("cards.all"), sheet.address(CARDS)),) if site.cards else ()
    return _index(sheet, "routines", tuple(groups), others)


def _index(sheet: Sheet, name: str, groups: tuple[Group, ...], others: tuple[Link, ...] = ()) -> Page:
    strings = sheet.site.strings
    title, intro = strings(f"index.{name}"), strings(f"index.{name}-intro")
    safety = Link(strings("nav.safety"), sheet.address(SAFETY))
    return Page(sheet.path, "index", IndexView(title, intro, row(others, " ·"), groups, safety), title, intro)
