"""The parts of the body that can rest on something, as spheres and ellipsoids, and how low each of them comes."""

from math import sqrt
from typing import Final

from generator.bodies import skeleton as bones
from generator.bodies.body import Body
from generator.bodies.limbs import LEGS
from generator.bodies.parts import End, Part, Segment
from generator.bodies.vector import Mat, Vec

PARTS: Final = tuple(Part)
_ELLIPSOIDS: Final = {segment: (middle, radii) for segment, middle, radii in bones.TRUNK}


def lowest(body: Body, part: Part) -> float:
    """The height of the lowest point of a part, in thousandths of body height."""
    if part is Part.PELVIS:
        hips = min(body.origin[leg.upper][1] for leg in LEGS)
        return min(_ellipsoid(body, Segment.PELVIS), hips - bones.THIGH_SPHERES[0][1])
    if part is Part.CHEST:
        return min(_ellipsoid(body, Segment.CHEST), _ellipsoid(body, Segment.THORACIC2))
    if part is Part.HEAD:
        return body.point(Segment.HEAD, bones.HEAD_CENTRE)[1] - bones.HEAD_RADIUS
    segment, end = part.segment, part.end
    if end is End.ELBOW:
        return body.origin[segment][1] - bones.ELBOW_RADIUS
    if end is End.KNEE:
        return body.origin[segment][1] - bones.KNEE_RADIUS
    if end is End.HAND:
        down, start = body.axes[segment], body.origin[segment][1]
        return min(start - along * down[4] - radius for along, radius in bones.HAND_SPHERES)
    return lowest_of_foot(body, segment)


def lowest_of_foot(body: Body, foot: Segment) -> float:
    """The height of the lowest point of a foot, in thousandths of body height."""
    return min(body.point(foot, middle)[1] - radius for middle, radius in bones.FOOT_SPHERES)


def centre(body: Body, part: Part) -> Vec:
    """The middle of a part: what stays in place while the part carries the body."""
    return body.point(Segment.HEAD, bones.HEAD_CENTRE) if part is Part.HEAD else body.origin[part.segment]


def _ellipsoid(body: Body, segment: Segment) -> float:
    middle, radii = _ELLIPSOIDS[segment]
    return body.point(segment, middle)[1] - half_height(body.axes[segment], radii)


def half_height(axes: Mat, radii: Vec) -> float:
    """Half the height of an ellipsoid that is turned in space."""
    return sqrt((axes[3] * radii[0]) ** 2 + (axes[4] * radii[1]) ** 2 + (axes[5] * radii[2]) ** 2)
