"""Each limb comes to its goal: down to a surface, to a hold, to a place on the body, or to where it was."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from generator.bodies import skeleton as bones
from generator.bodies.body import Body
from generator.bodies.forms import Surface
from generator.bodies.landmarks import Landmark
from generator.bodies.limbs import ARMS, LIMB_OF, Limb
from generator.bodies.parts import End, Part
from generator.bodies.reach import (
    FLAT_HAND,
    flatten_foot,
    flatten_hand,
    knee_side,
    reach_foot,
    reach_hand,
    reach_wrist,
    turn_end,
)
from generator.bodies.room import Room
from generator.bodies.swing import is_sole_down, rest_leg, swing
from generator.bodies.targets import Stay, Target
from generator.bodies.two_bones import spot_at

Goals: TypeAlias = Mapping[Part, Target]
"""By elbow, knee, hand or foot: what it reaches for."""

_PALM: Final = (0.0, -bones.PALM, 0.0)
_ON_AN_ARM: Final = frozenset(segment for arm in ARMS for segment in arm.segments)


def in_turn(goals: Goals) -> Sequence[Part]:
    """Elbows and knees first, then feet, feet that reach for a leg, hands, and last hands that reach for an arm."""
    return sorted(goals, key=lambda part: _turn(part, goals[part]))


def _turn(part: Part, target: Target) -> tuple[int, str]:
    if part.end is End.HAND:
        return (5 if isinstance(target, Landmark) and target.segment in _ON_AN_ARM else 4), part
    if part.end is End.FOOT:
        return (3 if isinstance(target, Landmark) else 2), part
    return (0 if part.end is End.ELBOW else 1), part


def come(body: Body, part: Part, goals: Goals, room: Room, before: Body | None) -> float:
    """Lets one limb reach.

    Args:
        body: The body.
        part: What of the limb reaches.
        goals: What it and the other limbs reach for.
        room: The things around the person.
        before: The body in the frame before, for what stays where it was.

    Returns:
        What is missing, in thousandths of body height.
    """
    limb, target = LIMB_OF[part], goals[part]
    if isinstance(target, Stay):
        assert before, "nothing can stay where it was before the first frame"
        return _stay(body, limb, part, before)
    if part is limb.hinge_part:
        assert isinstance(target, Surface), target.word
        radius = bones.ELBOW_RADIUS if part.end is End.ELBOW else bones.KNEE_RADIUS
        return swing(body, limb, limb.segments, limb.lower, room.surface(target, part) + radius)
    if part.end is End.FOOT:
        return _foot(body, limb, goals, target, room)
    return _hand(body, limb, goals, target, room)


def _stay(body: Body, limb: Limb, part: Part, before: Body) -> float:
    bring = reach_foot if part.end is End.FOOT else reach_wrist
    missing = bring(body, limb, before.origin[limb.end])
    turn_end(body, limb, before.axes[limb.end])
    return missing


def _foot(body: Body, leg: Limb, goals: Goals, target: Surface | Landmark, room: Room) -> float:
    if isinstance(target, Landmark):
        return reach_foot(body, leg, target.on(body, leg.side))
    height = room.surface(target, leg.end_part)
    if leg.hinge_part in goals:
        return rest_leg(body, leg, height, from_knee=True)
    if not is_sole_down(body, leg):
        return rest_leg(body, leg, height)
    hip, ankle = body.origin[leg.upper], body.origin[leg.end]
    goal = spot_at(hip, ankle, height + bones.ANKLE_HEIGHT, bones.THIGH + bones.SHANK)
    missing = reach_foot(body, leg, goal, knee_side(body, leg))
    flatten_foot(body, leg)
    return missing


def _hand(body: Body, arm: Limb, goals: Goals, target: Surface | Landmark, room: Room) -> float:
    if isinstance(target, Landmark):
        return reach_hand(body, arm, target.on(body, arm.side))
    if target.grip:
        return reach_hand(body, arm, room.grip(target, body.point(arm.end, _PALM)))
    height = room.surface(target, arm.end_part) + FLAT_HAND
    if arm.hinge_part in goals:
        missing = swing(body, arm, arm.segments[1:], arm.end, height)
    else:
        shoulder = body.origin[arm.upper]
        goal = spot_at(shoulder, body.origin[arm.end], height, bones.UPPER_ARM + bones.FOREARM)
        missing = reach_wrist(body, arm, goal)
    flatten_hand(body, arm)
    return missing
