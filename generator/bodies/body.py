"""A body in space: where its segments lie, and how its joints are turned."""

from dataclasses import dataclass
from typing import TypeAlias

from generator.bodies.parts import Joint, Segment
from generator.bodies.vector import Mat, Vec, about, add, apply, at, inverse, mul

Turns: TypeAlias = dict[Joint, Mat]
"""By joint, the turn of the segment beyond it against the one before it. ``lumbar`` and ``thoracic`` hold the turn at
each of their 3 bends; of the neck ``neck`` is the lower bend and ``head`` the upper one."""


@dataclass
class Body:
    """Where the segments lie. It changes while limbs reach.

    Attributes:
        origin: By segment, the joint at which it begins, in thousandths of body height.
        axes: By segment, its axes.
        turns: By joint, its turn.
    """

    origin: dict[Segment, Vec]
    axes: dict[Segment, Mat]
    turns: Turns

    def point(self, segment: Segment, local: Vec) -> Vec:
        """A point given in the axes of a segment."""
        return at(self.origin[segment], self.axes[segment], local)

    def shift(self, by: Vec) -> None:
        """Moves the whole body."""
        self.origin = {name: add(point, by) for name, point in self.origin.items()}

    def tilt(self, axis: Vec, deg: float) -> None:
        """Turns the whole body about an axis through the middle of its hips, by an angle in degrees."""
        turn = about(axis, deg)
        middle = self.origin[Segment.PELVIS]
        for name, point in self.origin.items():
            moved = apply(turn, (point[0] - middle[0], point[1] - middle[1], point[2] - middle[2]))
            self.origin[name] = add(middle, moved)
        self.axes = {name: mul(turn, axes) for name, axes in self.axes.items()}

    def turn_between(self, parent: Segment, child: Segment) -> Mat:
        """The turn of a joint, read back from the axes of its two segments."""
        return mul(inverse(self.axes[parent]), self.axes[child])
