"""The things in a picture: where surfaces lie, and where a hand finds a wall, a worktop or the back of a chair."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Final, Self

from generator.bodies.forms import Furniture, Soft, Standing, Surface, Thing
from generator.bodies.parts import Part
from generator.bodies.targets import Target
from generator.bodies.things import FLOOR
from generator.bodies.vector import Vec

PRESSED: Final = 0.6
"""What is left of the height of a cushion or a pillow where a part of the body lies on it. Ours: a pillow of usual
thickness gives way until a head lies in line with the trunk."""
_UNDER: Final[Vec] = (0.0, 0.0, 0.0)


class Place(StrEnum):
    """Where a thing stands, as seen by the person in the picture.

    Attributes:
        way: The direction from the person to the thing.
    """

    way: Vec

    def __new__(cls, word: str, way: Vec = _UNDER) -> Self:
        """Makes a place; ``Place("front")`` finds one."""
        place = str.__new__(cls, word)
        place._value_, place.way = word, way
        return place

    FRONT = "front", (1.0, 0.0, 0.0)
    BEHIND = "behind", (-1.0, 0.0, 0.0)
    LEFT = "left", (0.0, 0.0, -1.0)
    RIGHT = "right", (0.0, 0.0, 1.0)


@dataclass(frozen=True)
class Placed:
    """How one thing stands or lies, as stated.

    Attributes:
        place: Where it stands; None when it is under the person.
        distance: From the middle of the person, in thousandths of body height; None for what is usual.
        height: In thousandths of body height; None for what is usual.
        under: The part of the body that lies on it.
        between: The two places between which it is held.
    """

    place: Place | None = None
    distance: float | None = None
    height: float | None = None
    under: Part | None = None
    between: tuple[Target, Target] | None = None


@dataclass(frozen=True)
class Room:
    """The things of one figure, about a person who begins above the origin.

    Attributes:
        things: Each with how it stands or lies.
    """

    things: Mapping[Thing, Placed] = field(default_factory=dict)

    @cached_property
    def _offered_by(self) -> Mapping[Surface, Thing]:
        return {surface: thing for thing in self.things for surface in thing.surfaces}

    def height(self, thing: Thing) -> float:
        """The height of a thing."""
        stated = self.things[thing].height
        return thing.height if stated is None else stated

    def surface(self, surface: Surface, part: Part | None = None) -> float:
        """The height on which a part of the body rests.

        Args:
            surface: The floor, or what a thing of this room offers.
            part: The part; a cushion below it lifts it.
        """
        base = 0.0 if surface is FLOOR else self.height(self._offered_by[surface])
        return base + PRESSED * sum(self.height(thing) for thing in self.things if self._under(thing, part))

    def _under(self, thing: Thing, part: Part | None) -> bool:
        """Whether a cushion lies under a part; one under a knee or a hand lies under both."""
        below = self.things[thing].under
        return below is not None and part in below.both and isinstance(thing.form, Soft)

    def standing(self, thing: Thing) -> Standing:
        """Where a piece of furniture stands."""
        placed, form = self.things[thing], thing.form
        usual = form.distance if isinstance(form, Furniture) else 0.0
        distance = usual if placed.distance is None else placed.distance
        way = placed.place.way if placed.place else _UNDER
        return Standing((way[0] * distance, 0.0, way[2] * distance), way, self.height(thing))

    def grip(self, surface: Surface, hand: Vec) -> Vec:
        """The point at which a hand takes hold of what has a grip.

        Args:
            surface: What a thing of this room offers.
            hand: Where the hand would be by the stated angles.
        """
        assert surface.grip, surface.word
        return surface.grip(self.standing(self._offered_by[surface]), hand)
