"""Sentences stay short."""

from collections.abc import Iterator

from generator.languages.reading import sentences, words
from generator.library.rules.rule import Alone, OfEach, Rule, Scope
from generator.problems import WHOLE_TEXT, Problem, excerpt


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each sentence of each text."""
    most = one.language.most_words
    for path, text in one.entry.own_texts():
        for sentence in sentences(text) if len(text) > most * 2 else ():
            number = len(words(sentence))
            if number > most:
                message = f'a sentence of {number} words; the limit is {most}: "{excerpt(sentence, WHOLE_TEXT)}"'
                yield RULE.text_problem(one.entry, path, message, "make 2 sentences of it")


RULE = Rule("sentence-length", check, Scope.EVERY_LANGUAGE)
