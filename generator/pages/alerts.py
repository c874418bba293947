"""The safety blocks that stand above every exercise."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from generator.library.usual import usual_of, usual_of_any
from generator.models.base import Cited
from generator.models.condition import Condition, Region, Tier, WarningSign
from generator.models.safety import Safety, Usual
from generator.pages.sheet import Sheet, Statement
from generator.render.addresses import SAFETY
from generator.render.numbers import span


@dataclass(frozen=True)
class Sign:
    """One warning sign, and what it can point to."""

    statement: Statement
    why: str


@dataclass(frozen=True)
class Alert:
    """What to do about the signs of one tier."""

    tier: str
    title: str
    action: str
    signs: tuple[Sign, ...]


@dataclass(frozen=True)
class Brief:
    """The alert line and the stop strip.

    Attributes:
        title: When to call, with the numbers.
        emergency: The emergency signs in a few words.
        stop: When to stop, in a few words.
        usual: What this means for people for whom some trouble is usual.
        safety: Address of the safety page.
    """

    title: str
    emergency: tuple[Statement, ...]
    stop: tuple[Statement, ...]
    usual: tuple[Statement, ...]
    safety: Markup

    @property
    def emergency_text(self) -> str:
        """The emergency signs as one sentence."""
        return _sentence(self.emergency)

    @property
    def stop_text(self) -> str:
        """When to stop, as the end of "Stop if"."""
        return "; ".join(rule.text for rule in self.stop) + "."


@dataclass(frozen=True)
class PainLine:
    """What to do at some pain scores."""

    scores: str
    advice: Statement


@dataclass(frozen=True)
class Pain:
    """The pain score rule.

    Attributes:
        scale: What 0 and 10 mean.
        when: When to check the score.
        lines: What to do at which score.
        usual: What holds for people who always have some pain; none where that is not usual.
    """

    scale: Statement
    when: Statement
    lines: tuple[PainLine, ...]
    usual: Statement | None

    @property
    def statements(self) -> tuple[Statement, ...]:
        """The rule in reading order."""
        usual = (self.usual,) if self.usual else ()
        return (self.scale, *(line.advice for line in self.lines), *usual, self.when)


def _sentence(statements: Iterable[Statement]) -> str:
    text = "; ".join(statement.text for statement in statements)
    return f"{text[:1].upper()}{text[1:]}."


def brief(sheet: Sheet, conditions: Iterable[Condition] = ()) -> Brief:
    """The short block of exercises, routines and cards.

    Args:
        sheet: The page.
        conditions: For whom the page is. What is usual with them is told, so that no stop rule forbids what they need.
    """
    safety = sheet.site.library.safety
    judged = {rule.judges for rule in safety.stop_rules.values() if rule.short}
    return Brief(
        safety.alert.title,
        _alert_line(safety, sheet),
        tuple(sheet.cited(rule.short, rule) for rule in safety.stop_rules.values() if rule.short),
        tuple(
            sheet.statement(safety.usual[kind])
            for kind in usual_of_any(conditions, safety)
            if kind in judged and kind in safety.usual
        ),
        sheet.address(SAFETY),
    )


def _alert_line(safety: Safety, sheet: Sheet) -> tuple[Statement, ...]:
    """The parts of the alert line, each with the sources of the signs for which it stands."""
    found = []
    for part in safety.alert.parts.values():
        signs = [safety.signs[key] for key in part.signs]
        sources = dict.fromkeys(id_ for sign in signs for id_ in sign.sources)
        rests = Cited(sources=tuple(sources), ours=any(sign.ours for sign in signs))
        found.append(sheet.cited(part.text, rests))
    return tuple(found)


def pain(sheet: Sheet, conditions: Iterable[Condition] | None = None) -> Pain:
    """The pain score rule.

    Args:
        sheet: The page.
        conditions: For whom the page is; None for everybody.
    """
    safety = sheet.site.library.safety
    score, strings = safety.pain_score, sheet.site.strings
    told = conditions is None or Usual.PAIN_SCORE in usual_of_any(conditions, safety)
    return Pain(
        sheet.statement(score.scale),
        sheet.statement(score.when),
        tuple(PainLine(span(band.score, strings), sheet.statement(band)) for band in score.bands.values()),
        sheet.statement(score.usual) if told else None,
    )


def alerts(sheet: Sheet, regions: tuple[Region, ...], condition: Condition | None = None) -> tuple[Alert, ...]:
    """The signs of each tier for some regions, with those of a condition; tiers without signs are left out."""
    safety = sheet.site.library.safety
    found = []
    for tier in Tier:
        general: list[WarningSign] = [
            sign for sign in safety.signs.values() if sign.tier is tier and set(sign.regions) & set(regions)
        ]
        special = [sign for sign in condition.warning_signs.values() if sign.tier is tier] if condition else []
        signs = tuple(Sign(sheet.statement(sign), getattr(sign, "why", None) or "") for sign in (*special, *general))
        if signs:
            found.append(Alert(tier.value, safety.tiers[tier].title, safety.tiers[tier].action, signs))
    return tuple(found)


def usual_signs(sheet: Sheet, condition: Condition) -> tuple[Statement, ...]:
    """What warning signs mean for people for whom such a trouble is usual."""
    safety = sheet.site.library.safety
    judged = {sign.judges for sign in safety.signs.values() if sign.tier is not Tier.EMERGENCY}
    stops = {rule.judges for rule in safety.stop_rules.values() if rule.short}
    return tuple(
        sheet.statement(safety.usual[kind])
        for kind in usual_of(condition, safety)
        if kind in judged - stops and kind in safety.usual
    )


def sign_statements(found: Iterable[Alert]) -> tuple[Statement, ...]:
    """The signs of some alerts, in reading order."""
    return tuple(sign.statement for alert in found for sign in alert.signs)
