"""Where on the body it hurts: patches in the look of what a reader feels, upon a body that stands still."""

from collections.abc import Mapping, Sequence
from typing import Final

from generator.bodies.body import Body
from generator.bodies.parts import SIDES, Segment, Side
from generator.bodies.vector import Vec
from generator.drawing.camera import Camera
from generator.drawing.piece import Layer, Lines
from generator.drawing.shapes import FINE, Disc, Outline
from generator.drawing.tints import Sphere, tinted

_AREAS: Final[Mapping[str, tuple[tuple[Segment, Vec, float], ...]]] = {
    "low-back": ((Segment.LUMBAR1, (-40.0, 31.0, -32.0), 33.0), (Segment.LUMBAR1, (-40.0, 31.0, 32.0), 33.0)),
    "back-of-leg": (
        (Segment.RIGHT_THIGH, (-30.0, 4.0, 0.0), 31.0),
        (Segment.RIGHT_THIGH, (-26.0, -120.0, 2.0), 29.0),
        (Segment.RIGHT_SHANK, (-24.0, -150.0, 2.0), 17.0),
    ),
    "outer-hip": ((Segment.PELVIS, (-30.0, 12.0, 52.0), 33.0), (Segment.PELVIS, (-10.0, -18.0, 78.0), 33.0)),
    "groin": ((Segment.PELVIS, (50.0, 6.0, 70.0), 26.0), (Segment.PELVIS, (56.0, -48.0, 36.0), 26.0)),
}
"""By area: the spheres along its patch, each in the axes of a segment of the right side. In thousandths of body height.
Source: our choice, drawn after what people point at; a picture is no chart of the body."""


def areas() -> tuple[str, ...]:
    """The areas that a picture can show."""
    return tuple(_AREAS)


def sore_marks(
    sore: Mapping[str, Sequence[Side]], body: Body, camera: Camera, within: Sequence[Outline]
) -> list[Layer | Lines]:
    """The patches of a picture, to be drawn over the body.

    Args:
        sore: By area, its sides; one in the middle has the same patch for both.
        body: The body.
        camera: From where it is seen; an area that looks away is drawn all the same.
        within: The outlines of the body; a patch stays within them.
    """
    found: list[Layer | Lines] = []
    for area, sides in sore.items():
        drawn: list[Sequence[Disc]] = []
        for side in (each for each in SIDES if each in sides):
            spheres = [_sphere(body, segment, local, radius, side) for segment, local, radius in _AREAS[area]]
            discs = [(*camera.project(sphere[:3]), sphere[3]) for sphere in spheres]
            if sorted(discs) not in drawn:
                drawn.append(sorted(discs))
                found += tinted("works", discs, spheres, FINE, within)
    return found


def _sphere(body: Body, segment: Segment, local: Vec, radius: float, side: Side) -> Sphere:
    x, y, z = body.point(segment.of(side), (local[0], local[1], local[2] * side.sign))
    return x, y, z, radius
