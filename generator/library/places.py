"""Which ways lead on from a place that hurts: its conditions, their routines, and who has to take care there."""

from collections.abc import Iterable, Sequence

from generator.library.cautions import Caution, is_own
from generator.library.library import Library
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.place import Place
from generator.models.precaution import Precaution, Stake
from generator.models.routine import Routine, Stage


def suits_exercise(condition: Condition, library: Library) -> bool:
    """Whether exercises are for a condition itself: it is no signpost to help and no overview of other conditions."""
    return not condition.signpost and condition.id not in library.parts_of


def conditions_at(place: Place, library: Library) -> Sequence[Condition]:
    """The conditions that hurt at a place: the newest pain first, those with a routine first, then by name."""
    here = (each for each in library.conditions.values() if place.id in each.places and suits_exercise(each, library))
    sort_key = library.language.sort_key

    def rank(condition: Condition) -> tuple[int, bool, str]:
        least = condition.lasts_weeks.least if condition.lasts_weeks else 0
        return least, first_routine(condition, library) is None, sort_key(condition.name)

    return sorted(here, key=rank)


def first_routine(condition: Condition, library: Library) -> Routine | None:
    """The routine with which someone with a condition begins, if there is one."""
    stages = list(Stage)
    found = library.routines_for_condition.get(condition.id, ())
    return min(found, key=lambda routine: (bool(routine.precautions), stages.index(routine.stage)), default=None)


def made_for(precaution: Precaution, conditions: Iterable[Condition], library: Library) -> Routine | None:
    """The routine made for a precaution and for one of some conditions, or for what one of them is part of."""
    wanted = {id_ for each in conditions for id_ in (each.id, each.part_of)}
    found = library.routines_for_precaution.get(precaution.id, ())
    return next((routine for routine in found if wanted.intersection(routine.conditions)), None)


def left_out(by: Condition | Precaution, routine: Routine, library: Library) -> bool:
    """Whether a routine is not for people with a condition or a precaution, because of an exercise or altogether."""
    if is_own(by, routine):
        return False
    team_first = isinstance(by, Precaution) and by.team_first
    return team_first or any(one.objects for one in _said(by, routine, library))


def changed(by: Precaution, routine: Routine, library: Library) -> bool:
    """Whether a precaution says how to change an exercise of a routine that is not made for it, or to leave it out."""
    return not is_own(by, routine) and any(_said(by, routine, library))


def cautious(routines: Sequence[Routine], library: Library) -> Sequence[Precaution]:
    """The precautions that change the answer where some routines are offered, what one is able to do first.

    Each of them speaks of an exercise of these routines, or one of them is made for it.
    """
    found = (
        each
        for each in library.precautions.values()
        if any(is_own(each, routine) or changed(each, routine, library) for routine in routines)
    )
    stakes = (Stake.ABILITY, Stake.FALL, Stake.HARM)
    return sorted(found, key=lambda each: (stakes.index(each.stake), library.language.sort_key(each.name)))


def _said(by: Condition | Precaution, routine: Routine, library: Library) -> list[Caution]:
    exercises: Iterable[Exercise] = (library.exercises[id_] for id_ in routine.exercises if id_ in library.exercises)
    return [one for exercise in exercises for one in library.cautions(exercise) if one.by.id == by.id]
