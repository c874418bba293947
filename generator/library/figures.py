"""Figures as written become stories: named poses are filled in, frames follow one another, bodies are solved."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from generator.bodies.parts import SIDES, Joint, Part, Side
from generator.bodies.ranges import allowed
from generator.bodies.room import Place, Placed, Room
from generator.bodies.solve import Solved, solved
from generator.bodies.stance import Motion, Position, Stance
from generator.bodies.targets import SURFACES, TARGETS
from generator.bodies.things import THINGS
from generator.drawing.camera import camera
from generator.drawing.muscles import Feel
from generator.drawing.story import Story
from generator.library.drawable import Poses, undrawable, unfounded, unmeant
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.limits import Drawn
from generator.library.memory import Memory
from generator.models.base import Entity, Model
from generator.models.exercise import Exercise
from generator.models.pose import Figure, Pose, PoseChange, Setting
from generator.models.pose import Side as Tinted
from generator.models.references import MuscleRef
from generator.nodes import Path
from generator.problems import Problem

_JOINTS: Final[Mapping[str, tuple[Joint, ...]]] = {
    **{joint: (joint,) for joint in (Joint.LUMBAR, Joint.THORACIC, Joint.NECK)},
    **{joint.plain: joint.both for joint in Joint if joint.side},
    **{joint: (joint,) for joint in Joint if joint.side},
}
"""By field of a pose, the joints for which it stands; those of one side come last, because they count more."""
_THINGS: Final = {thing.word: thing for thing in THINGS}
_HOLD_S: Final = (1.2, 4.0)
"""How long the moving picture rests at the end, at least and at most, in seconds. A hold of a minute would look like a
picture that stands still."""


@dataclass(frozen=True)
class Telling:
    """What comes of the figures.

    Attributes:
        drawn: By the id of an exercise. One whose figure cannot be drawn is not there.
        problems: What stops a figure from being drawn.
    """

    drawn: Mapping[str, Drawn]
    problems: Sequence[Problem]


def tell(library: Library, memory: Memory) -> Telling:
    """Solves the figure of every exercise.

    Args:
        library: The entries of the first language.
        memory: The figures that were solved before, and what was told of them.

    Problems:
        pose-start, pose-circle, unknown-reach, missing-prop, untinted-muscle, works-and-stretches.
    """
    poses = library.of(Pose)
    faults = {id_: [*unfounded(pose, poses), *unmeant(pose)] for id_, pose in poses.items()}
    problems = [problem for found in faults.values() for problem in found]
    sound = {id_: pose for id_, pose in poses.items() if not faults[id_] and not any(beyond(pose.entity))}
    drawn = {}
    for entry in library.of(Exercise).values():
        if entry.entity.figure:
            solved, found = memory.of(("drawn", entry.id), (entry, sound), partial(_drawn, entry, sound))
            problems += found
            if solved:
                drawn[entry.id] = solved
    return Telling(drawn, problems)


def _drawn(entry: Entry[Exercise], poses: Poses) -> tuple[Drawn | None, Sequence[Problem]]:
    """An exercise with its figure solved; None, perhaps with a problem, when it cannot be drawn."""
    figure = entry.entity.figure
    assert figure
    problems = list(undrawable(entry, figure))
    # An angle that no joint has is told by a rule; what would follow from it is not.
    strained = any(angle for frame in figure.frames.values() for angle in beyond(frame))
    stances = None if problems or strained else _stances(figure, poses)
    return Drawn(entry.entity, _story(entry.entity, figure, stances)) if stances else None, problems


def figure_of(entry: Entry[Entity]) -> Figure | None:
    """The figure of an exercise; None for one without, and for any other entry."""
    return entry.entity.figure if isinstance(entry.entity, Exercise) else None


def frame_place(entry: Entry[Entity], story: Story | None) -> Iterator[tuple[Path, Solved]]:
    """The solved frames of an exercise, each with its path in the file; none when it cannot be drawn."""
    figure = figure_of(entry)
    if figure and story:
        for key, frame in zip(figure.frames, story.frames, strict=True):
            yield ("figure", "frames", key), frame


def angles_written(change: PoseChange) -> Iterator[tuple[Path, Sequence[Motion], float]]:
    """The angles that a pose or a frame writes.

    Yields:
        The path of the angle in the pose, the joints and motions for which it stands, and the angle in degrees.
    """
    for field, joints in _JOINTS.items():
        angles: Model | None = getattr(change, field)
        if angles is not None:
            for motion, angle in angles.__dict__.items():
                if angle is not None:
                    yield (str(field), motion), [(joint, motion) for joint in joints], angle


def beyond(change: PoseChange) -> Iterator[tuple[Path, Sequence[Motion], float]]:
    """Those of the angles that a pose or a frame writes which no joint has; as ``angles_written``."""
    for path, motions, angle in angles_written(change):
        low, high = allowed(*motions[0])
        if not low <= angle <= high:
            yield path, motions, angle


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
            base = replace(base, position=Position(pose.position))
    else:
        base = Stance(Position(pose.position)) if pose.position is not None else None
    return _changed(base, pose) if base else None


def _changed(base: Stance, change: PoseChange) -> Stance:
    """A stated pose with the changes of a frame; the angles of one side count more than those of both."""
    angles = dict(base.angles)
    for _, motions, angle in angles_written(change):
        angles |= dict.fromkeys(motions, angle)
    reach, supports = base.reach, base.supports
    if change.reach is not None:
        reach = {Part(part): TARGETS[to] for part, to in change.reach.items()}
    if change.supports is not None:
        supports = {Part(part): SURFACES[on] for part, on in change.supports.items()}
    return Stance(
        base.position,
        base.turn if change.turn is None else change.turn,
        base.lean if change.lean is None else change.lean,
        base.roll if change.roll is None else change.roll,
        angles,
        reach,
        supports,
    )


def _story(exercise: Exercise, figure: Figure, stances: Sequence[Stance]) -> Story:
    room = Room({_THINGS[prop]: _placed(setting) for prop, setting in figure.props.items()})
    hold = exercise.dose.hold_s.low if exercise.dose.hold_s else 0
    return Story(
        exercise.id,
        solved(stances, room),
        camera(str(figure.camera), figure.yaw or 0.0, figure.pitch),
        Feel(_sides(figure.works), _sides(figure.stretches)),
        tuple(None if f.arrows is None else tuple(map(Part, f.arrows)) for f in figure.frames.values()),
        min(max(float(hold), _HOLD_S[0]), _HOLD_S[1]),
    )


def _sides(tinted: Mapping[MuscleRef, Tinted]) -> dict[str, Sequence[Side]]:
    return {str(muscle): SIDES if side is Tinted.BOTH else (Side(side),) for muscle, side in tinted.items()}


def _placed(setting: Setting) -> Placed:
    def thousandths(percent: float | None) -> float | None:
        return None if percent is None else percent * 10

    return Placed(
        Place(setting.place) if setting.place else None,
        thousandths(setting.distance),
        thousandths(setting.height),
        Part(setting.under) if setting.under else None,
        (TARGETS[setting.between[0]], TARGETS[setting.between[1]]) if setting.between else None,
    )
