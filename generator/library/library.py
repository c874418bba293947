"""All published entities in one language, and what follows from their references.

A link is written on one side only; this module answers the question from the other side.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar, cast

from generator.figures.demands import Demands
from generator.figures.story import Story
from generator.library.entry import Entry
from generator.library.limits import Breach, breaches, demands_of
from generator.models.base import Claim, Entity, ExerciseRef, SourceRef
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.precaution import Precaution
from generator.models.routine import Routine
from generator.models.safety import Safety
from generator.models.source import Source, Vocabulary

E = TypeVar("E", bound=Entity)


@dataclass(frozen=True)
class Objection:
    """A condition or a precaution that speaks against an exercise."""

    by: Condition | Precaution
    claim: Claim | None
    """The reason; None when the start position decides."""
    breaches: tuple[Breach, ...] = ()
    """Limits of ``by`` that the exercise goes past."""
    measured: bool = False
    """True when nobody wrote it down, and the figure alone decides."""


@dataclass(frozen=True)
class Library:
    """The linked entities of one language.

    Attributes:
        language: Code of the language.
        entries: Every entry, drafts too, by kind and id.
        unreadable: By kind, ids of files that exist but could not be read.
        stories: By the id of an exercise, the frames of its figure as bodies in space, for every language alike.
    """

    language: str
    entries: Mapping[str, Mapping[str, Entry[Entity]]]
    unreadable: Mapping[str, frozenset[str]] = field(default_factory=dict)
    stories: Mapping[str, Story] = field(default_factory=dict)

    def _published(self, kind: str, _model: type[E]) -> dict[str, E]:
        """The published entities of a kind, by id, in the order of their ids."""
        entries = self.entries.get(kind, {})
        return {id_: cast(E, entries[id_].entity) for id_ in sorted(entries) if not entries[id_].entity.draft}

    def published(self) -> Iterable[Entry[Entity]]:
        """Every published entry."""
        return (entry for entries in self.entries.values() for entry in entries.values() if not entry.entity.draft)

    @cached_property
    def draft_ids(self) -> dict[str, dict[str, bool]]:
        """By kind, every id with whether it is a draft."""
        return {kind: {id_: entry.entity.draft for id_, entry in found.items()} for kind, found in self.entries.items()}

    @cached_property
    def exercises(self) -> dict[str, Exercise]:
        """Published exercises by id."""
        return self._published("exercise", Exercise)

    @cached_property
    def conditions(self) -> dict[str, Condition]:
        """Published conditions by id."""
        return self._published("condition", Condition)

    @cached_property
    def precautions(self) -> dict[str, Precaution]:
        """Published precautions by id."""
        return self._published("precaution", Precaution)

    @cached_property
    def routines(self) -> dict[str, Routine]:
        """Published routines by id."""
        return self._published("routine", Routine)

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Sources by id."""
        return self._published("source", Source)

    @cached_property
    def safety(self) -> Safety:
        """The safety advice; a rule makes sure that there is one."""
        return next(iter(self._published("safety", Safety).values()))

    @cached_property
    def terms(self) -> dict[str, Mapping[str, str]]:
        """The vocabularies: ``muscles`` and ``equipment``, each with its terms."""
        return {id_: vocabulary.terms for id_, vocabulary in self._published("vocabulary", Vocabulary).items()}

    @cached_property
    def easier_exercises(self) -> dict[str, tuple[Exercise, ...]]:
        """For each exercise, those that name it as the harder one."""
        found: dict[str, list[Exercise]] = {}
        for exercise in self.exercises.values():
            for harder in exercise.harder_exercises:
                found.setdefault(harder, []).append(exercise)
        return {id_: tuple(exercises) for id_, exercises in found.items()}

    @cached_property
    def routines_with(self) -> dict[str, tuple[Routine, ...]]:
        """For each exercise, the routines that hold it."""
        return self._routines_by(lambda routine: routine.exercises)

    @cached_property
    def routines_for_condition(self) -> dict[str, tuple[Routine, ...]]:
        """For each condition, the routines for it."""
        return self._routines_by(lambda routine: routine.conditions)

    @cached_property
    def routines_for_precaution(self) -> dict[str, tuple[Routine, ...]]:
        """For each precaution, the routines made for it."""
        return self._routines_by(lambda routine: routine.precautions)

    def _routines_by(self, targets: Callable[[Routine], Iterable[str]]) -> dict[str, tuple[Routine, ...]]:
        found: dict[str, list[Routine]] = {}
        for routine in self.routines.values():
            for target in targets(routine):
                found.setdefault(target, []).append(routine)
        return {id_: tuple(routines) for id_, routines in found.items()}

    @cached_property
    def exercises_for(self) -> dict[str, tuple[Exercise, ...]]:
        """For each condition, the exercises that suit it."""
        found: dict[str, list[Exercise]] = {}
        for exercise in self.exercises.values():
            for condition in exercise.suits:
                found.setdefault(condition, []).append(exercise)
        return {id_: tuple(exercises) for id_, exercises in found.items()}

    @cached_property
    def parts_of(self) -> dict[str, tuple[Condition, ...]]:
        """For each overview, the conditions that belong to it."""
        found: dict[str, list[Condition]] = {}
        for condition in self.conditions.values():
            if condition.part_of:
                found.setdefault(condition.part_of, []).append(condition)
        return {id_: tuple(conditions) for id_, conditions in found.items()}

    @cached_property
    def cited_by(self) -> dict[str, tuple[Entry[Entity], ...]]:
        """For each source, the published entries that cite it."""
        found: dict[str, list[Entry[Entity]]] = {}
        for entry in self.published():
            for id_ in sorted({value for _, value in entry.references if isinstance(value, SourceRef)}):
                found.setdefault(id_, []).append(entry)
        return {id_: tuple(entries) for id_, entries in found.items()}

    def ruled_out(self, precaution: Precaution, exercise: Exercise) -> bool:
        """Whether the start position of an exercise is not possible with a precaution."""
        return exercise.position in precaution.rules_out and not (precaution.bed_is_fine and exercise.on_a_bed)

    @cached_property
    def _guardians(self) -> tuple[Condition | Precaution, ...]:
        """Who can speak against an exercise."""
        return (*self.conditions.values(), *self.precautions.values())

    @cached_property
    def demands(self) -> dict[str, Demands]:
        """What each exercise with a figure asks of the body."""
        return {id_: demands_of(self._drawn[id_], story) for id_, story in self.stories.items()}

    @cached_property
    def _drawn(self) -> dict[str, Exercise]:
        """The exercises with a figure, drafts too."""
        return {id_: cast(Exercise, self.entries["exercise"][id_].entity) for id_ in self.stories}

    @cached_property
    def _breaches(self) -> dict[str, tuple[Breach, ...]]:
        return {
            id_: tuple(breach for by in self._guardians for breach in breaches(self._drawn[id_], asked, by))
            for id_, asked in self.demands.items()
        }

    def breaches(self, exercise: Exercise, by: Condition | Precaution | None = None) -> tuple[Breach, ...]:
        """The limits of a condition or a precaution, or of all, that the figure of an exercise goes past."""
        return tuple(breach for breach in self._breaches.get(exercise.id, ()) if by is None or breach.by is by)

    def breaches_in(self, routine: Routine, exercise: Exercise) -> tuple[Breach, ...]:
        """The limits of a routine's conditions and precautions that the figure of an exercise goes past."""
        named = {Condition: routine.conditions, Precaution: routine.precautions}
        concerned = (by for by in self._guardians if by.id in named[type(by)])
        return tuple(breach for by in concerned for breach in self.breaches(exercise, by))

    @cached_property
    def _objecting(self) -> dict[str, tuple[Objection, ...]]:
        found: dict[str, list[Objection]] = {}
        for by in self._guardians:
            for id_, exercise in self.exercises.items():
                if objection := self._objection(by, exercise):
                    found.setdefault(id_, []).append(objection)
        return {id_: tuple(objections) for id_, objections in found.items()}

    def _objection(self, by: Condition | Precaution, exercise: Exercise) -> Objection | None:
        past = self.breaches(exercise, by)
        if exercise.id in by.avoid:
            return Objection(by, by.avoid[ExerciseRef(exercise.id)], past)
        if isinstance(by, Precaution) and self.ruled_out(by, exercise):
            return Objection(by, None, past)
        answered = exercise.suits if isinstance(by, Condition) else by.take_care
        named = by.id if isinstance(by, Condition) else exercise.id
        if past and named not in answered:
            return Objection(by, past[0].limit, past, measured=True)
        return None

    def objections(self, exercise: Exercise) -> tuple[Objection, ...]:
        """The conditions and precautions that speak against an exercise: by its name, its position or its figure."""
        return self._objecting.get(exercise.id, ())
