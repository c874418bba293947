"""A stated pose becomes a body that rests on what carries it and reaches what it reaches for."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import degrees

from generator.bodies import skeleton as bones
from generator.bodies.contact import centre, lowest
from generator.bodies.kinematics import (
    Body,
    ball_angles,
    hinge_angle,
    pose,
    root_axes,
    tilt,
    turns,
)
from generator.bodies.landmarks import landmark
from generator.bodies.lying import rest_head
from generator.bodies.reach import (
    FLAT_HAND,
    flatten_foot,
    flatten_hand,
    is_sole_down,
    knee_side,
    reach_foot,
    reach_hand,
    reach_wrist,
    rest_leg,
    spot_at,
    swing,
    turn_end,
)
from generator.bodies.room import Room
from generator.bodies.stance import Stance
from generator.bodies.vector import (
    UP,
    Vec,
    angle_between,
    column,
    cross,
    dot,
    length,
    mul,
    sub,
    uncardan,
    unit,
)

TOLERANCE = 1.0
"""0.1 % of body height."""
_SURFACES = ("floor", "seat", "bed", "step")
_RIGID = ("pelvis", "chest")


@dataclass(frozen=True)
class Miss:
    """A limb that does not come to what it reaches for.

    Attributes:
        limb: Such as ``left-hand``.
        target: Such as ``right-knee``.
        distance: What is missing, in thousandths of body height.
    """

    limb: str
    target: str
    distance: float


@dataclass(frozen=True)
class Solved:
    """One frame, solved.

    Attributes:
        stance: What was stated.
        body: Where every segment lies.
        angles: The angle of every joint, in degrees, those of reaching limbs as worked out. The shoulder of an arm
            that reaches is left out: three angles say little of it.
        misses: Limbs that do not come to what they reach for.
        room: The things around the person.
    """

    stance: Stance
    body: Body
    angles: Mapping[tuple[str, str], float]
    misses: tuple[Miss, ...]
    room: Room

    @property
    def position(self) -> str:
        """How the pelvis lies in space, such as ``supine``."""
        return self.stance.position

    @property
    def supports(self) -> Mapping[str, str]:
        """What carries the body: by part, such as ``pelvis``, a surface, such as ``floor``."""
        return self.stance.supports

    def gap(self, part: str) -> float:
        """The height of a part above what should carry it, in thousandths of body height; below 0 it sinks in."""
        return lowest(self.body, part) - self.room.surface(self.supports[part], part)


def solve(stance: Stance, room: Room, before: Solved | None = None) -> Solved:
    """Poses a body, lets it rest, and lets its limbs reach.

    Args:
        stance: What is stated.
        room: The things around the person; without ``before`` the person is put into its middle.
        before: The frame before, for what stays where it was.
    """
    body = pose(root_axes(stance), turns(stance))
    _settle(body, stance, room)
    body.shift((0.0, -_sunk(body, stance, room), 0.0))
    if before:
        body.shift(_drift(body, stance, before))
    misses = []
    for limb in sorted(stance.reach, key=lambda limb: _turn(limb, stance.reach[limb])):
        missing = _reach(body, limb, stance.reach, room, before)
        if missing > TOLERANCE:
            misses.append(Miss(limb, stance.reach[limb], missing))
    return Solved(stance, body, angles(body, stance), tuple(misses), room)


def _turn(limb: str, target: str) -> tuple[int, str]:
    """Elbows and knees first, then feet, feet that reach for a leg, hands, and last hands that reach for an arm."""
    end = limb.partition("-")[2]
    on_body = target not in _SURFACES and target != "stay"
    if end == "foot" and on_body:
        return 3, limb
    if end == "hand":
        return (5 if target.partition("-")[2] in ("hand", "elbow") else 4), limb
    return ("elbow", "knee", "foot").index(end), limb


def _settle(body: Body, stance: Stance, room: Room) -> None:
    """Tips the trunk until pelvis and chest both rest, then the head."""
    resting = [part for part in _RIGID if part in stance.supports]
    if len(resting) == 2:
        for _ in range(6):
            low, high = (lowest(body, part) - room.surface(stance.supports[part], part) for part in resting)
            if abs(high - low) < 0.02:
                break
            way = sub(centre(body, resting[1]), centre(body, resting[0]))
            level = (way[0], 0.0, way[2])
            tilt(body, unit(cross(UP, unit(level)), (0.0, 0.0, 1.0)), degrees((high - low) / max(length(level), 50.0)))
    if "head" in stance.supports and resting:
        over = room.surface(stance.supports["head"], "head") - room.surface(stance.supports[resting[-1]], resting[-1])
        rest_head(body, lowest(body, resting[-1]) + over)


def _sunk(body: Body, stance: Stance, room: Room) -> float:
    """How far above the lowest support the body hangs."""
    carried = [part for part in stance.supports if part not in stance.reach] or list(stance.supports)
    return min((lowest(body, part) - room.surface(stance.supports[part], part) for part in carried), default=0.0)


def _drift(body: Body, stance: Stance, before: Solved) -> Vec:
    """The way back to where the first support stood in the frame before."""
    anchor = next((part for part in stance.supports if part in before.supports and part not in stance.reach), None)
    here, there = (centre(b, anchor) if anchor else b.origin["pelvis"] for b in (body, before.body))
    return (there[0] - here[0], 0.0, there[2] - here[2])


def _reach(body: Body, limb: str, goals: Mapping[str, str], room: Room, before: Solved | None) -> float:
    """Lets one limb reach; returns what is missing."""
    side, _, end = limb.partition("-")
    target = goals[limb]
    if end == "elbow":
        parts = (f"{side}_upper_arm", f"{side}_forearm", f"{side}_hand")
        return swing(body, parts, parts[1], room.surface(target) + bones.ELBOW_RADIUS)
    if end == "knee":
        parts = (f"{side}_thigh", f"{side}_shank", f"{side}_foot")
        return swing(body, parts, parts[1], room.surface(target, limb) + bones.KNEE_RADIUS)
    if end == "foot":
        return _reach_foot(body, side, goals, room, before)
    return _reach_hand(body, side, goals, room, before)


def _reach_foot(body: Body, side: str, goals: Mapping[str, str], room: Room, before: Solved | None) -> float:
    target, foot = goals[f"{side}-foot"], f"{side}_foot"
    if target == "stay" and before:
        missing = reach_foot(body, side, before.body.origin[foot])
        turn_end(body, side, "foot", before.body.axes[foot])
        return missing
    if target not in _SURFACES:
        return reach_foot(body, side, landmark(body, target, side))
    height = room.surface(target, f"{side}-foot")
    if f"{side}-knee" in goals:
        return rest_leg(body, side, height, from_knee=True)
    if not is_sole_down(body, side):
        return rest_leg(body, side, height)
    hip, ankle = body.origin[f"{side}_thigh"], body.origin[foot]
    goal = spot_at(hip, ankle, height + bones.ANKLE_HEIGHT, bones.THIGH + bones.SHANK)
    missing = reach_foot(body, side, goal, knee_side(body, side))
    flatten_foot(body, side)
    return missing


def _reach_hand(body: Body, side: str, goals: Mapping[str, str], room: Room, before: Solved | None) -> float:
    target, hand = goals[f"{side}-hand"], f"{side}_hand"
    if target == "stay" and before:
        missing = reach_wrist(body, side, before.body.origin[hand])
        turn_end(body, side, "hand", before.body.axes[hand])
        return missing
    if target in _SURFACES and target != "seat":
        height = room.surface(target) + FLAT_HAND
        if f"{side}-elbow" in goals:
            missing = swing(body, (f"{side}_forearm", hand), hand, height)
            flatten_hand(body, side)
            return missing
        shoulder = body.origin[f"{side}_upper_arm"]
        goal = spot_at(shoulder, body.origin[hand], height, bones.UPPER_ARM + bones.FOREARM)
        missing = reach_wrist(body, side, goal)
        flatten_hand(body, side)
        return missing
    if target in ("seat", "wall", "worktop", "chair-back"):
        return reach_hand(body, side, room.grip(target, body.point(hand, (0.0, -bones.PALM, 0.0))))
    return reach_hand(body, side, landmark(body, target, side))


def angles(body: Body, stance: Stance) -> dict[tuple[str, str], float]:
    """The angle of every joint, in degrees, to a tenth."""
    found = {(part, motion): stance.angle(part, motion) for part in ("lumbar", "thoracic") for motion in _SPINE_MOTIONS}
    z, x, y = uncardan(mul(body.turns["neck"], body.turns["head"]))
    found |= {("neck", "flexion"): -z, ("neck", "side_bend"): x, ("neck", "rotation"): -y}
    for side, sign in bones.SIDES:
        for motion, angle in ball_angles(body.turns[f"{side}_hip"], sign).items():
            found[(f"{side}_hip", motion)] = angle
        found[(f"{side}_knee", "flexion")] = -hinge_angle(body.turns[f"{side}_knee"])
        found[(f"{side}_ankle", "dorsiflexion")] = hinge_angle(body.turns[f"{side}_ankle"])
        found[(f"{side}_elbow", "flexion")] = hinge_angle(body.turns[f"{side}_elbow"])
        found[(f"{side}_wrist", "extension")] = _extension(body, side)
        if not {f"{side}-hand", f"{side}-elbow"} & stance.reach.keys():
            for motion in ("flexion", "abduction", "internal_rotation"):
                found[(f"{side}_shoulder", motion)] = stance.angle(f"{side}_shoulder", motion)
    return {key: round(angle, 1) + 0.0 for key, angle in found.items()}


def _extension(body: Body, side: str) -> float:
    """How far a wrist is bent back, in degrees, however the forearm is turned about its own length."""
    fore, hand = body.axes[f"{side}_forearm"], body.axes[f"{side}_hand"]
    bend = angle_between(column(fore, 1), column(hand, 1))
    return bend if dot(column(fore, 1), column(hand, 0)) < 0 else -bend


_SPINE_MOTIONS = ("flexion", "side_bend", "rotation")
