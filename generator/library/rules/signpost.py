"""A signpost sends the reader to help: it says what to do, and no exercise or routine is for it."""

from collections.abc import Iterator

from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.base import Entity
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.routine import Routine
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Signposts have steps and sources; exercises and routines keep away from them."""
    signposts = {id_ for id_, condition in library.conditions.items() if condition.signpost}
    for entry in library.of(Condition).values():
        condition = entry.entity
        if condition.signpost and not (condition.what_to_do and condition.what_to_do_sources):
            missing = [name for name in ("what_to_do", "what_to_do_sources") if not getattr(condition, name)]
            hint = f"add {' and '.join(missing)}"
            yield RULE.problem(entry, ("signpost",), "a signpost must say what to do", hint, at_key=True)
        if condition.what_to_do and not condition.signpost:
            hint = "use helps, or set signpost"
            yield RULE.problem(entry, ("what_to_do",), "what_to_do is only for signposts", hint, at_key=True)
    for exercise in library.of(Exercise).values():
        for id_ in signposts.intersection(exercise.entity.suits):
            yield RULE.problem(exercise, ("suits", id_), _not_for(id_, exercise), "take it out", at_key=True)
    for routine in library.of(Routine).values():
        for index, condition_id in enumerate(routine.entity.conditions):
            if condition_id in signposts:
                place, message = ("conditions", index), _not_for(condition_id, routine)
                yield RULE.problem(routine, place, message, "take it out")


def _not_for(id_: str, entry: Entry[Entity]) -> str:
    return f'"{id_}" is a signpost to help, so no {entry.kind.name} is for it'


RULE = Rule("signpost", check)
