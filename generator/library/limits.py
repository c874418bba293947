"""Which limits an exercise goes past: the demands of its figure, held against conditions and precautions."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from generator.bodies.demands import Demands, Peak, about, demands
from generator.drawing.story import Story
from generator.models.condition import Condition
from generator.models.exercise import Exercise, StartPosition
from generator.models.limit import Demand, Limit
from generator.models.pose import START, Figure
from generator.models.precaution import Precaution


@dataclass(frozen=True)
class Breach:
    """A limit that an exercise goes past.

    Attributes:
        by: Who sets the limit.
        key: Its name in the limits of ``by``.
        limit: The limit.
        frame: Name of the frame that goes furthest past it.
        degrees: How far that frame goes, in degrees; None when the limit is not measured in degrees.
    """

    by: Condition | Precaution
    key: str
    limit: Limit
    frame: str
    degrees: float | None = None


@dataclass(frozen=True, eq=False)
class Drawn:
    """An exercise with a figure that can be drawn. Nothing of it depends on a language.

    Attributes:
        exercise: The exercise.
        story: The frames of its figure as bodies in space.
    """

    exercise: Exercise
    story: Story

    @cached_property
    def demands(self) -> Demands:
        """What it asks of the body. To walk is not to stand on one leg, though each step does it for a moment."""
        asked = demands(self.story.frames)
        if self.exercise.position is not StartPosition.WALKING:
            return asked
        return replace(asked, states={word: n for word, n in asked.states.items() if word != Demand.WEIGHT_ON_ONE_LEG})

    @cached_property
    def movements(self) -> Demands:
        """The demands of the frames that show a step. How one comes to lie or sit at the start is not the movement."""
        frames = zip(self.story.frames, self._figure.frames.values(), strict=True)
        return demands([frame for frame, said in frames if said.step != START])

    @property
    def _figure(self) -> Figure:
        assert self.exercise.figure
        return self.exercise.figure

    def breaches(self, by: Condition | Precaution) -> Iterator[Breach]:
        """The limits of a condition or a precaution that it goes past."""
        frames = tuple(self._figure.frames) if by.limits else ()
        for key, limit in by.limits.items():
            if _lies_on_a_bed(self.exercise, limit, by):
                continue
            if limit.over_deg is None:
                if limit.demand in self.demands.states:
                    yield Breach(by, key, limit, frames[self.demands.states[limit.demand]])
            elif _goes_past(peak := self.demands.furthest(limit.demand), limit.over_deg):
                yield Breach(by, key, limit, frames[peak.frame], peak.degrees)


def _goes_past(peak: Peak, over_deg: int) -> bool:
    """Whether the angle that readers are told is larger than the limit that they are told."""
    return about(peak.degrees) > over_deg


def _lies_on_a_bed(exercise: Exercise, limit: Limit, by: Condition | Precaution) -> bool:
    """Whether an exercise that is drawn on the floor is possible after all, because a bed will do."""
    bed_is_fine = isinstance(by, Precaution) and by.bed_is_fine and exercise.on_a_bed
    return bed_is_fine and limit.demand is Demand.DOWN_TO_THE_FLOOR
