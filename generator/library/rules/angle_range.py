"""No joint of a picture goes further than joints do."""

from collections.abc import Iterator

from generator.bodies.parts import Joint
from generator.bodies.ranges import PUSHED, allowed
from generator.library.entry import Entry
from generator.library.figures import beyond, figure_of, frame_place
from generator.library.rules.rule import Alone, OfEach, Rule
from generator.models.base import Entity
from generator.models.pose import Pose, PoseChange
from generator.nodes import Path
from generator.problems import Problem

_ROUNDING = 0.5


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """The angles that are written, and those of limbs that reach."""
    if isinstance(one.entry.entity, Pose):
        yield from _written(one.entry, one.entry.entity, ())
    elif figure := figure_of(one.entry):
        for key, frame in figure.frames.items():
            yield from _written(one.entry, frame, ("figure", "frames", key))
        yield from _worked_out(one)


def _written(entry: Entry[Entity], change: PoseChange, place: Path) -> Iterator[Problem]:
    for path, motions, angle in beyond(change):
        field, motion = map(str, path)
        message = f"{_words(field)} {_words(motion)} of {angle:g} degrees is more than this joint does"
        yield RULE.problem(entry, (*place, *path), message, _hint(*motions[0]))


def _worked_out(one: Alone) -> Iterator[Problem]:
    """Of each frame the joint that a reaching limb takes furthest out of its range."""
    for place, frame in frame_place(one.entry, one.story):
        beyond = [
            (max(low - angle, angle - high), motion, angle)
            for motion, angle in frame.angles.items()
            for low, high in (allowed(*motion),)
            if not low - _ROUNDING <= angle <= high + _ROUNDING
        ]
        if beyond:
            _, (joint, motion), angle = max(beyond)
            message = f"to reach what it reaches for, {joint.words} {_words(motion)} would come to {angle:.0f} degrees"
            yield RULE.problem(one.entry, place, message, _hint(joint, motion), at_key=True)


def _words(field: str) -> str:
    return field.replace("_", " ")


def _hint(joint: Joint, motion: str) -> str:
    low, high = allowed(joint, motion)
    return (
        f"the normal range is {low + PUSHED:g} to {high - PUSHED:g}; "
        f"with the {PUSHED:g} that a push from outside adds, {low:g} to {high:g}"
    )


RULE = Rule("angle-range", check)
