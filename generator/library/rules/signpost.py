"""A signpost sends the reader to help: it says what to do, and no exercise or routine is for it."""

import datetime
from collections.abc import Iterator

from generator.library.library import Library
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.routine import Routine
from generator.problems import Problem

RULE = "signpost"


def check(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Signposts have steps and sources; exercises and routines keep away from them."""
    signposts = {id_ for id_, condition in library.conditions.items() if condition.signpost}
    for entry in library.entries.get("condition", {}).values():
        condition = entry.entity
        assert isinstance(condition, Condition)
        if condition.signpost and not (condition.what_to_do and condition.what_to_do_sources):
            missing = [name for name in ("what_to_do", "what_to_do_sources") if not getattr(condition, name)]
            hint = f"add {' and '.join(missing)}"
            yield entry.problem(("signpost",), RULE, "a signpost must say what to do", hint, at_key=True)
        if condition.what_to_do and not condition.signpost:
            hint = "use helps, or set signpost"
            yield entry.problem(("what_to_do",), RULE, "what_to_do is only for signposts", hint, at_key=True)
    for kind, model, field in (("exercise", Exercise, "suits"), ("routine", Routine, "conditions")):
        for entry in library.entries.get(kind, {}).values():
            assert isinstance(entry.entity, model)
            for index, id_ in enumerate(getattr(entry.entity, field)):
                if id_ in signposts:
                    place = (field, str(id_)) if field == "suits" else (field, index)
                    message = f'"{id_}" is a signpost to help, so no {kind} is for it'
                    yield entry.problem(place, RULE, message, "take it out", at_key=field == "suits")
