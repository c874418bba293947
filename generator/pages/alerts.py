"""The safety blocks that stand above every exercise."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.models.condition import Condition, Region, Tier, WarningSign
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
    """The emergency signs, the stop rules and the pain score in a few lines."""

    title: str
    emergency: Statement
    stop: Statement
    safety: Markup


@dataclass(frozen=True)
class PainLine:
    """What to do at some pain scores."""

    scores: str
    advice: Statement


def brief(sheet: Sheet) -> Brief:
    """The short block of exercises, routines and cards."""
    safety = sheet.site.library.safety
    return Brief(
        safety.tiers[Tier.EMERGENCY].title,
        sheet.statement(safety.card_line),
        sheet.statement(safety.card_stop),
        sheet.address(SAFETY),
    )


def pain_lines(sheet: Sheet) -> tuple[PainLine, ...]:
    """The pain score rule, a line a band."""
    bands = sheet.site.library.safety.pain_score.bands.values()
    return tuple(PainLine(span(band.score, sheet.site.strings), sheet.statement(band)) for band in bands)


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
