"""Where on the body a muscle that works or stretches is tinted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from generator.bodies.body import Body
from generator.bodies.parts import SIDES, Segment, Side
from generator.bodies.vector import Vec, apply, dot, unit
from generator.drawing.camera import Camera
from generator.drawing.piece import Layer, Lines
from generator.drawing.shapes import Disc, Outline, Point
from generator.drawing.tints import Sphere, tinted

Sides: TypeAlias = Mapping[str, Sequence[Side]]
"""By muscle: its side, or both."""


@dataclass(frozen=True)
class Feel:
    """The muscles that the person in the picture feels.

    Attributes:
        works: Those that work.
        stretches: Those that stretch; none of them is among those that work.
    """

    works: Sides = field(default_factory=dict)
    stretches: Sides = field(default_factory=dict)

    def by_muscle(self) -> Sequence[tuple[str, str, Sequence[Side]]]:
        """Each muscle with what it does (``works`` or ``stretches``) and its sides."""
        kinds = (("works", self.works), ("stretches", self.stretches))
        return [(muscle, kind, sides) for kind, tinted in kinds for muscle, sides in tinted.items()]


_REGIONS: Final[dict[str, tuple[tuple[Segment, Vec, tuple[Sphere, ...]], ...]]] = {
    "abdominals": ((Segment.LUMBAR2, (1.0, 0.0, 0.0), ((23.0, -50.0, 0.0, 19.0), (26.0, 70.0, 0.0, 20.0))),),
    "deep-abdominals": ((Segment.LUMBAR2, (1.0, 0.0, 0.0), ((22.0, -40.0, 0.0, 18.0), (16.0, 14.0, 0.0, 25.0))),),
    "obliques": ((Segment.LUMBAR2, (0.3, 0.0, 1.0), ((6.0, -40.0, 52.0, 22.0), (10.0, 60.0, 56.0, 20.0))),),
    "back-extensors": ((Segment.LUMBAR2, (-1.0, 0.0, 0.0), ((-28.0, -60.0, 22.0, 17.0), (-30.0, 100.0, 22.0, 16.0))),),
    "gluteus-maximus": ((Segment.PELVIS, (-1.0, 0.0, 0.3), ((-26.0, 30.0, 46.0, 28.0), (-26.0, -18.0, 46.0, 32.0))),),
    "gluteus-medius": ((Segment.PELVIS, (0.0, 0.0, 1.0), ((-4.0, 42.0, 66.0, 18.0), (0.0, -6.0, 82.0, 20.0))),),
    "hip-rotators": ((Segment.PELVIS, (-1.0, 0.0, 0.6), ((-32.0, 16.0, 40.0, 21.0), (-20.0, -6.0, 76.0, 21.0))),),
    "piriformis": ((Segment.PELVIS, (-1.0, 0.0, 0.6), ((-36.0, 26.0, 30.0, 22.0), (-22.0, -4.0, 76.0, 22.0))),),
    "pelvic-floor": ((Segment.PELVIS, (0.0, -1.0, 0.0), ((0.0, -40.0, 14.0, 16.0),)),),
    "hip-flexors": ((Segment.RIGHT_THIGH, (1.0, 0.0, 0.0), ((30.0, 6.0, 0.0, 20.0), (28.0, -66.0, 0.0, 20.0))),),
    "quadriceps": ((Segment.RIGHT_THIGH, (1.0, 0.0, 0.0), ((26.0, -46.0, 0.0, 22.0), (20.0, -154.0, 0.0, 18.0))),),
    "hamstrings": ((Segment.RIGHT_THIGH, (-1.0, 0.0, 0.0), ((-26.0, -50.0, 0.0, 23.0), (-19.0, -154.0, 0.0, 18.0))),),
    "adductors": ((Segment.RIGHT_THIGH, (0.0, 0.0, -1.0), ((0.0, -30.0, -26.0, 22.0), (0.0, -176.0, -22.0, 16.0))),),
    "calf": ((Segment.RIGHT_SHANK, (-1.0, 0.0, 0.0), ((-14.0, -84.0, 0.0, 18.0), (-10.0, -160.0, 0.0, 15.0))),),
    "shoulders": ((Segment.RIGHT_UPPER_ARM, (0.0, 0.0, 1.0), ((0.0, -4.0, 8.0, 22.0), (0.0, -60.0, 4.0, 18.0))),),
}
"""By muscle: segment, the direction to which the muscle looks, and the spheres of its patch, in the axes of the segment
of the right side. In thousandths of body height. Drawn after what a chart of the muscles shows, and ours."""

HIDDEN: Final = -0.35
"""A patch that looks this far away from the camera is behind the limb (cosine)."""
LEAVING: Final = -0.6
"""As far as that, a patch that is seen in some frame is still drawn on the way between frames (cosine); else it would
be left out of the whole movement."""
PATCHES_OF_THE_TRUNK: Final = Segment.LUMBAR2
"""The segment that carries the patches of the trunk."""
_MIDDLE: Final = ("abdominals", "deep-abdominals")
_THIGHS: Final = (Segment.LEFT_THIGH, Segment.RIGHT_THIGH)


def muscles() -> tuple[str, ...]:
    """The muscles that a figure can tint."""
    return tuple(_REGIONS)


def feel_marks(
    feel: Feel,
    carrier: Segment,
    body: Body,
    camera: Camera,
    directions: Sequence[Point],
    within: Sequence[Outline],
    hidden: float = HIDDEN,
) -> dict[str, Layer | Lines]:
    """The patches that are drawn upon one part of the picture.

    Args:
        feel: What is tinted.
        carrier: A segment of a limb, or ``PATCHES_OF_THE_TRUNK``. A thigh carries the patches of its buttock, because
            it lies in front of it.
        body: The body.
        camera: From where it is seen.
        directions: Of the points of outlines.
        within: The outlines of that part, and of its neighbours that carry some of its patches.
        hidden: How far away from the camera a patch looks that is left out (cosine).
    """
    found: dict[str, Layer | Lines] = {}
    for muscle, kind, felt in feel.by_muscle():
        for segment, normal, spheres in _REGIONS[muscle]:
            for side in _sides(muscle, segment, carrier, felt):
                place = segment.of(side)
                if _facing(body, camera, place, normal, side.sign) >= hidden:
                    discs = _seen(body, camera, place, spheres, side.sign)
                    shapes = tinted(kind, discs, spheres, directions, within)
                    found |= {f"{muscle} {side} {number}": shape for number, shape in enumerate(shapes)}
    return found


def _sides(muscle: str, segment: Segment, carrier: Segment, felt: Sequence[Side]) -> Sequence[Side]:
    """The sides of a muscle that is felt on some, of which a carrier carries the patches."""
    if carrier.side is None:
        if segment is not carrier:
            return ()
        return (Side.RIGHT,) if muscle in _MIDDLE else [side for side in SIDES if side in felt]
    carries = segment.plain == carrier.plain or (segment is Segment.PELVIS and carrier in _THIGHS)
    return (carrier.side,) if carries and carrier.side in felt else ()


def _facing(body: Body, camera: Camera, segment: Segment, normal: Vec, sign: float) -> float:
    """How far a patch is turned to the camera (cosine)."""
    x, y, z = normal
    return dot(apply(body.axes[segment], unit((x, y, z * sign))), camera.toward)


def _seen(body: Body, camera: Camera, segment: Segment, spheres: Sequence[Sphere], sign: float) -> list[Disc]:
    return [(*camera.project(body.point(segment, (x, y, z * sign))), radius) for x, y, z, radius in spheres]
