"""Limbs that reach: from the place where a hand or a foot should be to the turn of the joints between.

Which way a knee or an elbow points follows from the stated turn of the hip or the shoulder.
"""

from typing import Final

from generator.bodies import skeleton as bones
from generator.bodies.body import Body
from generator.bodies.limbs import Limb
from generator.bodies.parts import Segment
from generator.bodies.two_bones import bone_axes, hinge_front, two_bones
from generator.bodies.vector import (
    UP,
    Mat,
    Vec,
    about_z,
    across,
    angle_between,
    column,
    cross,
    dot,
    from_axes,
    length,
    mul,
    scale,
    sub,
    toward,
    unit,
)

DOWN: Final[Vec] = (0.0, -1.0, 0.0)
FLAT_HAND: Final = max(radius for _, radius in bones.HAND_SPHERES)
"""Height of the wrist above the ground when the palm lies on it, in thousandths of body height."""


def knee_side(body: Body, leg: Limb) -> Vec:
    """The direction to which the knee of a leg points, as it is bent now."""
    hip, knee, ankle = (body.origin[segment] for segment in leg.segments)
    return unit(hinge_front(hip, knee, ankle, column(body.axes[leg.upper], 0)))


def reach_foot(body: Body, leg: Limb, ankle: Vec, pole: Vec | None = None) -> float:
    """Brings an ankle to a point; the foot keeps its stated angle.

    Args:
        body: The body.
        leg: The leg.
        ankle: The point.
        pole: The direction to which the knee points; None for the front of the thigh as stated.

    Returns:
        By how much the point is out of reach, in thousandths of body height.
    """
    front = pole or column(body.axes[leg.upper], 0)
    knee, ankle, missing = two_bones(body.origin[leg.upper], ankle, front, bones.THIGH, bones.SHANK)
    _set_bones(body, leg, knee, ankle, front)
    body.axes[leg.end] = mul(body.axes[leg.lower], body.turns[leg.tip])
    read_turns(body, leg)
    return missing


def reach_hand(body: Body, arm: Limb, goal: Vec) -> float:
    """Brings the palm to a point, with a straight wrist.

    Returns:
        By how much the point is out of reach, in thousandths of body height.
    """
    fore = bones.FOREARM + bones.PALM
    back = scale(column(body.axes[arm.upper], 0), -1)
    elbow, palm, missing = two_bones(body.origin[arm.upper], goal, back, bones.UPPER_ARM, fore, DOWN)
    _set_bones(body, arm, elbow, toward(elbow, unit(sub(palm, elbow)), bones.FOREARM), back)
    body.axes[arm.end] = body.axes[arm.lower]
    read_turns(body, arm)
    return missing


def reach_wrist(body: Body, arm: Limb, wrist: Vec, pole: Vec | None = None) -> float:
    """Brings a wrist to a point; the hand keeps its angle in space.

    Args:
        body: The body.
        arm: The arm.
        wrist: The point.
        pole: The direction to which the elbow points; None for the back of the upper arm as stated.

    Returns:
        By how much the point is out of reach, in thousandths of body height.
    """
    back = pole or scale(column(body.axes[arm.upper], 0), -1)
    elbow, wrist, missing = two_bones(body.origin[arm.upper], wrist, back, bones.UPPER_ARM, bones.FOREARM, DOWN)
    _set_bones(body, arm, elbow, wrist, back)
    read_turns(body, arm)
    return missing


def flatten_hand(body: Body, arm: Limb) -> None:
    """Turns a hand so that its palm faces down and its fingers go on from the forearm."""
    fingers = across(scale(column(body.axes[arm.lower], 1), -1), UP)
    if length(fingers) < 0.6:
        chest = body.axes[Segment.CHEST]
        fingers = across(column(chest, 1), UP)
        if length(fingers) < 0.6:
            fingers = across(column(chest, 0), UP)
    y = scale(unit(fingers), -1)
    body.axes[arm.end] = from_axes(DOWN, y, cross(DOWN, y))
    read_turns(body, arm)


def flatten_foot(body: Body, leg: Limb) -> None:
    """Turns a foot so that its sole faces down; the toes point where the knee points."""
    toes = across(column(body.axes[leg.lower], 0), UP)
    if length(toes) < 0.2:
        toes = across(column(body.axes[leg.upper], 0), UP)
    x = unit(across(toes, UP), (1.0, 0.0, 0.0))
    body.axes[leg.end] = from_axes(x, UP, cross(x, UP))
    read_turns(body, leg)


def turn_end(body: Body, limb: Limb, axes: Mat) -> None:
    """Turns a hand or a foot in space, so that it has these axes."""
    body.axes[limb.end] = axes
    body.turns[limb.tip] = body.turn_between(limb.lower, limb.end)


def read_turns(body: Body, limb: Limb) -> None:
    """Reads the turns of the joints of a limb back from where its segments lie."""
    body.turns[limb.ball] = body.turn_between(limb.trunk, limb.upper)
    body.turns[limb.hinge] = _hinge(body, limb)
    body.turns[limb.tip] = body.turn_between(limb.lower, limb.end)


def _set_bones(body: Body, limb: Limb, hinge: Vec, end: Vec, pole: Vec) -> None:
    """Lays both bones of a limb through its hinge to its end; a straight one keeps its hinge toward the pole."""
    start = body.origin[limb.upper]
    # A knee points to the front of its thigh, an elbow to the back of its upper arm.
    front = scale(hinge_front(start, hinge, end, pole), -limb.bends)
    upper = bone_axes(sub(start, hinge), front)
    body.origin[limb.lower], body.origin[limb.end] = hinge, end
    body.axes[limb.upper] = upper
    body.axes[limb.lower] = bone_axes(sub(hinge, end), column(upper, 0), column(upper, 2))


def _hinge(body: Body, limb: Limb) -> Mat:
    upper, lower = body.axes[limb.upper], body.axes[limb.lower]
    bend = angle_between(column(upper, 1), column(lower, 1))
    if dot(column(lower, 1), column(upper, 0)) * limb.bends > 0 and bend > 1:
        bend = -bend
    return about_z(limb.bends * bend)
