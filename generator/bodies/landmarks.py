"""Places on the body that a hand or a foot can reach for."""

from typing import Final

from generator.bodies.kinematics import Body
from generator.bodies.vector import Vec

_OF_A_SIDE: Final[dict[str, tuple[str, Vec]]] = {
    "shoulder": ("chest", (34.0, 44.0, 98.0)),
    "elbow": ("forearm", (0.0, 0.0, 34.0)),
    "hand": ("hand", (8.0, -40.0, 0.0)),
    "hip": ("pelvis", (30.0, 20.0, 88.0)),
    "thigh": ("thigh", (66.0, -150.0, 0.0)),
    "above-knee": ("thigh", (64.0, -200.0, 0.0)),
    "inside-thigh": ("thigh", (8.0, -190.0, -58.0)),
    "behind-thigh": ("thigh", (-62.0, -178.0, 10.0)),
    "knee": ("shank", (46.0, 6.0, 0.0)),
    "shin": ("shank", (46.0, -70.0, 0.0)),
    "ankle": ("shank", (34.0, -215.0, 0.0)),
    "foot": ("foot", (60.0, 2.0, 0.0)),
}
"""By name: the segment, and the point in its axes, for the right side. In thousandths of body height, and ours."""

_IN_THE_MIDDLE: Final[dict[str, tuple[str, Vec]]] = {
    "chest": ("chest", (82.0, 20.0, 44.0)),
    "belly": ("lumbar2", (76.0, -20.0, 44.0)),
    "low-back": ("lumbar2", (-66.0, 0.0, 36.0)),
    "back-of-head": ("head", (-54.0, 62.0, 40.0)),
}
"""The same for places that both hands reach from their own side."""


def landmark(body: Body, target: str, side: str) -> Vec:
    """Where a place on the body is.

    Args:
        body: The body.
        target: Such as ``left-knee``, ``behind-right-thigh`` or ``chest``.
        side: The side of the limb that reaches.
    """
    segment = segment_of(target)
    assert segment, target
    if target in _IN_THE_MIDDLE:
        x, y, z = _IN_THE_MIDDLE[target][1]
        return body.point(segment, (x, y, z if side == "right" else -z))
    owner, place = _owned(target)
    x, y, z = _OF_A_SIDE[place][1]
    return body.point(segment, (x, y, z if owner == "right" else -z))


def segment_of(target: str) -> str | None:
    """The segment on which a place of the body lies; None for a word that is no place on the body, such as floor."""
    if target in _IN_THE_MIDDLE:
        return _IN_THE_MIDDLE[target][0]
    owner, place = _owned(target)
    if place not in _OF_A_SIDE or place == target:
        return None
    segment = _OF_A_SIDE[place][0]
    return segment if segment in ("pelvis", "chest") else f"{owner}_{segment}"


def _owned(target: str) -> tuple[str, str]:
    """The side of a place and its name, such as ``("right", "behind-thigh")``."""
    words = target.split("-")
    owner = "left" if "left" in words else "right"
    return owner, "-".join(word for word in words if word != owner)
