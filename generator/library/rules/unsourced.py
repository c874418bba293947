"""No claim and no dose without a source; what is our own choice says so."""

import datetime
from collections.abc import Iterator
from typing import Any

from generator.library.library import Library
from generator.models.base import Cited, Model
from generator.models.dose import Dose, DoseChange
from generator.models.routine import NextStep
from generator.nodes import Path
from generator.problems import Problem

_FREE = (NextStep,)
"""What comes next is a signpost inside the site, so it may stand without either."""


def check(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Each record that can cite names a source or says ``ours: true``."""
    for entries in library.entries.values():
        for entry in entries.values():
            for path, record in _cited(entry.entity, ()):
                if record.sources or record.ours or isinstance(record, _FREE):
                    continue
                dose = isinstance(record, Dose | DoseChange)
                rule, what = ("unsourced-dose", "dose") if dose else ("unsourced-claim", "claim")
                hint = "add sources, or ours: true when it is our own choice"
                yield entry.problem(path, rule, f"this {what} names no source", hint, at_key=True)


def _cited(value: Any, path: Path) -> Iterator[tuple[Path, Cited]]:
    if isinstance(value, Cited):
        yield path, value
    if isinstance(value, Model):
        for name in type(value).model_fields:
            yield from _cited(getattr(value, name), (*path, name))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _cited(item, (*path, str(key)))
