"""Angles as a goniometer reads them, from the turns and the axes of a solved body. In degrees."""

from collections.abc import Iterator
from typing import Final

from generator.bodies.body import Body
from generator.bodies.limbs import ARMS, LEGS, Limb
from generator.bodies.parts import Joint
from generator.bodies.stance import Motion, Stance
from generator.bodies.vector import Mat, angle_between, column, dot, mul, uncardan

_SPINE_MOTIONS: Final = ("flexion", "side_bend", "rotation")
_BALL_MOTIONS: Final = ("flexion", "abduction", "internal_rotation")


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


def angles(body: Body, stance: Stance) -> dict[Motion, float]:
    """The angle of every joint, in degrees, to a tenth.

    The shoulder of an arm that reaches is left out: three angles say little of it.

    Args:
        body: The body, solved.
        stance: What was stated of it.
    """
    found: dict[Motion, float] = {
        (part, motion): stance.angle(part, motion)
        for part in (Joint.LUMBAR, Joint.THORACIC)
        for motion in _SPINE_MOTIONS
    }
    z, x, y = uncardan(mul(body.turns[Joint.NECK], body.turns[Joint.HEAD]))
    found |= {(Joint.NECK, "flexion"): -z, (Joint.NECK, "side_bend"): x, (Joint.NECK, "rotation"): -y}
    for leg, arm in zip(LEGS, ARMS, strict=True):
        found |= _of_leg(body, leg)
        found |= _of_arm(body, arm, stance)
    return {motion: round(angle, 1) + 0.0 for motion, angle in found.items()}


def _of_leg(body: Body, leg: Limb) -> Iterator[tuple[Motion, float]]:
    for motion, angle in ball_angles(body.turns[leg.ball], leg.side.sign).items():
        yield (leg.ball, motion), angle
    yield (leg.hinge, "flexion"), -hinge_angle(body.turns[leg.hinge])
    yield (leg.tip, leg.tip_motion), hinge_angle(body.turns[leg.tip])


def _of_arm(body: Body, arm: Limb, stance: Stance) -> Iterator[tuple[Motion, float]]:
    yield (arm.hinge, "flexion"), hinge_angle(body.turns[arm.hinge])
    yield (arm.tip, arm.tip_motion), _extension(body, arm)
    if not {arm.end_part, arm.hinge_part} & stance.reach.keys():
        for motion in _BALL_MOTIONS:
            yield (arm.ball, motion), stance.angle(arm.ball, motion)


def _extension(body: Body, arm: Limb) -> float:
    """How far a wrist is bent back, in degrees, however the forearm is turned about its own length."""
    fore, hand = body.axes[arm.lower], body.axes[arm.end]
    bend = angle_between(column(fore, 1), column(hand, 1))
    return bend if dot(column(fore, 1), column(hand, 0)) < 0 else -bend
