"""The index pages: conditions, places, precautions, routines."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from generator.library.ways import paths
from generator.models.base import Entity, NamedEntity
from generator.models.condition import Condition, Region, Tier
from generator.models.place import Place
from generator.models.precaution import Precaution
from generator.models.routine import Routine
from generator.models.safety import Safety
from generator.models.session import effective_doses, session_span
from generator.pages.sections import Fold, folded, linked
from generator.pages.sheet import Link, Sheet, Teaser
from generator.pages.site import Page, Site
from generator.pages.teasers import (
    condition_teaser,
    place_teaser,
    precaution_teaser,
    routine_row,
    signpost_row,
)
from generator.render.addresses import CARDS, index_path
from generator.render.numbers import counted

N = TypeVar("N", bound=NamedEntity)

FEW_MINUTES: Final = 10
"""The most minutes that are few. Source: our choice."""


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
    groups: tuple[Group, ...]
    folds: tuple[Fold, ...]
    """What opens below them."""
    ends: tuple[Teaser, ...]
    """Where else to look."""
    safety: Link


def condition_index(site: Site) -> Page:
    """Conditions by region; the signposts to help come first, all names from A to Z last."""
    sheet, strings, sort_key = _sheet(Condition, site), site.strings, site.library.language.sort_key
    conditions = sorted(site.library.conditions.values(), key=lambda c: (c.part_of is not None, sort_key(c.name)))
    tiers = list(Tier)
    signposts = sorted((c for c in conditions if c.signpost), key=lambda c: tiers.index(c.signpost or tiers[-1]))
    help_first = tuple(signpost_row(c, c.signpost, sheet) for c in signposts if c.signpost)
    groups = [Group("get-help", strings("index.get-help"), help_first)] if help_first else []
    for region in Region:
        teasers = tuple(condition_teaser(c, sheet) for c in conditions if region in c.regions and not c.signpost)
        groups.append(Group(region.value, strings(f"region.{region}"), teasers))
    names = sorted(_names(conditions, sheet), key=lambda link: sort_key(link.text))
    a_to_z = Fold("a-z", strings("index.a-z"), "", "sheet", (linked("all", "", names),))
    where = Link(strings("index.where"), sheet.address(index_path(site.library.kind_of(Place).folder)))
    ends = (Teaser(where, strings("index.where-intro"), icon="lying"),) if site.library.places else ()
    return _index(sheet, "conditions", tuple(groups), folds=folded(a_to_z), ends=ends)


def _names(conditions: Iterable[Condition], sheet: Sheet) -> Iterator[Link]:
    """Every name of a condition, each leading to its page."""
    for condition in conditions:
        names = (condition.name, condition.medical_name, *condition.aliases.values())
        for name in dict.fromkeys(name for name in names if name):
            yield Link(f"{name[:1].upper()}{name[1:]}", sheet.link(condition).address)


def all_of(model: type[N], teaser: Callable[[N, Sheet], Teaser], site: Site) -> Page:
    """All entities of one kind, in the order of the alphabet.

    Its words are ``index.<folder>``, ``index.<folder>-intro`` and ``index.all-<folder>``.
    """
    folder, sheet, sort_key = site.library.kind_of(model).folder, _sheet(model, site), site.library.language.sort_key
    entities = (entry.entity for entry in site.library.published_of(model).values())
    teasers = tuple(teaser(entity, sheet) for entity in sorted(entities, key=lambda each: sort_key(each.name)))
    return _index(sheet, folder, (Group("all", site.strings(f"index.all-{folder}"), teasers),))


def place_index(site: Site) -> Page:
    """All places of the body, in their order."""
    sheet = _sheet(Place, site)
    teasers = tuple(place_teaser(place, sheet) for place in site.library.places.values())
    return _index(sheet, "where", (Group("all", site.strings("index.all-where"), teasers),))


def precaution_index(site: Site) -> Page:
    """All precautions."""
    return all_of(Precaution, precaution_teaser, site)


def routine_index(site: Site) -> Page:
    """Routines by problem, a way a group; last those made for a precaution, and what to do in a few minutes."""
    sheet, strings, sort_key = _sheet(Routine, site), site.strings, site.library.language.sort_key
    ways = sorted(
        ((bool(way[0].precautions), _way(way, sheet)) for way in paths(site.library)),
        key=lambda found: (found[0], sort_key(found[1].title)),
    )
    routines = sorted(site.library.routines.values(), key=lambda routine: sort_key(routine.name))
    short = tuple(quick for routine in routines if (quick := _quick(routine, sheet)))
    groups = [group for _, group in ways] + ([Group("short", strings("index.short"), short)] if short else [])
    prints = Teaser(Link(strings("cards.all"), sheet.address(CARDS)), "", icon="printer")
    return _index(sheet, "routines", tuple(groups), ends=(prints,) if site.cards else ())


def _way(way: tuple[Routine, ...], sheet: Sheet) -> Group:
    """One way, under the names of those for whom it is, each routine with its stage."""
    library = sheet.site.library
    conditions = dict.fromkeys(id_ for routine in way for id_ in routine.conditions)
    people = [library.precautions[id_].said for id_ in way[0].precautions]
    title = ", ".join(people or (library.conditions[id_].name for id_ in conditions))
    return Group(way[0].id, title, tuple(_staged(routine, sheet) for routine in way))


def _staged(routine: Routine, sheet: Sheet) -> Teaser:
    return replace(routine_row(routine, sheet), above=sheet.site.strings(f"stage.{routine.stage}"))


def _quick(routine: Routine, sheet: Sheet) -> Teaser | None:
    """A routine, or its short part, that takes a few minutes; None where it takes longer."""
    strings, doses = sheet.site.strings, effective_doses(routine, sheet.site.library.exercises)
    for chosen in (routine.exercises, routine.short.exercises if routine.short else ()):
        time = session_span(routine, {str(id_): doses[str(id_)] for id_ in chosen})
        if chosen and time.high <= FEW_MINUTES:
            tags = (strings.count("routine.exercises", len(chosen)), counted("unit.minutes", time, strings))
            return replace(routine_row(routine, sheet), tags=tags)
    return None


def _sheet(model: type[Entity], site: Site) -> Sheet:
    """The first page of a kind."""
    return Sheet(site, index_path(site.library.kind_of(model).folder))


def _index(
    sheet: Sheet,
    name: str,
    groups: tuple[Group, ...],
    *,
    folds: tuple[Fold, ...] = (),
    ends: tuple[Teaser, ...] = (),
) -> Page:
    strings = sheet.site.strings
    title, intro = strings(f"index.{name}"), strings(f"index.{name}-intro")
    view = IndexView(title, intro, groups, folds, ends, sheet.index(Safety))
    return Page(sheet.path, "index", view, title, intro)
