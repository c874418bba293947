"""An exercise does not suit a condition that says to avoid it."""

import datetime
from collections.abc import Iterator

from generator.library.library import Library
from generator.models.exercise import Exercise
from generator.problems import Problem


def check(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Each condition that an exercise says it suits."""
    for entry in library.entries.get("exercise", {}).values():
        assert isinstance(entry.entity, Exercise)
        for id_ in entry.entity.suits:
            condition = library.conditions.get(id_)
            if condition and entry.id in condition.avoid:
                message = f'"{id_}" says to avoid "{entry.id}", so it cannot suit it'
                hint = f'take it out here, or from avoid in "{id_}"'
                yield entry.problem(("suits", str(id_)), "contradiction", message, hint, at_key=True)
