"""Words in braces stand for what the publisher sets, and for nothing else."""

from collections.abc import Iterator

from generator.library.placeholders import PLACEHOLDERS
from generator.library.rules.rule import Alone, OfEach, Rule
from generator.library.translate import placeholders
from generator.problems import Problem, did_you_mean


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each text of the first language; a translation must have the same placeholders."""
    for path, text in one.entry.own_texts() if "{" in one.text else ():
        for name in placeholders(text):
            if name not in PLACEHOLDERS:
                known = ", ".join(f"{{{each}}}" for each in PLACEHOLDERS)
                hint = did_you_mean(name, PLACEHOLDERS) or f"the placeholders are {known}"
                yield RULE.text_problem(one.entry, path, f"there is no placeholder {{{name}}}", hint)


RULE = Rule("unknown-placeholder", check)
