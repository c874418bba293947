"""No text promises a cure, or says that an exercise is safe for everyone."""

import re
from collections.abc import Iterator

from generator.library.rules.rule import Alone, OfEach, Rule, Scope
from generator.problems import Problem


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each text, for words that promise too much."""
    pattern = re.compile(rf"\b(?:{one.language.promises})\b", re.IGNORECASE)
    for path, text in one.entry.own_texts() if pattern.search(one.text) else ():
        for match in pattern.finditer(text):
            message = f'"{match[0]}" promises more than an exercise can do'
            yield RULE.text_problem(one.entry, path, message, "say what it may help with, and how sure we are")


RULE = Rule("promise", check, Scope.EVERY_LANGUAGE)
