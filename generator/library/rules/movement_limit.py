"""No exercise goes past a limit of those whom it is for, unless the author says why it is kept."""

from collections.abc import Iterable, Iterator

from generator.library.cautions import Ground
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.limits import Breach
from generator.library.rules.avoided_exercise import needs_a_reason
from generator.library.rules.rule import Rule
from generator.models.exercise import Exercise
from generator.models.routine import Routine
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Each exercise of a routine, and each condition that an exercise says it suits."""
    for routine in library.of(Routine).values():
        yield from _routine(routine, library)
    for exercise in library.of(Exercise).values():
        yield from _suits(exercise, library)


def _routine(entry: Entry[Routine], library: Library) -> Iterator[Problem]:
    routine = entry.entity
    known = set(routine.conditions) <= set(library.conditions) and set(routine.precautions) <= set(library.precautions)
    for id_, item in routine.exercises.items():
        exercise = library.exercises.get(id_)
        if not exercise or id_ not in library.stories:
            continue
        broken = _untold(library.breaches_in(routine, exercise), exercise, library)
        if broken and not item.kept:
            hint = 'take it out, or say in "kept" why it stays'
            yield RULE.problem(entry, ("exercises", str(id_)), _told(exercise, broken), hint, at_key=True)
        if item.kept and known and not needs_a_reason(routine, id_, library):
            message = f'nothing speaks against "{id_}" here, so there is nothing to say in "kept"'
            yield RULE.problem(entry, ("exercises", str(id_), "kept"), message, "take it out", at_key=True)


def _suits(entry: Entry[Exercise], library: Library) -> Iterator[Problem]:
    exercise = entry.entity
    for id_, suit in exercise.suits.items():
        condition = library.conditions.get(id_)
        broken = _untold(library.breaches(exercise, condition), exercise, library) if condition else []
        if broken and not suit.note:
            hint = 'take it out, or say in "note" what to watch'
            yield RULE.problem(entry, ("suits", str(id_)), _told(exercise, broken), hint, at_key=True)


def _untold(broken: Iterable[Breach], exercise: Exercise, library: Library) -> list[Breach]:
    """The breaches without those of whoever rules the exercise out in words: another rule tells that."""
    speaking = [one.by for one in library.cautions(exercise) if one.objects and one.ground is not Ground.MEASURED]
    return [breach for breach in broken if not any(breach.by is by for by in speaking)]


def _told(exercise: Exercise, broken: Iterable[Breach]) -> str:
    return f'"{exercise.id}" goes past a limit: {"; ".join(map(_number, broken))}'


def _number(breach: Breach) -> str:
    movement, frame = breach.limit.demand.replace("-", " "), breach.frame
    if breach.degrees is None:
        return f'{movement} in the frame "{frame}" is ruled out by "{breach.by.id}"'
    limit = f'the limit of "{breach.by.id}" is {breach.limit.over_deg}'
    return f'{movement} reaches {round(breach.degrees)} degrees in the frame "{frame}", and {limit}'


RULE = Rule("movement-limit", check)
