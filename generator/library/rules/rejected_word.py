"""No text uses a word that the glossary of its language rejects."""

from collections.abc import Iterator

from generator.library import wording
from generator.library.rules.rule import Alone, OfEach, Rule, Scope
from generator.models.words import Typed
from generator.problems import Problem


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each text that a page shows. Words of the site and pages written by hand are read by the build."""
    for path, text in one.entry.own_texts() if one.rejected.may_be_in(one.said) else ():
        for match, use in () if isinstance(text, Typed) else one.rejected.found(text):
            yield RULE.text_problem(one.entry, path, f'this site does not say "{match[0]}"', f'write "{use}"')


RULE = Rule(wording.RULE, check, Scope.EVERY_LANGUAGE)
