"""Numbers are written as numerals."""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.library.rules.rule import Alone, OfEach, Rule, Scope
from generator.library.wording import Phrases
from generator.problems import Problem


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each number word from 2 up; "one" may mean "a". Source: NHS guide "Numbers"."""
    numbers = one.language.number_words
    if not _sought(tuple(numbers)).may_be_in(one.said):
        return
    pattern = re.compile(rf"\b({'|'.join(numbers)})\b", re.IGNORECASE)
    for path, text in one.entry.own_texts():
        for match in pattern.finditer(text):
            hint = f'write "{numbers[match[0].lower()]}"'
            yield RULE.text_problem(one.entry, path, f'a number in letters: "{match[0]}"', hint)


@lru_cache(maxsize=8)
def _sought(numbers: tuple[str, ...]) -> Phrases:
    return Phrases(numbers)


RULE = Rule("spelled-number", check, Scope.EVERY_LANGUAGE)
