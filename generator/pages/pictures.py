"""The drawn pictures of an exercise, as pages show them."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from generator.figures.tints import legend_swatch
from generator.models.exercise import Exercise
from generator.pages.sheet import Picture, Sheet
from generator.render.addresses import animation_path, still_path

WIDEST_PX, TALLEST_PX = 400, 330
"""Our choice: the size of a picture where no style sheet says otherwise. It also keeps the place of the picture free
while the page loads."""


@dataclass(frozen=True)
class Motion:
    """A moving picture, and the still that stands in its place."""

    address: Markup
    still: Picture


def stills(exercise: Exercise, sheet: Sheet) -> tuple[Picture, ...]:
    """The still pictures of an exercise in order; empty for an exercise without a figure."""
    story = sheet.site.library.stories.get(exercise.id)
    if not (exercise.figure and story):
        return ()
    size = _fitted(*story.size)
    return tuple(
        Picture(frame.step, sheet.address(still_path(exercise.id, number)), *size, frame.alt, frame.caption)
        for number, frame in enumerate(exercise.figure.frames.values(), 1)
    )


def start_and_end(exercise: Exercise, sheet: Sheet) -> tuple[Picture, ...]:
    """The first and the last still picture; empty for an exercise without a figure."""
    pictures = stills(exercise, sheet)
    return (pictures[0], pictures[-1]) if pictures else ()


def motion(exercise: Exercise, sheet: Sheet) -> Motion | None:
    """The moving picture. In its place stands the last still, because the end of a movement tells most."""
    pictures = stills(exercise, sheet)
    return Motion(sheet.address(animation_path(exercise.id)), pictures[-1]) if pictures else None


def _fitted(width: int, height: int) -> tuple[int, int]:
    """The largest size of the same shape that stays within the limits."""
    scale = min(WIDEST_PX / width, TALLEST_PX / height)
    return round(width * scale), round(height * scale)


@dataclass(frozen=True)
class FeelLook:
    """One line of the legend of tints: what the tint means, and a small picture of it."""

    text: str
    svg: Markup


def feel_looks(exercises: Iterable[Exercise], sheet: Sheet) -> tuple[FeelLook, ...]:
    """The legend of the tints in the pictures of some exercises; none where nothing is tinted."""
    figures = [exercise.figure for exercise in exercises if exercise.figure]
    return tuple(
        FeelLook(sheet.site.strings(f"figure.{kind}"), Markup(legend_swatch(kind).strip()))
        for kind in ("works", "stretches")
        if any(getattr(figure, kind) for figure in figures)
    )
