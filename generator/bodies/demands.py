"""What an exercise asks of the body, from its frames: how far each joint goes, and what carries the weight."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import floor
from typing import Protocol, TypeAlias

Motion: TypeAlias = tuple[str, str]
"""A joint and one of its motions, such as ``("left_hip", "flexion")``. ``("hip", "flexion")``, without a side, takes
both sides together, and ``spine`` is the sum of ``lumbar`` and ``thoracic``."""

ROUNDING_DEG = 5
"""Our choice: a goniometer is read to about 5 degrees, so no finer difference is told or held against a limit."""

MOVEMENTS: Mapping[str, tuple[str, str, int]] = {
    "hip-flexion": ("hip", "flexion", 1),
    "hip-extension": ("hip", "flexion", -1),
    "hip-abduction": ("hip", "abduction", 1),
    "hip-adduction": ("hip", "abduction", -1),
    "hip-internal-rotation": ("hip", "internal_rotation", 1),
    "hip-external-rotation": ("hip", "internal_rotation", -1),
    "knee-flexion": ("knee", "flexion", 1),
    "spine-flexion": ("spine", "flexion", 1),
    "spine-extension": ("spine", "flexion", -1),
    "spine-side-bend": ("spine", "side_bend", 0),
    "spine-rotation": ("spine", "rotation", 0),
    "neck-flexion": ("neck", "flexion", 1),
    "neck-extension": ("neck", "flexion", -1),
    "neck-rotation": ("neck", "rotation", 0),
    "shoulder-flexion": ("shoulder", "flexion", 1),
    "shoulder-abduction": ("shoulder", "abduction", 1),
    "wrist-extension": ("wrist", "extension", 1),
}
"""Each movement with a name: joint, motion, and the direction that counts; 0 is either way."""


class Moment(Protocol):
    """A frame of a figure, as far as it matters here."""

    @property
    def position(self) -> str:
        """How the body lies in space, such as ``supine``."""

    @property
    def angles(self) -> Mapping[Motion, float]:
        """The angles of the joints, in degrees."""

    @property
    def supports(self) -> Mapping[str, str]:
        """By part that carries the body, such as ``left-foot``, what it rests on, such as ``floor``."""


@dataclass(frozen=True)
class Peak:
    """An angle in degrees, and the number of the first frame, from 0, that reaches it."""

    degrees: float
    frame: int


@dataclass(frozen=True)
class Range:
    """The smallest and the largest angle over all frames."""

    least: Peak
    most: Peak


_STILL = Range(Peak(0.0, 0), Peak(0.0, 0))


@dataclass(frozen=True)
class Demands:
    """What an exercise asks of the body.

    Attributes:
        ranges: The range of each motion, in degrees.
        positions: The start position, and each position that follows when it changes.
        states: How the body rests, such as ``weight-on-knees``, each with the number of the first such frame.
    """

    ranges: Mapping[Motion, Range]
    positions: tuple[str, ...]
    states: Mapping[str, int]

    def furthest(self, movement: str) -> Peak:
        """How far one of the ``MOVEMENTS`` goes in its own direction; below 0 when it stays on the other side."""
        joint, motion, direction = MOVEMENTS[movement]
        found = self.ranges.get((joint, motion), _STILL)
        there, back = found.most, Peak(0.0 - found.least.degrees, found.least.frame)
        if direction:
            return there if direction > 0 else back
        return _most((there, back))


def demands(frames: Sequence[Moment]) -> Demands:
    """The demands of an exercise, from its frames in their order."""
    reached: dict[Motion, list[Peak]] = {}
    states: dict[str, int] = {}
    for number, frame in enumerate(frames):
        for motion, degrees in _angles(frame.angles):
            reached.setdefault(motion, []).append(Peak(degrees, number))
        for state in _states(frame):
            states.setdefault(state, number)
    ranges = {
        motion: Range(min(peaks, key=lambda peak: (peak.degrees, peak.frame)), _most(peaks))
        for motion, peaks in reached.items()
    }
    positions = [frame.position for frame in frames]
    changed = tuple(now for now, before in zip(positions, [None, *positions], strict=False) if now != before)
    return Demands(ranges, changed, states)


def about(degrees: float) -> int:
    """An angle as it is told: in whole degrees, to the nearest 5."""
    return ROUNDING_DEG * floor(degrees / ROUNDING_DEG + 0.5)


def _most(peaks: Sequence[Peak]) -> Peak:
    return max(peaks, key=lambda peak: (peak.degrees, -peak.frame))


def _angles(angles: Mapping[Motion, float]) -> Iterator[tuple[Motion, float]]:
    """Each angle, the same without its side, and the sum for the spine, in degrees."""
    for (joint, motion), degrees in angles.items():
        yield (joint, motion), degrees
        side, _, plain = joint.partition("_")
        if side in ("left", "right"):
            yield (plain, motion), degrees
    for motion in ("flexion", "side_bend", "rotation"):
        yield ("spine", motion), angles.get(("lumbar", motion), 0.0) + angles.get(("thoracic", motion), 0.0)


def _states(frame: Moment) -> Iterator[str]:
    """How the body rests in a frame. Limbs that lie on the ground beside the trunk carry no weight."""
    parts = [part.rpartition("-")[2] for part in frame.supports]
    chest, trunk = "chest" in parts, "chest" in parts or "pelvis" in parts
    if parts.count("foot") == 1 and set(parts) == {"foot"}:
        yield "weight-on-one-leg"
    if "knee" in parts and not trunk:
        yield "weight-on-knees"
    if "hand" in parts and not chest:
        yield "weight-on-hands"
    if "elbow" in parts and not chest:
        yield "weight-on-forearms"
    if any(surface == "floor" and not part.endswith("foot") for part, surface in frame.supports.items()):
        yield "down-to-the-floor"
    if trunk and frame.position in ("supine", "prone"):
        yield "lying-on-the-back" if frame.position == "supine" else "lying-on-the-front"
