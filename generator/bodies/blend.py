"""The moments between two frames."""

from typing import Final

from generator.bodies.body import Body
from generator.bodies.contact import PARTS, centre, lowest
from generator.bodies.kinematics import pose
from generator.bodies.landmarks import Landmark
from generator.bodies.limbs import LEGS, LIMB_OF, LIMBS, Limb
from generator.bodies.parts import End, Part, Segment
from generator.bodies.reach import reach_foot, reach_wrist, turn_end
from generator.bodies.solve import Solved
from generator.bodies.vector import Vec, apply, between, inverse, mix, mul, sub

_ENDS: Final = tuple(limb.end_part for limb in LIMBS)


def blend(first: Solved, last: Solved, t: float) -> Body:
    """The body at ``t`` of the way from one frame to another: every joint turns by its shortest way.

    What carries the body in both frames carries it between them, and a hand or a foot that reaches in both does not
    slip.
    """
    if t <= 0 or t >= 1:
        return first.body if t <= 0 else last.body
    a, b = first.body, last.body
    joints = {name: between(turn, b.turns[name], t) for name, turn in a.turns.items()}
    body = pose(between(a.axes[Segment.PELVIS], b.axes[Segment.PELVIS], t), joints)
    shared = [part for part in last.supports if part in first.supports]
    reaching = [part for part in last.stance.reach if part in first.stance.reach]
    carried = [part for part in shared if part not in reaching]
    anchor = carried[0] if carried else Part.PELVIS
    body.shift(sub(mix(centre(a, anchor), centre(b, anchor), t), centre(body, anchor)))
    sunk = [lowest(body, part) - _height(first, last, part, t) for part in carried]
    if sunk:
        body.shift((0.0, -min(sunk), 0.0))
    for part in sorted(reaching, key=lambda part: part.end is End.HAND):
        if part in _ENDS:
            _keep(body, first, last, part, t)
    for part in _ENDS:
        _lift(body, part)
    deepest = min(lowest(body, part) for part in PARTS)
    if deepest < 0:
        body.shift((0.0, -deepest, 0.0))
    return body


def _lift(body: Body, part: Part) -> None:
    """Raises a hand or a foot that would sweep through the floor, and nothing else."""
    limb = LIMB_OF[part]
    for _ in range(3):
        depth = lowest(body, part)
        if depth > -0.2:
            return
        x, y, z = body.origin[limb.end]
        if limb in LEGS:
            reach_foot(body, limb, (x, y - depth, z))
        else:
            axes = body.axes[limb.end]
            reach_wrist(body, limb, (x, y - depth, z))
            turn_end(body, limb, axes)


def _height(first: Solved, last: Solved, part: Part, t: float) -> float:
    """The height of what carries a part, between two frames."""
    low, high = (frame.room.surface(frame.supports[part], part) for frame in (first, last))
    return low + (high - low) * t


def _keep(body: Body, first: Solved, last: Solved, part: Part, t: float) -> None:
    """Brings a hand or a foot to its way between both frames.

    The way is straight in space; with a hand that holds a place on the body in both frames it is straight as seen from
    there, so that the hand goes with the body. An elbow that rests in both frames stays down.
    """
    limb = LIMB_OF[part]
    a, b, end = first.body, last.body, limb.end
    goal = mix(a.origin[end], b.origin[end], t)
    axes = between(a.axes[end], b.axes[end], t)
    target = first.stance.reach[part]
    if isinstance(target, Landmark) and last.stance.reach[part] is target:
        held = target.segment
        goal = body.point(held, mix(_seen_from(a, held, end), _seen_from(b, held, end), t))
        axes = mul(body.axes[held], between(a.turn_between(held, end), b.turn_between(held, end), t))
    if limb in LEGS:
        reach_foot(body, limb, goal)
    else:
        reach_wrist(body, limb, goal, _elbow_down(body, first, last, limb, t))
    turn_end(body, limb, axes)


def _elbow_down(body: Body, first: Solved, last: Solved, arm: Limb, t: float) -> Vec | None:
    """The direction to which an elbow points that rests in both frames; None when it does not."""
    if not all(arm.hinge_part in frame.stance.reach for frame in (first, last)):
        return None
    elbow = mix(first.body.origin[arm.lower], last.body.origin[arm.lower], t)
    return sub(elbow, body.origin[arm.upper])


def _seen_from(body: Body, segment: Segment, other: Segment) -> Vec:
    """Where another segment begins, in the axes of a segment."""
    return apply(inverse(body.axes[segment]), sub(body.origin[other], body.origin[segment]))
