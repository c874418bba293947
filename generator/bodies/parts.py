"""The names of what a body is made of: its sides, segments and joints, and the parts that rest and reach."""

from enum import StrEnum
from functools import cached_property
from typing import Final, Self


class Side(StrEnum):
    """A side of the body.

    Attributes:
        sign: Where it lies along Z: 1 at the right, -1 at the left.
    """

    sign: float

    def __new__(cls, word: str, sign: float = 0.0) -> Self:
        """Makes a side from its word; ``Side("left")`` finds one."""
        side = str.__new__(cls, word)
        side._value_, side.sign = word, sign
        return side

    LEFT = "left", -1.0
    RIGHT = "right", 1.0


SIDES: Final = (Side.LEFT, Side.RIGHT)


class Sided(StrEnum):
    """A name of which the body has one in the middle, or one at each side.

    Attributes:
        plain: The name without its side, such as ``thigh``.
        side: Its side; None in the middle.
    """

    plain: str
    side: Side | None

    def __new__(cls, plain: str, side: Side | None = None) -> Self:
        """Makes a name; called with a whole name alone, such as ``Joint("left_hip")``, it finds one."""
        word = cls.whole(side, plain) if side else plain
        name = str.__new__(cls, word)
        name._value_, name.plain, name.side = word, plain, side
        return name

    @staticmethod
    def whole(side: Side, plain: str) -> str:
        """The whole name."""
        return f"{side}_{plain}"

    def of(self, side: Side) -> Self:
        """The same at a side; one in the middle is the same for both."""
        return type(self)(self.whole(side, self.plain)) if self.side else self

    @property
    def both(self) -> tuple[Self, ...]:
        """The left and the right one; one in the middle alone."""
        return tuple(self.of(side) for side in SIDES) if self.side else (self,)

    @property
    def words(self) -> str:
        """As it is written in a sentence, such as ``left upper arm``."""
        return " ".join((*filter(None, (self.side,)), *self.plain.split("_")))


class Segment(Sided):
    """A piece of the body that keeps its shape. It begins at a joint: a shank at its knee, a hand at its wrist."""

    PELVIS = "pelvis"
    LUMBAR1 = "lumbar1"
    LUMBAR2 = "lumbar2"
    LUMBAR3 = "lumbar3"
    THORACIC1 = "thoracic1"
    THORACIC2 = "thoracic2"
    CHEST = "chest"
    NECK = "neck"
    HEAD = "head"
    LEFT_THIGH = "thigh", Side.LEFT
    LEFT_SHANK = "shank", Side.LEFT
    LEFT_FOOT = "foot", Side.LEFT
    LEFT_UPPER_ARM = "upper_arm", Side.LEFT
    LEFT_FOREARM = "forearm", Side.LEFT
    LEFT_HAND = "hand", Side.LEFT
    RIGHT_THIGH = "thigh", Side.RIGHT
    RIGHT_SHANK = "shank", Side.RIGHT
    RIGHT_FOOT = "foot", Side.RIGHT
    RIGHT_UPPER_ARM = "upper_arm", Side.RIGHT
    RIGHT_FOREARM = "forearm", Side.RIGHT
    RIGHT_HAND = "hand", Side.RIGHT


class Joint(Sided):
    """Where segments turn against one another; ``lumbar`` and ``thoracic`` stand for 3 bends of the back each."""

    LUMBAR = "lumbar"
    THORACIC = "thoracic"
    NECK = "neck"
    HEAD = "head"
    LEFT_HIP = "hip", Side.LEFT
    LEFT_KNEE = "knee", Side.LEFT
    LEFT_ANKLE = "ankle", Side.LEFT
    LEFT_SHOULDER = "shoulder", Side.LEFT
    LEFT_ELBOW = "elbow", Side.LEFT
    LEFT_WRIST = "wrist", Side.LEFT
    RIGHT_HIP = "hip", Side.RIGHT
    RIGHT_KNEE = "knee", Side.RIGHT
    RIGHT_ANKLE = "ankle", Side.RIGHT
    RIGHT_SHOULDER = "shoulder", Side.RIGHT
    RIGHT_ELBOW = "elbow", Side.RIGHT
    RIGHT_WRIST = "wrist", Side.RIGHT


class End(StrEnum):
    """What of a limb can reach for something."""

    HAND = "hand"
    FOOT = "foot"
    ELBOW = "elbow"
    KNEE = "knee"


class Part(Sided):
    """A part of the body that can rest on something, and whose way an arrow can show."""

    @staticmethod
    def whole(side: Side, plain: str) -> str:
        """The whole name, as authors write it."""
        return f"{side}-{plain}"

    PELVIS = "pelvis"
    CHEST = "chest"
    HEAD = "head"
    LEFT_ELBOW = "elbow", Side.LEFT
    RIGHT_ELBOW = "elbow", Side.RIGHT
    LEFT_HAND = "hand", Side.LEFT
    RIGHT_HAND = "hand", Side.RIGHT
    LEFT_KNEE = "knee", Side.LEFT
    RIGHT_KNEE = "knee", Side.RIGHT
    LEFT_FOOT = "foot", Side.LEFT
    RIGHT_FOOT = "foot", Side.RIGHT

    @cached_property
    def end(self) -> End | None:
        """What of a limb it is; None for a part of the trunk."""
        return End(self.plain) if self.side else None

    @cached_property
    def segment(self) -> Segment:
        """The segment at whose beginning it lies."""
        begins = _BEGINS.get(self.plain, self.plain)
        return Segment(Segment.whole(self.side, begins) if self.side else begins)


_BEGINS: Final = {"elbow": "forearm", "knee": "shank"}
REACHING: Final = tuple(part for end in End for part in Part if part.end is end)
"""The parts that can reach for something."""
