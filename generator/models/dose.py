"""How much of an exercise: hold, repeats, sets, sides, rest, how often."""

from typing import Annotated

from pydantic import Field

from generator.models.base import Choice, Cited, Text
from generator.models.shapes import Example
from generator.models.span import Span


class Sides(Choice):
    """Which side of the body works."""

    BOTH = "both"
    """Both sides work together; there is nothing to swap."""
    EACH = "each"
    """All repeats on one side, then all on the other."""
    ALTERNATE = "alternate"
    """One repeat on each side in turn."""


DOSE_PARTS = ("hold_s", "repetitions", "sets", "minutes", "times_a_day", "days_a_week")
"""The parts of a dose that have a published range."""


class DoseRange(Cited):
    """How far the parts of a dose may go: the least and the most that is published for an exercise.

    The exercise's own dose, what its text says about doing more, and the changes of routines lie inside it.
    """

    hold_s: Span | None = None
    """How long one repeat is held, in seconds."""
    repetitions: Span | None = None
    """Repeats in one set; of each side where the sides are each or alternate."""
    sets: Span | None = None
    """Sets in one session."""
    minutes: Span | None = None
    """Length of one session in minutes."""
    times_a_day: Span | None = None
    """Sessions a day."""
    days_a_week: Span | None = None
    """Days a week."""


class Dose(Cited):
    """A dose as a leaflet states it. Every part is a number or a range; parts that do not apply are left out."""

    hold_s: Span | None = None
    """How long one repeat is held, in seconds."""
    repetitions: Annotated[Span | None, Example()] = None
    """Repeats in one set; of each side where the sides are each or alternate: 5 means 5 left and 5 right."""
    sets: Span | None = None
    """Sets in one session; 1 when left out."""
    rest_s: Span | None = None
    """Rest between sets, in seconds."""
    minutes: Span | None = None
    """Length of one session in minutes, for walking and the like."""
    sides: Sides = Sides.BOTH
    """both, each or alternate."""
    times_a_day: Span | None = None
    """Sessions a day."""
    days_a_week: Span | None = None
    """Days a week, 1 to 7."""
    up_to: int | None = Field(default=None, ge=1)
    """Up to how many repeats one builds up over time; of each side where the sides are each or alternate. The text of
    build_up names this number."""
    build_up: Text | None = None
    """How to do more over time."""
    published: DoseRange | None = None
    """The least and the most that may be asked for; needed where a routine changes the dose."""


class DoseChange(Cited):
    """What a routine changes in the dose of an exercise; parts left out stay as the exercise has them."""

    hold_s: Span | None = None
    """How long one repeat is held, in seconds."""
    repetitions: Span | None = None
    """Repeats in one set; of each side where the sides are each or alternate."""
    sets: Span | None = None
    """Sets in one session."""
    rest_s: Span | None = None
    """Rest between sets, in seconds."""
    minutes: Span | None = None
    """Length of one session in minutes."""
    times_a_day: Span | None = None
    """Sessions a day, where this exercise differs from the routine's schedule."""
    days_a_week: Span | None = None
    """Days a week, where this exercise differs from the routine's schedule."""

    def applied_to(self, dose: Dose) -> Dose:
        """The dose with the changed parts put in."""
        parts = set(type(self).model_fields) - {"sources", "ours"}
        changes = {name: getattr(self, name) for name in parts if getattr(self, name) is not None}
        return dose.model_copy(update=changes)
