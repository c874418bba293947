"""Each condition with exercises says when to ask for help if nothing has changed."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.condition import Condition
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """A signpost sends the reader to help at once, so it has no such time; nor has a page that was meant as one."""
    for entry in library.of(Condition).values():
        condition = entry.entity
        if not (condition.signpost or condition.what_to_do) and condition.reassess is None:
            message = f'"{entry.id}" does not say when to see someone if it is no better'
            hint = "add reassess: with weeks: and its sources, or ours: true"
            yield RULE.problem(entry, ("id",), message, hint)
        if condition.signpost and condition.reassess:
            message = "a signpost sends the reader to help at once, so it has no reassess"
            yield RULE.problem(entry, ("reassess",), message, "take it out", at_key=True)


RULE = Rule("missing-reassess", check)
