"""The things that a picture can show, one record each. A new thing is a record here, and nothing anywhere else.

Lengths are in thousandths of body height, and ours.
"""

from typing import Final

from generator.bodies.forms import (
    Ball,
    Block,
    Cord,
    Extent,
    Furniture,
    Ground,
    Material,
    Soft,
    Standing,
    Storeys,
    Surface,
    Thing,
)
from generator.bodies.vector import Vec

FLOOR: Final = Surface("floor")
"""What every room offers."""

_CHAIR_BACK: Final = 490.0
_CHAIR_HALF: Final = 120.0
"""Half the width of a chair."""
_LEDGE: Final = 28.0
"""Thickness of a worktop."""


def _chair(height: float, _extent: Extent) -> Storeys:
    """A plain chair, with its back toward a person who stands beside it, and behind one who sits on it."""
    leg, thick, deep, wood = 22.0, 20.0, 225.0, Material.WOOD
    blocks = []
    for along in (0.0, deep - leg):
        for aside in (-_CHAIR_HALF, _CHAIR_HALF - leg):
            top = height if along else _CHAIR_BACK
            blocks.append(Block((along, 0.0, aside), (along + leg, top - 1, aside + leg), wood))
    blocks.append(Block((0.0, height - thick, -_CHAIR_HALF), (deep, height, _CHAIR_HALF), wood))
    blocks.append(Block((0.0, _CHAIR_BACK - 95, -_CHAIR_HALF), (thick, _CHAIR_BACK, _CHAIR_HALF), wood))
    return (blocks,)


def _seat_edge(chair: Standing, hand: Vec) -> Vec:
    """Beside the person who sits, on the side of the hand."""
    side = 1.0 if hand[2] > 0 else -1.0
    return (hand[0], chair.height - 4, side * (_CHAIR_HALF + 6))


def _chair_back(chair: Standing, hand: Vec) -> Vec:
    x, _, z = chair.spot
    wide = _CHAIR_HALF - 14
    return (x, _CHAIR_BACK + 12, min(max(hand[2], z - wide), z + wide)) if chair.way[0] else (0.0, _CHAIR_BACK + 12, z)


def _bed(height: float, extent: Extent) -> Storeys:
    low, high = extent
    under, wood = height - 70, Material.WOOD
    legs = [Block((x, 0.0, 200.0), (x + 30, under, 230.0), wood) for x in (low + 20, high - 50)]
    return (legs, [Block((low, under, -250.0), (high, height, 250.0), Material.CLOTH)])


def _wall(height: float, _extent: Extent) -> Storeys:
    return ([Block((0.0, 0.0, -330.0), (14.0, height, 330.0), Material.PLASTER)],)


def _step(height: float, _extent: Extent) -> Storeys:
    return ([Block((0.0, 0.0, -170.0), (170.0, height, 170.0), Material.WOOD)],)


def _worktop(height: float, _extent: Extent) -> Storeys:
    low, half = height - _LEDGE, 240.0
    base = Block((0.0, 0.0, -half), (150.0, low, half), Material.PLASTER)
    return ([base], [Block((-8.0, low, -half), (150.0, height, half), Material.WOOD)])


def _facing(thing: Standing, hand: Vec, inward: float, height: float) -> Vec:
    """A point of the side of a thing that faces the person, straight before the hand."""
    (x, _, z), (ahead, _, aside) = thing.spot, thing.way
    return (x + ahead * inward if ahead else hand[0], height, z + aside * inward if aside else hand[2])


def _on_wall(wall: Standing, hand: Vec) -> Vec:
    return _facing(wall, hand, 0.0, hand[1])


def _on_worktop(worktop: Standing, hand: Vec) -> Vec:
    return _facing(worktop, hand, 36.0, worktop.height + 18)


MAT: Final = Thing("mat", Ground(12.0, Material.FOAM))
CHAIR: Final = Thing(
    "chair",
    Furniture(_chair, distance=210.0, behind=115.0, rank=4),
    232.0,
    (Surface("seat", grip=_seat_edge), Surface("chair-back", carries=False, grip=_chair_back)),
)
"""The feet of the reader stand flat before it."""
BED: Final = Thing("bed", Furniture(_bed, is_as_long_as_the_person=True, rank=1), 290.0, (Surface("bed"),))
WALL: Final = Thing(
    "wall",
    Furniture(_wall, distance=230.0, behind=7.0, rank=0),
    1120.0,
    (Surface("wall", carries=False, grip=_on_wall),),
)
STEP: Final = Thing("step", Furniture(_step, distance=170.0, behind=85.0, rank=3), 95.0, (Surface("step"),))
WORKTOP: Final = Thing(
    "worktop",
    Furniture(_worktop, distance=210.0, behind=75.0, rank=2),
    530.0,
    (Surface("worktop", carries=False, grip=_on_worktop),),
)
TOWEL: Final = Thing("towel", Cord(13.0, Material.CLOTH))
BAND: Final = Thing("band", Cord(8.0, Material.RUBBER))
BALL: Final = Thing("ball", Ball(62.0, Material.CLOTH))
CUSHION: Final = Thing("cushion", Soft(78.0, 120.0, Material.CLOTH), 40.0)
PILLOW: Final = Thing("pillow", Soft(78.0, 120.0, Material.CLOTH), 55.0)
STICK: Final = Thing("stick", Cord(8.0, Material.WOOD))

THINGS: Final = (MAT, CHAIR, BED, WALL, STEP, WORKTOP, TOWEL, BAND, BALL, CUSHION, PILLOW, STICK)
