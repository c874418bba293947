"""Where a muscle that works or stretches is tinted.

The tint is a warm patch with pale stripes across it, so that it can be told from the cloth in grey as well.
"""

from collections.abc import Mapping, Sequence
from math import dist, hypot
from typing import Final, TypeAlias

from generator.figures.camera import Camera
from generator.figures.kinematics import Body
from generator.figures.palette import FEEL, FEEL_STRIPE
from generator.figures.shapes import Disc, Outline, Point, swept
from generator.figures.unit import Layer, Lines
from generator.figures.vector import Vec, apply, dot, unit

Feel: TypeAlias = Mapping[str, str]
"""By muscle: left, right or both."""

_Sphere: TypeAlias = tuple[float, float, float, float]

_REGIONS: Final[dict[str, tuple[tuple[str, Vec, tuple[_Sphere, ...]], ...]]] = {
    "abdominals": (("lumbar2", (1.0, 0.0, 0.0), ((23.0, -50.0, 0.0, 19.0), (26.0, 70.0, 0.0, 20.0))),),
    "deep-abdominals": (("lumbar2", (1.0, 0.0, 0.0), ((22.0, -40.0, 0.0, 18.0), (16.0, 14.0, 0.0, 25.0))),),
    "obliques": (("lumbar2", (0.3, 0.0, 1.0), ((6.0, -40.0, 52.0, 22.0), (10.0, 60.0, 56.0, 20.0))),),
    "back-extensors": (("lumbar2", (-1.0, 0.0, 0.0), ((-34.0, -64.0, 22.0, 17.0), (-36.0, 110.0, 22.0, 16.0))),),
    "gluteus-maximus": (("pelvis", (-1.0, 0.0, 0.3), ((-26.0, 30.0, 46.0, 28.0), (-26.0, -18.0, 46.0, 32.0))),),
    "gluteus-medius": (("pelvis", (0.0, 0.0, 1.0), ((-4.0, 42.0, 66.0, 18.0), (0.0, -6.0, 82.0, 20.0))),),
    "hip-rotators": (("pelvis", (-1.0, 0.0, 0.6), ((-32.0, 16.0, 40.0, 21.0), (-20.0, -6.0, 76.0, 21.0))),),
    "piriformis": (("pelvis", (-1.0, 0.0, 0.6), ((-36.0, 26.0, 30.0, 22.0), (-22.0, -4.0, 76.0, 22.0))),),
    "pelvic-floor": (("pelvis", (0.0, -1.0, 0.0), ((0.0, -40.0, 14.0, 16.0),)),),
    "hip-flexors": (("thigh", (1.0, 0.0, 0.0), ((30.0, 6.0, 0.0, 20.0), (28.0, -66.0, 0.0, 20.0))),),
    "quadriceps": (("thigh", (1.0, 0.0, 0.0), ((26.0, -46.0, 0.0, 22.0), (20.0, -196.0, 0.0, 17.0))),),
    "hamstrings": (("thigh", (-1.0, 0.0, 0.0), ((-26.0, -50.0, 0.0, 23.0), (-19.0, -200.0, 0.0, 16.0))),),
    "adductors": (("thigh", (0.0, 0.0, -1.0), ((0.0, -30.0, -26.0, 22.0), (0.0, -176.0, -22.0, 16.0))),),
    "calf": (("shank", (-1.0, 0.0, 0.0), ((-14.0, -36.0, 0.0, 18.0), (-10.0, -140.0, 0.0, 14.0))),),
    "shoulders": (("upper_arm", (0.0, 0.0, 1.0), ((0.0, -4.0, 8.0, 22.0), (0.0, -60.0, 4.0, 18.0))),),
}
"""By muscle: segment, the direction to which the muscle looks, and the spheres of its patch, in the axes of the segment
of the right side. In thousandths of body height. Drawn after what a chart of the muscles shows, and ours."""

_HIDDEN: Final = -0.35
"""A patch that looks this far away from the camera is behind the limb (cosine)."""
_MIDDLE: Final = ("abdominals", "deep-abdominals")
_STRIPE: Final = 17.0
_STRIPE_WIDTH: Final = 4.5


def muscles() -> tuple[str, ...]:
    """The muscles that a figure can tint."""
    return tuple(_REGIONS)


def feel_marks(
    feel: Feel, unit_name: str, body: Body, camera: Camera, directions: Sequence[Point]
) -> dict[str, Layer | Lines]:
    """The patches that are drawn upon one part of the picture.

    Args:
        feel: What is tinted.
        unit_name: ``trunk``, or a limb such as ``right_thigh``. A thigh carries the patches of its buttock, because it
            lies in front of it.
        body: The body.
        camera: From where it is seen.
        directions: Of the points of outlines.
    """
    found: dict[str, Layer | Lines] = {}
    own_side, _, short = unit_name.partition("_")
    for muscle, which in feel.items():
        for segment, normal, spheres in _REGIONS[muscle]:
            if unit_name == "trunk":
                sides = () if segment != "lumbar2" else ("right",) if muscle in _MIDDLE else ("left", "right")
            else:
                sides = (own_side,) if segment == short or (segment, short) == ("pelvis", "thigh") else ()
            for side in sides:
                if muscle in _MIDDLE or which in (side, "both"):
                    place = segment if segment in ("pelvis", "lumbar2") else unit_name
                    sign = 1.0 if side == "right" else -1.0
                    for number, shape in enumerate(_patch(body, camera, place, normal, spheres, sign, directions)):
                        found[f"{muscle} {side} {number}"] = shape
    return found


def _patch(
    body: Body,
    camera: Camera,
    segment: str,
    normal: Vec,
    spheres: Sequence[_Sphere],
    sign: float,
    directions: Sequence[Point],
) -> list[Layer | Lines]:
    x, y, z = normal
    if dot(apply(body.axes[segment], unit((x, y, z * sign))), camera.toward) < _HIDDEN:
        return []
    discs: list[Disc] = [
        (*camera.project(body.point(segment, (a, b, c * sign))), radius) for a, b, c, radius in spheres
    ]
    return [
        Layer([swept(discs, directions)], FEEL),
        Lines(_stripes(discs, spheres), FEEL_STRIPE, _STRIPE_WIDTH),
    ]


def _stripes(discs: Sequence[Disc], spheres: Sequence[_Sphere]) -> list[Outline]:
    """Lines across a patch, as many at every moment, so that they can move with it."""
    first, last = discs[0], discs[-1]
    dx, dy = last[0] - first[0], last[1] - first[1]
    size = hypot(dx, dy)
    if size < 8:
        dx, dy, size = 0.0, 1.0, 1.0
    dx, dy = dx / size, dy / size
    long = dist(spheres[0][:3], spheres[-1][:3]) + first[3] + last[3]
    count = max(2, round(long / _STRIPE / 2))
    found = []
    ends = (first[3] + last[3]) / 2 / max(size, first[3] + last[3])
    for k in range(count):
        t = (k + 0.5) / count * (1 + ends) - ends / 2
        x, y = first[0] + (last[0] - first[0]) * t, first[1] + (last[1] - first[1]) * t
        half = (first[3] + (last[3] - first[3]) * t) * 0.62
        found.append([(x - dy * half, y + dx * half), (x + dy * half, y - dx * half)])
    return found
