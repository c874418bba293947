"""Nothing leads to itself."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each reference, but for a routine that sends the reader round once more, and the ladder with its own rule."""
    for entry in library.all():
        for path, value in entry.references:
            itself = (value.kind, str(value)) == (entry.kind.name, entry.id)
            if itself and path[0] not in ("next", "harder_exercises"):
                message = f'"{entry.id}" leads to itself here'
                yield RULE.problem(entry, path, message, f"name another {entry.kind.name}, or take it out")


RULE = Rule("self-reference", check)
