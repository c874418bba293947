"""The picture that moves: the same shapes at some moments, between which the browser fills in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import acos, ceil, pi
from typing import Final, TypeAlias

from generator.bodies.blend import blend
from generator.bodies.body import Body
from generator.bodies.solve import Solved
from generator.bodies.vector import angle_between, column
from generator.drawing.layering import compose, write
from generator.drawing.order import coverings, from_the_back
from generator.drawing.piece import Layer, Lines, Piece
from generator.drawing.shapes import COARSE, Point

Draw: TypeAlias = Callable[[Body, Sequence[Point]], dict[str, Piece]]
"""Draws a body with outlines in some directions."""

_MOVE_S: Final = 1.5
"""Time of a move from one frame to the next, in seconds; slow enough to follow, and ours."""
_LARGEST: Final = 19_000
"""The most characters that a moving picture may take without its words; with them it stays below 20 KB."""
_DETAIL: Final = tuple((directions, turn) for turn in (42.0, 64.0, 84.0, 110.0, 180.0) for directions in COARSE)
"""From fine to coarse: the directions of outlines, and how far a limb may turn in one piece of a move, in degrees. A
limb between two moments is drawn on the straight line, so it looks shorter by at most the cosine of half of it."""
_MOST_PIECES: Final = 4


def move(first: Solved, last: Solved, turn_deg: float = _DETAIL[0][1]) -> tuple[Body, ...]:
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


@dataclass(frozen=True)
class Film:
    """A movement, drawn.

    Attributes:
        shapes: By name, from the back to the front: a shape at every moment.
        times: When each moment comes, from 0 to 1.
        duration_s: How long a round takes, in seconds.
        corner: The point that becomes the upper left corner of the picture.
    """

    shapes: Mapping[str, Sequence[Layer | Lines]]
    times: Sequence[float]
    duration_s: float
    corner: Point

    @cached_property
    def svg(self) -> str:
        """Its shapes as SVG."""
        return "".join(write(moments, self.corner, self.times, self.duration_s) for moments in self.shapes.values())


def moving(frames: Sequence[Solved], hold_s: float, draw: Draw, corner: Point, ground: int) -> Film:
    """The movement, as fine as the size of its picture allows.

    Args:
        frames: The frames, from the first to the last; then it goes back to the first.
        hold_s: How long it rests at the last frame, in seconds.
        draw: Draws a body.
        corner: The point that becomes the upper left corner of the picture.
        ground: How many characters the things take that stand still behind the body.
    """
    film, size, cost = None, 0, 0
    draw = _once(draw)
    for directions, turn_deg in _DETAIL:
        bodies, times, duration_s = _timeline(frames, hold_s, turn_deg)
        points = len(directions) * len(bodies)
        if film and size * points > _LARGEST * cost * 1.05:
            continue  # as far as one can tell from the last try, this one is too large as well
        film = Film(_shapes([draw(body, directions) for body in bodies], directions), times, duration_s, corner)
        size, cost = len(film.svg) + ground, points
        if size < _LARGEST:
            break
    assert film is not None
    return film


def _once(draw: Draw) -> Draw:
    """Draws each body once in the same directions: a frame stands at several moments, and in every try."""
    # The body stays with its pieces, so that no other one takes its place in memory.
    drawn: dict[tuple[int, int], tuple[Body, dict[str, Piece]]] = {}

    def found(body: Body, directions: Sequence[Point]) -> dict[str, Piece]:
        key = (id(body), id(directions))
        if key not in drawn:
            drawn[key] = (body, draw(body, directions))
        return drawn[key][1]

    return found


def _shapes(moments: Sequence[dict[str, Piece]], directions: Sequence[Point]) -> dict[str, list[Layer | Lines]]:
    """The shapes that are there at every moment, each with all its moments.

    A mark that turns away from the camera on the way is left out of the picture that moves.
    """
    different = {id(pieces): pieces for pieces in moments}
    order = _steady_order(moments, {key: coverings(list(pieces.values())) for key, pieces in different.items()})
    composed = {key: compose(pieces, order, directions) for key, pieces in different.items()}
    rows = [composed[id(pieces)] for pieces in moments]
    return {key: [row[key] for row in rows] for key in rows[0] if all(key in row for row in rows)}


def _timeline(frames: Sequence[Solved], hold_s: float, turn_deg: float) -> tuple[list[Body], list[float], float]:
    """The moments, when each comes (0 to 1), and how long a round takes, in seconds."""
    bodies, clock, now = [frames[0].body], [0.0], 0.0
    for first, last in pairwise((*frames, frames[0])):
        way = move(first, last, turn_deg)
        for step, body in enumerate(way[1:], 1):
            bodies.append(body)
            clock.append(now + _MOVE_S * _eased(step / (len(way) - 1)))
        now += _MOVE_S
        if last is frames[-1]:
            now += hold_s
            bodies.append(last.body)
            clock.append(now)
    return bodies, [time / now for time in clock], now


def _eased(t: float) -> float:
    """When a movement that starts and ends gently has covered ``t`` of its way, as a part of its time."""
    return acos(1 - 2 * t) / pi


def _steady_order(
    moments: Sequence[Mapping[str, Piece]], covers: Mapping[int, Mapping[tuple[str, str], float]]
) -> list[str]:
    """One order from the back to the front that suits all moments best; ``covers`` by the identity of a moment."""
    votes: dict[tuple[str, str], float] = {}
    for pieces in moments:
        for (back, front), weight in covers[id(pieces)].items():
            votes[(back, front)] = votes.get((back, front), 0.0) + weight
            votes[(front, back)] = votes.get((front, back), 0.0) - weight
    return from_the_back(list(moments[0]), {pair: weight for pair, weight in votes.items() if weight > 0})
