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
    found = [moments[0]]
    for outline in moments[1:]:
        before = found[-1]
        shift = 0
        half = len(outline) // 2
        # Two opposite points tell whether it is worth a closer look.
        if _far(before[0], outline[0]) and _far(before[half], outline[half]):
            shift = _best_shift(before, outline)
        found.append([*outline[shift:], *outline[:shift]] if shift else outline)
    return found


def _best_shift(first: Outline, second: Outline) -> int:
    """From which of its points a second outline is counted, so that it lies nearest to the first; rather not at all."""
    best, found = _apart(first, second, 1e18), 0
    for shift in range(1, len(second)):
        apart = 4 * _apart(first, (*second[shift:], *second[:shift]), best / 4)
        if apart < best:
            best, found = apart, shift
    return found


def _far(a: Point, b: Point) -> bool:
    return abs(a[0] - b[0]) + abs(a[1] - b[1]) > _JUMP


def _apart(first: Sequence[Point], second: Sequence[Point], enough: float) -> float:
    """How far the points of two outlines lie apart, squared; it is not counted further than ``enough``."""
    total = 0.0
    for (x, y), (a, b) in zip(first, second, strict=True):
        total += (x - a) ** 2 + (y - b) ** 2
        if total > enough:
            break
    return total


def stands_still(moments: Sequence[Outline]) -> bool:
    """Whether an outline moves too little to be seen."""
    return all(
        abs(x - x0) < _STILL and abs(y - y0) < _STILL
        for outline in moments[1:]
        for (x, y), (x0, y0) in zip(outline, moments[0], strict=True)
    )
