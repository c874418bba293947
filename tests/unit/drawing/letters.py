"""Pictures as letters: what one sees at each point of a grid."""

from collections.abc import Callable, Mapping, Sequence
from math import hypot

from generator.bodies.body import Body
from generator.bodies.parts import Segment
from generator.bodies.vector import Vec
from generator.drawing.camera import camera
from generator.drawing.flesh import Painter, far_limbs
from generator.drawing.layering import by_depth, compose
from generator.drawing.moments import aligned
from generator.drawing.muscles import Feel
from generator.drawing.palette import Look
from generator.drawing.piece import Layer, Lines, Piece
from generator.drawing.shapes import FINE, Outline, Point
from generator.drawing.svg import HALO

PLAIN = Look(("skin", "far skin"), ("shirt", "far shirt"), ("trousers", "far trousers"), "hair", "short")
"""A person whose colours are words."""


def inside(point: Point, outline: Outline) -> bool:
    """Whether a point lies in a polygon."""
    x, y = point
    found = False
    for (ax, ay), (bx, by) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            found = not found
    return found


def beside(point: Point, outline: Outline) -> float:
    """How far a point lies from the edge of a polygon."""
    x, y = point
    found = []
    for (ax, ay), (bx, by) in zip(outline, [*outline[1:], outline[0]], strict=True):
        wide, high = bx - ax, by - ay
        size = wide * wide + high * high
        t = max(0.0, min(1.0, ((x - ax) * wide + (y - ay) * high) / size)) if size else 0.0
        found.append(hypot(ax + t * wide - x, ay + t * high - y))
    return min(found)


def top(point: Point, shapes: Mapping[str, Layer | Lines]) -> tuple[str, str]:
    """The name and the colour of the shape that one sees at a point; ``paper`` in a gap, and where nothing is."""
    for name, shape in reversed(list(shapes.items())):
        if isinstance(shape, Layer):
            if any(inside(point, outline) for outline in shape.outlines):
                return name, shape.fill
            if shape.halo and any(beside(point, outline) < HALO / 2 for outline in shape.outlines):
                return name, "paper"
    return "", "paper"


def grid(shapes: Mapping[str, Layer | Lines], size: tuple[int, int], step: int, letter: Callable[[str], str]) -> str:
    """What one sees at points that lie ``step`` apart, a letter each.

    Args:
        shapes: From the back to the front.
        size: Width and height, from the origin.
        step: How far apart the points lie.
        letter: Gives the letter of a colour.
    """
    wide, high = size
    rows = [
        "".join(letter(top((float(x), float(y)), shapes)[1]) for x in range(0, wide + 1, step))
        for y in range(0, high + 1, step)
    ]
    return "\n".join(rows)


def curved(outline: Outline, pieces: int = 3) -> Outline:
    """Points of the curve that the points of an outline pull, as a picture that moves draws it."""
    found = []
    for k, (bx, by) in enumerate(outline):
        (ax, ay), (cx, cy) = outline[k - 1], outline[(k + 1) % len(outline)]
        for t in (piece / pieces for piece in range(pieces)):
            a, b, c = (1 - t) ** 2 / 2, ((1 - t) ** 2 + t * t) / 2 + 2 * t * (1 - t), t * t / 2
            found.append((a * ax + b * bx + c * cx, a * ay + b * by + c * cy))
    return found


def filmed(moments: Sequence[Layer | Lines], moment: int, t: float) -> list[Outline]:
    """The outlines of a shape that moves at ``t`` of the way from a moment to the next, as a browser works them out."""
    found = []
    for outlines in zip(*(shape.outlines for shape in moments), strict=True):
        first, last = aligned(outlines)[moment : moment + 2]
        mixed = [(x + (u - x) * t, y + (v - y) * t) for (x, y), (u, v) in zip(first, last, strict=True)]
        found.append(curved(mixed))
    return found


def pieces(body: Body, view: str) -> dict[str, Piece]:
    """The parts of a body as they are drawn from a view."""
    eye = camera(view)
    found = Painter(body, eye, PLAIN, FINE, Feel(), far_limbs(body, eye), face_last=False).pieces()
    return {piece.name: piece for piece in found}


def picture(body: Body, view: str) -> dict[str, Layer | Lines]:
    """The shapes of a body as they are drawn from a view, from the back to the front."""
    parts = pieces(body, view)
    return compose(parts, by_depth(parts), FINE)


def seen(body: Body, view: str, segment: str, local: Vec) -> str:
    """Which part of the body one sees where a point of a segment lies, such as ``trunk``."""
    x, y, _ = camera(view).project(body.point(Segment(segment), local))
    return top((x, y), picture(body, view))[0].split(" ")[0]


def along(start: Point, end: Point, count: int = 40) -> Sequence[Point]:
    """Points on the way from one to another."""
    return [
        (start[0] + (end[0] - start[0]) * k / count, start[1] + (end[1] - start[1]) * k / count)
        for k in range(count + 1)
    ]
