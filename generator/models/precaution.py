"""One precaution: a situation in which some movements or positions are not for the reader."""

from pydantic import Field

from generator.models.base import Claim, NamedEntity
from generator.models.exercise import StartPosition
from generator.models.limit import Limit
from generator.models.references import ExerciseRef
from generator.models.words import Choice, Key, Name, Text


class Stake(Choice):
    """What is at stake, the most serious first; warnings stand in this order."""

    HARM = "harm"
    """A bone, a joint, a nerve, the heart or a baby may come to harm."""
    FALL = "fall"
    """A fall."""
    ABILITY = "ability"
    """The reader cannot get into a position. Exercises in other positions are no risk."""


class Icon(Choice):
    """A small picture beside a situation."""

    SHIELD = "shield"
    CHAIR = "chair"
    LYING = "lying"
    PREGNANT = "pregnant"


class Advice(Claim):
    """What to do about one exercise, and why."""

    short: Text | None = None
    """Who should heed it, as the end of "if you …", where that is not everyone in the situation."""


class Precaution(NamedEntity):
    """One precaution."""

    name: Name
    """The situation, such as Recent hip replacement."""
    short: Text
    """The situation in the reader's words, as the end of "Leave out if you …" or "Ask first if you …"."""
    said: Name
    """The situation as the reader would say it, such as I am pregnant; choices and ways in show it."""
    icon: Icon = Icon.SHIELD
    """Its icon: shield, chair, lying or pregnant."""
    on_home: bool = False
    """Whether the home page names it among the ways in."""
    team_first: bool = False
    """True where the reader's own team has to agree before any routine; then none is offered but those made for it."""
    stake: Stake
    """What is at stake: harm, fall or ability."""
    summary: Text
    """What it means for exercise, in one or two lines."""
    ask_first: Claim | None = None
    """Whom to ask before exercising."""
    signs: tuple[Key, ...] = ()
    """Warning signs of the safety file that matter most here; they stand on its page."""
    limits: dict[Key, Limit] = {}
    """Movements and positions to avoid that figures can measure."""
    movements: dict[Key, Claim] = {}
    """Other movements and positions to avoid."""
    choose: dict[Key, Claim] = Field(min_length=1)
    """What to choose instead."""
    suits: dict[ExerciseRef, Claim] = {}
    """Exercises that suit, each with the reason; they stand first on the page."""
    rules_out: tuple[StartPosition, ...] = ()
    """Start positions that are not possible."""
    bed_is_fine: bool = False
    """True when an exercise in such a position is possible after all on a bed."""
    avoid: dict[ExerciseRef, Advice] = {}
    """Exercises to avoid, each with the reason."""
    take_care: dict[ExerciseRef, Advice] = {}
    """Exercises to change or to go easy on, each with how."""
