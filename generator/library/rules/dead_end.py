"""A place that hurts leads on: to a condition, and from there to a routine."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.library.ways import conditions_at, first_routine
from generator.models.place import Place
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each published place."""
    for entry in library.published_of(Place).values():
        conditions = conditions_at(entry.entity, library)
        if not conditions:
            hint = f"add {entry.id} to the places of a condition that is no signpost and no overview"
            yield RULE.problem(entry, ("id",), "no condition hurts at this place, so it leads nowhere", hint)
        elif not any(first_routine(condition, library) for condition in conditions):
            names = " or ".join(condition.id for condition in conditions)
            yield RULE.problem(entry, ("id",), "this place leads to no routine", f"write a routine for {names}")


RULE = Rule("dead-end", check)
