"""Outlines on the picture: the hull of discs and ellipses, as a polygon with one point for each of a few directions.

Under orthographic projection a sphere swept along a bone becomes the hull of discs. Point ``k`` of every outline is its
furthest point in direction ``k``, and directions turn with the limb, so the outlines of two moments have points that
belong together, and one can be turned into the other.
"""

from collections.abc import Sequence
from math import cos, hypot, pi, sin, sqrt
from typing import Final, TypeAlias

from generator.bodies.vector import Mat, Vec
from generator.drawing.camera import Camera

Point: TypeAlias = tuple[float, float]
Outline: TypeAlias = list[Point]
Disc: TypeAlias = tuple[float, float, float, float]
"""A sphere as seen: right, down, toward the camera, radius."""


def _directions(count: int, size: float = 1.0) -> tuple[Point, ...]:
    """Directions of a size, none of them square to a limb: there both its ends are as far."""
    first = 0.5 if count % 4 == 0 else 0.0
    turns = [2 * pi * (k + first) / count for k in range(count)]
    return tuple((size * cos(turn), size * sin(turn)) for turn in turns)


FINE: Final = _directions(20)
"""Directions for stills."""
FINEST: Final = _directions(60)
"""Directions for pictures that show a part of the body from near."""
COARSE: Final = tuple(_directions(count, 1 / cos(pi / count)) for count in (12, 8, 6))
"""Directions for pictures that move, where each point is written for each moment: the coarser, the longer the way. They
are longer than 1, because there points pull a curve that runs inside of them, and so it touches the discs."""


def hull(discs: Sequence[Disc], directions: Sequence[Point]) -> Outline:
    """The outline round discs."""
    x, y, _, r = discs[0]
    if len(discs) == 1:
        return [(x + r * u, y + r * v) for u, v in directions]
    x2, y2, _, r2 = discs[1]
    dx, dy, dr = x - x2, y - y2, r - r2
    if len(discs) == 2:  # written out, because it is drawn thousands of times
        return [
            (x + r * u, y + r * v) if dx * u + dy * v + dr >= 0 else (x2 + r2 * u, y2 + r2 * v) for u, v in directions
        ]
    found = []
    for u, v in directions:
        best = x * u + y * v + r
        furthest = discs[0]
        for disc in discs[1:]:
            far = disc[0] * u + disc[1] * v + disc[3]
            if far > best:
                best, furthest = far, disc
        found.append((furthest[0] + furthest[3] * u, furthest[1] + furthest[3] * v))
    return found


def along(discs: Sequence[Disc], directions: Sequence[Point]) -> Sequence[Point]:
    """Directions turned with the line from the first disc to the last.

    So the points of an outline turn with a limb. Were the directions fixed, the outline half-way between two moments
    would be the mean of two shapes that point different ways, which is a block.
    """
    dx, dy = discs[-1][0] - discs[0][0], discs[-1][1] - discs[0][1]
    size = hypot(dx, dy)
    if size < 1e-6:
        return directions
    c, s = dx / size, dy / size
    return [(c * u - s * v, s * u + c * v) for u, v in directions]


def swept(discs: Sequence[Disc], directions: Sequence[Point]) -> Outline:
    """The outline round the discs of a limb."""
    return hull(discs, along(discs, directions))


def ellipse(camera: Camera, middle: Vec, axes: Mat, radii: Vec, directions: Sequence[Point]) -> Outline:
    """The outline of an ellipsoid: its middle, axes and half lengths in space."""
    x, y, _ = camera.project(middle)
    a = camera.axes
    spread = []
    for index in range(3):
        radius = radii[index]
        px, py, pz = axes[index] * radius, axes[index + 3] * radius, axes[index + 6] * radius
        spread.append((a[0] * px + a[2] * pz, a[3] * px + a[4] * py + a[5] * pz))
    (x1, y1), (x2, y2), (x3, y3) = spread
    xx, xy, yy = x1 * x1 + x2 * x2 + x3 * x3, x1 * y1 + x2 * y2 + x3 * y3, y1 * y1 + y2 * y2 + y3 * y3
    found = []
    for u, v in directions:
        du, dv = xx * u + xy * v, xy * u + yy * v
        size = sqrt(max(u * du + v * dv, 1e-9)) / hypot(u, v)
        found.append((x + du / size, y + dv / size))
    return found


def joined(outlines: Sequence[Outline], directions: Sequence[Point]) -> Outline:
    """The outline round outlines that were made for the same directions."""
    found = []
    for k, (u, v) in enumerate(directions):
        best, place = -1e9, (0.0, 0.0)
        for outline in outlines:
            x, y = outline[k]
            if x * u + y * v > best:
                best, place = x * u + y * v, (x, y)
        found.append(place)
    return found


def nearest(first: Sequence[Disc], second: Sequence[Disc]) -> tuple[float, float, float]:
    """How two chains of discs meet on the picture.

    Returns:
        How far apart their outlines are where their middles come nearest (below 0 they overlap), and how near to the
        camera each is at that place; of 2 chains upon one line it is one such place of many.
    """
    best = (1e9, 0.0, 0.0)
    for a, b in zip(first, first[1:] or first, strict=False):
        for c, d in zip(second, second[1:] or second, strict=False):
            found = _nearest(a, b, c, d)
            if found[0] < best[0]:
                best = found
    return best


def _nearest(a: Disc, b: Disc, c: Disc, d: Disc) -> tuple[float, float, float]:
    ux, uy, vx, vy = b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]
    wx, wy = a[0] - c[0], a[1] - c[1]
    uu, uv, vv = ux * ux + uy * uy, ux * vx + uy * vy, vx * vx + vy * vy
    uw, vw = ux * wx + uy * wy, vx * wx + vy * wy
    cross = uu * vv - uv * uv
    s = min(1.0, max(0.0, (uv * vw - vv * uw) / cross)) if cross > 1e-6 else 0.0
    t = min(1.0, max(0.0, (uv * s + vw) / vv)) if vv > 1e-6 else 0.0
    s = min(1.0, max(0.0, (uv * t - uw) / uu)) if uu > 1e-6 else 0.0
    dx, dy = wx + s * ux - t * vx, wy + s * uy - t * vy
    gap = sqrt(dx * dx + dy * dy) - (a[3] + s * (b[3] - a[3])) - (c[3] + t * (d[3] - c[3]))
    return gap, a[2] + s * (b[2] - a[2]), c[2] + t * (d[2] - c[2])
