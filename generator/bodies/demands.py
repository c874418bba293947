"""What an exercise asks of the body, from its frames: how far each joint goes, and what carries the weight."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import floor
from typing import Protocol, TypeAlias

from generator.bodies.forms import Surface
from generator.bodies.parts import End, Joint, Part
from generator.bodies.stance import Angles, Position
from generator.bodies.things import FLOOR

Measured: TypeAlias = tuple[str, str]
"""What is measured: a joint and one of its motions. ``("hip", "flexion")``, without a side, takes both sides together,
and ``spine`` is the sum of ``lumbar`` and ``thoracic``."""

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
    def position(self) -> Position:
        """How the body lies in space."""

    @property
    def angles(self) -> Angles:
        """The angles of the joints, in degrees."""

    @property
    def supports(self) -> Mapping[Part, Surface]:
        """By part that carries the body, what it rests on."""


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

    ranges: Mapping[Measured, Range]
    positions: tuple[Position, ...]
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
    reached: dict[Measured, list[Peak]] = {}
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


def _angles(angles: Angles) -> Iterator[tuple[Measured, float]]:
    """Each angle, the same without its side, and the sum for the spine, in degrees."""
    for (joint, motion), degrees in angles.items():
        yield (joint, motion), degrees
        if joint.side:
            yield (joint.plain, motion), degrees
    for motion in ("flexion", "side_bend", "rotation"):
        yield ("spine", motion), angles.get((Joint.LUMBAR, motion), 0.0) + angles.get((Joint.THORACIC, motion), 0.0)


def _states(frame: Moment) -> Iterator[str]:
    """How the body rests in a frame. Limbs that lie on the ground beside the trunk carry no weight."""
    ends = [part.end for part in frame.supports]
    chest = Part.CHEST in frame.supports
    trunk = chest or Part.PELVIS in frame.supports
    if ends == [End.FOOT]:
        yield "weight-on-one-leg"
    if End.KNEE in ends and not trunk:
        yield "weight-on-knees"
    if End.HAND in ends and not chest:
        yield "weight-on-hands"
    if End.ELBOW in ends and not chest:
        yield "weight-on-forearms"
    if any(surface is FLOOR and part.end is not End.FOOT for part, surface in frame.supports.items()):
        yield "down-to-the-floor"
    if trunk and frame.position is Position.SUPINE:
        yield "lying-on-the-back"
    if trunk and frame.position is Position.PRONE:
        yield "lying-on-the-front"
