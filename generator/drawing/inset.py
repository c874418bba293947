"""Keeping a mark within the shapes that it is drawn upon."""

from collections.abc import Sequence
from math import hypot
from typing import Final, TypeAlias

from generator.drawing.shapes import Outline, Point

_Edge: TypeAlias = tuple[float, float, float, float, float]
"""Where an edge of an outline begins, how far it goes to the right and down, and a margin times its length."""
_STEPS: Final = 6
"""Halvings of the way of a point; its place is then known to a 64th of the way."""


def drawn_in(points: Sequence[Point], axis: tuple[Point, Point], within: Sequence[Outline], margin: float) -> Outline:
    """Points, each moved toward an axis until it lies within shapes.

    Where the axis itself lies outside, they move toward the middle of the shape that is nearest.

    Args:
        points: The points of a mark.
        axis: The ends of the line along the middle of the mark.
        within: Outlines of which each bulges outward everywhere; a point lies within if it does in one of them.
        margin: How far from the edge a point has to stay, in thousandths of body height.
    """
    edges = [_edges(outline, margin) for outline in within]
    return [
        point if _fits(point, edges) else _drawn_in(point, _nearest(point, axis), within, edges) for point in points
    ]


def depth(point: Point, outline: Outline) -> float:
    """How far within an outline a point lies; negative outside, and there no more than the least it can be.

    Args:
        point: The point.
        outline: The outline, which bulges outward everywhere and runs as directions do, from right to down.
    """
    x, y = point
    least = 1e9
    ax, ay = outline[-1]
    for bx, by in outline:
        wide, high = bx - ax, by - ay
        size = hypot(wide, high)
        if size > 1e-6:
            least = min(least, (wide * (y - ay) - high * (x - ax)) / size)
        ax, ay = bx, by
    return least


def _drawn_in(point: Point, middle: Point, within: Sequence[Outline], edges: Sequence[Sequence[_Edge]]) -> Point:
    if not _fits(middle, edges):
        nearest = max(within, key=lambda outline: depth(middle, outline))
        middle = sum(x for x, _ in nearest) / len(nearest), sum(y for _, y in nearest) / len(nearest)
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        t = (low + high) / 2
        if _fits(_between(point, middle, t), edges):
            high = t
        else:
            low = t
    return _between(point, middle, high)


def _edges(outline: Outline, margin: float) -> list[_Edge]:
    found = []
    ax, ay = outline[-1]
    for bx, by in outline:
        wide, high = bx - ax, by - ay
        found.append((ax, ay, wide, high, margin * hypot(wide, high)))
        ax, ay = bx, by
    return found


def _fits(point: Point, within: Sequence[Sequence[_Edge]]) -> bool:
    """Whether a point lies within an outline and no edge is too near; as ``depth``, but it stops at the first edge."""
    x, y = point
    for edges in within:
        for ax, ay, wide, high, far in edges:
            if wide * (y - ay) - high * (x - ax) < far:
                break
        else:
            return True
    return False


def _between(first: Point, last: Point, t: float) -> Point:
    return first[0] + (last[0] - first[0]) * t, first[1] + (last[1] - first[1]) * t


def _nearest(point: Point, axis: tuple[Point, Point]) -> Point:
    """The point of an axis that is nearest to a point."""
    (x, y), (x2, y2) = axis
    wide, high = x2 - x, y2 - y
    size = wide * wide + high * high
    t = ((point[0] - x) * wide + (point[1] - y) * high) / size if size > 1e-6 else 0.5
    return _between((x, y), (x2, y2), min(1.0, max(0.0, t)))
