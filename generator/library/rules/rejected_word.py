"""No text uses a word that the glossary of its language rejects."""

from collections.abc import Iterator

from generator.library import wording
from generator.library.library import Library
from generator.library.rules.rule import Rule, Scope
from generator.models.words import Typed
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each text that a page shows. Words of the site and pages written by hand are read by the build."""
    words = library.rejected_words
    for entry in library.all():
        for path, text in entry.own_texts():
            for found, use in () if isinstance(text, Typed) else wording.rejected(text, words):
                yield RULE.text_problem(entry, path, f'this site does not say "{found}"', f'write "{use}"')


RULE = Rule(wording.RULE, check, Scope.EVERY_LANGUAGE)
