"""Emergency signs and stop rules stand on every condition, routine and card, so they must exist for each region."""

import datetime
from collections.abc import Iterator

from generator.library.entry import Entry
from generator.library.library import Library
from generator.models.base import Entity
from generator.models.condition import Condition, Region, Tier
from generator.models.routine import Routine
from generator.models.safety import Safety
from generator.problems import Problem

RULE = "emergency-signs"


def check(library: Library, today: datetime.date) -> Iterator[Problem]:
    """One safety file, with the three tiers and emergency signs for each region that a page is about."""
    files = sorted(library.entries.get("safety", {}).values(), key=lambda entry: entry.id != "safety")
    if not files:
        if not library.unreadable.get("safety"):
            yield Problem("content/safety", 1, 1, RULE, "there is no safety advice", "write content/safety/safety.yaml")
        return
    for extra in files[1:]:
        yield extra.problem((), RULE, "there is a second safety file", f"keep only {files[0].document.path}")
    safety = files[0].entity
    assert isinstance(safety, Safety)
    for tier in Tier:
        if tier not in safety.tiers:
            hint = "write its title and action"
            yield files[0].problem(("tiers",), RULE, f'the tier "{tier}" is missing', hint, at_key=True)
    covered = {region for sign in safety.signs.values() if sign.tier is Tier.EMERGENCY for region in sign.regions}
    for entry in library.published():
        for region in _regions(entry, library):
            if region not in covered:
                covered.add(region)
                message = f'"{entry.id}" is about the {region}, and no emergency sign is for the {region}'
                hint = f"give a sign of the tier emergency the region {region}"
                yield files[0].problem(("signs",), RULE, message, hint, at_key=True)


def _regions(entry: Entry[Entity], library: Library) -> tuple[Region, ...]:
    if isinstance(entry.entity, Condition):
        return entry.entity.regions
    if isinstance(entry.entity, Routine):
        return tuple(
            region
            for id_ in entry.entity.conditions
            if id_ in library.conditions
            for region in library.conditions[id_].regions
        )
    return ()
