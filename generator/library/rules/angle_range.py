"""No joint of a picture goes further than joints do."""

from collections.abc import Iterator

from generator.bodies.parts import Joint
from generator.bodies.ranges import PUSHED, allowed
from generator.library.entry import Entry
from generator.library.figures import beyond, figures, frame_place
from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.base import Entity
from generator.models.exercise import Exercise
from generator.models.pose import Pose, PoseChange
from generator.nodes import Path
from generator.problems import Problem

_ROUNDING = 0.5


def check(library: Library) -> Iterator[Problem]:
    """The angles that are written, and those of limbs that reach."""
    for pose in library.of(Pose).values():
        yield from _written(pose, pose.entity, ())
    for entry, figure in figures(library):
        for key, frame in figure.frames.items():
            yield from _written(entry, frame, ("figure", "frames", key))
        yield from _worked_out(entry, library)


def _written(entry: Entry[Entity], change: PoseChange, place: Path) -> Iterator[Problem]:
    for path, motions, angle in beyond(change):
        field, motion = map(str, path)
        message = f"{_words(field)} {_words(motion)} of {angle:g} degrees is more than this joint does"
        yield RULE.problem(entry, (*place, *path), message, _hint(*motions[0]))


def _worked_out(entry: Entry[Exercise], library: Library) -> Iterator[Problem]:
    """Of each frame the joint that a reaching limb takes furthest out of its range."""
    for place, frame in frame_place(entry, library.stories):
        beyond = [
            (max(low - angle, angle - high), motion, angle)
            for motion, angle in frame.angles.items()
            for low, high in (allowed(*motion),)
            if not low - _ROUNDING <= angle <= high + _ROUNDING
        ]
        if beyond:
            _, (joint, motion), angle = max(beyond)
            message = f"to reach what it reaches for, {joint.words} {_words(motion)} would come to {angle:.0f} degrees"
            yield RULE.problem(entry, place, message, _hint(joint, motion), at_key=True)


def _words(field: str) -> str:
    return field.replace("_", " ")


def _hint(joint: Joint, motion: str) -> str:
    low, high = allowed(joint, motion)
    return (
        f"the normal range is {low + PUSHED:g} to {high - PUSHED:g}; "
        f"with the {PUSHED:g} that a push from outside adds, {low:g} to {high:g}"
    )


RULE = Rule("angle-range", check)
