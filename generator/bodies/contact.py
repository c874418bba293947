"""The parts of the body that can rest on something, as spheres and ellipsoids, and how low each of them comes."""

from math import sqrt

from generator.bodies import skeleton as bones
from generator.bodies.kinematics import Body
from generator.bodies.vector import Mat, Vec

PARTS = (
    "pelvis",
    "chest",
    "head",
    *(f"{side}-{part}" for part in ("elbow", "hand", "knee", "foot") for side, _ in bones.SIDES),
)


def lowest(body: Body, part: str) -> float:
    """The height of the lowest point of a part, in thousandths of body height."""
    side, _, name = part.partition("-")
    if part == "pelvis":
        hips = min(body.origin[f"{side}_thigh"][1] for side, _ in bones.SIDES)
        return min(_ellipsoid(body, "pelvis"), hips - bones.THIGH_SPHERES[0][1])
    if part == "chest":
        return min(_ellipsoid(body, "chest"), _ellipsoid(body, "thoracic2"))
    if part == "head":
        return body.point("head", bones.HEAD_CENTRE)[1] - bones.HEAD_RADIUS
    if name == "elbow":
        return body.origin[f"{side}_forearm"][1] - bones.ELBOW_RADIUS
    if name == "knee":
        return body.origin[f"{side}_shank"][1] - bones.KNEE_RADIUS
    if name == "hand":
        down = body.axes[f"{side}_hand"]
        start = body.origin[f"{side}_hand"][1]
        return min(start - along * down[4] - radius for along, radius in bones.HAND_SPHERES)
    return min(body.point(f"{side}_foot", centre)[1] - radius for centre, radius in bones.FOOT_SPHERES)


def centre(body: Body, part: str) -> Vec:
    """The middle of a part: what stays in place while the part carries the body."""
    side, _, name = part.partition("-")
    if part in ("pelvis", "chest"):
        return body.origin[part]
    if part == "head":
        return body.point("head", bones.HEAD_CENTRE)
    segment = {"elbow": "forearm", "knee": "shank", "hand": "hand", "foot": "foot"}[name]
    return body.origin[f"{side}_{segment}"]


def _ellipsoid(body: Body, segment: str) -> float:
    _, local, radii = next(entry for entry in bones.TRUNK if entry[0] == segment)
    return body.point(segment, local)[1] - half_height(body.axes[segment], radii)


def half_height(axes: Mat, radii: Vec) -> float:
    """Half the height of an ellipsoid that is turned in space."""
    return sqrt((axes[3] * radii[0]) ** 2 + (axes[4] * radii[1]) ** 2 + (axes[5] * radii[2]) ** 2)
