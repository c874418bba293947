"""No claim and no dose without a source; what is our own choice says so."""

from collections.abc import Iterator

from generator.library.rules.rule import Alone, OfEach, Rule
from generator.models.dose import Dose, DoseChange, DoseRange
from generator.models.routine import NextStep
from generator.models.walking import TO_CITED
from generator.problems import Problem

_FREE = (NextStep,)
"""What comes next is a signpost inside the site, so it may stand without either."""


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each record that can cite names a source or says ``ours: true``."""
    for path, record in TO_CITED.through(one.entry.entity):
        if record.sources or record.ours or isinstance(record, _FREE):
            continue
        dose = isinstance(record, Dose | DoseChange | DoseRange)
        rule, what = ("unsourced-dose", "dose") if dose else ("unsourced-claim", "claim")
        hint = "add sources, or ours: true when it is our own choice"
        yield one.entry.problem(path, rule, f"this {what} names no source", hint, at_key=True)


RULE = Rule("unsourced-claim", check, also=("unsourced-dose",))
