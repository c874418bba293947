"""When to see someone: what not to wait with, today or soon."""

from dataclasses import dataclass

from generator.models.condition import Condition, Tier
from generator.pages.alerts import brief
from generator.pages.origins import Section
from generator.pages.reassess import reassess_line
from generator.pages.sheet import Sheet, Statement
from generator.pages.signs import Alert, sign_statements, usual_signs


@dataclass(frozen=True)
class Seeing:
    """When people with a condition see someone.

    Attributes:
        today_title: When to call a doctor today.
        today: The signs to get help for today, in one sentence.
        today_signs: The same signs one by one; None where there are none.
        usual: What warning signs mean where such a trouble is usual.
        soon_title: When to book a visit.
        soon: When to book one with this condition.
        soon_signs: The signs to book one for; None where there are none.
    """

    today_title: str
    today: str
    today_signs: Alert | None
    usual: tuple[Statement, ...]
    soon_title: str
    soon: tuple[Statement, ...]
    soon_signs: Alert | None
    rests: tuple[Section, ...]
    """What all this says, as the block of origins tells it."""


def seeing(condition: Condition, found: tuple[Alert, ...], sheet: Sheet) -> Seeing:
    """When people with a condition see someone.

    Args:
        condition: The condition.
        found: Its warning signs and the general ones, a block a tier.
        sheet: The page.
    """
    safety, strings = sheet.site.library.safety, sheet.site.strings
    tiers = {alert.tier: alert for alert in found}
    urgent, later = tiers.get(Tier.URGENT), tiers.get(Tier.SOON)
    short = brief(sheet, (condition,), today=True)
    usual = (*short.usual, *usual_signs(sheet, condition))
    soon = (*reassess_line("condition.reassess", (condition,), sheet), *sheet.statements(condition.see_someone))
    return Seeing(
        safety.tiers[Tier.URGENT].title,
        short.today_text if short.today else "",
        urgent,
        usual,
        safety.tiers[Tier.SOON].title,
        soon,
        later,
        (
            (strings("alert.today"), (*short.today, *_signs(urgent), *usual)),
            (strings("condition.see-someone"), (*soon, *_signs(later))),
        ),
    )


def _signs(alert: Alert | None) -> tuple[Statement, ...]:
    return sign_statements((alert,)) if alert else ()
