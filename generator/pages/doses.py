"""A dose as the parts that readers see, and the minutes that a routine takes."""

from dataclasses import dataclass

from generator.models.dose import Dose, DoseChange, Sides
from generator.models.exercise import Exercise
from generator.models.routine import Routine, Schedule
from generator.models.units import Span
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
    """What to do in one session: minutes, hold, repeats, sides, sets, rest."""
    parts = [
        _counted("minutes", dose.minutes, strings),
        _counted("hold", dose.hold_s, strings),
        _counted("repeats", dose.repetitions, strings),
        DosePart("sides", strings("dose.sides"), strings(f"sides.{dose.sides}"))
        if dose.sides is not Sides.BOTH
        else None,
        DosePart("sets", strings("dose.sets"), span(dose.sets, strings)) if dose.sets else None,
        _counted("rest", dose.rest_s, strings),
    ]
    return tuple(part for part in parts if part)


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


def routine_doses(routine: Routine, exercises: dict[str, Exercise]) -> dict[str, Dose]:
    """The dose of each exercise of a routine, with the routine's changes put in."""
    doses = {}
    for id_, item in routine.exercises.items():
        dose = exercises[id_].dose
        doses[str(id_)] = item.dose.applied_to(dose) if item.dose else dose
    return doses
