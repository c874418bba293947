"""One routine: a few exercises in order, how often, when to do more and when to do less."""

from typing import Annotated

from pydantic import Field

from generator.models.base import Cited, Claim, Model, NamedEntity
from generator.models.dose import DaysAWeek, DoseChange, Frequency, TimesADay
from generator.models.references import ConditionRef, ExerciseRef, PrecautionRef, RoutineRef
from generator.models.span import Bounds, Span
from generator.models.words import Choice, Key, Name, Text


class Stage(Choice):
    """Where on the way a routine stands."""

    FIRST_DAYS = "first-days"
    START = "start"
    BUILD = "build"
    KEEP_GOING = "keep-going"


class Schedule(Frequency):
    """When to do the routine."""

    times_a_day: TimesADay
    """Sessions a day."""
    days_a_week: DaysAWeek
    """Days a week."""
    weeks: Annotated[Span, Bounds(1, 26)]
    """How many weeks before moving on."""


class RoutineItem(Model):
    """One exercise of a routine."""

    dose: DoseChange | None = None
    """The parts of the dose that differ from the exercise's own."""
    until: Key | None = None
    """The last step of the exercise to do in this routine; left out, all of them."""
    note: Text | None = None
    """A line for this routine only."""
    kept: Text | None = None
    """Why it stays although a condition or a precaution of this routine speaks against it: by name, by the start
    position or by a limit that its figure goes past."""


class ShortPart(Cited):
    """What to do of the routine on a day with little time."""

    exercises: tuple[ExerciseRef, ...] = Field(min_length=1)
    """Some exercises of the routine, in its order."""


class NextStep(Cited):
    """What comes after the routine."""

    text: Text
    """What to do."""
    routine: RoutineRef | None = None
    """The routine it leads to."""


class Routine(NamedEntity):
    """One routine."""

    name: Name
    """The name, such as New low back pain: first days."""
    summary: Text
    """What it does, in one line."""
    who: Text
    """Who it is for, in one short sentence."""
    not_for: Text | None = None
    """Who it is not for, in one short sentence."""
    conditions: tuple[ConditionRef, ...] = Field(min_length=1)
    """Conditions it is for."""
    precautions: tuple[PrecautionRef, ...] = ()
    """Precautions it was made for; no exercise in it may break them."""
    stage: Stage
    """first-days, start, build or keep-going."""
    aim: Claim
    """What it is meant to change."""
    schedule: Schedule
    """When to do it."""
    exercises: dict[ExerciseRef, RoutineItem] = Field(min_length=1)
    """The exercises in order, by id."""
    size_reason: Text | None = None
    """Why there are fewer than 3 or more than 5 exercises."""
    short: ShortPart | None = None
    """Which of the exercises to do when time is short."""
    before: dict[Key, Claim] = {}
    """What to have ready or to do first."""
    progress: dict[Key, Claim] = Field(min_length=1)
    """When and how to do more."""
    step_back: dict[Key, Claim] = Field(min_length=1)
    """When and how to do less."""
    next: dict[Key, NextStep] = Field(min_length=1)
    """What comes next."""
