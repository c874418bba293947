"""Open data: what each exercise asks of the body, and the limits that it goes past, worked out from its figure."""

from generator.bodies.demands import MOVEMENTS, Demands, about
from generator.exports.data import data_file
from generator.library.entry import Kind
from generator.library.library import Library
from generator.models.base import Entity, Model
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.limit import Demand
from generator.models.pose import Position
from generator.models.references import ConditionRef, PrecautionRef
from generator.models.words import Choice, Key
from generator.pages.site import Site


class Setter(Choice):
    """Who sets a limit."""

    CONDITION = ConditionRef.kind
    PRECAUTION = PrecautionRef.kind


class Past(Model):
    """A limit that an exercise goes past."""

    by: Setter
    """Whether a condition or a precaution sets it."""
    id: Key
    """The id of that condition or precaution."""
    limit: Key
    """Its name in the limits of that condition or precaution."""


class Asked(Entity):
    """What one exercise asks of the body."""

    positions: tuple[Position, ...]
    """The position it starts in, and each position that follows."""
    movements: dict[Demand, int]
    """How far each movement goes, in degrees, to the nearest 5; what does not move is left out."""
    states: tuple[Demand, ...]
    """How the body rests."""
    past: tuple[Past, ...]
    """The limits that it goes past."""


KIND = Kind("demand", "demands", Asked)


def demand_files(site: Site) -> dict[str, bytes]:
    """``data/v1/demands.json`` and its schema: an entry for each published exercise with a figure."""
    library = site.library
    asked = [
        _asked(exercise, library.drawn[id_].demands, library)
        for id_, exercise in library.exercises.items()
        if id_ in library.drawn
    ]
    return data_file(KIND, asked, site)


def _asked(exercise: Exercise, demands: Demands, library: Library) -> Asked:
    reached = {Demand(movement): about(demands.furthest(movement).degrees) for movement in MOVEMENTS}
    past = (
        Past(
            by=Setter.CONDITION if isinstance(breach.by, Condition) else Setter.PRECAUTION,
            id=breach.by.id,
            limit=breach.key,
        )
        for breach in library.breaches(exercise)
    )
    return Asked(
        id=exercise.id,
        positions=tuple(Position(position) for position in demands.positions),
        movements={movement: degrees for movement, degrees in reached.items() if degrees > 0},
        states=tuple(state for state in Demand if state in demands.states),
        past=tuple(past),
    )
