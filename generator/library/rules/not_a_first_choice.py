"""An exercise that is not a first choice says why, offers others, and never stands in a routine."""

from collections.abc import Iterator

from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.exercise import Exercise, Level
from generator.models.routine import Routine
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """The level, the reasons and the swaps belong together; no routine holds such an exercise."""
    for exercise_entry in library.of(Exercise).values():
        yield from _exercise(exercise_entry)
    for entry in library.of(Routine).values():
        for id_ in entry.entity.exercises:
            exercise = library.exercises.get(id_)
            if exercise and exercise.level is Level.NOT_A_FIRST_CHOICE:
                hint = f"choose {' or '.join(exercise.instead)} instead"
                message = f'"{id_}" is not a first choice, so no routine may hold it'
                yield RULE.problem(entry, ("exercises", str(id_)), message, hint, at_key=True)


def _exercise(entry: Entry[Exercise]) -> Iterator[Problem]:
    exercise = entry.entity
    last = exercise.level is Level.NOT_A_FIRST_CHOICE
    for name in ("why_not_first", "instead"):
        given = bool(getattr(exercise, name))
        if last and not given:
            message = f'the level is "{exercise.level}", and "{name}" is missing'
            yield RULE.problem(entry, ("level",), message, f"add {name}, or choose another level")
        if given and not last:
            message = f'"{name}" belongs only to the level "{Level.NOT_A_FIRST_CHOICE}"'
            yield RULE.problem(entry, (name,), message, "delete it, or change the level", at_key=True)


RULE = Rule("not-a-first-choice", check)
