"""Ranges are written with a word, never with a dash."""

import re
from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule, Scope
from generator.problems import Problem

_DASHED = re.compile(r"\b(\d+)\s?[-\u2010-\u2015\u2212]\s?(\d+)\b")


def check(library: Library) -> Iterator[Problem]:
    """Each range of numbers in each text. Source: NHS guide "Numbers"."""
    for entry in library.all():
        for path, text in entry.own_texts():
            for match in _DASHED.finditer(text):
                message = f'a range written with a dash: "{match[0]}"'
                hint = f'write "{library.language.between(match[1], match[2])}"'
                yield RULE.text_problem(entry, path, message, hint)


RULE = Rule("range-dash", check, Scope.EVERY_LANGUAGE)
