"""From the turn of each joint to where every segment of the body lies."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from generator.bodies import skeleton as bones
from generator.bodies.stance import Stance
from generator.bodies.vector import (
    IDENTITY,
    Mat,
    Vec,
    about,
    about_y,
    about_z,
    add,
    apply,
    at,
    cardan,
    inverse,
    mul,
    uncardan,
)

Turns: TypeAlias = dict[str, Mat]
"""By joint, the turn of the segment beyond it against the one before it. ``lumbar`` and ``thoracic`` hold the turn at
each of their 3 bends; of the neck ``neck`` is the lower bend and ``head`` the upper one."""

ROOTS: Final[Mapping[str, Mat]] = {
    "standing": IDENTITY,
    "sitting": IDENTITY,
    "long-sitting": IDENTITY,
    "kneeling": IDENTITY,
    "half-kneeling": IDENTITY,
    "supine": about_z(90),
    "prone": about_z(-90),
    "hands-and-knees": about_z(-90),
    "side-lying-left": (0.0, 1.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0),
    "side-lying-right": (0.0, -1.0, 0.0, 0.0, 0.0, -1.0, 1.0, 0.0, 0.0),
}
"""How the pelvis lies in each position. Lying on a side, the front of the body looks to Z."""

_BENDS: Final = {"lumbar": 3, "thoracic": 3, "neck": 2}
_SPINE: Final = ("lumbar1", "lumbar2", "lumbar3", "thoracic1", "thoracic2", "chest")


@dataclass
class Body:
    """Where the segments lie. It changes while limbs reach.

    Attributes:
        origin: By segment, the joint at which it begins, in thousandths of body height.
        axes: By segment, its axes.
        turns: By joint, its turn.
    """

    origin: dict[str, Vec]
    axes: dict[str, Mat]
    turns: Turns

    def point(self, segment: str, local: Vec) -> Vec:
        """A point given in the axes of a segment."""
        return at(self.origin[segment], self.axes[segment], local)

    def shift(self, by: Vec) -> None:
        """Moves the whole body."""
        self.origin = {name: add(point, by) for name, point in self.origin.items()}


def root_axes(stance: Stance) -> Mat:
    """The axes of the pelvis, before the body settles."""
    axes = mul(about_y(-stance.turn), ROOTS[stance.position]) if stance.turn else ROOTS[stance.position]
    if stance.lean:
        axes = mul(axes, about_z(-stance.lean))
    return mul(axes, about_y(-stance.roll)) if stance.roll else axes


def turns(stance: Stance) -> Turns:
    """The turn of each joint as stated."""
    angle = stance.angle
    found: Turns = {}
    for part, bends in _BENDS.items():
        found[part] = cardan(
            -angle(part, "flexion") / bends, angle(part, "side_bend") / bends, -angle(part, "rotation") / bends
        )
    found["head"] = found["neck"]
    for side, sign in bones.SIDES:
        for ball in ("hip", "shoulder"):
            joint = f"{side}_{ball}"
            found[joint] = cardan(
                angle(joint, "flexion"), -sign * angle(joint, "abduction"), sign * angle(joint, "internal_rotation")
            )
        found[f"{side}_knee"] = about_z(-angle(f"{side}_knee", "flexion"))
        found[f"{side}_ankle"] = about_z(angle(f"{side}_ankle", "dorsiflexion"))
        found[f"{side}_elbow"] = about_z(angle(f"{side}_elbow", "flexion"))
        found[f"{side}_wrist"] = about_z(-angle(f"{side}_wrist", "extension"))
    return found


def ball_angles(turn: Mat, sign: float) -> dict[str, float]:
    """Flexion, abduction and internal rotation of a hip or a shoulder, in degrees.

    Args:
        turn: The turn of the joint.
        sign: 1 for the right side, -1 for the left.
    """
    z, x, y = uncardan(turn)
    return {"flexion": z, "abduction": -sign * x, "internal_rotation": sign * y}


def hinge_angle(turn: Mat) -> float:
    """The turn of a hinge about Z, in degrees."""
    return uncardan(turn)[0]


def pose(root: Mat, joints: Turns) -> Body:
    """The body with the middle of its hips at the origin.

    Args:
        root: The axes of the pelvis.
        joints: The turn of every joint.
    """
    body = Body({"pelvis": (0.0, 0.0, 0.0)}, {"pelvis": root}, joints)
    place_spine(body)
    for side, sign in bones.SIDES:
        place_leg(body, side, sign)
        place_arm(body, side, sign)
    return body


def place_spine(body: Body) -> None:
    """Places the back, the neck and the head upon the pelvis."""
    origin, axes = body.origin, body.axes
    here, turned = origin["pelvis"], axes["pelvis"]
    for index, (name, rise) in enumerate(zip(_SPINE, bones.SPINE, strict=True)):
        here = at(here, turned, (0.0, rise, 0.0))
        turned = mul(turned, body.turns["lumbar" if index < bones.LUMBAR_BENDS else "thoracic"])
        origin[name], axes[name] = here, turned
    place_head(body)


def place_head(body: Body) -> None:
    """Places the neck and the head upon the chest."""
    turned = body.axes["chest"]
    for name, start, local in (("neck", "chest", bones.NECK), ("head", "neck", bones.HEAD)):
        body.origin[name] = at(body.origin[start], turned, local)
        turned = body.axes[name] = mul(turned, body.turns[name])


def place_leg(body: Body, side: str, sign: float) -> None:
    """Places a leg from its hip on."""
    origin, axes, joints = body.origin, body.axes, body.turns
    thigh = mul(axes["pelvis"], joints[f"{side}_hip"])
    shank = mul(thigh, joints[f"{side}_knee"])
    origin[f"{side}_thigh"] = hip = at(origin["pelvis"], axes["pelvis"], (0.0, 0.0, sign * bones.HALF_HIPS))
    origin[f"{side}_shank"] = knee = at(hip, thigh, (0.0, -bones.THIGH, 0.0))
    origin[f"{side}_foot"] = at(knee, shank, (0.0, -bones.SHANK, 0.0))
    axes[f"{side}_thigh"], axes[f"{side}_shank"] = thigh, shank
    axes[f"{side}_foot"] = mul(shank, joints[f"{side}_ankle"])


def place_arm(body: Body, side: str, sign: float) -> None:
    """Places an arm from its shoulder on."""
    origin, axes, joints = body.origin, body.axes, body.turns
    x, y, z = bones.SHOULDER
    upper = mul(axes["chest"], joints[f"{side}_shoulder"])
    fore = mul(upper, joints[f"{side}_elbow"])
    origin[f"{side}_upper_arm"] = shoulder = at(origin["chest"], axes["chest"], (x, y, sign * z))
    origin[f"{side}_forearm"] = elbow = at(shoulder, upper, (0.0, -bones.UPPER_ARM, 0.0))
    origin[f"{side}_hand"] = at(elbow, fore, (0.0, -bones.FOREARM, 0.0))
    axes[f"{side}_upper_arm"], axes[f"{side}_forearm"] = upper, fore
    axes[f"{side}_hand"] = mul(fore, joints[f"{side}_wrist"])


def turn_between(body: Body, parent: str, child: str) -> Mat:
    """The turn of a joint, read back from the axes of its two segments."""
    return mul(inverse(body.axes[parent]), body.axes[child])


def tilt(body: Body, axis: Vec, deg: float) -> None:
    """Turns the whole body about an axis through the middle of its hips, by an angle in degrees."""
    turn = about(axis, deg)
    middle = body.origin["pelvis"]
    for name, point in body.origin.items():
        moved = apply(turn, (point[0] - middle[0], point[1] - middle[1], point[2] - middle[2]))
        body.origin[name] = add(middle, moved)
    body.axes = {name: mul(turn, axes) for name, axes in body.axes.items()}
