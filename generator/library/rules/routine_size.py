"""A routine holds 3 to 5 exercises, unless it says why not."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.routine import Routine
from generator.problems import Problem

FEWEST, MOST = 3, 5
"""Source: our choice in the product's design; more exercises are done by fewer people."""


def check(library: Library) -> Iterator[Problem]:
    """The number of exercises is in range or has a reason, and a reason is not left over."""
    for entry in library.of(Routine).values():
        routine = entry.entity
        number = len(routine.exercises)
        fits = FEWEST <= number <= MOST
        if not fits and not routine.size_reason:
            message = f"the routine has {number} exercises; {FEWEST} to {MOST} are usual"
            hint = "add or drop exercises, or give the reason in size_reason"
            yield RULE.problem(entry, ("exercises",), message, hint, at_key=True)
        if fits and routine.size_reason:
            message = f"size_reason is not needed with {number} exercises"
            yield RULE.problem(entry, ("size_reason",), message, "delete it", at_key=True)


RULE = Rule("routine-size", check)
