"""An exercise without a figure is told of, because no limit of movement holds it."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.exercise import Exercise
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each published exercise, where a condition or a precaution sets a limit. It is a warning."""
    limits = [
        *(one.limits for one in library.conditions.values()),
        *(one.limits for one in library.precautions.values()),
    ]
    if not any(limits):
        return
    for id_, entry in library.published_of(Exercise).items():
        if entry.entity.figure is None:
            message = f'"{id_}" has no figure, so nothing holds it to the limits of movement'
            hint = "add figure: with 2 to 4 frames, and props for the things in it"
            yield RULE.problem(entry, ("id",), message, hint).as_warning()


RULE = Rule("missing-figure", check, warnings=("missing-figure",))
