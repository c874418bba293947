"""A routine is ordered by body position, so that nobody gets up and down needlessly."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.routine import Routine
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """A position, and the floor as a whole, is left only once."""
    for entry in library.of(Routine).values():
        routine = entry.entity
        left: dict[str, str] = {}
        before: tuple[str, ...] = ()
        for id_ in routine.exercises:
            if id_ not in library.exercises:
                continue
            position = library.exercises[id_].position
            now = ("on the floor" if position.on_floor else "off the floor", position.value)
            for place in (place for place in before if place not in now):
                left.setdefault(place, id_)
            back = next((place for place in now if place in left), None)
            if back:
                message = f'"{id_}" goes back to a position that was left for "{left[back]}"'
                hint = f"put the exercises {back} one after another"
                yield RULE.problem(entry, ("exercises", str(id_)), message, hint, at_key=True)
                break
            before = now


RULE = Rule("position-order", check)
