"""The safety advice that stands on every condition, routine and card."""

from pydantic import Field

from generator.models.base import Cited, Claim, Key, Model, Name, ReviewedEntity, Text
from generator.models.condition import Region, Tier, WarningSign
from generator.models.units import Span


class GeneralSign(WarningSign):
    """A warning sign that holds for more than one condition."""

    regions: tuple[Region, ...] = Field(min_length=1)
    """On which pages it stands: back, hip or both."""
    why: Text | None = None
    """What it can point to."""


class PainBand(Claim):
    """What to do at a pain score."""

    score: Span
    """The scores, 0 to 10."""


class PainScore(Model):
    """The pain score rule."""

    scale: Claim
    """What 0 and 10 mean."""
    when: Claim
    """When to check the score."""
    bands: dict[Key, PainBand] = Field(min_length=2)
    """What to do at which score."""


class HowTo(Cited):
    """A short guide in steps."""

    intro: Text
    """What the guide is for."""
    steps: dict[Key, Text] = Field(min_length=2)
    """One action a step."""


class TierAdvice(Model):
    """What to do for the signs of one tier."""

    title: Name
    """The heading of the block."""
    action: Text
    """What to do and whom to call."""


class Safety(ReviewedEntity):
    """All safety advice. There is one file of this kind."""

    title: Name
    """Title of the safety page."""
    summary: Text
    """What the page is for."""
    disclaimer: Claim
    """What the site is and is not."""
    tiers: dict[Tier, TierAdvice]
    """What to do for emergency, urgent and soon."""
    card_line: Claim
    """The emergency signs in one or two sentences, for the printed card."""
    signs: dict[Key, GeneralSign] = Field(min_length=1)
    """The warning signs."""
    stop_rules: dict[Key, Claim] = Field(min_length=1)
    """When to stop an exercise."""
    card_stop: Claim
    """The stop rules in one or two sentences, for the printed card."""
    pain_score: PainScore
    """How much pain is too much."""
    ask_first: dict[Key, Claim] = Field(min_length=1)
    """Who should ask a professional before starting."""
    start_well: dict[Key, Claim] = Field(min_length=1)
    """How to begin and keep going."""
    getting_down: HowTo
    """How to get down to the floor."""
    getting_up: HowTo
    """How to get up from the floor."""
