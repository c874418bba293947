"""What a thing can be: how it stands or lies, of which blocks it is made, and what it offers to the body.

Lengths are in thousandths of body height. A block is given as seen by the person: how far away, how high, how far to
the right.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from generator.bodies.vector import Vec


class Material(StrEnum):
    """Of what something is made."""

    FOAM = "foam"
    WOOD = "wood"
    CLOTH = "cloth"
    PLASTER = "plaster"
    RUBBER = "rubber"


@dataclass(frozen=True)
class Block:
    """A box: two corners, and of what it is made."""

    low: Vec
    high: Vec
    material: Material


Storeys: TypeAlias = Sequence[Sequence[Block]]
"""Blocks from the floor up: those of one storey stand upon those before."""
Extent: TypeAlias = tuple[float, float]
"""Where along X a person begins and ends, with a margin."""


@dataclass(frozen=True, eq=False)
class Ground:
    """A form: what lies on the floor under the whole person.

    Attributes:
        thickness: Its height, which lies below the floor.
        material: Of what it is made.
    """

    thickness: float
    material: Material


@dataclass(frozen=True, eq=False)
class Furniture:
    """A form: what stands beside a person, or under one.

    Attributes:
        blocks: Of which it is made, from its near edge on, for a height of the thing. ``Extent`` matters only to what
            stands under the whole person.
        distance: From the middle of a person to its near edge, where nothing else is stated.
        behind: From the middle of a person who is on it back to its near edge, where nothing else is stated.
        is_as_long_as_the_person: Whether it stands under the whole person and nowhere else.
        rank: Where two are in one picture, the one with the lower number is drawn first.
    """

    blocks: Callable[[float, Extent], Storeys]
    distance: float = 0.0
    behind: float = 0.0
    is_as_long_as_the_person: bool = False
    rank: int = 5


@dataclass(frozen=True, eq=False)
class Soft:
    """A form: what lies under a part of the body and gives way, or is squeezed between two places.

    Attributes:
        half_depth: Half its length along X.
        half_width: Half its length along Z.
        material: Of what it is made.
    """

    half_depth: float
    half_width: float
    material: Material


@dataclass(frozen=True, eq=False)
class Ball:
    """A form: what is held in the middle between two places."""

    radius: float
    material: Material


@dataclass(frozen=True, eq=False)
class Cord:
    """A form: what goes from one place to another."""

    radius: float
    material: Material


Form: TypeAlias = Ground | Furniture | Soft | Ball | Cord


@dataclass(frozen=True)
class Standing:
    """Where a thing stands.

    Attributes:
        spot: The point of the floor at its near edge, or below the person who is on it.
        way: The direction from the person to it; nothing when it is under the person.
        height: Its height.
    """

    spot: Vec
    way: Vec
    height: float


Grip: TypeAlias = Callable[[Standing, Vec], Vec]
"""The point at which a palm takes hold, from where the palm would be by the stated angles."""


@dataclass(frozen=True, eq=False)
class Surface:
    """What a thing offers to the body.

    Attributes:
        word: As authors write it, such as ``seat``.
        carries: Whether a part of the body can rest on it.
        grip: How a hand takes hold of it; None for one on which it lies flat.
    """

    word: str
    carries: bool = True
    grip: Grip | None = None

    @property
    def words(self) -> str:
        """As it is written in a sentence."""
        return self.word.replace("-", " ")


@dataclass(frozen=True, eq=False)
class Thing:
    """A thing that a picture can show.

    Attributes:
        word: As authors write it, such as ``chair``.
        form: How it stands or lies.
        height: Its usual height.
        surfaces: What it offers to the body.
    """

    word: str
    form: Form
    height: float = 0.0
    surfaces: tuple[Surface, ...] = ()
