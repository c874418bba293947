"""The two looks of a tinted muscle: one that works and one that stretches.

They differ in hue, in lightness and in pattern, so that they can be told apart by people who see few colours, in grey
and on a photocopy: pale bars across a darker patch for a muscle that works, a dark line along a paler patch for one
that stretches. Each has an edge of the colour of its pattern, so that it is seen upon pale and dark cloth alike.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import dist, hypot
from typing import Final, TypeAlias

from generator.drawing import svg
from generator.drawing.inset import drawn_in
from generator.drawing.layering import write
from generator.drawing.palette import STRETCHES, STRETCHES_MARK, WORKS, WORKS_MARK
from generator.drawing.piece import Layer, Lines
from generator.drawing.shapes import FINE, Disc, Outline, Point, swept

Sphere: TypeAlias = tuple[float, float, float, float]
"""A sphere of a patch in the axes of its segment, and its radius. In thousandths of body height."""


@dataclass(frozen=True)
class Tint:
    """How a muscle is drawn.

    Attributes:
        fill: The colour of its patch.
        mark: The colour of the line round the patch, and of the pattern upon it.
        width: Of the lines of the pattern, in thousandths of body height.
        along: Whether the pattern runs along the muscle and not across it.
    """

    fill: str
    mark: str
    width: float
    along: bool


TINTS: Final = {
    "works": Tint(WORKS, WORKS_MARK, 7.0, along=False),
    "stretches": Tint(STRETCHES, STRETCHES_MARK, 9.0, along=True),
}
"""By kind: what the muscle does."""

_BAR: Final = 34.0
"""From bar to bar across a muscle that works, in thousandths of body height."""
_SLANT: Final = 0.45
"""How far a bar leans, as a part of its length, so that it is not taken for a seam of cloth."""
_HALF: Final = 0.62
"""Half the length of a bar, as a part of the radius of the patch."""
_BEYOND: Final = 0.4
"""How far the line along a muscle reaches beyond its ends, as a part of the radius of the patch there."""
_EDGE: Final = 3.0
"""How far a patch is drawn in to make room for the line round it, in thousandths of body height. About half of what
one sees of the line then lies within the muscle."""
_SWATCH: Final = (96, 64)
"""Width and height of the picture of a legend, in thousandths of body height, like a patch."""


def pattern(kind: str, discs: Sequence[Disc], spheres: Sequence[Sphere]) -> list[Outline]:
    """The lines upon a patch, as many at every moment, so that they can move with it.

    Args:
        kind: ``works`` or ``stretches``.
        discs: The patch as it is seen.
        spheres: The patch in space, by which the lines are counted.
    """
    first, last = discs[0], discs[-1]
    dx, dy = last[0] - first[0], last[1] - first[1]
    size = hypot(dx, dy)
    ahead = (dx / size, dy / size) if size >= 8 else (0.0, 1.0)
    if TINTS[kind].along:
        return [_lengthwise(first, last, ahead)]
    long = dist(spheres[0][:3], spheres[-1][:3]) + first[3] + last[3]
    count = max(2, round(long / _BAR))
    beyond = (first[3] + last[3]) / 2 / max(size, first[3] + last[3])
    places = [(k + 0.5) / count * (1 + beyond) - beyond / 2 for k in range(count)]
    return [_across(first, last, ahead, t) for t in places]


def _lengthwise(first: Disc, last: Disc, ahead: Point) -> Outline:
    """The line along the middle of a patch, a little longer than from its first disc to its last."""
    beyond = ((first, -_BEYOND), (last, _BEYOND))
    return [(x + ahead[0] * way * radius, y + ahead[1] * way * radius) for (x, y, _, radius), way in beyond]


def _across(first: Disc, last: Disc, ahead: Point, t: float) -> Outline:
    """A slanted bar across a patch, at a part of its length."""
    x, y = first[0] + (last[0] - first[0]) * t, first[1] + (last[1] - first[1]) * t
    half = (first[3] + (last[3] - first[3]) * t) * _HALF
    wide, high = half * (ahead[0] * _SLANT - ahead[1]), half * (ahead[1] * _SLANT + ahead[0])
    return [(x - wide, y - high), (x + wide, y + high)]


def tinted(
    kind: str, discs: Sequence[Disc], spheres: Sequence[Sphere], directions: Sequence[Point], within: Sequence[Outline]
) -> list[Layer | Lines]:
    """A patch and its pattern.

    Args:
        kind: ``works`` or ``stretches``.
        discs: The patch as it is seen.
        spheres: The patch in space.
        directions: Of the points of outlines.
        within: The outlines of what is tinted; patch and pattern stay within, so that they leave it at no moment.
    """
    tint = TINTS[kind]
    inner = [(x, y, depth, radius - _EDGE) for x, y, depth, radius in discs]
    axis = (discs[0][:2], discs[-1][:2])
    patch = drawn_in(swept(inner, directions), axis, within, svg.HALO / 2)
    lines = [drawn_in(line, axis, within, svg.HALO / 2 + tint.width) for line in pattern(kind, discs, spheres)]
    return [Layer([patch], tint.fill, edge=tint.mark), Lines(lines, tint.mark, tint.width)]


def legend_swatch(kind: str) -> str:
    """A small picture of a look, for a legend: a self-contained SVG, 24 wide and 16 high.

    It says nothing itself, so that the words beside it are not said twice.

    Args:
        kind: ``works`` or ``stretches``.
    """
    wide, high = _SWATCH
    radius = high / 2 - 4
    spheres = ((high / 2, high / 2, 0.0, radius), (wide - high / 2, high / 2, 0.0, radius))
    sheet = [(0.0, 0.0), (float(wide), 0.0), (float(wide), float(high)), (0.0, float(high))]
    shapes = tinted(kind, spheres, spheres, FINE, [sheet])
    return svg.sign(_SWATCH, (24, 16), "".join(write([shape], (0.0, 0.0)) for shape in shapes))
