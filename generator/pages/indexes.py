"""The index pages: exercises, conditions, precautions, routines."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from generator.library.ways import paths
from generator.models.base import Entity, NamedEntity
from generator.models.condition import Condition, Region
from generator.models.exercise import Exercise, Level, StartPosition
from generator.models.precaution import Precaution
from generator.models.routine import Routine
from generator.models.safety import Safety
from generator.pages.sheet import Link, Sheet, Teaser, row
from generator.pages.site import Page, Site
from generator.pages.teasers import condition_teaser, exercise_teaser, precaution_teaser, routine_teaser
from generator.render.addresses import CARDS, index_path

N = TypeVar("N", bound=NamedEntity)


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


def exercise_index(site: Site) -> Page:
    """Exercises by start position, the easiest first."""
    sheet, sort_key = _sheet(Exercise, site), site.library.language.sort_key
    exercises = sorted(site.library.exercises.values(), key=lambda e: (list(Level).index(e.level), sort_key(e.name)))
    groups = []
    for position in StartPosition:
        teasers = tuple(exercise_teaser(exercise, sheet) for exercise in exercises if exercise.position is position)
        if teasers:
            groups.append(Group(position.value, site.strings(f"position.{position}"), teasers))
    return _index(sheet, "exercises", tuple(groups))


def condition_index(site: Site) -> Page:
    """Conditions by region; the signposts to help come first."""
    sheet, sort_key = _sheet(Condition, site), site.library.language.sort_key
    conditions = sorted(site.library.conditions.values(), key=lambda c: (c.part_of is not None, sort_key(c.name)))
    help_first = tuple(condition_teaser(c, sheet) for c in conditions if c.signpost)
    groups = [Group("get-help", site.strings("index.get-help"), help_first)] if help_first else []
    for region in Region:
        teasers = tuple(condition_teaser(c, sheet) for c in conditions if region in c.regions and not c.signpost)
        groups.append(Group(region.value, site.strings(f"region.{region}"), teasers))
    return _index(sheet, "conditions", tuple(groups))


def all_of(model: type[N], teaser: Callable[[N, Sheet], Teaser], site: Site) -> Page:
    """All entities of one kind, in the order of the alphabet.

    Its words are ``index.<folder>``, ``index.<folder>-intro`` and ``index.all-<folder>``.
    """
    folder, sheet, sort_key = site.library.kind_of(model).folder, _sheet(model, site), site.library.language.sort_key
    entities = (entry.entity for entry in site.library.published_of(model).values())
    teasers = tuple(teaser(entity, sheet) for entity in sorted(entities, key=lambda each: sort_key(each.name)))
    return _index(sheet, folder, (Group("all", site.strings(f"index.all-{folder}"), teasers),))


def precaution_index(site: Site) -> Page:
    """All precautions."""
    return all_of(Precaution, precaution_teaser, site)


def routine_index(site: Site) -> Page:
    """Routines by problem: the way from the first days to building up, a group a way."""
    sheet, sort_key = _sheet(Routine, site), site.library.language.sort_key
    groups = sorted((_way(way, sheet) for way in paths(site.library)), key=lambda group: sort_key(group.title))
    others = (Link(site.strings("cards.all"), sheet.address(CARDS)),) if site.cards else ()
    return _index(sheet, "routines", tuple(groups), others)


def _way(way: tuple[Routine, ...], sheet: Sheet) -> Group:
    """One way, under the names of those for whom it is, each routine with its stage."""
    conditions = dict.fromkeys(id_ for routine in way for id_ in routine.conditions)
    title = ", ".join(sheet.site.library.conditions[id_].name for id_ in conditions)
    return Group(way[0].id, title, tuple(_staged(routine, sheet) for routine in way))


def _staged(routine: Routine, sheet: Sheet) -> Teaser:
    teaser = routine_teaser(routine, sheet)
    return replace(teaser, tags=(sheet.site.strings(f"stage.{routine.stage}"), *teaser.tags))


def _sheet(model: type[Entity], site: Site) -> Sheet:
    """The first page of a kind."""
    return Sheet(site, index_path(site.library.kind_of(model).folder))


def _index(sheet: Sheet, name: str, groups: tuple[Group, ...], others: tuple[Link, ...] = ()) -> Page:
    strings = sheet.site.strings
    title, intro = strings(f"index.{name}"), strings(f"index.{name}-intro")
    return Page(
        sheet.path, "index", IndexView(title, intro, row(others, " ·"), groups, sheet.index(Safety)), title, intro
    )
