"""What keeps a figure or a named pose from being drawn at all, told to its author."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from generator.bodies.forms import Surface
from generator.bodies.landmarks import Landmark
from generator.bodies.limbs import LIMB_OF
from generator.bodies.parts import End, Part
from generator.bodies.targets import OFFERED_BY, STAY, SURFACES, TARGETS, Target
from generator.bodies.things import FLOOR
from generator.drawing.muscles import muscles
from generator.library.entry import Entry
from generator.models.base import Entity
from generator.models.exercise import Exercise
from generator.models.pose import Figure, Frame, Pose
from generator.nodes import Path
from generator.problems import Problem, Told

Poses: TypeAlias = Mapping[str, Entry[Pose]]

TOLD = (
    Told("pose-start", also=("pose-circle",)),
    Told("unknown-reach"),
    Told("missing-prop", also=("untinted-muscle",)),
    Told("works-and-stretches"),
)
"""What is told of figures that cannot be drawn."""

_CARRIES: Final = ", ".join(SURFACES)


def unfounded(entry: Entry[Pose], poses: Poses) -> Iterator[Problem]:
    """What keeps a named pose from standing on a position; a circle is told at the first of its poses."""
    pose, seen = entry.entity, [entry.id]
    if pose.pose is None and pose.position is None:
        hint = "write position: with a word such as supine, or pose: with the pose that this one changes"
        yield entry.problem(("id",), "pose-start", "a pose starts from a position or from another pose", hint)
    while pose.pose is not None and pose.pose in poses and pose.pose not in seen:
        seen.append(pose.pose)
        pose = poses[pose.pose].entity
    if pose.pose == entry.id and len(seen) > 1 and entry.id == min(seen):
        way = " → ".join([*seen, entry.id])
        yield entry.problem(
            ("pose",), "pose-circle", f"this pose starts from itself: {way}", "take one of these links out"
        )


def unmeant(entry: Entry[Pose]) -> Iterator[Problem]:
    """What the limbs of a named pose cannot reach for."""
    for limb, target in (entry.entity.reach or {}).items():
        yield from _unreachable(entry, ("reach", str(limb)), limb, target, first=True)


def undrawable(entry: Entry[Exercise], figure: Figure) -> Iterator[Problem]:
    """What keeps the figure of an exercise from being drawn, besides its named poses."""
    key, first = next(iter(figure.frames.items()))
    if first.pose is None:
        hint = "add pose: with the id of a pose in content/poses, such as standing"
        yield entry.problem(
            ("figure", "frames", key), "pose-start", "the first frame starts from a named pose", hint, at_key=True
        )
    yield from _untinted(entry, figure)
    yield from _held_nowhere(entry, figure)
    yield from _unmet(entry, figure, first)


def _untinted(entry: Entry[Exercise], figure: Figure) -> Iterator[Problem]:
    """Muscles that have no place on the figure, and those that would have 2 looks."""
    for kind, tinted in (("works", figure.works), ("stretches", figure.stretches)):
        for muscle in tinted:
            path = ("figure", kind, muscle)
            if muscle not in muscles():
                hint = f"these can: {', '.join(muscles())}"
                yield entry.problem(path, "untinted-muscle", f'the figure cannot tint "{muscle}"', hint, at_key=True)
            elif kind == "stretches" and muscle in figure.works:
                message = f'"{muscle}" is under works too; a figure gives a muscle one look'
                hint = "keep it where the reader feels it more, and take it out of the other"
                yield entry.problem(path, "works-and-stretches", message, hint, at_key=True)


def _held_nowhere(entry: Entry[Exercise], figure: Figure) -> Iterator[Problem]:
    for prop, setting in figure.props.items():
        for index, end in enumerate(setting.between or ()):
            if TARGETS[end] is not FLOOR and not isinstance(TARGETS[end], Landmark):
                path, hint = ("figure", "props", str(prop), "between", index), "name a place on the body, or the floor"
                yield entry.problem(path, "unknown-reach", f"a {prop} is not held at {end}", hint)


def _unmet(entry: Entry[Exercise], figure: Figure, first: Frame) -> Iterator[Problem]:
    for key, frame in figure.frames.items():
        place = ("figure", "frames", key)
        for limb, target in (frame.reach or {}).items():
            yield from _unreachable(entry, (*place, "reach", str(limb)), limb, target, first=frame is first)
        touched: tuple[tuple[str, Mapping[Any, Any] | None], ...] = (
            ("reach", frame.reach),
            ("supports", frame.supports),
        )
        for name, words in touched:
            for part, on in (words or {}).items():
                surface = TARGETS[on]
                thing = OFFERED_BY.get(surface) if isinstance(surface, Surface) else None
                if thing and thing.word not in figure.props:
                    message, hint = f"there is no {thing.word} in this picture", f"add {thing.word}: {{}} to props"
                    yield entry.problem((*place, name, str(part)), "missing-prop", message, hint)


def _unreachable(entry: Entry[Entity], path: Path, limb: str, word: str, *, first: bool) -> Iterator[Problem]:
    """What a limb cannot reach for at all."""
    part, target = Part(limb), TARGETS[word]
    end = part.end
    fits = _fits(part, target) and not (target is STAY and first)
    if fits:
        return
    if target is STAY:
        hint = "say what it reaches for, such as floor"
    elif end in (End.ELBOW, End.KNEE):
        hint = f"an elbow or a knee reaches for one of {_CARRIES}"
    elif end is End.FOOT:
        hint = f"a foot reaches for one of {_CARRIES}, or for a place on the body"
    else:
        hint = "it reaches for a thing, or for a place on another part of the body"
    what = "stay where it was before the first frame" if target is STAY and first else f"reach for {word}"
    yield entry.problem(path, "unknown-reach", f"{'an' if end is End.ELBOW else 'a'} {end} cannot {what}", hint)


def _fits(part: Part, target: Target) -> bool:
    """Whether a part of a limb can reach for something: no elbow for a hold, and no hand for its own arm."""
    if part.end in (End.ELBOW, End.KNEE):
        return isinstance(target, Surface) and target.carries
    if isinstance(target, Landmark):
        return target.segment not in LIMB_OF[part].segments
    return part.end is End.HAND or target is STAY or (isinstance(target, Surface) and target.carries)
