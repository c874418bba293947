"""What comes after a routine, and what to do of it when time is short."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.models.dose import Dose
from generator.models.routine import NextStep, Routine
from generator.models.session import session_span
from generator.pages.sheet import Link, Sheet, Statement, Teaser, row
from generator.pages.teasers import routine_row
from generator.render.numbers import counted


@dataclass(frozen=True)
class Short:
    """What to do when time is short: some exercises of the page, and the minutes that they take."""

    minutes: str
    items: tuple[Link, ...]
    rests_on: Statement
    """The choice, with what it rests on."""


@dataclass(frozen=True)
class Next:
    """What comes next.

    Attributes:
        advice: What to do.
        row: The routine that it leads to, below the advice.
    """

    advice: Statement
    row: Teaser | None


def next_steps(routine: Routine, sheet: Sheet) -> tuple[Next, ...]:
    """What comes after a routine, in the order of its file."""
    return tuple(_next(step, sheet) for step in routine.next.values())


def _next(step: NextStep, sheet: Sheet) -> Next:
    advice = sheet.cited(step.text, step)
    if step.routine is None:
        return Next(advice, None)
    teaser = routine_row(sheet.site.library.routines[step.routine], sheet)
    return Next(advice, replace(teaser, above=step.text, tags=()))


def short_part(routine: Routine, doses: Mapping[str, Dose], sheet: Sheet) -> Short | None:
    """What to do of a routine when time is short; none where its file does not say."""
    if routine.short is None:
        return None
    chosen, strings = routine.short.exercises, sheet.site.strings
    names = {id_: sheet.site.library.exercises[id_].name for id_ in chosen}
    numbers = {id_: number for number, id_ in enumerate(routine.exercises, 1)}
    time = session_span(routine, {str(id_): doses[str(id_)] for id_ in chosen})
    return Short(
        counted("unit.minutes", time, strings),
        row(Link(names[id_], Markup(f"#{numbers[id_]}")) for id_ in chosen),
        sheet.cited(", ".join(names.values()), routine.short),
    )
