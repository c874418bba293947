"""The head: a sphere, of which hair covers one cap and the face the other, so that one sees where it looks."""

from collections.abc import Sequence
from math import sqrt
from typing import Final

from generator.bodies import skeleton as bones
from generator.bodies.body import Body
from generator.bodies.parts import SIDES, Segment
from generator.bodies.vector import Vec, apply, at, column, dot, length, scale, toward, unit
from generator.drawing.camera import Camera
from generator.drawing.palette import Look
from generator.drawing.piece import Layer, Lines, Piece
from generator.drawing.shapes import Disc, Outline, Point, along, hull

_HAIR: Final[dict[str, tuple[Vec, float]]] = {
    "short": ((-0.66, 0.75, 0.0), 0.08),
    "crop": ((-0.5, 0.86, 0.0), 0.22),
    "bun": ((-0.66, 0.75, 0.0), 0.1),
    "long": ((-0.72, 0.69, 0.0), 0.02),
}
"""By style: the middle of the hair as a direction of the head, and where the hairline cuts, in parts of the radius."""
_FACE: Final = 0.955
"""The face lies a little inside the hair, in parts of the radius."""


def faces_camera(body: Body, camera: Camera) -> bool:
    """Whether more of the face than of the crown is turned to the camera."""
    return dot(apply(body.axes[Segment.HEAD], unit(_HAIR["short"][0])), camera.toward) < 0


def head_piece(body: Body, camera: Camera, look: Look, directions: Sequence[Point], *, face_last: bool) -> Piece:
    """The head as it is seen.

    Args:
        body: The body.
        camera: From where it is seen.
        look: Who it is.
        directions: Of the points of outlines.
        face_last: Whether the face is drawn over the hair.
    """
    radius, axes = bones.HEAD_RADIUS, body.axes[Segment.HEAD]
    middle = body.point(Segment.HEAD, bones.HEAD_CENTRE)
    normal, cut = _HAIR[look.style]
    crown = apply(axes, unit(normal))
    chain = [_disc(camera, middle, radius)]
    directions = along([*chain, _disc(camera, at(middle, axes, (0.0, radius, 0.0)), 1.0)], directions)
    inner = radius * _FACE
    nose = _disc(camera, at(middle, axes, (inner + 1, -10.0, 0.0)), 9.0)
    skin = [hull([_disc(camera, middle, inner)], directions), hull([nose], directions)]
    layers = [
        Layer(skin, look.skin[0], halo=True),
        Layer([_cap(middle, crown, cut * radius, radius, camera, directions)], look.hair),
    ]
    if face_last:
        face = _cap(middle, scale(crown, -1), -cut * radius, inner, camera, directions)
        layers.append(Layer([face], look.skin[0]))
    if extra := _extra(body, camera, look, directions):
        layers.insert(0, Layer(extra, look.hair, halo=True))
    ears = _ears(body, camera, directions)
    marks: dict[str, Layer | Lines] = {"ears": Layer(ears, look.skin[1])} if ears else {}
    return Piece(
        Segment.HEAD,
        chain,
        layers,
        marks,
        {Segment.NECK: ([_disc(camera, body.point(Segment.HEAD, (2.0, 12.0, 0.0)), 27.0)], look.skin[0])},
        1,
    )


def _ears(body: Body, camera: Camera, directions: Sequence[Point]) -> list[Outline]:
    """The ears on the sides of the head that the camera sees."""
    axes = body.axes[Segment.HEAD]
    middle, wide = body.point(Segment.HEAD, bones.HEAD_CENTRE), bones.HEAD_RADIUS * _FACE * 0.93
    return [
        hull([_disc(camera, at(middle, axes, (-4.0, -8.0, side.sign * wide)), 12.0)], directions)
        for side in SIDES
        if side.sign * dot(column(axes, 2), camera.toward) > 0.25
    ]


def _extra(body: Body, camera: Camera, look: Look, directions: Sequence[Point]) -> list[Outline]:
    x, y, z = bones.HEAD_CENTRE
    if look.style == "bun":
        return [hull([_disc(camera, body.point(Segment.HEAD, (x - 62, y + 34, z)), 25.0)], directions)]
    if look.style == "long":
        places = ((x - 24, y - 6, z, 40.0), (x - 38, y - 54, z, 27.0))
        return [hull([_disc(camera, body.point(Segment.HEAD, (a, b, c)), r) for a, b, c, r in places], directions)]
    return []


def _disc(camera: Camera, point: Vec, radius: float) -> Disc:
    return (*camera.project(point), radius)


def _cap(middle: Vec, normal: Vec, cut: float, radius: float, camera: Camera, directions: Sequence[Point]) -> Outline:
    """The outline of the part of a sphere that lies beyond a plane.

    Args:
        middle: The centre of the sphere.
        normal: The direction of the plane.
        cut: How far from the centre the plane lies.
        radius: Of the sphere.
        camera: From where it is seen.
        directions: Of the points of the outline.
    """
    a = camera.axes
    rim = sqrt(max(radius * radius - cut * cut, 0.0))
    found = []
    for u, v in directions:
        way = (a[0] * u + a[3] * v, a[1] * u + a[4] * v, a[2] * u + a[5] * v)
        along = dot(way, normal)
        if along * radius >= cut:
            point = toward(middle, way, radius)
        else:
            flat = toward(way, normal, -along)
            point = toward(toward(middle, normal, cut), unit(flat) if length(flat) > 1e-9 else way, rim)
        x, y, _ = camera.project(point)
        found.append((x, y))
    return found
