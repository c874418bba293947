"""Where on the body a muscle that works or stretches is tinted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from generator.bodies.kinematics import Body
from generator.bodies.vector import Vec, apply, dot, unit
from generator.drawing.camera import Camera
from generator.drawing.piece import Layer, Lines
from generator.drawing.shapes import Disc, Outline, Point
from generator.drawing.tints import Sphere, tinted

Sides: TypeAlias = Mapping[str, str]
"""By muscle: left, right or both."""


@dataclass(frozen=True)
class Feel:
    """The muscles that the person in the picture feels.

    Attributes:
        works: Those that work.
        stretches: Those that stretch; none of them is among those that work.
    """

    works: Sides = field(default_factory=dict)
    stretches: Sides = field(default_factory=dict)

    def by_muscle(self) -> Sequence[tuple[str, str, str]]:
        """Each muscle with what it does (``works`` or ``stretches``) and its side."""
        kinds = (("works", self.works), ("stretches", self.stretches))
        return [(muscle, kind, side) for kind, sides in kinds for muscle, side in sides.items()]


_REGIONS: Final[dict[str, tuple[tuple[str, Vec, tuple[Sphere, ...]], ...]]] = {
    "abdominals": (("lumbar2", (1.0, 0.0, 0.0), ((23.0, -50.0, 0.0, 19.0), (26.0, 70.0, 0.0, 20.0))),),
    "deep-abdominals": (("lumbar2", (1.0, 0.0, 0.0), ((22.0, -40.0, 0.0, 18.0), (16.0, 14.0, 0.0, 25.0))),),
    "obliques": (("lumbar2", (0.3, 0.0, 1.0), ((6.0, -40.0, 52.0, 22.0), (10.0, 60.0, 56.0, 20.0))),),
    "back-extensors": (("lumbar2", (-1.0, 0.0, 0.0), ((-28.0, -60.0, 22.0, 17.0), (-30.0, 100.0, 22.0, 16.0))),),
    "gluteus-maximus": (("pelvis", (-1.0, 0.0, 0.3), ((-26.0, 30.0, 46.0, 28.0), (-26.0, -18.0, 46.0, 32.0))),),
    "gluteus-medius": (("pelvis", (0.0, 0.0, 1.0), ((-4.0, 42.0, 66.0, 18.0), (0.0, -6.0, 82.0, 20.0))),),
    "hip-rotators": (("pelvis", (-1.0, 0.0, 0.6), ((-32.0, 16.0, 40.0, 21.0), (-20.0, -6.0, 76.0, 21.0))),),
    "piriformis": (("pelvis", (-1.0, 0.0, 0.6), ((-36.0, 26.0, 30.0, 22.0), (-22.0, -4.0, 76.0, 22.0))),),
    "pelvic-floor": (("pelvis", (0.0, -1.0, 0.0), ((0.0, -40.0, 14.0, 16.0),)),),
    "hip-flexors": (("thigh", (1.0, 0.0, 0.0), ((30.0, 6.0, 0.0, 20.0), (28.0, -66.0, 0.0, 20.0))),),
    "quadriceps": (("thigh", (1.0, 0.0, 0.0), ((26.0, -46.0, 0.0, 22.0), (20.0, -154.0, 0.0, 18.0))),),
    "hamstrings": (("thigh", (-1.0, 0.0, 0.0), ((-26.0, -50.0, 0.0, 23.0), (-19.0, -154.0, 0.0, 18.0))),),
    "adductors": (("thigh", (0.0, 0.0, -1.0), ((0.0, -30.0, -26.0, 22.0), (0.0, -176.0, -22.0, 16.0))),),
    "calf": (("shank", (-1.0, 0.0, 0.0), ((-14.0, -84.0, 0.0, 18.0), (-10.0, -160.0, 0.0, 15.0))),),
    "shoulders": (("upper_arm", (0.0, 0.0, 1.0), ((0.0, -4.0, 8.0, 22.0), (0.0, -60.0, 4.0, 18.0))),),
}
"""By muscle: segment, the direction to which the muscle looks, and the spheres of its patch, in the axes of the segment
of the right side. In thousandths of body height. Drawn after what a chart of the muscles shows, and ours."""

HIDDEN: Final = -0.35
"""A patch that looks this far away from the camera is behind the limb (cosine)."""
LEAVING: Final = -0.6
"""As far as that, a patch that is seen in some frame is still drawn on the way between frames (cosine); else it would
be left out of the whole movement."""
_MIDDLE: Final = ("abdominals", "deep-abdominals")


def muscles() -> tuple[str, ...]:
    """The muscles that a figure can tint."""
    return tuple(_REGIONS)


def feel_marks(
    feel: Feel,
    piece_name: str,
    body: Body,
    camera: Camera,
    directions: Sequence[Point],
    within: Sequence[Outline],
    hidden: float = HIDDEN,
) -> dict[str, Layer | Lines]:
    """The patches that are drawn upon one part of the picture.

    Args:
        feel: What is tinted.
        piece_name: ``trunk``, or a limb such as ``right_thigh``. A thigh carries the patches of its buttock, because it
            lies in front of it.
        body: The body.
        camera: From where it is seen.
        directions: Of the points of outlines.
        within: The outlines of that part, and of its neighbours that carry some of its patches.
        hidden: How far away from the camera a patch looks that is left out (cosine).
    """
    found: dict[str, Layer | Lines] = {}
    own_side, _, short = piece_name.partition("_")
    for muscle, kind, which in feel.by_muscle():
        for segment, normal, spheres in _REGIONS[muscle]:
            if piece_name == "trunk":
                sides = () if segment != "lumbar2" else ("right",) if muscle in _MIDDLE else ("left", "right")
            else:
                sides = (own_side,) if segment == short or (segment, short) == ("pelvis", "thigh") else ()
            for side in sides:
                if muscle in _MIDDLE or which in (side, "both"):
                    place = segment if segment in ("pelvis", "lumbar2") else piece_name
                    sign = 1.0 if side == "right" else -1.0
                    if _facing(body, camera, place, normal, sign) >= hidden:
                        discs = _seen(body, camera, place, spheres, sign)
                        shapes = tinted(kind, discs, spheres, directions, within)
                        found |= {f"{muscle} {side} {number}": shape for number, shape in enumerate(shapes)}
    return found


def _facing(body: Body, camera: Camera, segment: str, normal: Vec, sign: float) -> float:
    """How far a patch is turned to the camera (cosine)."""
    x, y, z = normal
    return dot(apply(body.axes[segment], unit((x, y, z * sign))), camera.toward)


def _seen(body: Body, camera: Camera, segment: str, spheres: Sequence[Sphere], sign: float) -> list[Disc]:
    return [(*camera.project(body.point(segment, (x, y, z * sign))), radius) for x, y, z, radius in spheres]
