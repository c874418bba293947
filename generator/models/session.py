"""What follows from a routine and its exercises alone: the dose of each exercise, and the time that a session takes."""

from collections.abc import Iterable, Mapping
from typing import Final

from generator.models.dose import Dose, DoseChange, Frequency, Sides
from generator.models.exercise import Exercise
from generator.models.references import ExerciseRef
from generator.models.routine import Routine
from generator.models.span import Span

MOVE_S: Final = 4
"""Seconds to move into and out of one repeat, at an unhurried pace. Source: our choice."""
CHANGE_S: Final = 30
"""Seconds to get into position for the next exercise, and between sets without a stated rest. Source: our choice."""

_ONE: Final = Span(1, 1)


def effective_doses(routine: Routine, exercises: Mapping[str, Exercise]) -> dict[str, Dose]:
    """The dose of each exercise of a routine, with the routine's changes put in.

    Args:
        routine: The routine.
        exercises: By id, at least the exercises of the routine.

    Returns:
        The doses by the id of the exercise, in the order of the routine.
    """
    doses = {}
    for id_, item in routine.exercises.items():
        dose = exercises[id_].dose
        doses[str(id_)] = item.dose.applied_to(dose) if item.dose else dose
    return doses


def own_plan(routine: Routine, change: DoseChange | None) -> Frequency:
    """How often an exercise of a routine is done, as far as that differs from the routine, such as a walk each day.

    Args:
        routine: The routine.
        change: What it changes in the dose of the exercise.

    Returns:
        The parts that differ; without any of them the exercise belongs to the session.
    """
    said, usual = change or Frequency(), routine.schedule
    return Frequency(
        times_a_day=None if said.times_a_day == usual.times_a_day else said.times_a_day,
        days_a_week=None if said.days_a_week == usual.days_a_week else said.days_a_week,
    )


def seconds(dose: Dose) -> tuple[int, int]:
    """The shortest and the longest time that one session of a dose takes, in seconds."""
    if dose.minutes:
        return dose.minutes.low * 60, dose.minutes.high * 60
    hold, repeats, sets = dose.hold_s or Span(0, 0), dose.repetitions or _ONE, dose.sets or _ONE
    rest = dose.rest_s or Span(CHANGE_S, CHANGE_S)
    sides = 1 if dose.sides is Sides.BOTH else 2
    low = sets.low * repeats.low * sides * (hold.low + MOVE_S) + (sets.low - 1) * rest.low
    high = sets.high * repeats.high * sides * (hold.high + MOVE_S) + (sets.high - 1) * rest.high
    return low, high


def minutes(doses: Iterable[Dose]) -> Span:
    """The minutes that doses take one after another, rounded up, with time to change position."""
    times = [seconds(dose) for dose in doses]
    changes = CHANGE_S * (len(times) - 1)
    low, high = sum(low for low, _ in times) + changes, sum(high for _, high in times) + changes
    return Span(-(-low // 60), -(-high // 60))


def apart(routine: Routine) -> tuple[ExerciseRef, ...]:
    """The exercises that have a plan of their own, such as a walk on other days; none where all of them have one."""
    found = tuple(id_ for id_, item in routine.exercises.items() if own_plan(routine, item.dose) != Frequency())
    return found if len(found) < len(routine.exercises) else ()


def session_span(routine: Routine, doses: Mapping[str, Dose]) -> Span:
    """The minutes of one session, without the exercises that have a plan of their own.

    Args:
        routine: The routine.
        doses: The dose of each exercise that counts, all or some of its own, as ``effective_doses`` gives them.

    Returns:
        The shortest and the longest time. Nothing but plans of their own takes the time of all of them.
    """
    together = [
        doses[str(id_)]
        for id_, item in routine.exercises.items()
        if str(id_) in doses and own_plan(routine, item.dose) == Frequency()
    ]
    return minutes(together or doses.values())
