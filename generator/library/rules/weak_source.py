"""Emergency lines, stop rules and the pain score rule rest on strong sources only."""

from collections.abc import Iterable, Iterator, Mapping

from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.base import Cited, Entity
from generator.models.condition import Condition, Tier, WarningSign
from generator.models.safety import Safety
from generator.models.source import SourceTier
from generator.models.words import Key
from generator.nodes import Path
from generator.problems import Problem

_STRONG = (SourceTier.A, SourceTier.B)
"""Guidelines, reviews and trials; health services, hospitals and charities."""


def check(library: Library) -> Iterator[Problem]:
    """Each source of such a line."""
    for safety in library.of(Safety).values():
        yield from _check(safety, (*_lines(safety.entity), *_emergencies("signs", safety.entity.signs)), library)
    for condition in library.of(Condition).values():
        yield from _check(condition, _emergencies("warning_signs", condition.entity.warning_signs), library)


def _check(entry: Entry[Entity], lines: Iterable[tuple[Path, Cited]], library: Library) -> Iterator[Problem]:
    for path, record in lines:
        for index, id_ in enumerate(record.sources):
            source = library.sources.get(id_)
            if source and source.tier not in _STRONG:
                message = f'"{id_}" is of tier {source.tier}, and readers must be able to rely on this line'
                hint = "cite a source of tier A or B, or write ours: true in place of it"
                yield RULE.problem(entry, (*path, "sources", index), message, hint)


def _lines(safety: Safety) -> Iterator[tuple[Path, Cited]]:
    for key, rule in safety.stop_rules.items():
        yield ("stop_rules", key), rule
    for usual, claim in safety.usual.items():
        yield ("usual", str(usual)), claim
    score = safety.pain_score
    yield ("pain_score", "scale"), score.scale
    yield ("pain_score", "when"), score.when
    yield ("pain_score", "usual"), score.usual
    for key, band in score.bands.items():
        yield ("pain_score", "bands", key), band


def _emergencies(field: str, signs: Mapping[Key, WarningSign]) -> Iterator[tuple[Path, Cited]]:
    return (((field, key), sign) for key, sign in signs.items() if sign.tier is Tier.EMERGENCY)


RULE = Rule("weak-source", check)
