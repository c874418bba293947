"""No text promises a cure, or says that an exercise is safe for everyone."""

import re
from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule, Scope
from generator.problems import Problem

_PROMISES = {
    "en": r"cures?|guarantee[ds]?|safe for everyone|pain[- ]free for life|miracle",
    "es": r"curas?|garantiza(?:do|da|n)?|segur[oa] para tod[oa]s|milagros?[oa]?",
}


def check(library: Library) -> Iterator[Problem]:
    """Each text, for words that promise too much. Source: NHS guide "How we write", and our choice."""
    words = _PROMISES.get(library.language)
    if not words:
        return
    pattern = re.compile(rf"\b({words})\b", re.IGNORECASE)
    for entry in library.all():
        for path, text in entry.own_texts():
            for match in pattern.finditer(text):
                message = f'"{match[0]}" promises more than an exercise can do'
                yield entry.text_problem(path, "promise", message, "say what it may help with, and how sure we are")


RULE = Rule("promise", check, Scope.EVERY_LANGUAGE)
