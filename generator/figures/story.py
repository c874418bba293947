"""The frames of one exercise and their pictures: stills, and one that moves."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from math import acos, ceil, pi
from typing import Final

from generator.figures import arrows, props, svg
from generator.figures.blend import blend
from generator.figures.camera import Camera
from generator.figures.drawing import compose
from generator.figures.flesh import Painter, far_limbs
from generator.figures.head import faces_camera
from generator.figures.kinematics import Body
from generator.figures.muscles import Feel
from generator.figures.order import coverings, from_the_back
from generator.figures.palette import look
from generator.figures.shapes import COARSE, FINE, Point
from generator.figures.solve import Solved
from generator.figures.unit import Layer, Lines, Unit
from generator.figures.vector import angle_between, column

_BORDER: Final = 26.0
"""Room round a picture, in thousandths of body height."""
_MOVE_S: Final = 1.5
"""Time of a move from one frame to the next, in seconds; slow enough to follow, and ours."""
_LARGEST: Final = 19_400
"""The most bytes that the shapes of a moving picture may take."""
_DETAIL: Final = tuple((directions, turn) for turn in (42.0, 64.0, 84.0, 110.0, 180.0) for directions in COARSE)
"""From fine to coarse: the directions of outlines, and how far a limb may turn in one piece of a move, in degrees. A
limb between two moments is drawn on the straight line, so it looks shorter by at most the cosine of half of it."""
_MOST_PIECES: Final = 4


@dataclass(frozen=True)
class Words:
    """What a picture says of itself, in plain text."""

    title: str
    description: str


@dataclass(frozen=True)
class Story:
    """The frames of one exercise.

    Attributes:
        key: The id of the exercise; it decides who is shown.
        frames: The frames, 2 to 4.
        camera: From where they are seen.
        feel: The muscles that are tinted.
        arrows: For each frame the parts with an arrow; None for those that move most.
        hold_s: How long the last frame is held in the picture that moves, in seconds.
    """

    key: str
    frames: tuple[Solved, ...]
    camera: Camera
    feel: Feel = field(default_factory=dict)
    arrows: tuple[tuple[str, ...] | None, ...] = ()
    hold_s: float = 1.5

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of each picture, in thousandths of body height."""
        left, top, right, bottom = self._bounds
        return round(right - left), round(bottom - top)

    def still(self, number: int, words: Words) -> str:
        """One frame, counted from 0, as a self-contained SVG."""
        return svg.document(self.size, words.title, words.description, self._stills[number])

    def animation(self, words: Words) -> str:
        """The movement from the first frame to the last and back, as a self-contained SVG that moves."""
        return svg.document(self.size, words.title, words.description, self._animation)

    @cached_property
    def moves(self) -> tuple[tuple[Body, ...], ...]:
        """For each frame but the first: the bodies from the one before it to it."""
        return tuple(_move(first, last, _DETAIL[0][1]) for first, last in pairwise(self.frames))

    @cached_property
    def _bounds(self) -> tuple[float, float, float, float]:
        xs, ys = [], []
        for layers in (*self._still_layers, self._background):
            for layer in layers:
                for outline in layer.outlines if isinstance(layer, Layer) else layer.lines:
                    for x, y in outline:
                        xs.append(x)
                        ys.append(y)
        for body in (body for move in self.moves for body in move[1:-1]):
            for point in body.origin.values():
                x, y, _ = self.camera.project(point)
                xs += (x - 70, x + 70)
                ys += (y - 70, y + 70)
        return min(xs) - _BORDER, min(ys) - _BORDER, max(xs) + _BORDER, max(ys) + _BORDER

    @cached_property
    def _background(self) -> list[Layer]:
        return props.behind(self.frames, self.camera, FINE)

    @cached_property
    def _still_layers(self) -> list[list[Layer | Lines]]:
        found = []
        for number, frame in enumerate(self.frames):
            units = self._units(frame.body, FINE, face_last=faces_camera(frame.body, self.camera))
            names = list(units)
            shapes = list(compose(units, from_the_back(names, coverings(list(units.values())))).values())
            if number:
                wanted = self.arrows[number] if self.arrows else None
                for arrow in arrows.arrows(self.moves[number - 1], self.camera, wanted):
                    shapes += arrows.shapes(arrow)
            found.append(shapes)
        return found

    def _units(self, body: Body, directions: Sequence[Point], *, face_last: bool) -> dict[str, Unit]:
        person = look(self.key)
        painter = Painter(body, self.camera, person, directions, self.feel, self._far, face_last=face_last)
        held = props.held(body, self.frames[0].room, self.camera, directions)
        return {unit.name: unit for unit in (*painter.units(), *held)}

    @cached_property
    def _far(self) -> tuple[str, ...]:
        return far_limbs(self.frames[0].body, self.camera)

    @cached_property
    def _corner(self) -> Point:
        left, top, _, _ = self._bounds
        return (left, top)

    @cached_property
    def _stills(self) -> list[str]:
        return [
            "".join(self._drawn([layer], (), 0) for layer in (*self._background, *shapes))
            for shapes in self._still_layers
        ]

    @cached_property
    def _animation(self) -> str:
        content, cost = "", 0
        for directions, turn_deg in _DETAIL:
            points = len(directions) * len(self._timeline(turn_deg)[0])
            if content and len(content) * points > _LARGEST * cost * 1.05:
                continue  # as far as one can tell from the last try, this one is too large as well
            content, cost = self._moving(directions, turn_deg), points
            if len(content) < _LARGEST:
                break
        return content

    def _moving(self, directions: Sequence[Point], turn_deg: float) -> str:
        moments, times, duration_s = self._timeline(turn_deg)
        face_last = faces_camera(moments[0], self.camera)
        drawn = [self._units(body, directions, face_last=face_last) for body in moments]
        order = _steady_order(drawn)
        rows = [compose(units, order) for units in drawn]
        content = "".join(self._drawn([layer], (), 0) for layer in self._background)
        for layers in _together(rows):
            # The stripes of a tint are for paper; here they would double its size.
            if isinstance(layers[0], Layer):
                content += self._drawn(layers, times, duration_s)
        return content

    def _drawn(self, layers: Sequence[Layer | Lines], times: Sequence[float], duration_s: float) -> str:
        """One shape with all its moments."""
        first = layers[0]
        chains = [layer.outlines if isinstance(layer, Layer) else layer.lines for layer in layers]
        if isinstance(first, Layer):
            chains = list(zip(*(svg.simple(moments) for moments in zip(*chains, strict=True)), strict=True))
        if all(svg.stands_still(moments) for moments in zip(*chains, strict=True)):
            chains = chains[:1]
        values = [svg.path(chain, self._corner, closed=isinstance(first, Layer)) for chain in chains]
        inside = svg.animate(values, times, duration_s) if len(values) > 1 else ""
        if isinstance(first, Lines):
            return svg.lines(values[0], first.stroke, first.width, inside=inside)
        return svg.shape(values[0], first.fill, halo=first.halo, inside=inside)

    def _timeline(self, turn_deg: float) -> tuple[list[Body], list[float], float]:
        """The moments of the moving picture, when each comes (0 to 1), and how long a round takes, in seconds."""
        bodies: list[Body] = [self.frames[0].body]
        clock = [0.0]
        now = 0.0
        frames = (*self.frames, self.frames[0])
        there = [_move(first, last, turn_deg) for first, last in pairwise(frames)]
        for number, move in enumerate(there):
            for step, body in enumerate(move[1:], 1):
                bodies.append(body)
                clock.append(now + _MOVE_S * _eased(step / (len(move) - 1)))
            now += _MOVE_S
            if number == len(self.moves) - 1:
                now += self.hold_s
                bodies.append(move[-1])
                clock.append(now)
        return bodies, [time / now for time in clock], now


def _move(first: Solved, last: Solved, turn_deg: float) -> tuple[Body, ...]:
    """The bodies from one frame to another, both among them.

    Args:
        first: The one frame.
        last: The other frame.
        turn_deg: How far a limb may turn from one body to the next, in degrees.
    """
    a, b = first.body.axes, last.body.axes
    furthest = max(angle_between(column(a[name], 1), column(b[name], 1)) for name in a)
    pieces = min(max(ceil(furthest / turn_deg), 1), _MOST_PIECES)
    return tuple(blend(first, last, piece / pieces) for piece in range(pieces + 1))


def _eased(t: float) -> float:
    """When a movement that starts and ends gently has covered ``t`` of its way, as a part of its time."""
    return acos(1 - 2 * t) / pi


def _steady_order(moments: Sequence[Mapping[str, Unit]]) -> list[str]:
    """One order from the back to the front that suits all moments best."""
    votes: dict[tuple[str, str], float] = {}
    for units in moments:
        for (back, front), weight in coverings(list(units.values())).items():
            votes[(back, front)] = votes.get((back, front), 0.0) + weight
            votes[(front, back)] = votes.get((front, back), 0.0) - weight
    return from_the_back(list(moments[0]), {pair: weight for pair, weight in votes.items() if weight > 0})


def _together(rows: Sequence[Mapping[str, Layer | Lines]]) -> Iterator[list[Layer | Lines]]:
    """The shapes that are there at every moment, each with all its moments.

    A mark that turns away from the camera on the way is left out of the picture that moves.
    """
    for key in rows[0]:
        if all(key in row for row in rows):
            yield [row[key] for row in rows]
