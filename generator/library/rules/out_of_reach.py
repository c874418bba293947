"""Hands and feet of a picture come to what they reach for."""

from collections.abc import Iterator

from generator.library.figures import frame_place
from generator.library.rules.rule import Alone, OfEach, Rule
from generator.problems import Problem


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each limb that reaches, in each frame."""
    for place, frame in frame_place(one.entry, one.story):
        for miss in frame.misses:
            where = (*place, "reach", str(miss.part))
            written = where in one.entry.document.values
            message = (
                f"the {miss.part.words} does not come to the {miss.target.words}: "
                f"{miss.distance / 10:.1f} % of body height is missing"
            )
            hint = "bend the joints so that it comes nearer, or let it reach for something nearer"
            yield RULE.problem(one.entry, where if written else place, message, hint, at_key=True)


RULE = Rule("out-of-reach", check)
