"""A dose as the parts that readers see."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator.models.dose import Dose, Frequency, Sides
from generator.models.references import ExerciseRef
from generator.models.routine import Routine
from generator.models.session import own_plan
from generator.models.span import Span
from generator.render.numbers import counted, span
from generator.render.strings import Strings

_EVERY_DAY: Final = 7
_HOW_MANY: Final = ("minutes", "repeats", "sets")
"""What is said first in a sentence."""


@dataclass(frozen=True)
class DosePart:
    """One part of a dose.

    Attributes:
        name: Which part, for style sheets: hold, repeats, sets, sides, rest, minutes, times, days, weeks, most, own.
        label: What it is, such as Hold.
        value: How much, with its unit, such as 5 to 10 seconds.
        number: How much, as short as it can be, such as 5 to 10 sec; it stands large in a cell.
        word: What the number counts, such as hold; it stands below the number.
        phrase: The part in a sentence, such as hold 5 to 10 seconds.
    """

    name: str
    label: str
    value: str
    number: str = ""
    word: str = ""
    phrase: str = ""


def phrases(parts: Iterable[DosePart]) -> tuple[str, ...]:
    """The parts of a dose as phrases, the first with a capital: how many, then how long."""
    said = [part.phrase for part in sorted(parts, key=lambda part: part.name not in _HOW_MANY) if part.phrase]
    return tuple(f"{phrase[:1].upper()}{phrase[1:]}" if number == 0 else phrase for number, phrase in enumerate(said))


def in_one_line(parts: Iterable[DosePart]) -> str:
    """The parts of a dose one after the other, such as ``5 each side · hold 5 seconds``."""
    return " · ".join(phrases(parts))


def counted_part(name: str, label: str, value: Span, strings: Strings) -> DosePart:
    """A part that counts in a unit of its own name: minutes, hold, rest, times, days or weeks."""
    told = counted(f"unit.{name}", value, strings)
    if name == "days" and value.low == _EVERY_DAY:
        return DosePart(name, label, told, strings("cell.every"), strings("cell.day"), strings("phrase.every-day"))
    number = counted(f"cell.{name}", value, strings)
    return DosePart(name, label, told, number, strings(f"cell-word.{name}"), strings(f"phrase.{name}", value=told))


def session_parts(dose: Dose, strings: Strings) -> tuple[DosePart, ...]:
    """What to do in one session: minutes, hold, repeats of each side, sets, rest. A single set goes without saying."""
    parts = [
        _counted("minutes", dose.minutes, strings),
        _counted("hold", dose.hold_s, strings),
        _repeats("repeats", dose.repetitions, dose.sides, strings),
        _each_side(strings) if dose.sides is not Sides.BOTH and not dose.repetitions else None,
        _sets(dose.sets, strings) if dose.sets and dose.sets.high > 1 else None,
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
    both = sides is Sides.BOTH
    told = counted("unit.repeats" if both else "unit.repeats-each", value, strings)
    word = strings.count("cell-count.repeats" if both else "cell-count.repeats-each", value.high)
    return DosePart(
        name, strings(f"dose.{name}"), told, span(value, strings), word, strings(f"phrase.{name}", value=told)
    )


def _each_side(strings: Strings) -> DosePart:
    side = strings("dose.each-side")
    return DosePart("sides", strings("dose.sides"), side, strings("cell.each"), strings("cell.side"), side.lower())


def _sets(sets: Span, strings: Strings) -> DosePart:
    number, word = span(sets, strings), strings("cell-word.sets")
    return DosePart("sets", strings("dose.sets"), number, number, word, strings("phrase.sets", value=number))


def schedule_parts(often: Frequency, strings: Strings) -> tuple[DosePart, ...]:
    """How often: times a day, days a week."""
    parts = (_counted("times", often.times_a_day, strings), _counted("days", often.days_a_week, strings))
    return tuple(part for part in parts if part)


def _counted(name: str, value: Span | None, strings: Strings) -> DosePart | None:
    if value is None:
        return None
    return counted_part(name, strings(f"dose.{name}"), value, strings)


def own_plan_part(routine: Routine, id_: ExerciseRef, strings: Strings) -> tuple[DosePart, ...]:
    """When an exercise of a routine is done, where that differs from the routine; empty where it does not."""
    plan = schedule_parts(own_plan(routine, routine.exercises[id_].dose), strings)
    value, phrase = ", ".join(part.value for part in plan), " · ".join(part.phrase for part in plan)
    return (DosePart("own", strings("dose.own"), value, phrase=phrase),) if plan else ()
