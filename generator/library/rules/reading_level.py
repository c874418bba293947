"""Texts are as easy to read as the record of their language asks for."""

from collections.abc import Iterator

from generator.languages import file_of
from generator.languages.language import Readability, Unmeasured
from generator.library.entry import Entry
from generator.library.rules.rule import Alone, OfEach, Rule, Scope
from generator.models.base import Entity, ReviewedEntity
from generator.models.safety import Safety
from generator.models.words import Name
from generator.problems import Problem, Severity

FEWEST_WORDS = 60
"""Below this, one word decides the score."""


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each file as a whole; a reasoned exception that is not needed is a mistake too."""
    language, entity = one.language, one.entry.entity
    if not isinstance(language.readability, Unmeasured):
        if isinstance(entity, ReviewedEntity):
            yield from _check(one.entry, entity, language.code, language.readability)
    elif isinstance(entity, Safety):  # there is one in every site, so that it is told once
        message = f'nothing checks how hard the texts in "{language.code}" are to read: {language.readability.reason}'
        hint = "let a second reader look at them"
        yield Problem(file_of(language.code), 1, 1, "reading-level", message, hint, Severity.WARNING)


def _check(entry: Entry[Entity], entity: ReviewedEntity, language: str, readability: Readability) -> Iterator[Problem]:
    too_hard = _verdict(entry, readability)
    excused = language in entity.reading_exception
    if too_hard and not excused:
        hint = "use shorter words and sentences, or give the reason in reading_exception"
        yield entry.text_problem((), "reading-level", too_hard, hint)
    if excused and not too_hard:
        message = f'the reading exception for "{language}" is not needed any more'
        path = ("reading_exception", language)
        yield entry.problem(path, "needless-exception", message, "delete it", at_key=True)


def _verdict(entry: Entry[Entity], readability: Readability) -> str:
    counts = readability.count(text for _, text in entry.own_texts() if not isinstance(text, Name))
    return readability.too_hard(counts) if counts.words >= FEWEST_WORDS else ""


RULE = Rule("reading-level", check, Scope.EVERY_LANGUAGE, also=("needless-exception",))
