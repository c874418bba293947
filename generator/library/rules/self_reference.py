"""Nothing leads to itself."""

import datetime
from collections.abc import Iterator

from generator.library.library import Library
from generator.problems import Problem


def check(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Each reference, but for a routine that sends the reader round once more, and the ladder with its own rule."""
    for entries in library.entries.values():
        for entry in entries.values():
            for path, value in entry.references:
                itself = (type(value).kind, str(value)) == (entry.kind, entry.id)
                if itself and path[0] not in ("next", "harder_exercises"):
                    message = f'"{entry.id}" leads to itself here'
                    yield entry.problem(path, "self-reference", message, f"name another {entry.kind}, or take it out")
