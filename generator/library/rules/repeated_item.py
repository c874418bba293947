"""A list names each thing once."""

import datetime
from collections.abc import Iterator
from typing import Any

from generator.library.library import Library
from generator.models.base import Model
from generator.nodes import Path
from generator.problems import Problem


def check(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Each list of words and references."""
    for entries in library.entries.values():
        for entry in entries.values():
            for path, items in _lists(entry.entity, ()):
                for index, item in enumerate(items):
                    if item in items[:index]:
                        message = f'"{item}" stands in this list twice'
                        yield entry.problem((*path, index), "repeated-item", message, "keep one of them")


def _lists(value: Any, path: Path) -> Iterator[tuple[Path, tuple[Any, ...]]]:
    if isinstance(value, Model):
        for name, item in value.__dict__.items():
            yield from _lists(item, (*path, name))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _lists(item, (*path, str(key)))
    elif isinstance(value, tuple):
        yield path, value
