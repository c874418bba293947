"""What keeps a figure or a named pose from being drawn at all, told to its author."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from generator.figures.muscles import muscles
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

_SURFACES: Final = ("floor", "seat", "bed", "step")
_FURNITURE: Final = ("chair", "bed", "step", "wall", "worktop")


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
        yield from _unreachable(entry, ("reach", str(limb)), str(limb), str(target), first=True)


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
            if str(end) in (*_SURFACES[1:], "stay", "wall", "worktop", "chair-back"):
                path, hint = ("figure", "props", str(prop), "between", index), "name a place on the body, or the floor"
                yield entry.problem(path, "unknown-reach", f"a {prop} is not held at {end}", hint)


def _unmet(entry: Entry[Exercise], figure: Figure, first: Frame) -> Iterator[Problem]:
    for key, frame in figure.frames.items():
        place = ("figure", "frames", key)
        for limb, target in (frame.reach or {}).items():
            yield from _unreachable(entry, (*place, "reach", str(limb)), str(limb), str(target), first=frame is first)
        touched: tuple[tuple[str, Mapping[Any, Any] | None], ...] = (
            ("reach", frame.reach),
            ("supports", frame.supports),
        )
        for name, words in touched:
            for part, on in (words or {}).items():
                thing = {"seat": "chair", "chair-back": "chair"}.get(str(on), str(on))
                if thing in _FURNITURE and thing not in figure.props:
                    message, hint = f"there is no {thing} in this picture", f"add {thing}: {{}} to props"
                    yield entry.problem((*place, name, str(part)), "missing-prop", message, hint)


def _unreachable(entry: Entry[Entity], path: Path, limb: str, target: str, *, first: bool) -> Iterator[Problem]:
    """What a limb cannot reach for at all."""
    side, _, end = limb.partition("-")
    if target == "stay":
        fits, hint = not first and end in ("hand", "foot"), "say what it reaches for, such as floor"
    elif end in ("elbow", "knee"):
        fits, hint = target in _SURFACES, f"an elbow or a knee reaches for one of {', '.join(_SURFACES)}"
    elif end == "foot":
        fits = target not in ("wall", "worktop", "chair-back")
        hint = f"a foot reaches for one of {', '.join(_SURFACES)}, or for a place on the body"
    else:
        fits, hint = True, "it reaches for a thing, or for a place on another part of the body"
    own = ("hand", "elbow") if end == "hand" else ("thigh", "knee", "shin", "ankle", "foot")
    fits = fits and not (side in target.split("-") and target.rpartition("-")[2] in own and end in ("hand", "foot"))
    if not fits:
        what = "stay where it was before the first frame" if target == "stay" and first else f"reach for {target}"
        yield entry.problem(path, "unknown-reach", f"{'an' if end == 'elbow' else 'a'} {end} cannot {what}", hint)
