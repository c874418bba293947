"""Numbers are written as numerals."""

import re
from collections.abc import Iterator

from generator.library.library import Library
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each number word from 2 up; "one" may mean "a". Source: NHS guide "Numbers"."""
    numbers = library.language.number_words
    pattern = re.compile(rf"\b({'|'.join(numbers)})\b", re.IGNORECASE)
    for entry in library.all():
        for path, text in entry.own_texts():
            for match in pattern.finditer(text):
                hint = f'write "{numbers[match[0].lower()]}"'
                yield entry.text_problem(path, "spelled-number", f'a number in letters: "{match[0]}"', hint)
