"""Pictures: each frame of an exercise as a still, and the whole movement, as SVG files in each language."""

from collections.abc import Callable, Iterator
from functools import partial

from generator.drawing.drawing import Drawing, Words
from generator.models.exercise import Exercise
from generator.models.place import Place
from generator.pages.gallery import Gallery
from generator.pages.pictures import portrait_of
from generator.pages.site import Site
from generator.render.addresses import animation_path, place_picture_path, still_path


def exercise_figures(exercise: Exercise, gallery: Gallery) -> dict[str, Callable[[], bytes]]:
    """``figures/<exercise>.svg``, which moves, and ``figures/<exercise>-1.svg`` and so on, one a frame.

    Returns:
        By path, what puts the words of a language into a drawing: all pictures at once would fill the memory.
    """
    return {path: partial(_file, gallery, exercise.id, picture) for path, picture in pictures(exercise)}


def stills(exercise: Exercise, site: Site) -> dict[str, str]:
    """The path of each still of an exercise by the key of its frame; empty for an exercise without a figure."""
    if not exercise.figure or exercise.id not in site.gallery:
        return {}
    return {key: still_path(exercise.id, number) for number, key in enumerate(exercise.figure.frames, 1)}


def place_figures(place: Place) -> dict[str, Callable[[], bytes]]:
    """The picture of a place of the body by its path, with what draws it."""
    return {place_picture_path(place.id): lambda: _portrait(place).encode()}


def _portrait(place: Place) -> str:
    return portrait_of(place).svg(Words(place.name, place.figure.alt))


def pictures(exercise: Exercise) -> Iterator[tuple[str, Callable[[Drawing], str]]]:
    """The path of the picture that moves, then of each still, with what makes its SVG of a drawing."""
    frames = exercise.figure.frames if exercise.figure else {}
    told = Words(exercise.name, " ".join(frame.alt for frame in frames.values()))
    yield animation_path(exercise.id), partial(Drawing.animation, words=told)
    for index, frame in enumerate(frames.values()):
        words = Words(exercise.name, frame.alt)
        yield still_path(exercise.id, index + 1), partial(Drawing.still, number=index, words=words)


def _file(gallery: Gallery, id_: str, picture: Callable[[Drawing], str]) -> bytes:
    return picture(gallery[id_]).encode()
