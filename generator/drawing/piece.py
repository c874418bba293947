"""What is drawn as one: a few filled outlines that lie at the same depth."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.drawing.shapes import Disc, Outline

TRUNK: Final = "trunk"
"""The name of the piece that pelvis and chest make."""


@dataclass(frozen=True)
class Layer:
    """Outlines of one colour, merged into one shape.

    Attributes:
        outlines: The outlines.
        fill: Their colour.
        halo: Whether a paper-coloured gap sets the shape off from what lies behind it.
        edge: The colour of a line round the shape; empty for none.
    """

    outlines: Sequence[Outline]
    fill: str
    halo: bool = False
    edge: str = ""


@dataclass(frozen=True)
class Lines:
    """Lines of one colour and width.

    Attributes:
        outlines: Each a chain of points.
        stroke: Their colour.
        width: In thousandths of body height.
    """

    outlines: Sequence[Outline]
    stroke: str
    width: float


@dataclass(frozen=True)
class Piece:
    """A part of the picture.

    Attributes:
        name: A segment, such as ``right_thigh``, the trunk, or a thing.
        chain: Discs along its middle, by which its depth is told.
        layers: What is drawn, from the back.
        marks: By name, what is drawn upon it, when the seams to its neighbours are closed.
        joints: By the name of a unit that joins on: the discs of this unit about the joint, and its colour. Drawn
            again over that unit's gap, it makes one shape of both when they are of one colour.
        inner: How far it is from the trunk; of two units at the same depth the inner lies in front.
    """

    name: str
    chain: Sequence[Disc]
    layers: Sequence[Layer]
    marks: Mapping[str, Layer | Lines] = field(default_factory=dict)
    joints: Mapping[str, tuple[Sequence[Disc], str]] = field(default_factory=dict)
    inner: int = 0
