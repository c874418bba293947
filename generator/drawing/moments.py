"""Outlines before they are written: points that say nothing, and points that belong together from moment to moment."""

from collections.abc import Sequence
from math import hypot
from typing import Final

from generator.drawing.shapes import Outline, Point

_FLAT: Final = 0.7
_STILL: Final = 2.5
_JUMP: Final = 70.0


def simple(outline: Outline) -> Outline:
    """An outline without the points that lie between their neighbours."""
    kept = outline[:1]
    for index in range(1, len(outline)):
        if _off(kept[-1], outline[index], outline[(index + 1) % len(outline)]) > _FLAT:
            kept.append(outline[index])
    return kept if len(kept) > 2 else outline


def _off(a: Point, b: Point, c: Point) -> float:
    """How far a point lies from the line between its neighbours."""
    wide, high = c[0] - a[0], c[1] - a[1]
    size = hypot(wide, high)
    if size < 1e-6:
        return hypot(b[0] - a[0], b[1] - a[1])
    return abs((b[0] - a[0]) * high - (b[1] - a[1]) * wide) / size


def aligned(moments: Sequence[Outline]) -> list[Outline]:
    """Outlines whose points follow one another, where a limb that points at the camera turns past it.

    There its direction on the picture jumps to the other side, and with it the number of each point.
    """
    found = [list(moments[0])]
    for outline in moments[1:]:
        before = found[-1]
        shift = 0
        half = len(outline) // 2
        # Two opposite points tell whether it is worth a closer look.
        if _far(before[0], outline[0]) and _far(before[half], outline[half]):
            _, shift = min(
                (_apart(before, outline, shift) * (4 if shift else 1), shift) for shift in range(len(outline))
            )
        found.append([*outline[shift:], *outline[:shift]])
    return found


def _far(a: Point, b: Point) -> bool:
    return abs(a[0] - b[0]) + abs(a[1] - b[1]) > _JUMP


def _apart(first: Outline, second: Outline, shift: int) -> float:
    """How far the points of two outlines lie apart, squared, when the second is counted from another point."""
    turned = (*second[shift:], *second[:shift])
    return sum((x - a) ** 2 + (y - b) ** 2 for (x, y), (a, b) in zip(first, turned, strict=True))


def stands_still(moments: Sequence[Outline]) -> bool:
    """Whether an outline moves too little to be seen."""
    return all(
        abs(x - x0) < _STILL and abs(y - y0) < _STILL
        for outline in moments[1:]
        for (x, y), (x0, y0) in zip(outline, moments[0], strict=True)
    )
