"""How much of an exercise: hold, repeats, sets, sides, rest, how often.

The bounds of each part are our choice: the smallest and the largest number that can be meant; beyond them is a slip of
the finger.
"""

from typing import Annotated, Final, TypeAlias

from pydantic import Field

from generator.models.base import Cited
from generator.models.shapes import Example
from generator.models.span import Bounds, Span
from generator.models.words import Choice, Text

TimesADay: TypeAlias = Annotated[Span, Bounds(1, 12)]
DaysAWeek: TypeAlias = Annotated[Span, Bounds(1, 7)]


class Sides(Choice):
    """Which side of the body works."""

    BOTH = "both"
    """Both sides work together; there is nothing to swap."""
    EACH = "each"
    """All repeats on one side, then all on the other."""
    ALTERNATE = "alternate"
    """One repeat on each side in turn."""


class Frequency(Cited):
    """How often."""

    times_a_day: TimesADay | None = None
    """Sessions a day."""
    days_a_week: DaysAWeek | None = None
    """Days a week."""


class Amount(Cited):
    """How much in one session, as far as sources print it."""

    hold_s: Annotated[Span, Bounds(1, 120)] | None = None
    """How long one repeat is held, in seconds."""
    repetitions: Annotated[Annotated[Span, Bounds(1, 60)] | None, Example()] = None
    """Repeats in one set; of each side where the sides are each or alternate: 5 means 5 left and 5 right."""
    sets: Annotated[Span, Bounds(1, 10)] | None = None
    """Sets in one session."""
    minutes: Annotated[Span, Bounds(1, 120)] | None = None
    """Length of one session in minutes, for walking and the like."""


class RestedAmount(Amount):
    """How much in one session, with the rest that no source prints a range for."""

    rest_s: Annotated[Span, Bounds(1, 600)] | None = None
    """Rest between sets, in seconds."""


# Fields stand in the order of the bases from the last to the first: how much comes before how often.


class DoseRange(Frequency, Amount):
    """How far the parts of a dose may go: the least and the most that is published for an exercise.

    The exercise's own dose, what its text says about doing more, and the changes of routines lie inside it.
    """


class Dose(Frequency, RestedAmount):
    """A dose as a leaflet states it. Every part is a number or a range.

    Parts that do not apply are left out; without sets there is 1 set.
    """

    sides: Sides = Sides.BOTH
    """both, each or alternate."""
    up_to: int | None = Field(default=None, ge=1)
    """Up to how many repeats one builds up over time; of each side where the sides are each or alternate. The text of
    build_up names this number."""
    build_up: Text | None = None
    """How to do more over time."""
    published: DoseRange | None = None
    """The least and the most that may be asked for; needed where a routine changes the dose."""


class DoseChange(Frequency, RestedAmount):
    """What a routine changes in the dose of an exercise; parts left out stay as the exercise has them.

    How often is said only where this exercise differs from the routine's schedule.
    """

    def applied_to(self, dose: Dose) -> Dose:
        """The dose with the changed parts put in."""
        parts = type(self).model_fields.keys() - Cited.model_fields.keys()
        changes = {name: getattr(self, name) for name in parts if getattr(self, name) is not None}
        return dose.model_copy(update=changes)


DOSE_PARTS: Final = tuple(name for name in DoseRange.model_fields if name not in Cited.model_fields)
"""The parts of a dose that have a published range."""
