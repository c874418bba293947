"""Arms and legs: of which joints, segments and parts each is made, and how it hangs on the trunk."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from generator.bodies import skeleton as bones
from generator.bodies.parts import SIDES, Joint, Part, Segment, Side
from generator.bodies.vector import Vec


@dataclass(frozen=True, eq=False, slots=True)
class Limb:
    """An arm or a leg.

    Attributes:
        side: Its side.
        trunk: The segment of the trunk on which it hangs.
        root: Where its first joint lies, in the axes of that segment.
        ball: The hip or the shoulder.
        hinge: The knee or the elbow.
        tip: The ankle or the wrist.
        tip_motion: What bending the tip toward the upper side is called.
        upper: The thigh or the upper arm.
        lower: The shank or the forearm.
        end: The foot or the hand.
        upper_length: In thousandths of body height.
        lower_length: In thousandths of body height.
        bends: Which way bending turns the hinge about Z: 1 for an elbow, -1 for a knee. The tip turns the other way.
        hinge_part: What rests when the hinge does.
        end_part: What rests when the end does.
    """

    side: Side
    trunk: Segment
    root: Vec
    ball: Joint
    hinge: Joint
    tip: Joint
    tip_motion: str
    upper: Segment
    lower: Segment
    end: Segment
    upper_length: float
    lower_length: float
    bends: float
    hinge_part: Part
    end_part: Part

    @property
    def segments(self) -> tuple[Segment, Segment, Segment]:
        """From the trunk on."""
        return self.upper, self.lower, self.end


def _leg(side: Side) -> Limb:
    return Limb(
        side,
        Segment.PELVIS,
        (0.0, 0.0, side.sign * bones.HALF_HIPS),
        Joint.RIGHT_HIP.of(side),
        Joint.RIGHT_KNEE.of(side),
        Joint.RIGHT_ANKLE.of(side),
        "dorsiflexion",
        Segment.RIGHT_THIGH.of(side),
        Segment.RIGHT_SHANK.of(side),
        Segment.RIGHT_FOOT.of(side),
        bones.THIGH,
        bones.SHANK,
        -1.0,
        Part.RIGHT_KNEE.of(side),
        Part.RIGHT_FOOT.of(side),
    )


def _arm(side: Side) -> Limb:
    x, y, z = bones.SHOULDER
    return Limb(
        side,
        Segment.CHEST,
        (x, y, side.sign * z),
        Joint.RIGHT_SHOULDER.of(side),
        Joint.RIGHT_ELBOW.of(side),
        Joint.RIGHT_WRIST.of(side),
        "extension",
        Segment.RIGHT_UPPER_ARM.of(side),
        Segment.RIGHT_FOREARM.of(side),
        Segment.RIGHT_HAND.of(side),
        bones.UPPER_ARM,
        bones.FOREARM,
        1.0,
        Part.RIGHT_ELBOW.of(side),
        Part.RIGHT_HAND.of(side),
    )


LEFT_LEG, RIGHT_LEG = (_leg(side) for side in SIDES)
LEFT_ARM, RIGHT_ARM = (_arm(side) for side in SIDES)
LEGS: Final = (LEFT_LEG, RIGHT_LEG)
ARMS: Final = (LEFT_ARM, RIGHT_ARM)
LIMBS: Final = (LEFT_LEG, LEFT_ARM, RIGHT_LEG, RIGHT_ARM)
LIMB_OF: Final[Mapping[Part, Limb]] = {part: limb for limb in LIMBS for part in (limb.hinge_part, limb.end_part)}
"""By a part that reaches: its limb."""
