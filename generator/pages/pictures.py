"""The drawn pictures of an exercise, as pages show them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from generator.bodies.parts import SIDES, Side
from generator.drawing.portrait import Portrait
from generator.drawing.tints import TINTS, legend_swatch
from generator.models.exercise import Exercise
from generator.models.place import Place
from generator.models.pose import START
from generator.models.pose import Side as Sore
from generator.models.words import Key, Text
from generator.pages.sheet import Picture, Sheet
from generator.render.addresses import animation_path, place_picture_path, still_path


@dataclass(frozen=True)
class Motion:
    """A moving picture, and the still that stands in its place."""

    address: Markup
    still: Picture


def stills(exercise: Exercise, sheet: Sheet) -> tuple[Picture, ...]:
    """The still pictures of an exercise in order; empty for an exercise without a figure."""
    if not (exercise.figure and exercise.id in sheet.site.gallery):
        return ()
    return tuple(
        Picture(frame.step, sheet.address(still_path(exercise.id, number)), frame.alt, frame.caption)
        for number, frame in enumerate(exercise.figure.frames.values(), 1)
    )


def portrait_of(place: Place) -> Portrait:
    """What the picture of a place shows. The id of the place decides who is seen."""
    figure = place.figure
    sore = {str(area): SIDES if side is Sore.BOTH else (Side(side),) for area, side in figure.sore.items()}
    return Portrait(f"sore-{place.id}", str(figure.facing), figure.low, figure.high, sore)


def place_picture(place: Place, sheet: Sheet) -> Picture:
    """The picture of a place."""
    return Picture("", sheet.address(place_picture_path(place.id)), place.figure.alt, "")


def steps_until(exercise: Exercise, until: str | None) -> dict[Key, Text]:
    """The steps of an exercise up to one of them, that one among them; all without one."""
    keys = list(exercise.steps)
    last = keys.index(until) + 1 if until in keys else len(keys)
    return {key: exercise.steps[key] for key in keys[:last]}


def first_and_last(exercise: Exercise, until: str | None = None) -> tuple[int, int]:
    """The numbers, from 0, of the frames that show the start of an exercise and its end, or a step before the end."""
    assert exercise.figure
    steps = (START, *steps_until(exercise, until))
    shown = [number for number, frame in enumerate(exercise.figure.frames.values()) if frame.step in steps]
    return shown[0], shown[-1]


def start_and_end(exercise: Exercise, sheet: Sheet, until: str | None = None) -> tuple[Picture, ...]:
    """The first still picture and the last one up to a step; empty for an exercise without a figure."""
    pictures = stills(exercise, sheet)
    return tuple(pictures[number] for number in first_and_last(exercise, until)) if pictures else ()


def motion(exercise: Exercise, sheet: Sheet) -> Motion | None:
    """The moving picture. In its place stands the last still, because the end of a movement tells most."""
    pictures = stills(exercise, sheet)
    return Motion(sheet.address(animation_path(exercise.id)), pictures[-1]) if pictures else None


@dataclass(frozen=True)
class FeelLook:
    """One line of the legend of tints: what the tint means, and a small picture of it."""

    text: str
    svg: Markup


def feel_looks(exercises: Iterable[Exercise], sheet: Sheet) -> tuple[FeelLook, ...]:
    """The legend of the tints in the pictures of some exercises; none where nothing is tinted."""
    figures = [exercise.figure for exercise in exercises if exercise.figure]
    return tuple(
        FeelLook(sheet.site.strings(f"figure.{kind}"), _swatch(kind))
        for kind in TINTS
        if any(getattr(figure, kind) for figure in figures)
    )


@cache
def _swatch(kind: str) -> Markup:
    """The small picture of a tint, which is the same on every page."""
    return Markup(legend_swatch(kind).strip())
