"""An arrow shows a way, so the part it belongs to moves."""

from collections.abc import Iterator

from generator.bodies.body import Body
from generator.bodies.parts import Part
from generator.drawing.arrows import SHORTEST_WAY, moved
from generator.drawing.story import Story
from generator.library.figures import figure_of
from generator.library.rules.rule import Alone, OfEach, Rule
from generator.problems import Problem


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each part that a frame names for an arrow."""
    figure, story = figure_of(one.entry), one.story
    for number, (key, frame) in enumerate(figure.frames.items() if figure else ()):
        for index, part in enumerate(frame.arrows or ()):
            path = ("figure", "frames", key, "arrows", index)
            if number == 0:
                hint = "take the arrow out, or move it to a later frame"
                yield RULE.problem(one.entry, path, "nothing moves before the first frame", hint)
            elif story and moved(_ends(story, number), story.camera, Part(part)) < SHORTEST_WAY:
                message = f"the {Part(part).words} hardly moves in this picture, so an arrow shows no way"
                hint = "name a part that moves, or write [] for no arrow"
                yield RULE.problem(one.entry, path, message, hint)


def _ends(story: Story, number: int) -> tuple[Body, Body]:
    """The body before a frame and in it; how far a part moves does not depend on its way between them."""
    return story.frames[number - 1].body, story.frames[number].body


RULE = Rule("still-arrow", check)
