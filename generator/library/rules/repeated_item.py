"""A list names each thing once."""

from collections.abc import Iterator

from generator.library.rules.rule import Alone, OfEach, Rule
from generator.models.walking import TO_LISTS
from generator.problems import Problem


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each list of words and references."""
    for path, items in TO_LISTS.through(one.entry.entity):
        for index, item in enumerate(items):
            if item in items[:index]:
                message = f'"{item}" stands in this list twice'
                yield RULE.problem(one.entry, (*path, index), message, "keep one of them")


RULE = Rule("repeated-item", check)
