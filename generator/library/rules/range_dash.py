"""Ranges are written with a word, never with a dash."""

import re
from collections.abc import Iterator

from generator.library.rules.rule import Alone, OfEach, Rule, Scope
from generator.problems import Problem

_DASH = re.compile(r"\d\s?[-\u2010-\u2015\u2212]")
_DASHED = re.compile(r"\b(\d+)\s?[-\u2010-\u2015\u2212]\s?(\d+)\b")


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each range of numbers in each text. Source: NHS guide "Numbers"."""
    for path, text in one.entry.own_texts() if _DASH.search(one.text) else ():
        for match in _DASHED.finditer(text):
            message = f'a range written with a dash: "{match[0]}"'
            hint = f'write "{one.language.between(match[1], match[2])}"'
            yield RULE.text_problem(one.entry, path, message, hint)


RULE = Rule("range-dash", check, Scope.EVERY_LANGUAGE)
