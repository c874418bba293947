"""Where a routine stands on the way from the first days on, and what comes after it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.models.routine import NextStep, Routine, Stage
from generator.pages.sheet import Link, Sheet, Statement, Teaser
from generator.pages.teasers import routine_row
from generator.render.numbers import counted

_STAGES = tuple(Stage)


@dataclass(frozen=True)
class StageStep:
    """One routine of the way.

    Attributes:
        name: Its stage.
        line: For how many weeks; on its own page, that the reader is here.
        here: Whether it is the routine of the page.
        link: Where it leads; none on its own page.
    """

    name: str
    line: str
    here: bool
    link: Link | None


@dataclass(frozen=True)
class Next:
    """What comes next.

    Attributes:
        advice: What to do.
        row: The routine that it leads to, below the advice.
    """

    advice: Statement
    row: Teaser | None


def stage_steps(routine: Routine, sheet: Sheet) -> tuple[StageStep, ...]:
    """The way on which a routine stands; none where it stands alone."""
    strings = sheet.site.strings
    way = (*reversed(tuple(_before(routine, sheet))), routine, *_after(routine, sheet))
    if len(way) == 1:
        return ()
    return tuple(
        StageStep(
            strings(f"stage.{each.stage}"),
            strings("routine.here")
            if each.id == routine.id
            else counted("unit.weeks", each.schedule.weeks, strings),
            each.id == routine.id,
            None if each.id == routine.id else replace(sheet.link(each), text=strings(f"stage.{each.stage}")),
        )
        for each in way
    )


def next_steps(routine: Routine, sheet: Sheet) -> tuple[Next, ...]:
    """What comes after a routine, in the order of its file."""
    return tuple(_next(step, sheet) for step in routine.next.values())


def _next(step: NextStep, sheet: Sheet) -> Next:
    advice = sheet.cited(step.text, step)
    if step.routine is None:
        return Next(advice, None)
    teaser = routine_row(sheet.site.library.routines[step.routine], sheet)
    return Next(advice, replace(teaser, above=step.text, tags=()))


def _after(routine: Routine, sheet: Sheet) -> Iterator[Routine]:
    """The routines of later stages, one after the other."""
    routines = sheet.site.library.routines
    leads = (routines[step.routine] for step in routine.next.values() if step.routine)
    later = next((each for each in leads if _is_earlier(routine, each)), None)
    if later:
        yield later
        yield from _after(later, sheet)


def _before(routine: Routine, sheet: Sheet) -> Iterator[Routine]:
    """The routines of earlier stages that lead to this one, the nearest first."""
    for each in sheet.site.library.routines.values():
        if _is_earlier(each, routine) and any(step.routine == routine.id for step in each.next.values()):
            yield each
            yield from _before(each, sheet)
            return


def _is_earlier(routine: Routine, other: Routine) -> bool:
    return _STAGES.index(routine.stage) < _STAGES.index(other.stage)
