"""The moments between two frames."""

from generator.bodies.contact import PARTS, centre, lowest
from generator.bodies.kinematics import Body, pose, turn_between
from generator.bodies.landmarks import segment_of
from generator.bodies.reach import reach_foot, reach_wrist, turn_end
from generator.bodies.solve import Solved
from generator.bodies.vector import Vec, apply, between, inverse, mix, mul, sub

_ENDS = tuple(f"{side}-{end}" for side in ("left", "right") for end in ("hand", "foot"))


def blend(first: Solved, last: Solved, t: float) -> Body:
    """The body at ``t`` of the way from one frame to another: every joint turns by its shortest way.

    What carries the body in both frames carries it between them, and a hand or a foot that reaches in both does not
    slip.
    """
    if t <= 0 or t >= 1:
        return first.body if t <= 0 else last.body
    a, b = first.body, last.body
    joints = {name: between(turn, b.turns[name], t) for name, turn in a.turns.items()}
    body = pose(between(a.axes["pelvis"], b.axes["pelvis"], t), joints)
    shared = [part for part in last.supports if part in first.supports]
    reaching = [limb for limb in last.stance.reach if limb in first.stance.reach]
    carried = [part for part in shared if part not in reaching]
    anchor = carried[0] if carried else "pelvis"
    body.shift(sub(mix(centre(a, anchor), centre(b, anchor), t), centre(body, anchor)))
    sunk = [lowest(body, part) - _height(first, last, part, t) for part in carried]
    if sunk:
        body.shift((0.0, -min(sunk), 0.0))
    for limb in sorted(reaching, key=lambda limb: limb.endswith("hand")):
        _keep(body, first, last, limb, t)
    for limb in _ENDS:
        _lift(body, limb)
    deepest = min(lowest(body, part) for part in PARTS)
    if deepest < 0:
        body.shift((0.0, -deepest, 0.0))
    return body


def _lift(body: Body, limb: str) -> None:
    """Raises a hand or a foot that would sweep through the floor, and nothing else."""
    side, _, end = limb.partition("-")
    segment = f"{side}_{end}"
    for _ in range(3):
        depth = lowest(body, limb)
        if depth > -0.2:
            return
        x, y, z = body.origin[segment]
        if end == "foot":
            reach_foot(body, side, (x, y - depth, z))
        else:
            axes = body.axes[segment]
            reach_wrist(body, side, (x, y - depth, z))
            turn_end(body, side, end, axes)


def _height(first: Solved, last: Solved, part: str, t: float) -> float:
    """The height of what carries a part, between two frames."""
    low, high = (frame.room.surface(frame.supports[part], part) for frame in (first, last))
    return low + (high - low) * t


def _keep(body: Body, first: Solved, last: Solved, limb: str, t: float) -> None:
    """Brings a hand or a foot to its way between both frames.

    The way is straight in space; with a hand that holds a place on the body in both frames it is straight as seen from
    there, so that the hand goes with the body. An elbow that rests in both frames stays down.
    """
    side, _, end = limb.partition("-")
    segment = f"{side}_{end}"
    if end not in ("hand", "foot"):
        return
    a, b = first.body, last.body
    goal = mix(a.origin[segment], b.origin[segment], t)
    axes = between(a.axes[segment], b.axes[segment], t)
    target = first.stance.reach[limb]
    held = segment_of(target) if last.stance.reach[limb] == target else None
    if held:
        goal = body.point(held, mix(_seen_from(a, held, segment), _seen_from(b, held, segment), t))
        axes = mul(body.axes[held], between(turn_between(a, held, segment), turn_between(b, held, segment), t))
    if end == "foot":
        reach_foot(body, side, goal)
    else:
        rests = all(f"{side}-elbow" in frame.stance.reach for frame in (first, last))
        elbow = mix(a.origin[f"{side}_forearm"], b.origin[f"{side}_forearm"], t)
        reach_wrist(body, side, goal, sub(elbow, body.origin[f"{side}_upper_arm"]) if rests else None)
    turn_end(body, side, end, axes)


def _seen_from(body: Body, segment: str, other: str) -> Vec:
    """Where another segment begins, in the axes of a segment."""
    return apply(inverse(body.axes[segment]), sub(body.origin[other], body.origin[segment]))
