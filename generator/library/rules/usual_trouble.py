"""No stop rule and no warning sign speaks against what a condition says is usual with it."""

from collections.abc import Iterator

from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.library.usual import usual_of
from generator.models.condition import Condition
from generator.models.safety import GeneralSign, Safety, StopRule, Usual
from generator.nodes import Path
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each trouble that a condition calls usual is held against the rules, by their data and not by their words."""
    for safety in library.of(Safety).values():
        first: dict[Usual, Entry[Condition]] = {}
        for condition in library.of(Condition).values():
            for usual in usual_of(condition.entity, safety.entity):
                first.setdefault(usual, condition)
        for usual, entry in first.items():
            yield from _answered(usual, entry, safety)


def _answered(usual: Usual, entry: Entry[Condition], at: Entry[Safety]) -> Iterator[Problem]:
    safety = at.entity
    speaking = list(_speaking(usual, safety))
    for path, record in speaking:
        if not record.against_usual:
            message = f'this stops for {_words(usual)}, which "{entry.id}" says is usual'
            hint = 'compare it with the usual in words, such as "than before", and add against_usual: true'
            yield RULE.problem(at, path, message, hint, at_key=True)
    if usual is Usual.PAIN_BELOW_KNEE and not speaking:
        message = f'"{entry.id}" says that {_words(usual)} is usual, and no stop rule speaks of it'
        hint = f"add a stop rule with judges: {usual} and against_usual: true to {at.document.path}"
        yield RULE.problem(entry, ("pain_below_knee_is_usual",), message, hint, at_key=True)
    if usual is not Usual.PAIN_SCORE and usual not in safety.usual:
        message = f'there is nothing to tell people for whom {_words(usual)} is usual, as "{entry.id}" says'
        yield RULE.problem(at, ("usual",), message, f"add {usual}: with a text and its sources", at_key=True)


def _speaking(usual: Usual, safety: Safety) -> Iterator[tuple[Path, StopRule | GeneralSign]]:
    for name, records in (("stop_rules", safety.stop_rules), ("signs", safety.signs)):
        for key, record in records.items():
            if record.judges is usual:
                yield (name, key), record


def _words(usual: Usual) -> str:
    return {
        Usual.PAIN_BELOW_KNEE: "pain below the knee",
        Usual.NIGHT_PAIN: "pain at night",
        Usual.PAIN_SCORE: "a pain score above the lowest band",
    }[usual]


RULE = Rule("usual-trouble", check)
