"""A posed body comes to rest: the trunk tips until it lies, the head too, and nothing hangs in the air or slides."""

from collections.abc import Mapping
from math import degrees
from typing import Final

from generator.bodies.body import Body
from generator.bodies.contact import centre, lowest
from generator.bodies.forms import Surface
from generator.bodies.lying import rest_head
from generator.bodies.parts import Part, Segment
from generator.bodies.room import Room
from generator.bodies.stance import Stance
from generator.bodies.vector import UP, Vec, cross, length, sub, unit

_RIGID: Final = (Part.PELVIS, Part.CHEST)


def settle(body: Body, stance: Stance, room: Room) -> None:
    """Tips the trunk until pelvis and chest both rest, then the head, and lowers all of it upon what carries it."""
    resting = [part for part in _RIGID if part in stance.supports]
    if len(resting) == 2:
        for _ in range(6):
            low, high = (lowest(body, part) - room.surface(stance.supports[part], part) for part in resting)
            if abs(high - low) < 0.02:
                break
            way = sub(centre(body, resting[1]), centre(body, resting[0]))
            level = (way[0], 0.0, way[2])
            axis = unit(cross(UP, unit(level)), (0.0, 0.0, 1.0))
            body.tilt(axis, degrees((high - low) / max(length(level), 50.0)))
    if Part.HEAD in stance.supports and resting:
        last = resting[-1]
        over = room.surface(stance.supports[Part.HEAD], Part.HEAD) - room.surface(stance.supports[last], last)
        rest_head(body, lowest(body, last) + over)
    body.shift((0.0, -_sunk(body, stance, room), 0.0))


def drift(body: Body, stance: Stance, before: Body, carried: Mapping[Part, Surface]) -> Vec:
    """The way back to where the first support stood in the frame before.

    Args:
        body: The body.
        stance: What is stated of it.
        before: The body in the frame before.
        carried: What carried it there.
    """
    anchor = next((part for part in stance.supports if part in carried and part not in stance.reach), None)
    here, there = (centre(b, anchor) if anchor else b.origin[Segment.PELVIS] for b in (body, before))
    return (there[0] - here[0], 0.0, there[2] - here[2])


def _sunk(body: Body, stance: Stance, room: Room) -> float:
    """How far above the lowest support the body hangs."""
    carried = [part for part in stance.supports if part not in stance.reach] or list(stance.supports)
    return min((lowest(body, part) - room.surface(stance.supports[part], part) for part in carried), default=0.0)
