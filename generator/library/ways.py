"""Which routine is the way on: without the floor, from the first days on, from an exercise, for a precaution.

Each function looks at a linked library alone and gives routines that are published.
"""

from collections.abc import Iterable
from typing import Final

from generator.library.cautions import Caution, Ground
from generator.library.library import Library
from generator.models.condition import Condition
from generator.models.exercise import Exercise, StartPosition
from generator.models.precaution import Precaution
from generator.models.routine import Routine, Stage

_STAGES: Final = tuple(Stage)
_FLOOR: Final = frozenset(position for position in StartPosition if position.on_floor)


def routines_for(condition: Condition, library: Library) -> tuple[Routine, ...]:
    """The routines for a condition and for its parts; a part without one of its own has those of its overview.

    A signpost sends the reader to help, so it has none.
    """
    if condition.signpost:
        return ()
    ids = [condition.id, *(part.id for part in library.parts_of.get(condition.id, ()))]
    found = _for_any(ids, library)
    if not found and condition.part_of:
        found = _for_any([condition.part_of], library)
    return _by_stage(found, library)


def without_floor(of: Condition | Routine, library: Library) -> tuple[Routine, ...]:
    """The routines for people who cannot get down to the floor, those for the same condition before all others.

    Args:
        of: The condition or the routine whose reader wants another way.
        library: The routines, and who speaks against their exercises.

    Returns:
        The nearest such routines; none for a routine that is one itself, and none that holds an exercise which a
        condition of the reader says to leave out.
    """
    conditions = [of] if isinstance(of, Condition) else [library.conditions[id_] for id_ in of.conditions]
    ways = {
        routine.id: routine
        for precaution in library.precautions.values()
        if precaution.rules_out and set(precaution.rules_out) >= _FLOOR
        for routine in library.routines_for_precaution.get(precaution.id, ())
    }
    if of.id in ways or any(condition.signpost for condition in conditions):
        return ()
    fit = [
        (routine, _distance(routine, conditions, library))
        for routine in _by_stage(ways.values(), library)
        if not any(_objections(routine, condition, library) for condition in conditions)
    ]
    nearest = min((distance for _, distance in fit), default=0)
    return tuple(routine for routine, distance in fit if distance == nearest)


def path_of(routine: Routine, library: Library) -> tuple[Routine, ...]:
    """The routines from the first days to building up on whose way a routine stands, itself among them.

    The way follows the links of ``next`` that lead to a later stage, so it has an end.
    """
    before = [routine]
    while came := _came_from(before[0], library):
        before.insert(0, came)
    after: list[Routine] = []
    step = _leads_to(routine, library)
    while step:
        after.append(step)
        step = _leads_to(step, library)
    return (*before, *after)


def paths(library: Library) -> tuple[tuple[Routine, ...], ...]:
    """Every way, once: from each routine to which no earlier one leads. Each routine stands on at least one."""
    return tuple(path_of(routine, library) for routine in library.routines.values() if not _came_from(routine, library))


def routines_of(of: Exercise | Precaution, library: Library) -> tuple[Routine, ...]:
    """Where an exercise or a precaution leads.

    Args:
        of: An exercise: the routines that hold it, else those for the conditions that it suits, else those to which
            the easier exercises lead. A precaution: the routines made for it, else those for beginners of which
            nothing has to be left out, those with the fewest changes first; none where the reader's team comes first.
        library: The routines, and who speaks against their exercises.
    """
    return _of_exercise(of, library) if isinstance(of, Exercise) else _of_precaution(of, library)


def changes(routine: Routine, precaution: Precaution, library: Library) -> tuple[Exercise, ...]:
    """The exercises of a routine that a precaution says to change."""
    return tuple(one for one, said in _said(routine, precaution, library) if said.ground is Ground.CHANGE)


def _of_exercise(exercise: Exercise, library: Library) -> tuple[Routine, ...]:
    """Down the ladder, until some rung leads to a routine."""
    rungs, seen = [exercise], {exercise.id}
    while rungs:
        found = [routine for rung in rungs for routine in _of_rung(rung, library)]
        if found:
            return _by_stage(found, library)
        easier = {one.id: one for rung in rungs for one in library.easier_exercises.get(rung.id, ())}
        rungs = [one for id_, one in easier.items() if id_ not in seen]
        seen |= set(easier)
    return ()


def _of_rung(exercise: Exercise, library: Library) -> Iterable[Routine]:
    if exercise.id in library.routines_with:
        return library.routines_with[exercise.id]
    suited = (library.conditions[id_] for id_ in exercise.suits if id_ in library.conditions)
    return [routine for condition in suited for routine in routines_for(condition, library)]


def _of_precaution(precaution: Precaution, library: Library) -> tuple[Routine, ...]:
    made = library.routines_for_precaution.get(precaution.id, ())
    if made:
        return _by_stage(made, library)
    if precaution.team_first:
        return ()
    early = (routine for routine in library.routines.values() if _rank(routine) < _STAGES.index(Stage.BUILD))
    whole = [routine for routine in early if not _objections(routine, precaution, library)]
    in_order = _by_stage(whole, library)
    return tuple(sorted(in_order, key=lambda routine: len(changes(routine, precaution, library))))


def _said(routine: Routine, by: Condition | Precaution, library: Library) -> list[tuple[Exercise, Caution]]:
    """What a condition or a precaution says against the exercises of a routine."""
    exercises = (library.exercises[id_] for id_ in routine.exercises if id_ in library.exercises)
    return [(exercise, said) for exercise in exercises for said in library.cautions(exercise) if said.by is by]


def _objections(routine: Routine, by: Condition | Precaution, library: Library) -> list[Exercise]:
    return [exercise for exercise, said in _said(routine, by, library) if said.objects]


def _distance(routine: Routine, conditions: Iterable[Condition], library: Library) -> int:
    """How far a routine is from some conditions: the same one, its overview, the same part of the body, another."""
    mine, theirs = set(routine.conditions), list(conditions)
    same = any(one.id in mine for one in theirs)
    overview = any(one.part_of in mine for one in theirs)
    regions = {region for one in theirs for region in one.regions}
    near = any(regions & set(library.conditions[id_].regions) for id_ in mine if id_ in library.conditions)
    return (same, overview, near, True).index(True)


def _leads_to(routine: Routine, library: Library) -> Routine | None:
    """The next routine of a later stage."""
    steps = (library.routines.get(step.routine) for step in routine.next.values() if step.routine)
    return next((step for step in steps if step and _rank(step) > _rank(routine)), None)


def _came_from(routine: Routine, library: Library) -> Routine | None:
    """The routine of an earlier stage that leads to another one; the latest such stage, then the first id."""
    before = [one for one in library.routines.values() if _leads_to(one, library) is routine]
    return max(before, key=_rank, default=None)


def _rank(routine: Routine) -> int:
    return _STAGES.index(routine.stage)


def _for_any(conditions: Iterable[str], library: Library) -> list[Routine]:
    return [routine for id_ in conditions for routine in library.routines_for_condition.get(id_, ())]


def _by_stage(routines: Iterable[Routine], library: Library) -> tuple[Routine, ...]:
    """Each routine once, by stage and name."""
    once = {routine.id: routine for routine in routines}.values()
    return tuple(sorted(once, key=lambda routine: (_rank(routine), library.language.sort_key(routine.name))))
