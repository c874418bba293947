"""Texts stay at grade 6 or below in English, and at 65 or more on the INFLESZ scale in Spanish."""

from collections.abc import Iterator

from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.reading import count, flesch_kincaid, inflesz
from generator.library.rules.rule import Rule, Scope
from generator.models.base import Entity, Name, ReviewedEntity
from generator.problems import Problem

HARDEST_GRADE = 6.0
"""Source: US health bodies ask for a grade from 4 to 6 in texts for patients."""
LOWEST_INFLESZ = 65.0
"""Source: "fairly easy" on the INFLESZ scale; the counterpart of grade 6 is our choice."""
FEWEST_WORDS = 60
"""Below this, one word decides the score."""


def check(library: Library) -> Iterator[Problem]:
    """Each file as a whole; a reasoned exception that is not needed is a mistake too."""
    for entry in library.all():
        if isinstance(entry.entity, ReviewedEntity):
            yield from _check(entry, entry.entity)


def _check(entry: Entry[Entity], entity: ReviewedEntity) -> Iterator[Problem]:
    language = entry.language
    too_hard = _verdict(entry)
    excused = language in entity.reading_exception
    if too_hard and not excused:
        hint = "use shorter words and sentences, or give the reason in reading_exception"
        yield entry.text_problem((), "reading-level", too_hard, hint)
    if excused and not too_hard:
        message = f'the reading exception for "{language}" is not needed any more'
        path = ("reading_exception", language)
        yield entry.problem(path, "needless-exception", message, "delete it", at_key=True)


def _verdict(entry: Entry[Entity]) -> str:
    counts = count((text for _, text in entry.own_texts() if not isinstance(text, Name)), entry.language)
    if counts.words < FEWEST_WORDS:
        return ""
    if entry.language == "en" and (grade := flesch_kincaid(counts)) > HARDEST_GRADE:
        return f"this reads at US grade {grade:.1f}; the limit is {HARDEST_GRADE:.0f}"
    if entry.language == "es" and (score := inflesz(counts)) < LOWEST_INFLESZ:
        return f"this scores {score:.0f} on the INFLESZ scale; the limit is {LOWEST_INFLESZ:.0f} or more"
    return ""


RULE = Rule("reading-level", check, Scope.EVERY_LANGUAGE, also=("needless-exception",))
