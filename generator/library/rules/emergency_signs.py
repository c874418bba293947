"""Emergency signs and stop rules stand on every condition, routine and card, so they must exist for each region."""

from collections.abc import Iterator, Sequence

from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.base import Entity
from generator.models.condition import Condition, Region, Tier
from generator.models.routine import Routine
from generator.models.safety import AlertLine, Safety, Suspect
from generator.problems import Problem, did_you_mean

_IN_THE_ALERT_LINE = (Suspect.NERVES, Suspect.HEART, Suspect.BONE)
"""Source: the review of what readers are told: pressed nerves, the heart and a broken hip stand on every page."""


def check(library: Library) -> Iterator[Problem]:
    """One safety file, with the three tiers and emergency signs for each region that a page is about."""
    files = sorted(library.of(Safety).values(), key=lambda entry: entry.id != "safety")
    if not files:
        if not library.lost(Safety):
            yield Problem(
                "content/safety", 1, 1, RULE.id, "there is no safety advice", "write content/safety/safety.yaml"
            )
        return
    for extra in files[1:]:
        yield RULE.problem(extra, (), "there is a second safety file", f"keep only {files[0].document.path}")
    safety = files[0].entity
    for tier in Tier:
        if tier not in safety.tiers:
            hint = "write its title and action"
            yield RULE.problem(files[0], ("tiers",), f'the tier "{tier}" is missing', hint, at_key=True)
    yield from _alert_line(files[0], safety)
    yield from _today(files[0], safety)
    covered = {region for sign in safety.signs.values() if sign.tier is Tier.EMERGENCY for region in sign.regions}
    for entry in library.published():
        for region in _regions(entry, library):
            if region not in covered:
                covered.add(region)
                message = f'"{entry.id}" is about the {region}, and no emergency sign is for the {region}'
                hint = f"give a sign of the tier emergency the region {region}"
                yield RULE.problem(files[0], ("signs",), message, hint, at_key=True)


def _alert_line(entry: Entry[Entity], safety: Safety) -> Iterator[Problem]:
    """Each emergency sign that must stand in the alert line does, and the line names only emergency signs.

    A sign that a wrong name may have meant is not told as well. That there is no emergency sign at all is told of the
    regions that need one.
    """
    emergencies = {key: sign for key, sign in safety.signs.items() if sign.tier is Tier.EMERGENCY}
    if not emergencies:
        return
    unknown = list(_unknown(entry, "alert", safety.alert, Tier.EMERGENCY, list(emergencies)))
    yield from unknown
    told = {key for words in safety.alert.parts.values() for key in words.signs}
    for key, sign in emergencies.items():
        if sign.suspect is None:
            hint = f"add suspect: with one of {', '.join(Suspect)}"
            message = f'the emergency sign "{key}" does not say what it can point to'
            yield RULE.problem(entry, ("signs", key), message, hint, at_key=True)
        elif sign.suspect in _IN_THE_ALERT_LINE and key not in told and not unknown:
            message = f'the emergency sign "{key}" is not in the alert line'
            hint = f'add "{key}" to the signs of the part of alert that says it, or add such a part'
            yield RULE.problem(entry, ("signs", key), message, hint, at_key=True)


def _today(entry: Entry[Entity], safety: Safety) -> Iterator[Problem]:
    """The line for today names only signs to get help for today."""
    if safety.today:
        urgent = [key for key, sign in safety.signs.items() if sign.tier is Tier.URGENT]
        yield from _unknown(entry, "today", safety.today, Tier.URGENT, urgent)


def _unknown(entry: Entry[Entity], field: str, line: AlertLine, tier: Tier, signs: Sequence[str]) -> Iterator[Problem]:
    """Names in a line that are not signs of its tier."""
    for part, words in line.parts.items():
        for index, key in enumerate(words.signs):
            if key not in signs:
                hint = did_you_mean(key, signs) or f"the {tier} signs are {', '.join(signs)}"
                path = (field, "parts", part, "signs", index)
                yield RULE.problem(entry, path, f'there is no {tier} sign "{key}"', hint)


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


RULE = Rule("emergency-signs", check)
