"""All published entities in one language, and what follows from their references.

A link is written on one side only; this module answers the question from the other side.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar, cast

from generator.drawing.story import Story
from generator.languages.language import Language
from generator.library.cautions import Caution, caution, is_own
from generator.library.entry import Entry, Kind
from generator.library.limits import Breach, Drawn
from generator.library.wording import Rejected
from generator.models.article import Article
from generator.models.base import Entity
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.glossary import Glossary
from generator.models.place import Place
from generator.models.precaution import Precaution
from generator.models.references import SourceRef
from generator.models.routine import Routine
from generator.models.safety import Safety
from generator.models.source import Source, Vocabulary

E = TypeVar("E", bound=Entity)


@dataclass(frozen=True)
class Library:
    """The linked entities of one language.

    Attributes:
        language: The language of the texts.
        entries: Every entry, drafts too, by kind and id.
        today: The day on which a review is overdue or not.
        unreadable: By kind, ids of files that exist but could not be read.
        drawn: By id, the exercises with a figure that can be drawn, for every language alike.
    """

    language: Language
    entries: Mapping[Kind, Mapping[str, Entry[Entity]]]
    today: datetime.date
    unreadable: Mapping[Kind, frozenset[str]] = field(default_factory=dict)
    drawn: Mapping[str, Drawn] = field(default_factory=dict)

    @cached_property
    def _kinds(self) -> dict[type[Entity], Kind]:
        return {kind.model: kind for kind in self.entries}

    def kind_of(self, model: type[Entity]) -> Kind:
        """The kind whose files hold a model."""
        return self._kinds[model]

    def of(self, model: type[E]) -> Mapping[str, Entry[E]]:
        """The entries of one kind by id, drafts too."""
        return cast(Mapping[str, Entry[E]], self.entries.get(self._kinds[model], {}))

    def lost(self, model: type[Entity]) -> frozenset[str]:
        """The ids of files of one kind that exist but could not be read."""
        return self.unreadable.get(self.kind_of(model), frozenset())

    def all(self) -> Iterator[Entry[Entity]]:
        """Every entry of every kind, drafts too."""
        return (entry for entries in self.entries.values() for entry in entries.values())

    def published(self) -> Iterator[Entry[Entity]]:
        """Every published entry of every kind."""
        return (entry for entry in self.all() if not entry.entity.draft)

    def published_of(self, model: type[E]) -> dict[str, Entry[E]]:
        """The published entries of one kind by id, in the order of their ids."""
        return {id_: entry for id_, entry in sorted(self.of(model).items()) if not entry.entity.draft}

    def _published(self, model: type[E]) -> dict[str, E]:
        """The published entities of one kind by id, in the order of their ids."""
        return {id_: entry.entity for id_, entry in self.published_of(model).items()}

    @cached_property
    def exercises(self) -> dict[str, Exercise]:
        """Published exercises by id."""
        return self._published(Exercise)

    @cached_property
    def conditions(self) -> dict[str, Condition]:
        """Published conditions by id."""
        return self._published(Condition)

    @cached_property
    def precautions(self) -> dict[str, Precaution]:
        """Published precautions by id."""
        return self._published(Precaution)

    @cached_property
    def routines(self) -> dict[str, Routine]:
        """Published routines by id."""
        return self._published(Routine)

    @cached_property
    def places(self) -> dict[str, Place]:
        """Published places of the body by id, in the order in which they stand."""
        found = self._published(Place)
        return dict(sorted(found.items(), key=lambda item: item[1].order))

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Sources by id."""
        return self._published(Source)

    @cached_property
    def safety(self) -> Safety:
        """The safety advice; a rule makes sure that there is one."""
        return next(iter(self._published(Safety).values()))

    @cached_property
    def articles(self) -> dict[str, Article]:
        """The older articles by id."""
        return self._published(Article)

    @cached_property
    def rejected(self) -> Rejected:
        """The words that this language does not use here, each with the word for it."""
        glossaries = self._published(Glossary).values()
        return Rejected(
            {
                rejected: term.use
                for glossary in glossaries
                if glossary.language == self.language.code
                for term in glossary.terms.values()
                for rejected in term.instead_of
            }
        )

    @cached_property
    def terms(self) -> dict[str, Mapping[str, str]]:
        """The vocabularies: ``muscles`` and ``equipment``, each with its terms."""
        return {id_: vocabulary.terms for id_, vocabulary in self._published(Vocabulary).items()}

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

    @cached_property
    def _guardians(self) -> tuple[Condition | Precaution, ...]:
        """Who can speak against an exercise."""
        return (*self.conditions.values(), *self.precautions.values())

    @cached_property
    def stories(self) -> dict[str, Story]:
        """By the id of an exercise, the frames of its figure as bodies in space."""
        return {id_: drawn.story for id_, drawn in self.drawn.items()}

    @cached_property
    def _known_breaches(self) -> dict[str, tuple[Breach, ...]]:
        return {}

    def breaches(self, exercise: Exercise, by: Condition | Precaution | None = None) -> tuple[Breach, ...]:
        """The limits of a condition or a precaution, or of all, that the figure of an exercise goes past."""
        known, drawn = self._known_breaches, self.drawn.get(exercise.id)
        if exercise.id not in known:
            found = (breach for one in self._guardians for breach in drawn.breaches(one)) if drawn else ()
            known[exercise.id] = tuple(found)
        return tuple(breach for breach in known[exercise.id] if by is None or breach.by is by)

    def breaches_in(self, routine: Routine, exercise: Exercise) -> tuple[Breach, ...]:
        """The limits of a routine's conditions and precautions that the figure of an exercise goes past."""
        concerned = (by for by in self._guardians if is_own(by, routine))
        return tuple(breach for by in concerned for breach in self.breaches(exercise, by))

    @cached_property
    def _known_cautions(self) -> dict[str, tuple[Caution, ...]]:
        return {}

    def cautions(self, exercise: Exercise) -> tuple[Caution, ...]:
        """What conditions and precautions say against an exercise: by its name, its position or its figure."""
        known, id_ = self._known_cautions, exercise.id
        if id_ not in known:
            told = (caution(by, exercise, self.breaches(exercise, by)) for by in self._guardians)
            known[id_] = tuple(found for found in told if found) if id_ in self.exercises else ()
        return known[id_]

    def cautions_of(self, by: Condition | Precaution) -> tuple[tuple[Exercise, Caution], ...]:
        """The exercises against which a condition or a precaution speaks, each with what it says."""
        return tuple(
            (exercise, found)
            for exercise in self.exercises.values()
            for found in self.cautions(exercise)
            if found.by is by
        )
