"""A dose says how much, in numbers that a week and a day can hold."""

from collections.abc import Iterator

from generator.library.entry import Entry
from generator.library.library import Library
from generator.models.base import Entity
from generator.models.dose import DOSE_PARTS, Dose, DoseChange, DoseRange
from generator.models.exercise import Exercise, Level
from generator.models.routine import Routine, Schedule
from generator.models.span import Span
from generator.nodes import Path
from generator.problems import Problem

_LIMITS = {
    "days_a_week": (1, 7),
    "times_a_day": (1, 12),
    "sets": (1, 10),
    "repetitions": (1, 60),
    "hold_s": (1, 120),
    "minutes": (1, 120),
    "rest_s": (1, 600),
    "weeks": (1, 26),
}
"""Our choice: the smallest and the largest number that can be meant; beyond it is a slip of the finger."""


def check(library: Library) -> Iterator[Problem]:
    """Each exercise has repeats, a hold or minutes, and each number is possible."""
    for entry in library.all():
        entity = entry.entity
        if isinstance(entity, Exercise):
            yield from _empty(entry, entity)
            yield from _limits(entry, ("dose",), entity.dose)
            if entity.dose.published:
                yield from _limits(entry, ("dose", "published"), entity.dose.published)
                yield from _inside(entry, ("dose",), entity.dose, entity.dose.published)
        elif isinstance(entity, Routine):
            yield from _limits(entry, ("schedule",), entity.schedule)
            for id_, item in entity.exercises.items():
                if item.dose:
                    yield from _limits(entry, ("exercises", str(id_), "dose"), item.dose)
                    yield from _change(entry, str(id_), item.dose, library)


def _empty(entry: Entry[Entity], exercise: Exercise) -> Iterator[Problem]:
    dose = exercise.dose
    if exercise.level is not Level.NOT_A_FIRST_CHOICE and not (dose.hold_s or dose.repetitions or dose.minutes):
        hint = "add hold_s, repetitions or minutes"
        yield entry.problem(("dose",), "empty-dose", "the dose does not say how much", hint, at_key=True)


def _change(entry: Entry[Entity], id_: str, change: DoseChange, library: Library) -> Iterator[Problem]:
    """A routine asks for no less and no more than what is published for its exercise."""
    exercise = library.exercises.get(id_)
    if exercise and exercise.dose.published:
        yield from _inside(entry, ("exercises", id_, "dose"), change, exercise.dose.published)
    elif exercise:
        message = f'"{id_}" does not say how far its dose may go, so a routine cannot change it'
        path = library.of(Exercise)[id_].document.path
        hint = f"add published: below dose in {path}, with the least and the most that sources print"
        yield entry.problem(("exercises", id_, "dose"), "dose-range", message, hint, at_key=True)


def _inside(entry: Entry[Entity], path: Path, dose: Dose | DoseChange, published: DoseRange) -> Iterator[Problem]:
    for name in DOSE_PARTS:
        span, allowed = getattr(dose, name), getattr(published, name)
        if span is None or _impossible(name, span):
            continue
        if allowed is None:
            message = f"{name} is not among what is published for this exercise"
            hint = f"take it out, or add {name} to its published range with a source"
            yield entry.problem((*path, name), "dose-range", message, hint, at_key=True)
        elif span.low < allowed.low or span.high > allowed.high:
            message = f"{name} lies outside what is published for this exercise, {allowed}"
            yield entry.problem((*path, name), "dose-range", message, f"stay inside {allowed}")


def _limits(entry: Entry[Entity], path: Path, record: Dose | DoseChange | DoseRange | Schedule) -> Iterator[Problem]:
    for name, (low, high) in _LIMITS.items():
        span = getattr(record, name, None)
        if span is not None and _impossible(name, span):
            message = f"{name} must lie between {low} and {high}"
            yield entry.problem((*path, name), "dose-out-of-range", message, f"write a number from {low} to {high}")


def _impossible(name: str, span: Span) -> bool:
    """Whether a number cannot be meant; that is told once, and not also as outside what is published."""
    low, high = _LIMITS[name]
    return not (low <= span.low and span.high <= high)
