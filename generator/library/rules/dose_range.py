"""A dose, and each change that a routine makes to it, stays inside what is published for the exercise."""

from collections.abc import Iterator

from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.base import Entity
from generator.models.dose import DOSE_PARTS, Dose, DoseChange, DoseRange
from generator.models.exercise import Exercise
from generator.models.routine import Routine
from generator.nodes import Path
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """The dose of each exercise that says what is published, and each dose that a routine changes."""
    for exercise in library.of(Exercise).values():
        dose = exercise.entity.dose
        if dose.published:
            yield from _inside(exercise, ("dose",), dose, dose.published)
    for routine in library.of(Routine).values():
        for id_, item in routine.entity.exercises.items():
            if item.dose:
                yield from _change(routine, str(id_), item.dose, library)


def _change(entry: Entry[Routine], id_: str, change: DoseChange, library: Library) -> Iterator[Problem]:
    """A routine asks for no less and no more than what is published for its exercise."""
    exercise = library.exercises.get(id_)
    if exercise and exercise.dose.published:
        yield from _inside(entry, ("exercises", id_, "dose"), change, exercise.dose.published)
    elif exercise:
        message = f'"{id_}" does not say how far its dose may go, so a routine cannot change it'
        path = library.of(Exercise)[id_].document.path
        hint = f"add published: below dose in {path}, with the least and the most that sources print"
        yield RULE.problem(entry, ("exercises", id_, "dose"), message, hint, at_key=True)


def _inside(entry: Entry[Entity], path: Path, dose: Dose | DoseChange, published: DoseRange) -> Iterator[Problem]:
    for name in DOSE_PARTS:
        span, allowed = getattr(dose, name), getattr(published, name)
        if span is None:
            continue
        if allowed is None:
            message = f"{name} is not among what is published for this exercise"
            hint = f"take it out, or add {name} to its published range with a source"
            yield RULE.problem(entry, (*path, name), message, hint, at_key=True)
        elif span.low < allowed.low or span.high > allowed.high:
            message = f"{name} lies outside what is published for this exercise, {allowed}"
            yield RULE.problem(entry, (*path, name), message, f"stay inside {allowed}")


RULE = Rule("dose-range", check)
