"""No exercise has an id whose pictures would lie where those of another exercise lie."""

import re
from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.exercise import Exercise
from generator.problems import Problem

_NUMBERED = re.compile(r"(.+)-(\d+)")


def check(library: Library) -> Iterator[Problem]:
    """Each exercise: ``bridge-2`` beside ``bridge``, whose second picture is ``figures/bridge-2.svg``."""
    entries = library.of(Exercise)
    for id_, entry in entries.items():
        match = _NUMBERED.fullmatch(id_)
        if match and match[1] in entries:
            message = f'"{id_}" is also the name of picture {match[2]} of "{match[1]}"'
            hint = "choose an id that does not end in a number, and name the file after it"
            yield RULE.problem(entry, ("id",), message, hint)


RULE = Rule("taken-picture", check)
