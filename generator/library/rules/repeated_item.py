"""A list names each thing once."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.walking import TO_LISTS
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each list of words and references."""
    for entry in library.all():
        for path, items in TO_LISTS.through(entry.entity):
            for index, item in enumerate(items):
                if item in items[:index]:
                    message = f'"{item}" stands in this list twice'
                    yield RULE.problem(entry, (*path, index), message, "keep one of them")


RULE = Rule("repeated-item", check)
