"""Emergency lines, stop rules and the pain score rule rest on strong sources only."""

import datetime
from collections.abc import Iterator

from generator.library.entry import Entry
from generator.library.library import Library
from generator.models.base import Cited, Entity
from generator.models.condition import Condition, Tier
from generator.models.safety import Safety
from generator.models.source import SourceTier
from generator.nodes import Path
from generator.problems import Problem

_STRONG = (SourceTier.A, SourceTier.B)
"""Guidelines, reviews and trials; health services, hospitals and charities."""


def check(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Each source of such a line."""
    for kind in ("safety", "condition"):
        for entry in library.entries.get(kind, {}).values():
            for path, record in _grave(entry):
                for index, id_ in enumerate(record.sources):
                    source = library.sources.get(id_)
                    if source and source.tier not in _STRONG:
                        message = f'"{id_}" is of tier {source.tier}, and readers must be able to rely on this line'
                        hint = "cite a source of tier A or B, or write ours: true in place of it"
                        yield entry.problem((*path, "sources", index), "weak-source", message, hint)


def _grave(entry: Entry[Entity]) -> Iterator[tuple[Path, Cited]]:
    entity = entry.entity
    if isinstance(entity, Safety):
        for key, rule in entity.stop_rules.items():
            yield ("stop_rules", key), rule
        for usual, claim in entity.usual.items():
            yield ("usual", str(usual)), claim
        score = entity.pain_score
        yield ("pain_score", "scale"), score.scale
        yield ("pain_score", "when"), score.when
        yield ("pain_score", "usual"), score.usual
        for key, band in score.bands.items():
            yield ("pain_score", "bands", key), band
    if isinstance(entity, Safety | Condition):
        signs = entity.signs if isinstance(entity, Safety) else entity.warning_signs
        name = "signs" if isinstance(entity, Safety) else "warning_signs"
        for key, sign in signs.items():
            if sign.tier is Tier.EMERGENCY:
                yield (name, key), sign
