"""How a head lies: the low neck lifts or lowers it, and the high neck keeps the face level."""

from math import atan, degrees
from typing import Final

from generator.bodies.body import Body
from generator.bodies.contact import centre, lowest
from generator.bodies.kinematics import place_head
from generator.bodies.parts import Joint, Part, Segment
from generator.bodies.vector import Mat, about_x, about_z, column, cross, inverse, mul, sub

_NEAR: Final = 0.02
_STEEPEST: Final = 40.0
"""How far the neck of a lying head may rise or fall, in degrees. Ours; beyond it the face tips too."""
_SLOPE: Final = 45.0
"""On a trunk that is steeper than this a head does not lie but lean, in degrees."""


def rest_head(body: Body, height: float) -> None:
    """Bends the neck until the head lies.

    A head that lies is not bent: on flat ground its neck is straight, whatever the neck was told beside that, and on a
    cushion or below raised hips the bend is what remains between a level head and the trunk.

    Args:
        body: The body; its chest lies as it should.
        height: Where the lowest point of the head should be.
    """
    chest = body.axes[Segment.CHEST]
    lateral = abs(column(body.axes[Segment.NECK], 2)[1]) > 0.7
    level = _level(chest, lateral=lateral)
    head = mul(mul(chest, _bend(level, lateral=lateral)), mul(body.turns[Joint.NECK], body.turns[Joint.HEAD]))
    stated, lifted = body.turns[Joint.NECK], 0.0
    for _ in range(12):
        body.turns[Joint.NECK] = mul(_bend(level + lifted, lateral=lateral), stated)
        body.turns[Joint.HEAD] = mul(inverse(mul(chest, body.turns[Joint.NECK])), head)
        place_head(body)
        way = sub(body.origin[Segment.HEAD], body.origin[Segment.NECK])
        missing = _missing(body, height, way, lateral=lateral)
        if not missing or abs(lifted + missing) > _STEEPEST:
            break
        lifted += missing
    _tip(body, height, lateral=lateral)


def _tip(body: Body, height: float, *, lateral: bool) -> None:
    """Tips neck and head alike, each by half of what is missing."""
    for _ in range(8):
        way = sub(centre(body, Part.HEAD), body.origin[Segment.NECK])
        missing = _missing(body, height, way, lateral=lateral)
        if not missing:
            return
        for bend in (Joint.NECK, Joint.HEAD):
            body.turns[bend] = mul(body.turns[bend], _bend(missing / 2, lateral=lateral))
        place_head(body)


def _missing(body: Body, height: float, way: tuple[float, float, float], *, lateral: bool) -> float:
    """By how many degrees a lever must turn until the head lies; 0 when it does, or when turning does not help."""
    off = height - lowest(body, Part.HEAD)
    pull = cross(column(body.axes[Segment.CHEST], 0 if lateral else 2), way)[1]
    if abs(off) < _NEAR or abs(pull) < 5:
        return 0.0
    return max(-20.0, min(20.0, degrees(off / pull)))


def _level(chest: Mat, *, lateral: bool) -> float:
    """The bend of the neck that makes a head level on this chest, in degrees."""
    up, across = column(chest, 1)[1], column(chest, 2 if lateral else 0)[1]
    if abs(across) < 1e-6:
        return 0.0
    slope = degrees(atan(-up / across if lateral else up / across))
    return slope if abs(slope) < _SLOPE else 0.0


def _bend(deg: float, *, lateral: bool) -> Mat:
    return about_x(deg) if lateral else about_z(deg)
