"""What carries a body in a picture touches what it rests on."""

from collections.abc import Iterator

from generator.bodies.solve import TOLERANCE
from generator.bodies.things import FLOOR
from generator.library.figures import frame_place
from generator.library.rules.rule import Alone, OfEach, Rule
from generator.problems import Problem


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """Each support of each frame."""
    for place, frame in frame_place(one.entry, one.story):
        missed = {miss.part for miss in frame.misses}
        for part, surface in frame.supports.items():
            gap = frame.gap(part)
            if abs(gap) <= TOLERANCE or part in missed or (surface is FLOOR and gap < 0):
                continue
            where = "above" if gap > 0 else "inside"
            on = surface.word
            message = f"the {part.words} is {abs(gap) / 10:.1f} % of body height {where} the {on}"
            hint = f"bend the joints so that it rests, let it reach for the {on}, or take it out of supports"
            yield RULE.problem(one.entry, place, message, hint, at_key=True)


RULE = Rule("floating-support", check)
