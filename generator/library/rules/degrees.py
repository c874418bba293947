"""Degrees stand in a reader's text only where a source prints them."""

import re
from collections.abc import Iterator

from generator.library.entry import Entry
from generator.library.rules.rule import Alone, OfEach, Rule
from generator.models.base import Cited, Entity
from generator.models.walking import TO_CITED
from generator.models.words import Text
from generator.nodes import Path
from generator.problems import Problem


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each text of a claim that is our own choice alone. Steps and the start position rest on their own sources."""
    degrees = re.compile(rf"\b\d+ (?:{one.language.degrees})\b|\d ?°(?! ?[CF])")
    for path, record in TO_CITED.through(one.entry.entity):
        if not record.sources:
            yield from _check(one.entry, path, record, degrees)


def _check(entry: Entry[Entity], path: Path, record: Cited, degrees: re.Pattern[str]) -> Iterator[Problem]:
    for name, value in record.__dict__.items():
        if isinstance(value, Text) and (match := degrees.search(value)):
            message = f'no source prints these degrees: "{match[0]}"'
            hint = "say it in words, such as past a right angle, or cite the source that prints them"
            yield RULE.problem(entry, (*path, name), message, hint)


RULE = Rule("unsourced-degrees", check)
