"""The pain score rule has one answer for each score from 0 to 10, in words that fit its data, and no rival."""

import re
from collections.abc import Iterable, Iterator

from generator.library.entry import Entry
from generator.library.rules.rule import Alone, OfEach, Rule, Scope
from generator.models.article import Article
from generator.models.base import Entity
from generator.models.safety import Safety, Usual
from generator.models.span import PAIN_SCALE
from generator.nodes import Path
from generator.problems import Problem


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """The bands, the numbers in their words, and every other text, which may name no score."""
    entry, entity = one.entry, one.entry.entity
    if isinstance(entity, Safety):
        if not entry.overlay:
            yield from _bands(entry, entity)
        yield from _numbers(entry, entity)
    elif not isinstance(entity, Article):
        a_score = re.compile(rf"\b(?:{one.language.pain_score})\b", re.IGNORECASE)
        if a_score.search(one.text):
            yield from _scores(entry, a_score)


def _bands(entry: Entry[Entity], safety: Safety) -> Iterator[Problem]:
    """The bands follow one another without a gap or an overlap. The first fault is told."""
    expected, highest = PAIN_SCALE
    bands = safety.pain_score.bands
    for key, band in bands.items():
        path = ("pain_score", "bands", key, "score")
        if band.score.low != expected:
            message = f"this band begins at {band.score.low}; the one before leaves off before {expected}"
            yield RULE.problem(entry, path, message, f"begin it at {expected}")
            return
        expected = band.score.high + 1
    if expected != highest + 1:
        path = ("pain_score", "bands", list(bands)[-1], "score")
        message = f"the last band ends at {expected - 1}, and the scale at {highest}"
        yield RULE.problem(entry, path, message, f"end it at {highest}")


def _numbers(entry: Entry[Entity], safety: Safety) -> Iterator[Problem]:
    """The words of usual pain and of the stop rules name the numbers of the data, in every language."""
    usual, stop = safety.pain_score.usual, list(safety.pain_score.bands.values())[-1].score.low
    start, rise = ("start_at_most", usual.start_at_most), ("rise_at_most", usual.rise_at_most)
    from_score, hours = ("from_score", usual.from_score), ("settle_h", safety.pain_score.settle_h)
    yield from _named(entry, ("pain_score", "usual"), usual.text, (from_score, start, rise, hours))
    for key, rule in safety.stop_rules.items():
        if rule.judges is Usual.PAIN_SCORE:
            asked = (("the first score of the last band", stop), from_score, rise)
            yield from _named(entry, ("stop_rules", key, "text"), rule.text, asked)
            if rule.short:
                yield from _named(entry, ("stop_rules", key, "short"), rule.short, asked)


def _named(entry: Entry[Entity], path: Path, text: str, asked: Iterable[tuple[str, int]]) -> Iterator[Problem]:
    if path in entry.fallbacks or path[:-1] in entry.fallbacks:
        return
    named = {int(number) for number in re.findall(r"\d+", text)}
    for name, number in asked:
        if number not in named:
            yield RULE.text_problem(entry, path, f"the text does not name {name}, which is {number}", f'say "{number}"')


def _scores(entry: Entry[Entity], a_score: re.Pattern[str]) -> Iterator[Problem]:
    for path, text in entry.own_texts():
        if match := a_score.search(text):
            message = f'a pain score outside the safety file: "{match[0]}"'
            hint = 'there is one pain rule for all: say "as the pain rule says"'
            yield RULE.text_problem(entry, path, message, hint)


RULE = Rule("pain-score", check, Scope.EVERY_LANGUAGE)
