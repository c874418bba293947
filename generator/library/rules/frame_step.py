"""Each picture belongs to a step."""

from collections.abc import Iterator

from generator.library.figures import figures
from generator.library.library import Library
from generator.library.rules.rule import Rule
from generator.models.pose import START
from generator.problems import Problem, did_you_mean


def check(library: Library) -> Iterator[Problem]:
    """The step of each frame, and steps that cannot be told from the start position."""
    for entry, figure in figures(library):
        if START in entry.entity.steps:
            message = f'"{START}" is the start position of a picture, so no step can be called that'
            yield RULE.problem(entry, ("steps", START), message, "give the step another key", at_key=True)
            continue
        steps = [START, *entry.entity.steps]
        for key, frame in figure.frames.items():
            if frame.step not in steps:
                hint = did_you_mean(frame.step, steps) or f"the steps are {', '.join(steps)}"
                path = ("figure", "frames", key, "step")
                yield RULE.problem(entry, path, f'there is no step "{frame.step}" in this exercise', hint)


RULE = Rule("frame-step", check)
