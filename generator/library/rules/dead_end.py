"""Nothing is a dead end: places, conditions and exercises lead to a routine, each precaution to an exercise."""

from collections.abc import Iterator

from generator.library.library import Library
from generator.library.places import conditions_at
from generator.library.rules.rule import Rule
from generator.library.ways import routines_for, routines_of
from generator.models.condition import Condition
from generator.models.exercise import Exercise, Level
from generator.models.place import Place
from generator.models.precaution import Precaution
from generator.models.routine import Routine
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Places, precautions, conditions but for signposts, and exercises but for those that are not first choices.

    Where a condition, a routine or an exercise could not be read, it may be the way on, and so may a condition that is
    not known. One that says what to do may be meant for a signpost; one whose place leads to no routine is told there.
    All but a place without a way on are warnings.
    """
    yield from _places(library)
    for id_, precaution in library.published_of(Precaution).items():
        if not precaution.entity.suits and not precaution.entity.take_care:
            hint = "add suits: with exercises and the reason for each, or say in take_care how to change some"
            yield RULE.problem(precaution, ("id",), f'"{id_}" names no exercise to do', hint).as_warning()
    if library.lost(Routine) or library.lost(Exercise):
        return
    for id_, condition in library.published_of(Condition).items():
        places = (library.places[place] for place in condition.entity.places if place in library.places)
        told = any(_is_stuck(place, library) for place in places)
        wanted = not (condition.entity.signpost or condition.entity.what_to_do or told)
        if wanted and not routines_for(condition.entity, library):
            message = f'no routine is for "{id_}", nor for its overview'
            hint = "write a routine for it, or name its overview in part_of"
            yield RULE.problem(condition, ("id",), message, hint).as_warning()
    for id_, exercise in library.published_of(Exercise).items():
        known = all(condition in library.conditions for condition in exercise.entity.suits)
        wanted = exercise.entity.level is not Level.NOT_A_FIRST_CHOICE
        if known and wanted and not routines_of(exercise.entity, library):
            hint = "put it in a routine, or name in suits a condition that has one"
            yield RULE.problem(exercise, ("id",), f'no way leads from "{id_}" to a routine', hint).as_warning()


def _places(library: Library) -> Iterator[Problem]:
    for entry in library.published_of(Place).values():
        conditions = conditions_at(entry.entity, library)
        if not conditions and not library.lost(Condition):
            hint = f"add {entry.id} to the places of a condition that is no signpost and no overview"
            yield RULE.problem(entry, ("id",), "no condition hurts at this place, so it leads nowhere", hint)
        elif conditions and _is_stuck(entry.entity, library) and not library.lost(Routine):
            names = " or ".join(condition.id for condition in conditions)
            yield RULE.problem(entry, ("id",), "this place leads to no routine", f"write a routine for {names}")


def _is_stuck(place: Place, library: Library) -> bool:
    """Whether no condition at a place leads to a routine."""
    return not any(routines_for(condition, library) for condition in conditions_at(place, library))


RULE = Rule("dead-end", check, warnings=("dead-end",))
