"""A list names each thing once."""

import datetime
from collections.abc import Iterator

from generator.library.library import Library
from generator.models.base import parts
from generator.problems import Problem


def check(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Each list of words and references."""
    for entries in library.entries.values():
        for entry in entries.values():
            for path, items in parts(entry.entity):
                if not isinstance(items, tuple):
                    continue
                for index, item in enumerate(items):
                    if item in items[:index]:
                        message = f'"{item}" stands in this list twice'
                        yield entry.problem((*path, index), "repeated-item", message, "keep one of them")
