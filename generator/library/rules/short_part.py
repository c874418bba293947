"""What to do when time is short is a part of the routine: some of its exercises, in its order."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.exercise import Exercise
from generator.models.routine import Routine
from generator.problems import Problem, did_you_mean


def check(library: Library) -> Iterator[Problem]:
    """Each exercise of the short part stands in the routine, in the same order, and not all of them do.

    An exercise that does not exist is not told again.
    """
    known = library.of(Exercise)
    for entry in library.of(Routine).values():
        routine, place = entry.entity, ("short", "exercises")
        if routine.short is None:
            continue
        mine, chosen = list(routine.exercises), routine.short.exercises
        strange = [index for index, id_ in enumerate(chosen) if id_ not in mine]
        for index in (index for index in strange if chosen[index] in known):
            hint = did_you_mean(chosen[index], mine) or f"the exercises are {', '.join(mine)}"
            message = f'the routine has no exercise "{chosen[index]}"'
            yield RULE.problem(entry, (*place, index), message, hint)
        if strange:
            continue
        if set(chosen) == set(mine):
            message = "the short part holds every exercise of the routine"
            yield RULE.problem(entry, place, message, "name fewer, or take out short", at_key=True)
        if sorted(chosen, key=mine.index) != list(chosen):
            message = "the short part has another order than the routine"
            yield RULE.problem(entry, place, message, "name the exercises in the order of the routine", at_key=True)


RULE = Rule("short-part", check)
