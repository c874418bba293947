"""Limbs that reach: from the place where a hand or a foot should be to the turn of the joints between.

Two-bone inverse kinematics in closed form. Which way a knee or an elbow points follows from the stated turn of the hip
or the shoulder.
"""

from math import acos, cos, radians, sin, sqrt

from generator.bodies import skeleton as bones
from generator.bodies.kinematics import Body, turn_between
from generator.bodies.vector import (
    UP,
    Mat,
    Vec,
    about,
    about_z,
    across,
    angle_between,
    at,
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

DOWN: Vec = (0.0, -1.0, 0.0)
FLAT_HAND: float = max(radius for _, radius in bones.HAND_SPHERES)
"""Height of the wrist above the ground when the palm lies on it, in thousandths of body height."""
_ALONG: float = 0.05
"""A pole that stands less than this square to the way (sine) says nothing."""
_STRAIGHT: float = 0.9995
"""A reaching limb is straight when it has this part of its length."""


def two_bones(
    start: Vec, goal: Vec, pole: Vec, first: float, second: float, otherwise: Vec = UP
) -> tuple[Vec, Vec, float]:
    """Bends two bones so that their end comes to a goal.

    Args:
        start: The root of the first bone.
        goal: Where the end of the second bone should be.
        pole: The direction to which the joint between points.
        first: Length of the first bone.
        second: Length of the second bone.
        otherwise: The direction to which it points where the pole lies along the way to the goal.

    Returns:
        The joint between, the end, and by how much the goal is out of reach (0 when it is reached).
    """
    way = sub(goal, start)
    distance = length(way)
    direction = unit(way, (0.0, -1.0, 0.0))
    longest, shortest = (first + second) * _STRAIGHT, abs(first - second) + 1
    reached = min(max(distance, shortest), longest)
    missing = max(distance - (first + second), 0.0) if distance > longest else max(shortest - distance, 0.0)
    bend = acos(max(-1.0, min(1.0, (first * first + reached * reached - second * second) / (2 * first * reached))))
    outward = across(pole, direction)
    if length(outward) < _ALONG:
        outward = across(otherwise, direction)
    outward = unit(outward, unit(across((1.0, 0.0, 0.0), direction), (0.0, 0.0, 1.0)))
    joint = toward(toward(start, direction, first * cos(bend)), outward, first * sin(bend))
    return joint, toward(start, direction, reached), missing


def knee_side(body: Body, side: str) -> Vec:
    """The direction to which the knee of a leg points, as it is bent now."""
    hip, knee, ankle = (body.origin[f"{side}_{part}"] for part in ("thigh", "shank", "foot"))
    return unit(_hinge_front(hip, knee, ankle, column(body.axes[f"{side}_thigh"], 0)))


def reach_foot(body: Body, side: str, ankle: Vec, pole: Vec | None = None) -> float:
    """Brings an ankle to a point; the foot keeps its stated angle.

    Args:
        body: The body.
        side: left or right.
        ankle: The point.
        pole: The direction to which the knee points; None for the front of the thigh as stated.

    Returns:
        By how much the point is out of reach, in thousandths of body height.
    """
    hip = body.origin[f"{side}_thigh"]
    front = pole or column(body.axes[f"{side}_thigh"], 0)
    knee, ankle, missing = two_bones(hip, ankle, front, bones.THIGH, bones.SHANK)
    thigh = _bone_axes(sub(hip, knee), _hinge_front(hip, knee, ankle, front))
    shank = _bone_axes(sub(knee, ankle), column(thigh, 0), column(thigh, 2))
    body.origin[f"{side}_shank"], body.origin[f"{side}_foot"] = knee, ankle
    body.axes[f"{side}_thigh"], body.axes[f"{side}_shank"] = thigh, shank
    body.axes[f"{side}_foot"] = mul(shank, body.turns[f"{side}_ankle"])
    _read_leg(body, side)
    return missing


def reach_hand(body: Body, side: str, goal: Vec) -> float:
    """Brings the palm to a point, with a straight wrist.

    Returns:
        By how much the point is out of reach, in thousandths of body height.
    """
    fore = bones.FOREARM + bones.PALM
    shoulder = body.origin[f"{side}_upper_arm"]
    back = scale(column(body.axes[f"{side}_upper_arm"], 0), -1)
    elbow, palm, missing = two_bones(shoulder, goal, back, bones.UPPER_ARM, fore, DOWN)
    _set_arm(body, side, elbow, toward(elbow, unit(sub(palm, elbow)), bones.FOREARM), back)
    body.axes[f"{side}_hand"] = body.axes[f"{side}_forearm"]
    _read_arm(body, side)
    return missing


def reach_wrist(body: Body, side: str, wrist: Vec, pole: Vec | None = None) -> float:
    """Brings a wrist to a point; the hand keeps its angle in space.

    Args:
        body: The body.
        side: left or right.
        wrist: The point.
        pole: The direction to which the elbow points; None for the back of the upper arm as stated.

    Returns:
        By how much the point is out of reach, in thousandths of body height.
    """
    shoulder = body.origin[f"{side}_upper_arm"]
    back = pole or scale(column(body.axes[f"{side}_upper_arm"], 0), -1)
    elbow, wrist, missing = two_bones(shoulder, wrist, back, bones.UPPER_ARM, bones.FOREARM, DOWN)
    _set_arm(body, side, elbow, wrist, back)
    _read_arm(body, side)
    return missing


def flatten_hand(body: Body, side: str) -> None:
    """Turns a hand so that its palm faces down and its fingers go on from the forearm."""
    fingers = across(scale(column(body.axes[f"{side}_forearm"], 1), -1), UP)
    if length(fingers) < 0.6:
        chest = body.axes["chest"]
        fingers = across(column(chest, 1), UP)
        if length(fingers) < 0.6:
            fingers = across(column(chest, 0), UP)
    y = scale(unit(fingers), -1)
    body.axes[f"{side}_hand"] = from_axes((0.0, -1.0, 0.0), y, cross((0.0, -1.0, 0.0), y))
    _read_arm(body, side)


def flatten_foot(body: Body, side: str, heading: Vec | None = None) -> None:
    """Turns a foot so that its sole faces down; the toes point where the knee points, or along ``heading``."""
    toes = heading or across(column(body.axes[f"{side}_shank"], 0), UP)
    if length(toes) < 0.2:
        toes = across(column(body.axes[f"{side}_thigh"], 0), UP)
    x = unit(across(toes, UP), (1.0, 0.0, 0.0))
    body.axes[f"{side}_foot"] = from_axes(x, UP, cross(x, UP))
    _read_leg(body, side)


def turn_end(body: Body, side: str, end: str, axes: Mat) -> None:
    """Turns a hand or a foot in space.

    Args:
        body: The body.
        side: left or right.
        end: hand or foot.
        axes: Its new axes.
    """
    parent, joint = ("shank", "ankle") if end == "foot" else ("forearm", "wrist")
    body.axes[f"{side}_{end}"] = axes
    body.turns[f"{side}_{joint}"] = turn_between(body, f"{side}_{parent}", f"{side}_{end}")


def swing(body: Body, segments: tuple[str, ...], end: str, height: float) -> float:
    """Turns segments about the root of the first, in its own upright plane, until an end comes to a height.

    Args:
        body: The body.
        segments: A bone, and those that hang on it and turn with it.
        end: The segment among them whose root is the end.
        height: Where the middle of the end should be.

    Returns:
        By how much the height is out of reach, in thousandths of body height.
    """
    start = body.origin[segments[0]]
    end_point = body.origin[end]
    way = sub(end_point, start)
    bone = length(way)
    down = unit(way)
    rise = (height - start[1]) / bone
    missing = max(abs(rise) - 1, 0.0) * bone
    rise = max(-1.0, min(1.0, rise))
    ahead = across(column(body.axes[segments[0]], 0), UP)
    level = unit(across(down, UP), unit(ahead, (1.0, 0.0, 0.0)))
    wanted = toward(scale(level, sqrt(max(0.0, 1 - rise * rise))), UP, rise)
    axis = cross(down, wanted)
    if length(axis) > 1e-9:
        _turn_with(body, segments, about(unit(axis), angle_between(down, wanted)))
    return missing


def rest_leg(body: Body, side: str, height: float, *, from_knee: bool = False) -> float:
    """Turns a leg about the hip, or the shank about the knee, until the foot rests on a surface as it is.

    Returns:
        By how much the surface is out of reach, in thousandths of body height.
    """
    root = () if from_knee else (f"{side}_thigh",)
    missing = 0.0
    for _ in range(4):
        foot = body.origin[f"{side}_foot"]
        lowest = min(body.point(f"{side}_foot", centre)[1] - radius for centre, radius in bones.FOOT_SPHERES)
        if abs(lowest - height) < 0.05:
            break
        segments = (*root, f"{side}_shank", f"{side}_foot")
        missing = swing(body, segments, f"{side}_foot", foot[1] + height - lowest)
        if missing:
            break
    return missing


def _turn_with(body: Body, segments: tuple[str, ...], turn: Mat) -> None:
    start = body.origin[segments[0]]
    for name in segments:
        body.origin[name] = at(start, turn, sub(body.origin[name], start))
        body.axes[name] = mul(turn, body.axes[name])
    side = segments[0].partition("_")[0]
    if segments[-1].endswith("foot"):
        _read_leg(body, side)
    else:
        _read_arm(body, side)


def _set_arm(body: Body, side: str, elbow: Vec, wrist: Vec, back: Vec) -> None:
    shoulder = body.origin[f"{side}_upper_arm"]
    front = scale(_hinge_front(shoulder, elbow, wrist, back), -1)
    upper = _bone_axes(sub(shoulder, elbow), front)
    fore = _bone_axes(sub(elbow, wrist), column(upper, 0), column(upper, 2))
    body.origin[f"{side}_forearm"], body.origin[f"{side}_hand"] = elbow, wrist
    body.axes[f"{side}_upper_arm"], body.axes[f"{side}_forearm"] = upper, fore


def _hinge_front(start: Vec, joint: Vec, end: Vec, pole: Vec) -> Vec:
    """The direction to which a bent joint points; the pole for a straight one."""
    bulge = across(sub(joint, start), unit(sub(end, start)))
    return bulge if length(bulge) > 1 else pole


def _bone_axes(up: Vec, front: Vec, hinge: Vec | None = None) -> Mat:
    """The axes of a bone that lies along ``up``, with its front as near to ``front`` as it can be."""
    y = unit(up)
    if hinge is not None:
        z = unit(across(hinge, y))
        return from_axes(cross(y, z), y, z)
    x = unit(across(front, y))
    return from_axes(x, y, cross(x, y))


def _read_leg(body: Body, side: str) -> None:
    turns = body.turns
    turns[f"{side}_hip"] = turn_between(body, "pelvis", f"{side}_thigh")
    turns[f"{side}_knee"] = _hinge(body, f"{side}_thigh", f"{side}_shank", -1)
    turns[f"{side}_ankle"] = turn_between(body, f"{side}_shank", f"{side}_foot")


def _read_arm(body: Body, side: str) -> None:
    turns = body.turns
    turns[f"{side}_shoulder"] = turn_between(body, "chest", f"{side}_upper_arm")
    turns[f"{side}_elbow"] = _hinge(body, f"{side}_upper_arm", f"{side}_forearm", 1)
    turns[f"{side}_wrist"] = turn_between(body, f"{side}_forearm", f"{side}_hand")


def _hinge(body: Body, parent: str, child: str, sign: float) -> Mat:
    bend = angle_between(column(body.axes[parent], 1), column(body.axes[child], 1))
    if dot(column(body.axes[child], 1), column(body.axes[parent], 0)) * sign > 0 and bend > 1:
        bend = -bend
    return about_z(sign * bend)


def spot_at(start: Vec, end: Vec, height: float, reach: float) -> Vec:
    """Where on a level surface a limb lands: straight above or below its end, or nearer when that is too far.

    Args:
        start: The root of the limb.
        end: Where the stated angles put its end.
        height: Height at which the end should be.
        reach: The length of the limb, in thousandths of body height, like the height.
    """
    drop = height - start[1]
    level = (end[0] - start[0], 0.0, end[2] - start[2])
    furthest = sqrt(max((reach * _STRAIGHT) ** 2 - drop * drop, 0.0))
    across_by = min(1.0, furthest / max(length(level), 1e-9))
    return (start[0] + level[0] * across_by, height, start[2] + level[2] * across_by)


def is_sole_down(body: Body, side: str) -> bool:
    """Whether the stated pose turns the sole more to the ground than away from it."""
    return column(body.axes[f"{side}_foot"], 1)[1] > cos(radians(65))
