"""How far a dose is built up is one number: the words name it, and it lies inside what is published."""

import re
from collections.abc import Iterator

from generator.library.library import Library
from generator.library.rules.rule import Rule, Scope
from generator.models.exercise import Exercise
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each exercise that says up to how many repeats one may build, in every language."""
    for entry in library.of(Exercise).values():
        dose = entry.entity.dose
        if dose.up_to is None:
            continue
        published = dose.published.repetitions if dose.published else None
        if not entry.overlay and (published is None or not published.low <= dose.up_to <= published.high):
            message = f"up_to lies outside the repetitions that are published for this exercise, {published or 'none'}"
            yield RULE.problem(entry, ("dose", "up_to"), message, "choose a number inside them")
        path = ("dose", "build_up")
        told_in_the_first_language = entry.overlay is not None and dose.build_up is None
        if told_in_the_first_language or path in entry.fallbacks:
            continue
        if not re.search(rf"\b{dose.up_to}\b", dose.build_up or ""):
            message = f"the text does not name up_to, which is {dose.up_to}"
            yield RULE.text_problem(entry, path, message, f'say up to how many: "{dose.up_to}"')


RULE = Rule("build-up", check, Scope.EVERY_LANGUAGE)
