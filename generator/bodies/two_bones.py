"""Two bones and a hinge, in closed form: how they bend so that their end comes to a place, and how they then lie."""

from math import acos, cos, sin, sqrt
from typing import Final

from generator.bodies.vector import (
    UP,
    Mat,
    Vec,
    across,
    cross,
    from_axes,
    length,
    sub,
    toward,
    unit,
)

_ALONG: Final = 0.05
"""A pole that stands less than this square to the way (sine) says nothing."""
_STRAIGHT: Final = 0.9995
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


def hinge_front(start: Vec, joint: Vec, end: Vec, pole: Vec) -> Vec:
    """The direction to which a bent joint points; the pole for a straight one."""
    bulge = across(sub(joint, start), unit(sub(end, start)))
    return bulge if length(bulge) > 1 else pole


def bone_axes(up: Vec, front: Vec, hinge: Vec | None = None) -> Mat:
    """The axes of a bone that lies along ``up``, with its front as near to ``front`` as it can be."""
    y = unit(up)
    if hinge is not None:
        z = unit(across(hinge, y))
        return from_axes(cross(y, z), y, z)
    x = unit(across(front, y))
    return from_axes(x, y, cross(x, y))
