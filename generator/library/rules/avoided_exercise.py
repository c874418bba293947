"""A routine holds no exercise against which one of its own conditions or precautions speaks, unless it says why."""

from collections.abc import Iterator

from generator.library.cautions import Ground, is_own
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.exercise import Exercise
from generator.models.references import ConditionRef, ExerciseRef
from generator.models.routine import Routine, RoutineItem
from generator.problems import WHOLE_TEXT, Problem, excerpt


def check(library: Library) -> Iterator[Problem]:
    """Each exercise is held against the conditions and precautions of its routine."""
    for entry in library.of(Routine).values():
        for id_, item in entry.entity.exercises.items():
            if exercise := library.exercises.get(id_):
                yield from _check(entry, exercise, item, library)


def _check(entry: Entry[Routine], exercise: Exercise, item: RoutineItem, library: Library) -> Iterator[Problem]:
    routine, place = entry.entity, ("exercises", exercise.id)
    for caution in library.cautions(exercise):
        if not is_own(caution.by, routine) or caution.ground is Ground.MEASURED:
            continue
        if caution.objects and not item.kept:
            message = f'"{caution.by.id}" says to avoid "{exercise.id}": {excerpt(caution.reason, WHOLE_TEXT)}'
            hint = f'take it out, take "{caution.by.id}" from the routine, or say in "kept" why it stays'
            yield RULE.problem(entry, place, message, hint, at_key=True)
        elif not caution.objects and not (item.note or item.kept):
            message = f'"{caution.by.id}" says to change "{exercise.id}": {excerpt(caution.reason, WHOLE_TEXT)}'
            yield RULE.problem(entry, place, message, 'say in "note" how to do it here', at_key=True)
    if item.note or item.kept or library.breaches_in(routine, exercise):
        return  # Past a limit it must be kept with a reason, which another rule tells.
    for id_ in routine.conditions:
        suit = exercise.suits.get(ConditionRef(id_))
        if suit and suit.note:
            message = f'"{exercise.id}" suits "{id_}" with a caution: {excerpt(suit.note, WHOLE_TEXT)}'
            yield RULE.problem(entry, place, message, 'say in "note" what to watch', at_key=True)


def needs_a_reason(routine: Routine, id_: ExerciseRef, library: Library) -> bool:
    """Whether something said against an exercise of a routine makes ``kept`` necessary."""
    exercise = library.exercises[id_]
    return any(one.objects and is_own(one.by, routine) for one in library.cautions(exercise)) or bool(
        library.breaches_in(routine, exercise)
    )


RULE = Rule("avoided-exercise", check)
