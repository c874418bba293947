"""A person who stands still, seen through a window as high as a part of the body, with what hurts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from generator.bodies.limbs import LEGS
from generator.bodies.parts import Joint, Part, Segment, Side
from generator.bodies.room import Room
from generator.bodies.solve import Solved, solve
from generator.bodies.stance import Position, Stance
from generator.bodies.things import FLOOR
from generator.bodies.vector import Vec
from generator.drawing import svg
from generator.drawing.camera import camera
from generator.drawing.drawing import Words
from generator.drawing.flesh import Painter
from generator.drawing.layering import by_depth, compose, write
from generator.drawing.muscles import Feel
from generator.drawing.palette import look
from generator.drawing.piece import Layer, Lines
from generator.drawing.shapes import FINEST, Outline, Point
from generator.drawing.sore import sore_marks

SHAPE: Final = (240, 124)
"""Width and height of the window, one to the other."""
FACING: Final = ("front", "back")
"""From where such a person is seen."""
_ARMS_OUT: Final = 13.0
"""How far the arms are lifted to the sides, in degrees, so that they hide no hip."""
_SEAM: Final = 5.0
"""Width of a seam of the clothes, in thousandths of body height."""


@dataclass(frozen=True)
class Portrait:
    """One picture.

    Attributes:
        key: It decides who is shown.
        facing: From where: ``front`` or ``back``.
        low: Where the window begins, above the floor, in percent of body height.
        high: Where it ends.
        sore: By area of the body, the sides that hurt.
    """

    key: str
    facing: str
    low: float
    high: float
    sore: Mapping[str, Sequence[Side]]

    def svg(self, words: Words) -> str:
        """The picture, as a self-contained SVG."""
        shapes = (shape for shape in self._shapes if self._seen(shape))
        content = "".join(write([shape], self._corner) for shape in shapes)
        return svg.document(self.size, words.title, words.description, content)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, in thousandths of body height."""
        height = (self.high - self.low) * 10
        return round(height * SHAPE[0] / SHAPE[1]), round(height)

    @cached_property
    def _shapes(self) -> list[Layer | Lines]:
        """All of the person, from the back to the front."""
        body, seen_from, person = _standing().body, camera(self.facing, pitch=0.0), look(self.key)
        painter = Painter(body, seen_from, person, FINEST, Feel(), (), face_last=self.facing == "front")
        pieces = {piece.name: piece for piece in painter.pieces()}
        shapes = list(compose(pieces, by_depth(pieces), FINEST).values())
        shapes += self._seams(person.shirt[1], person.trousers[1])
        within = [outline for shape in shapes if isinstance(shape, Layer) for outline in shape.outlines]
        return [*shapes, *sore_marks(self.sore, body, seen_from, within)]

    def _seams(self, shirt: str, trousers: str) -> list[Lines]:
        """What tells a back from a front where no face is seen: the seams of the clothes."""
        if self.facing == "back":
            spine = [(Segment.LUMBAR1, (-60.0, 0.0, 0.0)), (Segment.CHEST, (-60.0, 40.0, 0.0))]
            seat = [(Segment.PELVIS, (-60.0, 8.0, 0.0)), (Segment.PELVIS, (-60.0, -64.0, 0.0))]
            return [Lines([self._line(spine)], shirt, _SEAM), Lines([self._line(seat)], trousers, _SEAM)]
        creases = [
            self._line([(Segment.PELVIS, (60.0, 14.0, sign * 76.0)), (Segment.PELVIS, (60.0, -60.0, sign * 10.0))])
            for sign in (leg.side.sign for leg in LEGS)
        ]
        return [Lines(creases, trousers, _SEAM)]

    def _line(self, points: Sequence[tuple[Segment, Vec]]) -> Outline:
        body, seen_from = _standing().body, camera(self.facing, pitch=0.0)
        return [seen_from.project(body.point(segment, local))[:2] for segment, local in points]

    @property
    def _corner(self) -> Point:
        return -self.size[0] / 2, -self.high * 10

    def _seen(self, shape: Layer | Lines) -> bool:
        """Whether some of a shape may lie within the window."""
        (left, top), (width, height) = self._corner, self.size
        points = [point for outline in shape.outlines for point in outline]
        xs, ys = [x - left for x, _ in points], [y - top for _, y in points]
        room = svg.HALO
        return min(xs) < width + room and max(xs) > -room and min(ys) < height + room and max(ys) > -room


def _standing() -> Solved:
    angles = {(joint, "abduction"): _ARMS_OUT for joint in (Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER)}
    angles |= {(joint, "abduction"): 4.0 for joint in (Joint.LEFT_HIP, Joint.RIGHT_HIP)}
    feet = dict.fromkeys((Part.LEFT_FOOT, Part.RIGHT_FOOT), FLOOR)
    return solve(Stance(Position.STANDING, angles=angles, supports=feet), Room({}))
