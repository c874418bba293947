"""The things in a picture: where surfaces lie, and where a hand finds a wall, a worktop or the back of a chair."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from generator.bodies.vector import Vec, add

SEAT_HEIGHT: Final = 232.0
"""Of a chair on which the feet of the reader stand flat. In thousandths of body height, like all lengths here."""
CHAIR_BACK_HEIGHT: Final = 490.0
CHAIR_HALF_WIDTH: Final = 120.0
BED_HEIGHT: Final = 290.0
STEP_HEIGHT: Final = 95.0
WORKTOP_HEIGHT: Final = 530.0
CUSHION_HEIGHT: Final = 40.0
PILLOW_HEIGHT: Final = 55.0
PRESSED: Final = 0.6
"""What is left of the height of a cushion or a pillow where a part of the body lies on it. Ours: a pillow of usual
thickness gives way until a head lies in line with the trunk."""

_PLACES: Final[Mapping[str, Vec]] = {
    "front": (1.0, 0.0, 0.0),
    "behind": (-1.0, 0.0, 0.0),
    "left": (0.0, 0.0, -1.0),
    "right": (0.0, 0.0, 1.0),
}
_DISTANCES: Final = {"chair": 210.0, "wall": 230.0, "worktop": 210.0, "step": 170.0}
_HEIGHTS: Final = {
    "chair": SEAT_HEIGHT,
    "bed": BED_HEIGHT,
    "step": STEP_HEIGHT,
    "worktop": WORKTOP_HEIGHT,
    "cushion": CUSHION_HEIGHT,
    "pillow": PILLOW_HEIGHT,
}


@dataclass(frozen=True)
class Thing:
    """One thing as stated.

    Attributes:
        place: Where it stands, as seen by the person; empty when it lies under the person.
        distance: From the middle of the person, in thousandths of body height; None for what is usual.
        height: In thousandths of body height; None for what is usual.
        under: The part of the body that lies on it.
        between: The two places between which it is held.
    """

    place: str = ""
    distance: float | None = None
    height: float | None = None
    under: str = ""
    between: tuple[str, str] | None = None


@dataclass(frozen=True)
class Room:
    """The things of one figure, about a person.

    Attributes:
        things: By kind, such as ``chair``.
        middle: The point of the floor below the person in the first frame.
    """

    things: Mapping[str, Thing] = field(default_factory=dict)
    middle: Vec = (0.0, 0.0, 0.0)

    def height(self, kind: str) -> float:
        """The height of a thing."""
        thing = self.things.get(kind)
        return thing.height if thing and thing.height is not None else _HEIGHTS[kind]

    def surface(self, name: str, part: str = "") -> float:
        """The height on which a part of the body rests.

        Args:
            name: floor, seat, bed or step.
            part: The part; a cushion below it lifts it.
        """
        base = 0.0 if name == "floor" else self.height("chair" if name == "seat" else name)
        return base + PRESSED * sum(self.height(kind) for kind in ("cushion", "pillow") if self._under(kind, part))

    def _under(self, kind: str, part: str) -> bool:
        """Whether a cushion lies under a part; one under a knee or a hand lies under both."""
        below = self.things[kind].under if kind in self.things else ""
        return bool(below) and _of_both(below) == _of_both(part)

    def direction(self, kind: str) -> Vec:
        """From the person to a thing; nothing when the thing lies under the person."""
        return _PLACES.get(self.things[kind].place, (0.0, 0.0, 0.0)) if kind in self.things else (0.0, 0.0, 0.0)

    def spot(self, kind: str) -> Vec:
        """The point of the floor at which a thing stands: its near edge, or its middle under the person."""
        thing = self.things[kind]
        distance = thing.distance if thing.distance is not None else _DISTANCES.get(kind, 0.0)
        way = self.direction(kind)
        return add(self.middle, (way[0] * distance, 0.0, way[2] * distance))

    def grip(self, target: str, hand: Vec) -> Vec:
        """The point at which a hand takes hold.

        Args:
            target: wall, worktop, chair-back or seat.
            hand: Where the hand would be by the stated angles.
        """
        if target == "seat":
            side = 1.0 if hand[2] > self.middle[2] else -1.0
            return (hand[0], self.surface("seat") - 4, self.middle[2] + side * (CHAIR_HALF_WIDTH + 6))
        kind = "chair" if target == "chair-back" else target
        spot, way = self.spot(kind), self.direction(kind)
        height = {"wall": hand[1], "worktop": self.height("worktop") + 18.0, "chair": CHAIR_BACK_HEIGHT + 12.0}[kind]
        inward = 36.0 if kind == "worktop" else 0.0
        x = spot[0] + way[0] * inward if way[0] else hand[0]
        z = spot[2] + way[2] * inward if way[2] else hand[2]
        if kind == "chair":
            wide = CHAIR_HALF_WIDTH - 14
            x, z = (spot[0], min(max(hand[2], spot[2] - wide), spot[2] + wide)) if way[0] else (self.middle[0], spot[2])
        return (x, height, z)


def _of_both(part: str) -> str:
    return part.removeprefix("left-").removeprefix("right-")
