"""The frames of one exercise and their pictures: stills, and one that moves."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import Final

from generator.bodies.body import Body
from generator.bodies.parts import Part, Segment
from generator.bodies.solve import Solved
from generator.drawing import arrows, things
from generator.drawing.camera import Camera
from generator.drawing.drawing import Drawing
from generator.drawing.flesh import Painter, far_limbs
from generator.drawing.head import faces_camera
from generator.drawing.layering import by_depth, compose, write
from generator.drawing.moving import Film, move, moving
from generator.drawing.muscles import HIDDEN, LEAVING, Feel
from generator.drawing.palette import Look, look
from generator.drawing.piece import Layer, Lines, Piece
from generator.drawing.shapes import FINE, Point

_BORDER: Final = 26.0
"""Room round a picture, in thousandths of body height."""
_THICK: Final = 70.0
"""How far a body reaches beyond its joints, at most, in thousandths of body height."""


@dataclass(frozen=True)
class Story:
    """The frames of one exercise.

    Attributes:
        key: The id of the exercise; it decides who is shown.
        frames: The frames, 2 to 4.
        camera: From where they are seen.
        feel: The muscles that are tinted, and what they do.
        arrows: For each frame the parts with an arrow; None for those that move most.
        hold_s: How long the last frame is held in the picture that moves, in seconds.
    """

    key: str
    frames: tuple[Solved, ...]
    camera: Camera
    feel: Feel = field(default_factory=Feel)
    arrows: tuple[tuple[Part, ...] | None, ...] = ()
    hold_s: float = 1.5

    @cached_property
    def drawing(self) -> Drawing:
        """Its pictures."""
        left, top, right, bottom = self._bounds
        size = (round(right - left), round(bottom - top))
        return Drawing(size, self._ground, self.film.svg, self._stills)

    @cached_property
    def moves(self) -> tuple[tuple[Body, ...], ...]:
        """For each frame but the first: the bodies from the one before it to it."""
        return tuple(move(first, last) for first, last in pairwise(self.frames))

    @cached_property
    def _background(self) -> list[Layer]:
        return things.behind(self.frames, self.camera, FINE)

    @cached_property
    def _still_pieces(self) -> list[dict[str, Piece]]:
        bodies = [frame.body for frame in self.frames]
        return [self._pieces(body, FINE, face_last=faces_camera(body, self.camera)) for body in bodies]

    @cached_property
    def _still_layers(self) -> list[list[Layer | Lines]]:
        found = []
        for number, pieces in enumerate(self._still_pieces):
            shapes = list(compose(pieces, by_depth(pieces), FINE).values())
            if number:
                wanted = self.arrows[number] if self.arrows else None
                for arrow in arrows.arrows(self.moves[number - 1], self.camera, wanted):
                    shapes += arrows.shapes(arrow)
            found.append(shapes)
        return found

    def _pieces(
        self, body: Body, directions: Sequence[Point], *, face_last: bool, hidden: float = HIDDEN
    ) -> dict[str, Piece]:
        painter = Painter(
            body, self.camera, self._look, directions, self.feel, self._far, face_last=face_last, hidden=hidden
        )
        held = things.held(body, self.frames[0].room, self.camera, directions)
        return {piece.name: piece for piece in (*painter.pieces(), *held)}

    @cached_property
    def _look(self) -> Look:
        return look(self.key)

    @cached_property
    def _far(self) -> tuple[Segment, ...]:
        return far_limbs(self.frames[0].body, self.camera)

    @cached_property
    def _bounds(self) -> tuple[float, float, float, float]:
        drawn: list[Layer | Lines] = [*self._background, *(shape for shapes in self._still_layers for shape in shapes)]
        points = [point for shape in drawn for outline in shape.outlines for point in outline]
        for body in (body for bodies in self.moves for body in bodies[1:-1]):
            for joint in body.origin.values():
                x, y, _ = self.camera.project(joint)
                points += ((x - _THICK, y - _THICK), (x + _THICK, y + _THICK))
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return min(xs) - _BORDER, min(ys) - _BORDER, max(xs) + _BORDER, max(ys) + _BORDER

    @property
    def _corner(self) -> Point:
        return self._bounds[:2]

    @cached_property
    def _ground(self) -> str:
        # None of it has a gap; saying so once for all keeps pictures with furniture small.
        shapes = (write([replace(layer, halo=True)], self._corner) for layer in self._background)
        return f'<g stroke="none">{"".join(shapes)}</g>'

    @cached_property
    def _stills(self) -> list[str]:
        return ["".join(write([shape], self._corner) for shape in shapes) for shapes in self._still_layers]

    @cached_property
    def film(self) -> Film:
        """The movement from the first frame to the last and back."""
        face_last = faces_camera(self.frames[0].body, self.camera)
        seen = {(name, mark) for pieces in self._still_pieces for name, piece in pieces.items() for mark in piece.marks}

        def draw(body: Body, directions: Sequence[Point]) -> dict[str, Piece]:
            pieces = self._pieces(body, directions, face_last=face_last, hidden=LEAVING)
            return {
                name: replace(piece, marks={mark: shape for mark, shape in piece.marks.items() if (name, mark) in seen})
                for name, piece in pieces.items()
            }

        return moving(self.frames, self.hold_s, draw, self._corner, len(self._ground))
