"""From where the person is seen: orthographic projection onto the picture."""

from dataclasses import dataclass
from functools import cached_property
from math import cos, radians, sin
from typing import Final

from generator.bodies.vector import Mat, Vec

VIEWS: Final[dict[str, tuple[float, float]]] = {
    "side": (0.0, 7.0),
    "left-side": (180.0, 7.0),
    "front": (90.0, 7.0),
    "back": (-90.0, 7.0),
    "above": (0.0, 78.0),
    "three-quarter": (38.0, 16.0),
    "left-three-quarter": (142.0, 16.0),
    "high-side": (0.0, 28.0),
    "feet": (90.0, 24.0),
}
"""By name: how far the camera goes round the person (from the right side toward the front) and up, in degrees."""


@dataclass(frozen=True)
class Camera:
    """A camera that looks at the person from far away.

    Attributes:
        yaw: Round the person, 0 at the right side, 90 in front; in degrees.
        pitch: Above level; in degrees.
    """

    yaw: float
    pitch: float

    @cached_property
    def axes(self) -> Mat:
        """In rows: to the right of the picture, down the picture, toward the camera."""
        cy, sy = cos(radians(self.yaw)), sin(radians(self.yaw))
        cp, sp = cos(radians(self.pitch)), sin(radians(self.pitch))
        return (cy, 0.0, -sy, sy * sp, -cp, cy * sp, sy * cp, sp, cy * cp)

    def project(self, point: Vec) -> Vec:
        """A point as (right, down, toward the camera); never further apart than in space."""
        x, y, z = point
        a = self.axes
        return (a[0] * x + a[2] * z, a[3] * x + a[4] * y + a[5] * z, a[6] * x + a[7] * y + a[8] * z)

    @property
    def toward(self) -> Vec:
        """The direction from the person to the camera."""
        return (self.axes[6], self.axes[7], self.axes[8])


def camera(view: str, yaw: float = 0.0, pitch: float | None = None) -> Camera:
    """A named view, turned further by ``yaw`` or lifted to ``pitch``, in degrees."""
    around, up = VIEWS[view]
    return Camera(around + yaw, up if pitch is None else pitch)
