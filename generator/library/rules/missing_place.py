"""A condition for which there are exercises says where it hurts, so that readers find it by that."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.places import suits_exercise
from generator.library.rules.rule import Rule
from generator.models.condition import Condition
from generator.models.place import Place
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each condition that suits exercise, in a project that has places."""
    if not library.of(Place):
        return
    for entry in library.of(Condition).values():
        if not entry.entity.places and suits_exercise(entry.entity, library):
            hint = f"add places: with one or more of {', '.join(library.of(Place))}"
            yield RULE.problem(entry, ("id",), "this condition names no place where it hurts", hint)


RULE = Rule("missing-place", check)
