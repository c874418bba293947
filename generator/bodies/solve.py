"""A stated pose becomes a body that rests on what carries it and reaches what it reaches for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.bodies.body import Body
from generator.bodies.contact import lowest
from generator.bodies.forms import Surface
from generator.bodies.goals import come, in_turn
from generator.bodies.goniometer import angles
from generator.bodies.kinematics import pose, root_axes, turns
from generator.bodies.parts import Part
from generator.bodies.room import Room
from generator.bodies.settle import drift, settle
from generator.bodies.stance import Angles, Position, Stance
from generator.bodies.targets import Target

TOLERANCE = 1.0
"""0.1 % of body height."""


@dataclass(frozen=True)
class Miss:
    """A limb that does not come to what it reaches for.

    Attributes:
        part: The elbow, knee, hand or foot.
        target: What it reaches for.
        distance: What is missing, in thousandths of body height.
    """

    part: Part
    target: Target
    distance: float


@dataclass(frozen=True)
class Solved:
    """One frame, solved.

    Attributes:
        stance: What was stated.
        body: Where every segment lies.
        angles: The angle of every joint, in degrees, those of reaching limbs as worked out.
        misses: Limbs that do not come to what they reach for.
        room: The things around the person.
    """

    stance: Stance
    body: Body
    angles: Angles
    misses: tuple[Miss, ...]
    room: Room

    @property
    def position(self) -> Position:
        """How the pelvis lies in space."""
        return self.stance.position

    @property
    def supports(self) -> Mapping[Part, Surface]:
        """What carries the body, by part."""
        return self.stance.supports

    def gap(self, part: Part) -> float:
        """The height of a part above what should carry it, in thousandths of body height; below 0 it sinks in."""
        return lowest(self.body, part) - self.room.surface(self.supports[part], part)


def solve(stance: Stance, room: Room, before: Solved | None = None) -> Solved:
    """Poses a body, lets it rest, and lets its limbs reach.

    Args:
        stance: What is stated.
        room: The things around the person; without ``before`` the hips are above its middle.
        before: The frame before, for what stays where it was.
    """
    body = pose(root_axes(stance), turns(stance))
    settle(body, stance, room)
    if before:
        body.shift(drift(body, stance, before.body, before.supports))
    misses = []
    for part in in_turn(stance.reach):
        missing = come(body, part, stance.reach, room, before.body if before else None)
        if missing > TOLERANCE:
            misses.append(Miss(part, stance.reach[part], missing))
    return Solved(stance, body, angles(body, stance), tuple(misses), room)


def solved(stances: Sequence[Stance], room: Room) -> tuple[Solved, ...]:
    """Solves frames that follow one another in a room."""
    frames: list[Solved] = []
    for stance in stances:
        frames.append(solve(stance, room, frames[-1] if frames else None))
    return tuple(frames)
