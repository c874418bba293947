"""What is stated of a body before it rests and reaches: position, angles, what it reaches for, what carries it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Angles: TypeAlias = Mapping[tuple[str, str], float]
"""Degrees by joint and motion, such as ``("left_hip", "flexion")``; what is not there is 0."""


@dataclass(frozen=True)
class Stance:
    """One stated pose.

    Attributes:
        position: How the pelvis lies in space, such as ``supine``.
        turn: Turn of the whole body to its right, about the upright, in degrees.
        lean: Tip of the pelvis forward, in degrees.
        roll: Roll of the pelvis to its right about its long axis, in degrees.
        angles: Angles of the joints.
        reach: By limb, such as ``left-hand``, what it reaches for, such as ``floor``.
        supports: By part, such as ``pelvis``, what carries it, such as ``seat``; the first does not slide.
    """

    position: str
    turn: float = 0.0
    lean: float = 0.0
    roll: float = 0.0
    angles: Angles = field(default_factory=dict)
    reach: Mapping[str, str] = field(default_factory=dict)
    supports: Mapping[str, str] = field(default_factory=dict)

    def angle(self, joint: str, motion: str) -> float:
        """The angle of a joint, in degrees."""
        return self.angles.get((joint, motion), 0.0)


def mirrored(stance: Stance) -> Stance:
    """The same pose with left and right exchanged."""
    return Stance(
        _other_side(stance.position),
        -stance.turn,
        stance.lean,
        -stance.roll,
        {
            (_other_side(joint), motion): -angle if motion in ("side_bend", "rotation") else angle
            for (joint, motion), angle in stance.angles.items()
        },
        {_other_side(limb): _other_side(target) for limb, target in stance.reach.items()},
        {_other_side(part): surface for part, surface in stance.supports.items()},
    )


def _other_side(word: str) -> str:
    swap = {"left": "right", "right": "left"}
    for sign in "-_":
        parts = [swap.get(part, part) for part in word.split(sign)]
        word = sign.join(parts)
    return word
