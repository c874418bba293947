"""Pictures: each frame of an exercise as a still, and the whole movement, as SVG files in each language."""

from collections.abc import Iterator

from generator.drawing.story import Story, Words
from generator.models.exercise import Exercise
from generator.pages.site import Site
from generator.render.addresses import animation_path, still_path


def figure_files(site: Site) -> dict[str, bytes]:
    """``figures/<exercise>.svg``, which moves, and ``figures/<exercise>-1.svg`` and so on, one a frame."""
    stories = site.library.stories
    return {
        path: svg.encode()
        for exercise in site.library.exercises.values()
        if exercise.id in stories
        for path, svg in pictures(exercise, stories[exercise.id])
    }


def stills(exercise: Exercise, site: Site) -> dict[str, str]:
    """The path of each still of an exercise by the key of its frame; empty for an exercise without a figure."""
    if not exercise.figure or exercise.id not in site.library.stories:
        return {}
    return {key: still_path(exercise.id, number) for number, key in enumerate(exercise.figure.frames, 1)}


def pictures(exercise: Exercise, story: Story) -> Iterator[tuple[str, str]]:
    """The path and the SVG of the picture that moves, then of each still."""
    frames = exercise.figure.frames if exercise.figure else {}
    told = " ".join(frame.alt for frame in frames.values())
    yield animation_path(exercise.id), story.animation(Words(exercise.name, told))
    for index, frame in enumerate(frames.values()):
        yield still_path(exercise.id, index + 1), story.still(index, Words(exercise.name, frame.alt))
