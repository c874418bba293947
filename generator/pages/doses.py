"""A dose as the parts that readers see."""

from dataclasses import dataclass

from generator.models.dose import Dose, Frequency, Sides
from generator.models.references import ExerciseRef
from generator.models.routine import Routine
from generator.models.session import own_plan
from generator.models.span import Span
from generator.render.numbers import counted, span
from generator.render.strings import Strings


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


def schedule_parts(often: Frequency, strings: Strings) -> tuple[DosePart, ...]:
    """How often: times a day, days a week."""
    parts = (_counted("times", often.times_a_day, strings), _counted("days", often.days_a_week, strings))
    return tuple(part for part in parts if part)


def _counted(name: str, value: Span | None, strings: Strings) -> DosePart | None:
    if value is None:
        return None
    return DosePart(name, strings(f"dose.{name}"), counted(f"unit.{name}", value, strings))


def own_plan_line(routine: Routine, id_: ExerciseRef, strings: Strings) -> str:
    """When an exercise of a routine is done, where that differs from the routine; empty where it does not."""
    plan = own_plan(routine, routine.exercises[id_].dose)
    return ", ".join(part.value for part in schedule_parts(plan, strings))
