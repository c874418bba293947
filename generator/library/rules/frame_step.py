"""Each picture belongs to a step."""

from collections.abc import Iterator

from generator.library.rules.rule import Alone, OfEach, Rule
from generator.models.exercise import Exercise
from generator.models.pose import START
from generator.problems import Problem, did_you_mean


@OfEach
def check(one: Alone) -> Iterator[Problem]:
    """The step of each frame, and steps that cannot be told from the start position."""
    exercise = one.entry.entity
    if not isinstance(exercise, Exercise) or exercise.figure is None:
        return
    if START in exercise.steps:
        message = f'"{START}" is the start position of a picture, so no step can be called that'
        yield RULE.problem(one.entry, ("steps", START), message, "give the step another key", at_key=True)
        return
    steps = [START, *exercise.steps]
    for key, frame in exercise.figure.frames.items():
        if frame.step not in steps:
            hint = did_you_mean(frame.step, steps) or f"the steps are {', '.join(steps)}"
            path = ("figure", "frames", key, "step")
            yield RULE.problem(one.entry, path, f'there is no step "{frame.step}" in this exercise', hint)


RULE = Rule("frame-step", check)
