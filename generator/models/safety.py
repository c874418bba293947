"""The safety advice that stands on every condition, routine and card."""

from typing import Annotated, TypeAlias

from pydantic import Field, StringConstraints

from generator.models.base import Cited, Claim, Model, ReviewedEntity
from generator.models.condition import Region, Tier, WarningSign
from generator.models.span import PAIN_SCALE, Bounds, Span
from generator.models.words import Choice, Key, Name, Text, Typed


class Usual(Choice):
    """What some people have all the time, so that it cannot mean stop or get help without a comparison."""

    PAIN_BELOW_KNEE = "pain-below-knee"
    NIGHT_PAIN = "night-pain"
    PAIN_SCORE = "pain-score"


class Suspect(Choice):
    """What an emergency sign can point to."""

    NERVES = "nerves"
    HEART = "heart"
    VESSELS = "vessels"
    BONE = "bone"
    JOINT = "joint"
    INFECTION = "infection"
    ILLNESS = "illness"
    INFLAMMATION = "inflammation"


class GeneralSign(WarningSign):
    """A warning sign that holds for more than one condition."""

    regions: tuple[Region, ...] = Field(min_length=1)
    """On which pages it stands: back, hip or both."""
    suspect: Suspect | None = None
    """What it can point to, in one word; needed for the tier emergency."""
    why: Text | None = None
    """What it can point to, in words for the reader."""
    judges: Usual | None = None
    """What usual trouble it speaks of, if any."""
    against_usual: bool = False
    """True when its words compare with what the reader usually has, as in "new" or "in every position"."""


class AlertPart(Model):
    """A few words that stand on pages and cards in place of some signs."""

    text: Text
    """The words, as a short sentence."""
    signs: tuple[Key, ...] = Field(min_length=1)
    """The signs for which these words stand; their sources are its sources."""


class AlertLine(Model):
    """The signs of one tier in a few lines."""

    title: Name
    """What to do, with the numbers to call. For emergencies it begins the sentence that the parts end."""
    parts: dict[Key, AlertPart] = Field(min_length=1)
    """The signs, the most urgent first."""


class StopRule(Claim):
    """When to stop an exercise."""

    short: Text | None = None
    """What to stop for in a few words, for the strip on pages and cards; left out where it does not stand there."""
    judges: Usual | None = None
    """What usual trouble it speaks of, if any."""
    against_usual: bool = False
    """True when its words compare with what the reader usually has, as in "than before"."""


class PainBand(Claim):
    """What to do at a pain score."""

    score: Annotated[Span, Bounds(*PAIN_SCALE)]
    """The scores, 0 to 10."""


class UsualPain(Claim):
    """The pain score rule for those whose usual pain is above the lowest band. Its text names all these numbers."""

    from_score: int = Field(ge=1, le=PAIN_SCALE[1])
    """It holds for a usual pain of this score or more."""
    start_at_most: int = Field(ge=1, le=PAIN_SCALE[1])
    """The highest score with which to start."""
    rise_at_most: int = Field(ge=1, le=PAIN_SCALE[1])
    """By how much the score may rise above the usual one."""


class PainScore(Model):
    """The pain score rule. There is no other one: no other text may name a score."""

    scale: Claim
    """What 0 and 10 mean."""
    when: Claim
    """When to check the score."""
    settle_h: int = Field(ge=1, le=72)
    """In so many hours pain must be back to usual. The texts of the bands and of usual pain name this number."""
    bands: dict[Key, PainBand] = Field(min_length=2)
    """What to do at which score."""
    usual: UsualPain
    """What holds for people who always have some pain."""


class HowTo(Cited):
    """A short guide in steps."""

    intro: Text
    """What the guide is for."""
    steps: dict[Key, Text] = Field(min_length=2)
    """One action a step."""


Number: TypeAlias = Annotated[str, StringConstraints(pattern="^[0-9]{2,6}$")]
"""A short number that one can dial."""


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
    searched_as: dict[Key, Typed] = {}
    """What people type to find this page; only the search reads it."""
    summary: Text
    """What the page is for."""
    disclaimer: Claim
    """What the site is and is not."""
    numbers: tuple[Number, ...] = Field(min_length=1)
    """The emergency numbers, for sites whose publisher sets no others. Texts name them as {numbers}."""
    tiers: dict[Tier, TierAdvice]
    """What to do for emergency, urgent and soon."""
    alert: AlertLine
    """The emergency signs in a few lines, for pages and cards."""
    today: AlertLine | None = None
    """The signs to get help for today in a few lines, for routines and cards."""
    signs: dict[Key, GeneralSign] = Field(min_length=1)
    """The warning signs."""
    stop_rules: dict[Key, StopRule] = Field(min_length=1)
    """When to stop an exercise. The strip on pages and cards is made from their short words."""
    usual: dict[Usual, Claim] = {}
    """What to tell people for whom a trouble is usual; it stands on the pages of their conditions and routines."""
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

    @property
    def label(self) -> str:
        """Its title."""
        return self.title
