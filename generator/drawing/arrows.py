"""Arrows: computed from how a part of the body moves between two frames, never placed by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, hypot, sin
from typing import Final

from generator.bodies import skeleton as bones
from generator.bodies.body import Body
from generator.bodies.contact import centre
from generator.bodies.limbs import LIMB_OF, Limb
from generator.bodies.parts import Part, Segment
from generator.drawing import palette
from generator.drawing.camera import Camera
from generator.drawing.piece import Layer, Lines
from generator.drawing.shapes import Outline, Point

_PARTS: Final = (
    Part.HEAD,
    Part.CHEST,
    Part.PELVIS,
    *(part for shown in (Part.LEFT_KNEE, Part.LEFT_FOOT, Part.LEFT_HAND) for part in shown.both),
)
_NOTICED: Final = 45.0
"""A move that is shorter on the picture gets no arrow unless the author asks for it. In thousandths of body height."""
_SECOND: Final = 0.7
"""A second arrow is drawn for a part that moves at least this much as far as the first."""
_AWAY: Final = {"head": 96.0, "chest": 120.0, "knee": 78.0, "foot": 66.0, "hand": 60.0, "elbow": 60.0}
"""How far beside the way of the middle of a part its arrow runs."""
_THICKNESS: Final = {
    Segment.PELVIS: (60.0, 72.0),
    Segment.LUMBAR3: (90.0, 70.0),
    Segment.CHEST: (70.0, 66.0),
    Segment.HEAD: (90.0, 56.0),
    Segment.RIGHT_THIGH: (-bones.THIGH, 48.0),
    Segment.RIGHT_SHANK: (-bones.SHANK, 34.0),
    Segment.RIGHT_FOOT: (-bones.ANKLE_HEIGHT, 24.0),
    Segment.RIGHT_UPPER_ARM: (-bones.UPPER_ARM, 32.0),
    Segment.RIGHT_FOREARM: (-bones.FOREARM, 24.0),
    Segment.RIGHT_HAND: (-bones.HAND, 16.0),
}
"""By segment, both of a pair alike: how far it goes on from its joint along its own Y, and how thick it is, roughly."""
SHORTEST_WAY: Final = 10.0
"""A part that moves less than this has no direction that an arrow could show."""
_SHORTEST: Final = 84.0
_PUSH: Final = 84.0
"""How far behind the middle of the pelvis its arrow ends."""
_WIDTH: Final = 13.0
_HEAD: Final = (40.0, 24.0)


@dataclass(frozen=True)
class Arrow:
    """One arrow, as a chain of points; it ends at the last."""

    points: tuple[Point, ...]


def arrows(moments: Sequence[Body], camera: Camera, wanted: Sequence[Part] | None) -> list[Arrow]:
    """The arrows from one frame to the next.

    Args:
        moments: The bodies from the one frame to the other.
        camera: From where they are seen.
        wanted: The parts that the author names; None for those that move most.
    """
    ways = {part: _way(moments, camera, part) for part in (wanted or _PARTS)}
    chosen = _most_moved(ways) if wanted is None else wanted
    return [
        _behind(ways[part]) if part is Part.PELVIS else _beside(ways[part], moments[-1], camera, _AWAY[part.plain])
        for part in chosen
    ]


def moved(moments: Sequence[Body], camera: Camera, part: Part) -> float:
    """How far a part moves on the picture, in thousandths of body height."""
    way = _way(moments, camera, part)
    return _distance(way[0], way[-1])


def _way(moments: Sequence[Body], camera: Camera, part: Part) -> list[Point]:
    return [camera.project(centre(body, part))[:2] for body in moments]


def _most_moved(ways: dict[Part, list[Point]]) -> list[Part]:
    lengths = {part: _distance(way[0], way[-1]) for part, way in ways.items()}
    first = max(lengths, key=lambda part: (lengths[part], part))
    if lengths[first] < _NOTICED:
        return []
    found = [first]
    for part in sorted(lengths, key=lambda part: (-lengths[part], part)):
        if lengths[part] < max(_SECOND * lengths[first], _NOTICED * 2):
            break
        if _limb(part) in (_limb(first), None):
            continue
        # A limb that moves along with the first says nothing new.
        if max(_distance(a, b) for a, b in zip(ways[part], ways[first], strict=True)) > 170:
            return [*found, part]
    return found


def _limb(part: Part) -> Limb | None:
    """The limb of a part; None for a part of the trunk."""
    return LIMB_OF.get(part)


def _middle(body: Body, camera: Camera) -> Point:
    points = [camera.project(body.origin[name]) for name in (Segment.PELVIS, Segment.LUMBAR3, Segment.CHEST)]
    return (sum(p[0] for p in points) / 3, sum(p[1] for p in points) / 3)


def _distance(a: Point, b: Point) -> float:
    return hypot(b[0] - a[0], b[1] - a[1])


def _beside(way: Sequence[Point], body: Body, camera: Camera, away: float) -> Arrow:
    """The way of a part, moved aside to where it covers least of the body, and made long enough to be seen."""
    (x0, y0), (x1, y1) = way[0], way[-1]
    size = max(_distance(way[0], way[-1]), 1e-6)
    nx, ny = -(y1 - y0) / size, (x1 - x0) / size
    mx, my = (x0 + x1) / 2, (y0 + y1) / 2
    middle = _middle(body, camera)
    outward = 1.0 if (mx - middle[0]) * nx + (my - middle[1]) * ny >= 0 else -1.0
    stretch = max(1.0, _SHORTEST / size)
    discs = _silhouette(body, camera)
    choices = []
    for far in (1.0, 1.45, 1.9):
        for side in (outward, -outward):
            by = away * far * side
            points = [(mx + (x - mx) * stretch + nx * by, my + (y - my) * stretch + ny * by) for x, y in way]
            choices.append((_covered(_smooth(points), discs), points))
    # The first of the best: near the part, and away from the trunk.
    return Arrow(tuple(min(choices, key=lambda choice: choice[0])[1]))


def _silhouette(body: Body, camera: Camera) -> list[tuple[float, float, float]]:
    """Discs that cover about what the body covers on the picture."""
    found = []
    for name, (length, radius) in _THICKNESS.items():
        for segment in name.both:
            for part in (0.0, 0.33, 0.67, 1.0):
                x, y, _ = camera.project(body.point(segment, (0.0, length * part, 0.0)))
                found.append((x, y, radius))
    return found


def _covered(points: Sequence[Point], discs: Sequence[tuple[float, float, float]]) -> int:
    """How many points of an arrow lie upon the body."""
    return sum(any(hypot(x - a, y - b) < radius + _WIDTH for a, b, radius in discs) for x, y in points)


def _behind(way: Sequence[Point]) -> Arrow:
    """An arrow that pushes the pelvis from behind, where nothing else is."""
    (x0, y0), (x1, y1) = way[0], way[-1]
    size = max(_distance(way[0], way[-1]), 1e-6)
    dx, dy = (x1 - x0) / size, (y1 - y0) / size
    tip = (x1 - dx * _PUSH, y1 - dy * _PUSH)
    long = max(size, _SHORTEST)
    return Arrow(tuple((tip[0] - dx * long * (1 - t / 4), tip[1] - dy * long * (1 - t / 4)) for t in range(5)))


def _smooth(points: Sequence[Point]) -> Outline:
    """A curve through points (Catmull-Rom), as a chain of short lines."""
    found: Outline = [points[0]]
    for index in range(len(points) - 1):
        a, b, c = points[max(index - 1, 0)], points[index], points[index + 1]
        d = points[min(index + 2, len(points) - 1)]
        for step in range(1, 4):
            t = step / 3
            weights = (-t + 2 * t * t - t**3, 2 - 5 * t * t + 3 * t**3, t + 4 * t * t - 3 * t**3, t**3 - t * t)
            x, y = (sum(w * p[axis] for w, p in zip(weights, (a, b, c, d), strict=True)) / 2 for axis in (0, 1))
            found.append((x, y))
    return found


def shapes(arrow: Arrow) -> list[Layer | Lines]:
    """An arrow as shapes: a line with a head, set off from what lies behind."""
    points = _smooth(arrow.points)
    (x, y) = points[-1]
    (bx, by) = points[-3]
    turn = atan2(y - by, x - bx)
    long, half = _HEAD
    tip = (x + cos(turn) * long * 0.6, y + sin(turn) * long * 0.6)
    back = (tip[0] - cos(turn) * long, tip[1] - sin(turn) * long)
    head: Outline = [
        tip,
        (back[0] - sin(turn) * half, back[1] + cos(turn) * half),
        (back[0] + sin(turn) * half, back[1] - cos(turn) * half),
    ]
    shaft = [*points[:-2], ((x + back[0]) / 2, (y + back[1]) / 2)]
    return [
        Lines([shaft], palette.EDGE, _WIDTH + 12),
        Layer([head], palette.ARROW, halo=True),
        Lines([shaft], palette.ARROW, _WIDTH),
    ]
