"""One condition: what it is, its course, what helps, and when to get help instead of exercising."""

from pydantic import Field

from generator.models.base import Cited, Claim, NamedEntity
from generator.models.limit import Limit
from generator.models.references import ConditionRef, ExerciseRef, PlaceRef, SourceRef
from generator.models.span import PAIN_SCALE
from generator.models.words import Choice, Key, Name, Text


class Region(Choice):
    """The part of the body that hurts."""

    BACK = "back"
    HIP = "hip"


class Tier(Choice):
    """How soon to get help."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    SOON = "soon"


class Evidence(Choice):
    """How sure we are of a cause."""

    CLEAR = "clear"
    MIXED = "mixed"


class Cause(Claim):
    """Something that brings a condition on."""

    evidence: Evidence
    """clear, or mixed when studies disagree or are missing."""


class WarningSign(Claim):
    """A sign that needs a doctor rather than an exercise."""

    tier: Tier
    """emergency, urgent or soon."""


class Reassess(Cited):
    """When to ask for help if nothing has changed."""

    weeks: int = Field(ge=1, le=26)
    """So many weeks after the start, unless it gets worse before."""


class Lasting(Cited):
    """How long the pain has lasted when this is the right page."""

    least: int = Field(default=0, ge=0, le=520)
    """So many weeks at least; left out where it may have just begun."""
    most: int | None = Field(default=None, ge=1, le=520)
    """So many weeks at most; left out where there is no end."""


class Condition(NamedEntity):
    """One condition."""

    name: Name
    """The plain name, such as Outer hip pain."""
    medical_name: Name | None = None
    """The term that a clinician uses, when it differs."""
    aliases: dict[Key, Name] = {}
    """Other names for it, which its page shows."""
    summary: Text
    """What the page is for, in one or two lines."""
    regions: tuple[Region, ...] = Field(min_length=1)
    """back, hip or both."""
    places: tuple[PlaceRef, ...] = ()
    """Where it hurts; needed unless the page is a signpost or an overview of other conditions."""
    lasts_weeks: Lasting | None = None
    """How long it has hurt when this is the right page, where that tells it from another at the same place."""
    part_of: ConditionRef | None = None
    """The overview page that this condition belongs to."""
    signpost: Tier | None = None
    """Set on pages that send the reader to help and give no exercises: how soon to get it."""
    key_points: dict[Key, Claim] = Field(min_length=1)
    """The 2 to 5 things to take away."""
    what: dict[Key, Claim] = Field(min_length=1)
    """What it is."""
    feels: dict[Key, Claim] = {}
    """How it feels."""
    causes: dict[Key, Cause] = {}
    """What brings it on."""
    course: dict[Key, Claim] = {}
    """How it usually goes."""
    helps: dict[Key, Claim] = {}
    """What helps."""
    does_not_help: dict[Key, Claim] = {}
    """What does not help or is not advised."""
    good_to_know: dict[Key, Claim] = {}
    """Worries, myths and links to other pains."""
    warning_signs: dict[Key, WarningSign] = {}
    """Signs of this condition in addition to the general ones."""
    see_someone: dict[Key, Claim] = {}
    """When to see a doctor or physiotherapist."""
    what_to_do: dict[Key, Text] = {}
    """Only on signposts: what to do now, one action a step."""
    what_to_do_sources: tuple[SourceRef, ...] = ()
    """Sources of what_to_do."""
    reassess: Reassess | None = None
    """When to see someone if it is no better; needed unless the page is a signpost."""
    pain_below_knee_is_usual: bool = False
    """True when the pain usually runs below the knee, so that this alone cannot mean stop."""
    night_pain_is_usual: bool = False
    """True when the pain is usually worse at night, so that this alone is no warning sign."""
    usual_pain_may_exceed: int | None = Field(default=None, ge=PAIN_SCALE[0], le=PAIN_SCALE[1])
    """The pain score, 0 to 10, that usual pain often exceeds, so that this alone cannot mean stop."""
    limits: dict[Key, Limit] = {}
    """Movements and positions to go easy on that figures can measure."""
    take_care: dict[Key, Claim] = {}
    """Other movements and habits to go easy on."""
    avoid: dict[ExerciseRef, Claim] = {}
    """Exercises that are not for people with this condition now, each with the reason."""
    guidelines: tuple[SourceRef, ...] = ()
    """Clinical guidelines behind this page."""
