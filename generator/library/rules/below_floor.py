"""Nothing of a body in a picture lies below the floor."""

from collections.abc import Iterator

from generator.bodies.contact import PARTS, lowest
from generator.bodies.solve import TOLERANCE
from generator.library.figures import figures, frame_place
from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.problems import Problem


def check(library: Library) -> Iterator[Problem]:
    """Of each frame the part that lies lowest."""
    for entry, _ in figures(library):
        for place, frame in frame_place(entry, library.stories):
            height, part = min((lowest(frame.body, part), part) for part in PARTS)
            if height < -TOLERANCE and part not in (miss.part for miss in frame.misses):
                message = f"the {part.words} is {-height / 10:.1f} % of body height below the floor"
                hint = f"bend the joints above it the other way, or add it to reach: {part}: floor"
                yield RULE.problem(entry, place, message, hint, at_key=True)


RULE = Rule("below-floor", check)
