"""The page of one place that hurts: a question, who has to take care, and the routines to which the answers lead.

Without scripts each answer is a link. The theme's script makes a chooser of the same rows: all that it needs to know
stands on them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.library.entry import Entry
from generator.library.places import cautious, changed, conditions_at, first_routine, left_out, made_for
from generator.models.condition import Condition, Lasting
from generator.models.place import Place
from generator.models.precaution import Precaution, Stake
from generator.models.routine import Routine
from generator.models.span import Span
from generator.pages.alerts import Brief, brief
from generator.pages.origins import Origins, origins
from generator.pages.pictures import stills
from generator.pages.sheet import Link, Picture, Sheet, Teaser, row
from generator.pages.site import Page, Site
from generator.pages.teasers import routine_teaser
from generator.render.numbers import counted

_PICTURES = 3
"""How many pictures a routine shows here."""


@dataclass(frozen=True)
class Way:
    """A row: what may be so, and where it leads.

    Attributes:
        id: What it is about: a condition or a precaution.
        label: What may be so.
        text: What is told of it.
        links: Where it leads: to a routine, if there is one, and to its own page.
        routine: The routine to which it leads, if that stands on this page; else empty.
        leaves: Routines of this page of which an exercise is to be left out then, parted by spaces.
        changes: Those of which an exercise is to be changed or left out.
        grave: How grave it is to leave this out of account; the higher, the graver.
    """

    id: str
    label: str
    text: str
    links: tuple[Link, ...]
    routine: str
    leaves: str
    changes: str = ""
    grave: int = 0


@dataclass(frozen=True)
class Offer:
    """A routine as it is suggested.

    Attributes:
        id: The routine.
        routine: A link with its length.
        not_for: For whom it is not; empty where nothing is told.
        pictures: Some of what one does in it.
    """

    id: str
    routine: Teaser
    not_for: str
    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class PlaceView:
    """What the page of a place shows.

    Attributes:
        path: The way back to where all places stand.
        name: The place.
        summary: What hurts there.
        brief: When to get help instead.
        question: What tells its conditions apart.
        answers: A row a condition.
        situations: A row a precaution.
        suggestions: The routines to which the rows lead.
        origins: Where this comes from.
    """

    path: tuple[Link, ...]
    name: str
    summary: str
    brief: Brief
    question: str
    answers: tuple[Way, ...]
    situations: tuple[Way, ...]
    suggestions: tuple[Offer, ...]
    origins: Origins


def place_page(entry: Entry[Place], site: Site) -> Page:
    """The page of one place that hurts."""
    place, library = entry.entity, site.library
    sheet = Sheet(site, site.path(place))
    conditions = conditions_at(place, library)
    routines = _routines(conditions, sheet)
    # Those that the home page names come first; nobody reads ten choices to find their own.
    warned = sorted(cautious(routines, library), key=lambda precaution: not precaution.on_home)
    view = PlaceView(
        path=sheet.way(Place),
        name=place.name,
        summary=place.summary,
        brief=brief(sheet),
        question=_question(conditions, site),
        answers=tuple(_answer(each, conditions, routines, sheet) for each in conditions),
        situations=tuple(_situation(each, conditions, routines, sheet) for each in warned),
        suggestions=tuple(_suggestion(routine, sheet) for routine in routines),
        origins=origins(sheet, entry),
    )
    view = replace(view, origins=_origins(entry, view, conditions, sheet))
    return Page(sheet.path, "place", view, place.name, place.summary, entry)


def _routines(conditions: Sequence[Condition], sheet: Sheet) -> tuple[Routine, ...]:
    """The routines to which a place leads: those of its conditions, then those made for a precaution."""
    library = sheet.site.library
    own = (first_routine(each, library) for each in conditions)
    made = (made_for(each, conditions, library) for each in library.precautions.values())
    return tuple({routine.id: routine for routine in (*own, *made) if routine}.values())


def _by_time(conditions: Sequence[Condition]) -> bool:
    """Whether it is the time that tells conditions apart."""
    return len(conditions) > 1 and all(each.lasts_weeks for each in conditions)


def _question(conditions: Sequence[Condition], site: Site) -> str:
    if _by_time(conditions):
        return site.strings("where.how-long")
    return site.strings("where.most-like") if len(conditions) > 1 else site.strings("where.begin")


def _answer(condition: Condition, all_: Sequence[Condition], routines: Iterable[Routine], sheet: Sheet) -> Way:
    library, routine = sheet.site.library, first_routine(condition, sheet.site.library)
    timed = condition.lasts_weeks if _by_time(all_) else None
    return Way(
        condition.id,
        _lasting(timed, sheet.site) if timed else condition.name,
        "" if timed else condition.summary,
        row((*map(sheet.link, filter(None, (routine,))), sheet.link(condition)), " ·"),
        routine.id if routine else "",
        " ".join(each.id for each in routines if left_out(condition, each, library)),
    )


def _situation(precaution: Precaution, at: Sequence[Condition], routines: Sequence[Routine], sheet: Sheet) -> Way:
    library, stakes = sheet.site.library, list(Stake)
    routine = made_for(precaution, at, library)
    offered = (routine,) if routine else library.routines_for_precaution.get(precaution.id, ())
    return Way(
        precaution.id,
        precaution.said,
        "",
        row((*map(sheet.link, offered[:1]), sheet.link(precaution)), " ·"),
        routine.id if routine else "",
        " ".join(each.id for each in routines if left_out(precaution, each, library)),
        " ".join(each.id for each in routines if changed(precaution, each, library)),
        len(stakes) - stakes.index(precaution.stake),
    )


def _lasting(lasting: Lasting, site: Site) -> str:
    """How long it has hurt, in words."""
    strings, least, most = site.strings, lasting.least, lasting.most
    if most is None:
        return strings("where.more-than", weeks=counted("unit.weeks", Span(least, least), strings))
    if least == 0:
        return strings("where.less-than", weeks=counted("unit.weeks", Span(most, most), strings))
    return counted("unit.weeks", Span(least, most), strings)


def _suggestion(routine: Routine, sheet: Sheet) -> Offer:
    exercises = (sheet.site.library.exercises[id_] for id_ in routine.exercises)
    drawn = [pictures[-1] for exercise in exercises if (pictures := stills(exercise, sheet))]
    return Offer(routine.id, routine_teaser(routine, sheet), routine.not_for or "", tuple(drawn[:_PICTURES]))


def _origins(entry: Entry[Place], view: PlaceView, conditions: Sequence[Condition], sheet: Sheet) -> Origins:
    """What the page says, in reading order."""
    strings, timed = sheet.site.strings, _by_time(conditions)
    times = [
        sheet.cited(f"{each.name}: {answer.label}", each.lasts_weeks)
        for each, answer in zip(conditions, view.answers, strict=True)
        if timed and each.lasts_weeks
    ]
    return origins(sheet, entry, (strings("alert.emergency"), view.brief.emergency), (view.question, times))
