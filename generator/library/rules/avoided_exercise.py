"""A routine holds no exercise that one of its conditions or precautions says to avoid."""

import datetime
from collections.abc import Iterator

from generator.library.library import Library
from generator.models.condition import Condition
from generator.models.routine import Routine
from generator.problems import Problem

RULE = "avoided-exercise"


def check(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Each exercise is held against the conditions and precautions of its routine."""
    for entry in library.entries.get("routine", {}).values():
        routine = entry.entity
        assert isinstance(routine, Routine)
        for id_ in routine.exercises:
            exercise = library.exercises.get(id_)
            for objection in library.objections(exercise) if exercise else ():
                targets = routine.conditions if isinstance(objection.by, Condition) else routine.precautions
                if objection.by.id in targets and not objection.measured:
                    reason = objection.claim.text if objection.claim else "its start position is ruled out"
                    message = f'"{objection.by.id}" says to avoid "{id_}": {reason}'
                    hint = f'take it out, or take "{objection.by.id}" from the routine'
                    yield entry.problem(("exercises", str(id_)), RULE, message, hint, at_key=True)
