"""Figures as written become stories: named poses are filled in, frames follow one another, bodies are solved."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, cast

from generator.bodies.ranges import allowed
from generator.bodies.room import Room, Thing
from generator.bodies.solve import Solved, solve
from generator.bodies.stance import Stance
from generator.drawing.camera import camera
from generator.drawing.muscles import Feel
from generator.drawing.story import Story
from generator.library.drawable import Poses, undrawable, unfounded, unmeant
from generator.library.entry import Entry
from generator.models.base import Entity, Model, MuscleRef
from generator.models.exercise import Exercise
from generator.models.pose import Figure, PoseChange, Setting, Side
from generator.nodes import Path
from generator.problems import Problem

_PAIRS: Final = ("hip", "knee", "ankle", "shoulder", "elbow", "wrist")
_JOINTS: Final = (
    "lumbar",
    "thoracic",
    "neck",
    *_PAIRS,
    *(f"{side}_{pair}" for side in ("left", "right") for pair in _PAIRS),
)
START: Final = "start"
"""In place of a step: the start position."""
_HOLD_S: Final = (1.2, 4.0)
"""How long the moving picture rests at the end, at least and at most, in seconds. A hold of a minute would look like a
picture that stands still."""


@dataclass(frozen=True)
class Telling:
    """What comes of the figures.

    Attributes:
        stories: By the id of an exercise. One whose figure cannot be drawn is not there.
        problems: What stops a figure from being drawn.
    """

    stories: Mapping[str, Story]
    problems: Sequence[Problem]


def tell(entries: Mapping[str, Mapping[str, Entry[Entity]]]) -> Telling:
    """Solves the figure of every exercise.

    Args:
        entries: By kind and id, in the first language.

    Problems:
        pose-start, pose-circle, unknown-reach, missing-prop, untinted-muscle, works-and-stretches.
    """
    poses = cast(Poses, entries.get("pose", {}))
    faults = {id_: [*unfounded(pose, poses), *unmeant(pose)] for id_, pose in poses.items()}
    problems = [problem for found in faults.values() for problem in found]
    sound = {id_: pose for id_, pose in poses.items() if not faults[id_] and not any(beyond(pose.entity))}
    stories = {}
    for entry, figure in figures(entries):
        found = list(undrawable(entry, figure))
        problems += found
        # An angle that no joint has is told by a rule; what would follow from it is not.
        strained = any(angle for frame in figure.frames.values() for angle in beyond(frame))
        stances = None if found or strained else _stances(figure, sound)
        if stances:
            stories[entry.id] = _story(entry.entity, figure, stances)
    return Telling(stories, problems)


def figures(entries: Mapping[str, Mapping[str, Entry[Entity]]]) -> Iterator[tuple[Entry[Exercise], Figure]]:
    """The exercises with a figure, drafts too."""
    for entry in entries.get("exercise", {}).values():
        exercise = cast(Entry[Exercise], entry)
        if exercise.entity.figure is not None:
            yield exercise, exercise.entity.figure


def frame_place(entry: Entry[Exercise], stories: Mapping[str, Story]) -> Iterator[tuple[Path, Solved]]:
    """The solved frames of an exercise, each with its path in the file; none when it cannot be drawn."""
    if entry.entity.figure is not None and entry.id in stories:
        for key, frame in zip(entry.entity.figure.frames, stories[entry.id].frames, strict=True):
            yield ("figure", "frames", key), frame


def angles_written(change: PoseChange) -> Iterator[tuple[tuple[str, str], Path, float]]:
    """The angles that a pose or a frame writes.

    Yields:
        Joint and motion, the path of the angle in the pose, and the angle in degrees.
    """
    for joint in _JOINTS:
        angles: Model | None = getattr(change, joint)
        if angles is not None:
            for motion, angle in angles.__dict__.items():
                if angle is not None:
                    yield (joint, motion), (joint, motion), angle


def beyond(change: PoseChange) -> Iterator[tuple[tuple[str, str], Path, float]]:
    """Those of the angles that a pose or a frame writes which no joint has; as ``angles_written``."""
    for joint, path, angle in angles_written(change):
        low, high = allowed(*joint)
        if not low <= angle <= high:
            yield joint, path, angle


def _stances(figure: Figure, poses: Poses) -> list[Stance] | None:
    """The stated pose of each frame; None when a named pose is missing or stands on nothing."""
    found: list[Stance] = []
    for frame in figure.frames.values():
        base = _named(frame.pose, poses, ()) if frame.pose is not None else found[-1]
        if base is None:
            return None
        found.append(_changed(base, frame))
    return found


def _named(id_: str, poses: Poses, seen: tuple[str, ...]) -> Stance | None:
    if id_ not in poses or id_ in seen:
        return None
    pose = poses[id_].entity
    if pose.pose is not None:
        base = _named(pose.pose, poses, (*seen, id_))
        if base is not None and pose.position is not None:
            base = replace(base, position=str(pose.position))
    else:
        base = Stance(str(pose.position)) if pose.position is not None else None
    return _changed(base, pose) if base else None


def _changed(base: Stance, change: PoseChange) -> Stance:
    """A stated pose with the changes of a frame; the angles of one side count more than those of both."""
    angles = dict(base.angles)
    for (joint, motion), _, angle in angles_written(change):
        for name in (f"left_{joint}", f"right_{joint}") if joint in _PAIRS else (joint,):
            angles[(name, motion)] = angle
    return Stance(
        base.position,
        base.turn if change.turn is None else change.turn,
        base.lean if change.lean is None else change.lean,
        base.roll if change.roll is None else change.roll,
        angles,
        base.reach if change.reach is None else {str(limb): str(target) for limb, target in change.reach.items()},
        base.supports if change.supports is None else {str(part): str(on) for part, on in change.supports.items()},
    )


def _story(exercise: Exercise, figure: Figure, stances: Sequence[Stance]) -> Story:
    room = Room({str(prop): _thing(setting) for prop, setting in figure.props.items()})
    frames: list[Solved] = []
    for stance in stances:
        frames.append(solve(stance, room, frames[-1] if frames else None))
    hold = exercise.dose.hold_s.low if exercise.dose.hold_s else 0
    return Story(
        exercise.id,
        tuple(frames),
        camera(str(figure.camera), figure.yaw or 0.0, figure.pitch),
        Feel(_sides(figure.works), _sides(figure.stretches)),
        tuple(None if f.arrows is None else tuple(map(str, f.arrows)) for f in figure.frames.values()),
        min(max(float(hold), _HOLD_S[0]), _HOLD_S[1]),
    )


def _sides(tinted: Mapping[MuscleRef, Side]) -> dict[str, str]:
    return {str(muscle): str(side) for muscle, side in tinted.items()}


def _thing(setting: Setting) -> Thing:
    def thousandths(percent: float | None) -> float | None:
        return None if percent is None else percent * 10

    return Thing(
        str(setting.place or ""),
        thousandths(setting.distance),
        thousandths(setting.height),
        str(setting.under or ""),
        (str(setting.between[0]), str(setting.between[1])) if setting.between else None,
    )
