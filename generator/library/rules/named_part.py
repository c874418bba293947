"""Signs that a precaution names, and the last step that a routine names, exist."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.precaution import Precaution
from generator.models.routine import Routine
from generator.models.safety import Safety
from generator.problems import Problem, did_you_mean


def check(library: Library) -> Iterator[Problem]:
    """Each such name."""
    yield from _signs(library)
    for entry in library.of(Routine).values():
        for id_, item in entry.entity.exercises.items():
            exercise = library.exercises.get(id_)
            if exercise and item.until is not None and item.until not in exercise.steps:
                steps = list(exercise.steps)
                hint = did_you_mean(item.until, steps) or f"the steps are {', '.join(steps)}"
                path = ("exercises", str(id_), "until")
                yield entry.problem(path, "unknown-step", f'"{id_}" has no step "{item.until}"', hint)


def _signs(library: Library) -> Iterator[Problem]:
    signs = [key for safety in library.of(Safety).values() for key in safety.entity.signs]
    for entry in library.of(Precaution).values():
        for index, key in enumerate(entry.entity.signs):
            if signs and key not in signs:
                hint = did_you_mean(key, signs) or "the signs stand in the safety file"
                yield entry.problem(("signs", index), "unknown-sign", f'there is no warning sign "{key}"', hint)


RULE = Rule("unknown-sign", check, also=("unknown-step",))
