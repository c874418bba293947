"""Nothing of a body in a picture lies below the floor."""

from collections.abc import Iterator

from generator.bodies.contact import PARTS, lowest
from generator.bodies.solve import TOLERANCE
from generator.library.figures import frame_place
from generator.library.rules.rule import Alone, OfEach, Rule
from generator.problems import Problem


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Of each frame the part that lies lowest."""
    for place, frame in frame_place(one.entry, one.story):
        height, part = min((lowest(frame.body, part), part) for part in PARTS)
        if height < -TOLERANCE and part not in (miss.part for miss in frame.misses):
            message = f"the {part.words} is {-height / 10:.1f} % of body height below the floor"
            hint = f"bend the joints above it the other way, or add it to reach: {part}: floor"
            yield RULE.problem(one.entry, place, message, hint, at_key=True)


RULE = Rule("below-floor", check)
