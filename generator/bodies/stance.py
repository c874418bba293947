"""What is stated of a body before it rests and reaches: position, angles, what it reaches for, what carries it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self, TypeAlias

from generator.bodies.forms import Surface
from generator.bodies.parts import Joint, Part
from generator.bodies.targets import Target
from generator.bodies.vector import IDENTITY, Mat, about_z

Motion: TypeAlias = tuple[Joint, str]
"""A joint and one of its motions, such as ``flexion``."""
Angles: TypeAlias = Mapping[Motion, float]
"""Degrees by joint and motion; what is not there is 0."""


class Position(StrEnum):
    """How the pelvis lies in space. Lying on a side, the front of the body looks to Z.

    Attributes:
        axes: The axes of the pelvis.
    """

    axes: Mat

    def __new__(cls, word: str, axes: Mat = IDENTITY) -> Self:
        """Makes a position; ``Position("supine")`` finds one."""
        position = str.__new__(cls, word)
        position._value_, position.axes = word, axes
        return position

    STANDING = "standing"
    SITTING = "sitting"
    LONG_SITTING = "long-sitting"
    SUPINE = "supine", about_z(90)
    PRONE = "prone", about_z(-90)
    SIDE_LYING_LEFT = "side-lying-left", (0.0, 1.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0)
    SIDE_LYING_RIGHT = "side-lying-right", (0.0, -1.0, 0.0, 0.0, 0.0, -1.0, 1.0, 0.0, 0.0)
    HANDS_AND_KNEES = "hands-and-knees", about_z(-90)
    KNEELING = "kneeling"
    HALF_KNEELING = "half-kneeling"


@dataclass(frozen=True)
class Stance:
    """One stated pose.

    Attributes:
        position: How the pelvis lies in space.
        turn: Turn of the whole body to its right, about the upright, in degrees.
        lean: Tip of the pelvis forward, in degrees.
        roll: Roll of the pelvis to its right about its long axis, in degrees.
        angles: Angles of the joints.
        reach: By elbow, knee, hand or foot: what it reaches for.
        supports: By part: what carries it; the first does not slide.
    """

    position: Position
    turn: float = 0.0
    lean: float = 0.0
    roll: float = 0.0
    angles: Angles = field(default_factory=dict)
    reach: Mapping[Part, Target] = field(default_factory=dict)
    supports: Mapping[Part, Surface] = field(default_factory=dict)

    def angle(self, joint: Joint, motion: str) -> float:
        """The angle of a joint, in degrees."""
        return self.angles.get((joint, motion), 0.0)
