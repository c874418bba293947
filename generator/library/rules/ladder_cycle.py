"""The ladders of easier and harder exercises lead upwards and never in a circle."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.exercise import Exercise
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """No exercise is harder than itself, directly or by way of others. Each circle is told once."""
    done: set[str] = set()
    for start in sorted(library.exercises):
        trail: list[str] = []
        on_trail: set[str] = set()
        stack = [(start, False)]
        while stack:
            id_, leaving = stack.pop()
            if leaving:
                on_trail.discard(trail.pop())
                done.add(id_)
                continue
            if id_ in on_trail:
                circle = [*trail[trail.index(id_) :], id_]
                yield _problem(library, circle)
                continue
            if id_ in done or id_ not in library.exercises:
                continue
            trail.append(id_)
            on_trail.add(id_)
            stack.append((id_, True))
            stack.extend((harder, False) for harder in reversed(library.exercises[id_].harder_exercises))


def _problem(library: Library, circle: list[str]) -> Problem:
    last, first = circle[-2], circle[-1]
    entry = library.of(Exercise)[last]
    index = library.exercises[last].harder_exercises.index(first)
    message = f"the ladder runs in a circle: {' → '.join(circle)}"
    hint = "harder_exercises must lead to a harder exercise only"
    return RULE.problem(entry, ("harder_exercises", index), message, hint)


RULE = Rule("ladder-cycle", check)
