"""Places on the body that a hand or a foot can reach for. Lengths are in thousandths of body height, and ours."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.bodies.body import Body
from generator.bodies.parts import SIDES, Segment, Side
from generator.bodies.vector import Vec


@dataclass(frozen=True, eq=False)
class Landmark:
    """A place on the body.

    Attributes:
        word: As authors write it, such as ``behind-left-thigh``.
        segment: The segment on which it lies.
        place: Its point in the axes of that segment; of one in the middle, the point to which a right hand goes.
        side: Its side; None for one in the middle, to which both hands come from their own side.
    """

    word: str
    segment: Segment
    place: Vec
    side: Side | None

    def on(self, body: Body, side: Side) -> Vec:
        """Where it is for a limb of a side."""
        x, y, z = self.place
        return body.point(self.segment, (x, y, z if self.side else z * side.sign))

    @property
    def words(self) -> str:
        """As it is written in a sentence."""
        return self.word.replace("-", " ")


_IN_THE_MIDDLE: Final[tuple[tuple[str, Segment, Vec], ...]] = (
    ("back-of-head", Segment.HEAD, (-54.0, 62.0, 40.0)),
    ("chest", Segment.CHEST, (82.0, 20.0, 44.0)),
    ("belly", Segment.LUMBAR2, (76.0, -20.0, 44.0)),
    ("low-back", Segment.LUMBAR2, (-66.0, 0.0, 36.0)),
)
_OF_A_SIDE: Final[tuple[tuple[str, Segment, Vec], ...]] = (
    ("{}-shoulder", Segment.CHEST, (34.0, 44.0, 98.0)),
    ("{}-elbow", Segment.RIGHT_FOREARM, (0.0, 0.0, 34.0)),
    ("{}-hand", Segment.RIGHT_HAND, (8.0, -40.0, 0.0)),
    ("{}-hip", Segment.PELVIS, (30.0, 20.0, 88.0)),
    ("{}-thigh", Segment.RIGHT_THIGH, (66.0, -150.0, 0.0)),
    ("inside-{}-thigh", Segment.RIGHT_THIGH, (8.0, -190.0, -58.0)),
    ("behind-{}-thigh", Segment.RIGHT_THIGH, (-62.0, -178.0, 10.0)),
    ("above-{}-knee", Segment.RIGHT_THIGH, (64.0, -200.0, 0.0)),
    ("{}-knee", Segment.RIGHT_SHANK, (46.0, 6.0, 0.0)),
    ("{}-shin", Segment.RIGHT_SHANK, (46.0, -70.0, 0.0)),
    ("{}-ankle", Segment.RIGHT_SHANK, (34.0, -215.0, 0.0)),
    ("{}-foot", Segment.RIGHT_FOOT, (60.0, 2.0, 0.0)),
)
"""By word: the segment, and the point in its axes, for the right side."""


def _landmarks() -> Iterator[Landmark]:
    for word, segment, place in _IN_THE_MIDDLE:
        yield Landmark(word, segment, place, None)
    for word, segment, (x, y, z) in _OF_A_SIDE:
        for side in SIDES:
            yield Landmark(word.format(side), segment.of(side), (x, y, z * side.sign), side)


LANDMARKS: Final = tuple(_landmarks())
