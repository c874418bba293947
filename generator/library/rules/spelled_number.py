"""Numbers are written as numerals."""

import re
from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule, Scope
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each number word from 2 up; "one" may mean "a". Source: NHS guide "Numbers"."""
    numbers = library.language.number_words
    pattern = re.compile(rf"\b({'|'.join(numbers)})\b", re.IGNORECASE)
    for entry in library.all():
        for path, text in entry.own_texts():
            for match in pattern.finditer(text):
                hint = f'write "{numbers[match[0].lower()]}"'
                yield RULE.text_problem(entry, path, f'a number in letters: "{match[0]}"', hint)


RULE = Rule("spelled-number", check, Scope.EVERY_LANGUAGE)
