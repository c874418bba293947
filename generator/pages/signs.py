"""Warning signs, a block a tier: how soon to get help, and for what."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator.library.usual import usual_of
from generator.models.condition import Condition, Region, Tier, WarningSign
from generator.pages.sheet import Sheet, Statement

_LOOKS: Final = {
    Tier.EMERGENCY: ("emergency", "phone"),
    Tier.URGENT: ("today", "clock"),
    Tier.SOON: ("soon", "info"),
}
"""How the strip of a tier looks: its name for style sheets, and its icon."""


@dataclass(frozen=True)
class Sign:
    """One warning sign, and what it can point to."""

    statement: Statement
    why: str


@dataclass(frozen=True)
class Alert:
    """What to do about the signs of one tier.

    Attributes:
        tier: How soon to get help.
        title: The same in words.
        action: What to do.
        signs: The signs.
        all_signs: How many signs there are, in words.
    """

    tier: str
    title: str
    action: str
    signs: tuple[Sign, ...]
    all_signs: str

    @property
    def look(self) -> str:
        """The name of its strip for style sheets."""
        return _LOOKS[Tier(self.tier)][0]

    @property
    def icon(self) -> str:
        """The name of its icon."""
        return _LOOKS[Tier(self.tier)][1]


def alerts(sheet: Sheet, regions: tuple[Region, ...], condition: Condition | None = None) -> tuple[Alert, ...]:
    """The signs of each tier for some regions, with those of a condition; tiers without signs are left out."""
    general = sheet.site.library.safety.signs.values()
    special: tuple[WarningSign, ...] = tuple(condition.warning_signs.values()) if condition else ()
    return own_alerts(sheet, (*special, *(sign for sign in general if set(sign.regions) & set(regions))))


def own_alerts(sheet: Sheet, signs: Iterable[WarningSign], *, always: Tier | None = None) -> tuple[Alert, ...]:
    """What to do about some signs, a block a tier, the most urgent first.

    Args:
        sheet: The page.
        signs: The signs.
        always: A tier whose block stands there even without a sign.
    """
    safety, signs = sheet.site.library.safety, tuple(signs)
    found = []
    for tier in Tier:
        here = (sign for sign in signs if sign.tier is tier)
        mine = tuple(Sign(sheet.statement(sign), getattr(sign, "why", None) or "") for sign in here)
        if mine or tier is always:
            all_signs = sheet.site.strings.count(f"alert.all-{tier}", len(mine))
            found.append(Alert(tier.value, safety.tiers[tier].title, safety.tiers[tier].action, mine, all_signs))
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
