"""Sentences stay short."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.reading import sentences, words
from generator.library.rules.rule import Rule, Scope
from generator.problems import Problem

_MOST_WORDS = {"en": 20, "es": 25}
"""Source: 20 words in the NHS guide "How we write". 25 for languages that need more small words is our choice."""


def check(library: Library) -> Iterator[Problem]:
    """Each sentence of each text."""
    most = _MOST_WORDS.get(library.language, 25)
    for entry in library.all():
        for path, text in entry.own_texts():
            for sentence in sentences(text) if len(text) > most * 2 else ():
                number = len(words(sentence))
                if number > most:
                    message = f'a sentence of {number} words; the limit is {most}: "{sentence}"'
                    yield entry.text_problem(path, "sentence-length", message, "make 2 sentences of it")


RULE = Rule("sentence-length", check, Scope.EVERY_LANGUAGE)
