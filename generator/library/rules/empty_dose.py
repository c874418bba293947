"""A dose says how much."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.exercise import Exercise, Level
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each exercise has repeats, a hold or minutes, unless nobody is advised to do it."""
    for entry in library.of(Exercise).values():
        exercise, dose = entry.entity, entry.entity.dose
        if exercise.level is not Level.NOT_A_FIRST_CHOICE and not (dose.hold_s or dose.repetitions or dose.minutes):
            hint = "add hold_s, repetitions or minutes"
            yield RULE.problem(entry, ("dose",), "the dose does not say how much", hint, at_key=True)


RULE = Rule("empty-dose", check)
