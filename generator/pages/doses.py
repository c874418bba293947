"""A dose as the parts that readers see, and the minutes that a routine takes."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.models.base import ExerciseRef
from generator.models.dose import Dose, DoseChange, Sides
from generator.models.exercise import Exercise
from generator.models.routine import Routine, Schedule
from generator.models.span import Span
from generator.render.numbers import counted, span
from generator.render.strings import Strings

MOVE_S = 4
"""Our choice: seconds to move into and out of one repeat, at an unhurried pace."""
CHANGE_S = 30
"""Our choice: seconds to get into position for the next exercise, and between sets without a stated rest."""


@dataclass(frozen=True)
class DosePart:
    """One part of a dose."""

    name: str
    """Which part, for style sheets: hold, repeats, sets, sides, rest, minutes, times, days."""
    label: str
    value: str


def session_parts(dose: Dose, strings: Strings) -> tuple[DosePart, ...]:
    """What to do in one session: minutes, hold, repeats of each side, sets, rest. A single set goes without saying."""
    parts = [
        _counted("minutes", dose.minutes, strings),
        _counted("hold", dose.hold_s, strings),
        _repeats("repeats", dose.repetitions, dose.sides, strings),
        DosePart("sides", strings("dose.sides"), strings("dose.each-side"))
        if dose.sides is not Sides.BOTH and not dose.repetitions
        else None,
        DosePart("sets", strings("dose.sets"), span(dose.sets, strings)) if dose.sets and dose.sets.high > 1 else None,
        _counted("rest", dose.rest_s, strings),
    ]
    return tuple(part for part in parts if part)


def most_repeats(dose: Dose, strings: Strings) -> tuple[DosePart, ...]:
    """Up to how many repeats one builds over time, when that is more than the dose."""
    if not (dose.up_to and dose.repetitions and dose.up_to > dose.repetitions.high):
        return ()
    part = _repeats("most", Span(dose.up_to, dose.up_to), dose.sides, strings)
    return (part,) if part else ()


def _repeats(name: str, value: Span | None, sides: Sides, strings: Strings) -> DosePart | None:
    """Repeats with the side they are for, so that 5 left and 5 right is not read as 5 in all."""
    if value is None:
        return None
    unit = "unit.repeats" if sides is Sides.BOTH else "unit.repeats-each"
    return DosePart(name, strings(f"dose.{name}"), counted(unit, value, strings))


def schedule_parts(dose: Dose | DoseChange | Schedule, strings: Strings) -> tuple[DosePart, ...]:
    """How often: times a day, days a week."""
    parts = (_counted("times", dose.times_a_day, strings), _counted("days", dose.days_a_week, strings))
    return tuple(part for part in parts if part)


def _counted(name: str, value: Span | None, strings: Strings) -> DosePart | None:
    if value is None:
        return None
    return DosePart(name, strings(f"dose.{name}"), counted(f"unit.{name}", value, strings))


def seconds(dose: Dose) -> tuple[int, int]:
    """The shortest and the longest time that one session of a dose takes, in seconds."""
    if dose.minutes:
        return dose.minutes.low * 60, dose.minutes.high * 60
    one = Span(1, 1)
    hold, repeats, sets = dose.hold_s or Span(0, 0), dose.repetitions or one, dose.sets or one
    rest = dose.rest_s or Span(CHANGE_S, CHANGE_S)
    sides = 1 if dose.sides is Sides.BOTH else 2
    low = sets.low * repeats.low * sides * (hold.low + MOVE_S) + (sets.low - 1) * rest.low
    high = sets.high * repeats.high * sides * (hold.high + MOVE_S) + (sets.high - 1) * rest.high
    return low, high


def minutes(doses: list[Dose]) -> Span:
    """The minutes that a session with these doses takes, rounded up, with time to change position."""
    low = sum(seconds(dose)[0] for dose in doses) + CHANGE_S * (len(doses) - 1)
    high = sum(seconds(dose)[1] for dose in doses) + CHANGE_S * (len(doses) - 1)
    return Span(-(-low // 60), -(-high // 60))


def routine_doses(routine: Routine, exercises: Mapping[str, Exercise]) -> dict[str, Dose]:
    """The dose of each exercise of a routine, with the routine's changes put in."""
    doses = {}
    for id_, item in routine.exercises.items():
        dose = exercises[id_].dose
        doses[str(id_)] = item.dose.applied_to(dose) if item.dose else dose
    return doses


def own_plan(routine: Routine, id_: ExerciseRef, strings: Strings) -> str:
    """When an exercise of a routine is done, where that differs from the routine; empty where it does not."""
    change = routine.exercises[id_].dose
    if change is None:
        return ""
    parts = (
        _counted(name, value, strings)
        for name, value, usual in (
            ("times", change.times_a_day, routine.schedule.times_a_day),
            ("days", change.days_a_week, routine.schedule.days_a_week),
        )
        if value != usual
    )
    return ", ".join(part.value for part in parts if part)


def session_minutes(routine: Routine, exercises: Mapping[str, Exercise], strings: Strings) -> Span:
    """The minutes of one session, without exercises that have a plan of their own, such as a walk on other days."""
    doses = routine_doses(routine, exercises)
    together = [dose for id_, dose in doses.items() if not own_plan(routine, ExerciseRef(id_), strings)]
    return minutes(together or list(doses.values()))
