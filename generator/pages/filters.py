"""What the list of exercises can be filtered by: where one does an exercise, what for, and whether one begins with it.

The only place where positions, purposes and levels become the few words of the filters.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from generator.models.exercise import Exercise, Level, Purpose, StartPosition
from generator.render.strings import Strings


class Spot(StrEnum):
    """Where one does an exercise."""

    FLOOR = "floor"
    BED = "bed"
    CHAIR = "chair"
    STANDING = "standing"


AIMS: Final[Mapping[Purpose, Purpose]] = {
    Purpose.MOBILITY: Purpose.STRETCH,
    Purpose.STRETCH: Purpose.STRETCH,
    Purpose.NERVE: Purpose.STRETCH,
    Purpose.STRENGTH: Purpose.STRENGTH,
    Purpose.CONTROL: Purpose.STRENGTH,
    Purpose.BALANCE: Purpose.BALANCE,
}
"""The aim of a purpose. What loosens stands with stretching, for readers call both so; what holds still trains the same
muscles as strength. Fitness and rest are no filters: too few exercises have them. Source: our choice."""
FIRST: Final = Level.START_HERE
"""The level that is a filter."""
_OFF_THE_FLOOR: Final[Mapping[StartPosition, Spot]] = {
    StartPosition.SITTING: Spot.CHAIR,
    StartPosition.STANDING: Spot.STANDING,
    StartPosition.WALKING: Spot.STANDING,
}
GROUPS: Final[Mapping[str, tuple[StartPosition, ...]]] = {
    "on-the-back": (StartPosition.SUPINE,),
    "on-the-floor": tuple(one for one in StartPosition if one.on_floor and one is not StartPosition.SUPINE),
    "off-the-floor": tuple(one for one in StartPosition if not one.on_floor),
}
"""The groups of the list and their positions, from lying to walking."""


@dataclass(frozen=True)
class Filter:
    """One filter.

    Attributes:
        group: What it asks: place, aim or level. Filters of one group widen each other, those of several narrow.
        word: What it looks for.
        text: What stands on it.
    """

    group: str
    word: str
    text: str

    @property
    def id(self) -> str:
        """Its part of the address, for readers without a script."""
        return f"{self.group}-{self.word}"


@dataclass(frozen=True)
class FilterRow:
    """Filters in a row.

    Attributes:
        title: What they ask.
        filters: The filters.
    """

    title: str
    filters: tuple[Filter, ...]


def filter_rows(strings: Strings) -> tuple[FilterRow, FilterRow]:
    """All filters: where, and what for."""
    where = tuple(Filter("place", place, strings(f"finder.{place}")) for place in Spot)
    what_for = tuple(Filter("aim", aim, strings(f"purpose.{aim}")) for aim in dict.fromkeys(AIMS.values()))
    first = Filter("level", FIRST, strings(f"level.{FIRST}"))
    return FilterRow(strings("finder.where"), where), FilterRow(strings("finder.what-for"), (*what_for, first))


def places(exercise: Exercise) -> tuple[Spot, ...]:
    """Where one can do an exercise."""
    if not exercise.position.on_floor:
        return (_OFF_THE_FLOOR[exercise.position],)
    return (Spot.FLOOR, Spot.BED) if exercise.on_a_bed else (Spot.FLOOR,)


def aims(exercise: Exercise) -> tuple[Purpose, ...]:
    """What an exercise is for, in the words of the filters; a purpose that is no filter stays itself."""
    return tuple(dict.fromkeys(AIMS.get(purpose, purpose) for purpose in exercise.purposes))
