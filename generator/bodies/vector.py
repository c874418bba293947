"""Points, directions and rotations in space, as plain tuples.

World axes after the ISB recommendation: X forward, Y up, Z to the right (Wu & Cavanagh 1995). A ``Mat`` is a rotation
in row order; its columns are the turned axes. Tuples of floats, because bodies have about 20 joints: a numerical
library costs more in each call than it saves.
"""

from math import acos, atan2, cos, degrees, hypot, radians, sin, sqrt
from typing import TypeAlias

Vec: TypeAlias = tuple[float, float, float]
Mat: TypeAlias = tuple[float, float, float, float, float, float, float, float, float]

IDENTITY: Mat = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
UP: Vec = (0.0, 1.0, 0.0)


def add(a: Vec, b: Vec) -> Vec:
    """The sum of two vectors."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Vec, b: Vec) -> Vec:
    """The way from ``b`` to ``a``."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scale(a: Vec, by: float) -> Vec:
    """A vector made longer or shorter."""
    return (a[0] * by, a[1] * by, a[2] * by)


def toward(a: Vec, direction: Vec, by: float) -> Vec:
    """The point that lies ``by`` away from ``a`` in a direction."""
    return (a[0] + direction[0] * by, a[1] + direction[1] * by, a[2] + direction[2] * by)


def mix(a: Vec, b: Vec, t: float) -> Vec:
    """The point at ``t`` of the way from ``a`` to ``b``."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def dot(a: Vec, b: Vec) -> float:
    """The scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    """The vector product."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def length(a: Vec) -> float:
    """The length of a vector."""
    return sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


def unit(a: Vec, otherwise: Vec = UP) -> Vec:
    """The direction of a vector; ``otherwise`` when it has none."""
    size = length(a)
    return scale(a, 1 / size) if size > 1e-9 else otherwise


def across(a: Vec, axis: Vec) -> Vec:
    """The part of a vector that stands square to an axis of length 1."""
    return toward(a, axis, -dot(a, axis))


def apply(m: Mat, v: Vec) -> Vec:
    """A vector, turned."""
    x, y, z = v
    return (m[0] * x + m[1] * y + m[2] * z, m[3] * x + m[4] * y + m[5] * z, m[6] * x + m[7] * y + m[8] * z)


def at(origin: Vec, m: Mat, v: Vec) -> Vec:
    """Where a point of a segment lies: ``v`` is given in the axes of the segment, from its origin."""
    x, y, z = v
    return (
        origin[0] + m[0] * x + m[1] * y + m[2] * z,
        origin[1] + m[3] * x + m[4] * y + m[5] * z,
        origin[2] + m[6] * x + m[7] * y + m[8] * z,
    )


def mul(a: Mat, b: Mat) -> Mat:
    """The rotation ``b`` followed by ``a``."""
    a0, a1, a2, a3, a4, a5, a6, a7, a8 = a
    b0, b1, b2, b3, b4, b5, b6, b7, b8 = b
    return (
        a0 * b0 + a1 * b3 + a2 * b6,
        a0 * b1 + a1 * b4 + a2 * b7,
        a0 * b2 + a1 * b5 + a2 * b8,
        a3 * b0 + a4 * b3 + a5 * b6,
        a3 * b1 + a4 * b4 + a5 * b7,
        a3 * b2 + a4 * b5 + a5 * b8,
        a6 * b0 + a7 * b3 + a8 * b6,
        a6 * b1 + a7 * b4 + a8 * b7,
        a6 * b2 + a7 * b5 + a8 * b8,
    )


def inverse(m: Mat) -> Mat:
    """The rotation that undoes this one."""
    return (m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8])


def column(m: Mat, index: int) -> Vec:
    """The turned X, Y or Z axis."""
    return (m[index], m[index + 3], m[index + 6])


def from_axes(x: Vec, y: Vec, z: Vec) -> Mat:
    """The rotation that turns the axes into these."""
    return (x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2])


def about_x(deg: float) -> Mat:
    """A rotation about X: from Y toward Z. In degrees."""
    c, s = cos(radians(deg)), sin(radians(deg))
    return (1.0, 0.0, 0.0, 0.0, c, -s, 0.0, s, c)


def about_y(deg: float) -> Mat:
    """A rotation about Y: from Z toward X. In degrees."""
    c, s = cos(radians(deg)), sin(radians(deg))
    return (c, 0.0, s, 0.0, 1.0, 0.0, -s, 0.0, c)


def about_z(deg: float) -> Mat:
    """A rotation about Z: from X toward Y. In degrees."""
    c, s = cos(radians(deg)), sin(radians(deg))
    return (c, -s, 0.0, s, c, 0.0, 0.0, 0.0, 1.0)


def about(axis: Vec, deg: float) -> Mat:
    """A rotation about any axis of length 1 (Rodrigues). In degrees."""
    x, y, z = axis
    c, s = cos(radians(deg)), sin(radians(deg))
    k = 1 - c
    return (
        c + x * x * k,
        x * y * k - z * s,
        x * z * k + y * s,
        y * x * k + z * s,
        c + y * y * k,
        y * z * k - x * s,
        z * x * k - y * s,
        z * y * k + x * s,
        c + z * z * k,
    )


def cardan(z_deg: float, x_deg: float, y_deg: float) -> Mat:
    """Flexion about Z, then the floating X axis, then the long axis Y (Grood & Suntay 1983). In degrees."""
    cz, sz = cos(radians(z_deg)), sin(radians(z_deg))
    cx, sx = cos(radians(x_deg)), sin(radians(x_deg))
    cy, sy = cos(radians(y_deg)), sin(radians(y_deg))
    return (
        cz * cy - sz * sx * sy,
        -sz * cx,
        cz * sy + sz * sx * cy,
        sz * cy + cz * sx * sy,
        cz * cx,
        sz * sy - cz * sx * cy,
        -cx * sy,
        sx,
        cx * cy,
    )


def uncardan(m: Mat) -> tuple[float, float, float]:
    """The three angles of ``cardan`` in degrees: about Z, X and Y."""
    return (
        degrees(atan2(-m[1], m[4])),
        degrees(atan2(m[7], hypot(m[1], m[4]))),
        degrees(atan2(-m[6], m[8])),
    )


def between(a: Mat, b: Mat, t: float) -> Mat:
    """The rotation at ``t`` of the shortest way from ``a`` to ``b``."""
    change = mul(inverse(a), b)
    axis = (change[7] - change[5], change[2] - change[6], change[3] - change[1])
    size = length(axis)
    angle = degrees(atan2(size, change[0] + change[4] + change[8] - 1))
    if size < 1e-9:
        return a if t < 0.5 else b
    return mul(a, about(scale(axis, 1 / size), angle * t))


def angle_between(a: Vec, b: Vec) -> float:
    """The angle between two directions of length 1, in degrees."""
    return degrees(acos(max(-1.0, min(1.0, dot(a, b)))))
