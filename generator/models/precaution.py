"""One precaution: a situation in which some movements or positions are not for the reader."""

from pydantic import Field

from generator.models.base import Claim, ExerciseRef, Key, Name, ReviewedEntity, Text
from generator.models.exercise import StartPosition
from generator.models.limit import Limit


class Precaution(ReviewedEntity):
    """One precaution."""

    name: Name
    """The situation, such as Recent hip replacement."""
    short: Text
    """The situation in the reader's words, as the end of "Take care if you …", on the pages of exercises."""
    summary: Text
    """What it means for exercise, in one or two lines."""
    ask_first: Claim | None = None
    """Whom to ask before exercising."""
    limits: dict[Key, Limit] = {}
    """Movements and positions to avoid that figures can measure."""
    movements: dict[Key, Claim] = {}
    """Other movements and positions to avoid."""
    choose: dict[Key, Claim] = Field(min_length=1)
    """What to choose instead."""
    rules_out: tuple[StartPosition, ...] = ()
    """Start positions that are not possible."""
    bed_is_fine: bool = False
    """True when an exercise in such a position is possible after all on a bed."""
    avoid: dict[ExerciseRef, Claim] = {}
    """Exercises to avoid, each with the reason."""
    take_care: dict[ExerciseRef, Claim] = {}
    """Exercises to change or to go easy on, each with how."""
