"""Bones that swing about their root until what hangs on them comes to a height."""

from collections.abc import Sequence
from math import cos, radians, sqrt

from generator.bodies.body import Body
from generator.bodies.contact import lowest_of_foot
from generator.bodies.limbs import Limb
from generator.bodies.parts import Segment
from generator.bodies.reach import read_turns
from generator.bodies.vector import (
    UP,
    Mat,
    about,
    across,
    angle_between,
    at,
    column,
    cross,
    length,
    mul,
    scale,
    sub,
    toward,
    unit,
)


def swing(body: Body, limb: Limb, segments: Sequence[Segment], end: Segment, height: float) -> float:
    """Turns segments about the root of the first, in its own upright plane, until an end comes to a height.

    Args:
        body: The body.
        limb: The limb.
        segments: A bone of the limb, and those that hang on it and turn with it.
        end: The segment among them whose root is the end.
        height: Where the middle of the end should be.

    Returns:
        By how much the height is out of reach, in thousandths of body height.
    """
    start = body.origin[segments[0]]
    way = sub(body.origin[end], start)
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
        read_turns(body, limb)
    return missing


def rest_leg(body: Body, leg: Limb, height: float, *, from_knee: bool = False) -> float:
    """Turns a leg about the hip, or the shank about the knee, until the foot rests on a surface as it is.

    Returns:
        By how much the surface is out of reach, in thousandths of body height.
    """
    segments = leg.segments[1:] if from_knee else leg.segments
    missing = 0.0
    for _ in range(4):
        lowest = lowest_of_foot(body, leg.end)
        if abs(lowest - height) < 0.05:
            break
        missing = swing(body, leg, segments, leg.end, body.origin[leg.end][1] + height - lowest)
        if missing:
            break
    return missing


def is_sole_down(body: Body, leg: Limb) -> bool:
    """Whether the stated pose turns the sole more to the ground than away from it."""
    return column(body.axes[leg.end], 1)[1] > cos(radians(65))


def _turn_with(body: Body, segments: Sequence[Segment], turn: Mat) -> None:
    start = body.origin[segments[0]]
    for name in segments:
        body.origin[name] = at(start, turn, sub(body.origin[name], start))
        body.axes[name] = mul(turn, body.axes[name])
