"""What trouble is usual with a condition or a routine, in the terms of the stop rules."""

from collections.abc import Iterable

from generator.models.condition import Condition
from generator.models.safety import Safety, Usual


def usual_of(condition: Condition, safety: Safety) -> tuple[Usual, ...]:
    """What a condition says is usual with it. A usual pain inside the lowest band needs no rule of its own."""
    lowest = next(iter(safety.pain_score.bands.values())).score.high
    exceeds = condition.usual_pain_may_exceed is not None and condition.usual_pain_may_exceed >= lowest
    said = (
        (Usual.PAIN_BELOW_KNEE, condition.pain_below_knee_is_usual),
        (Usual.NIGHT_PAIN, condition.night_pain_is_usual),
        (Usual.PAIN_SCORE, exceeds),
    )
    return tuple(usual for usual, holds in said if holds)


def usual_of_any(conditions: Iterable[Condition], safety: Safety) -> tuple[Usual, ...]:
    """What at least one of some conditions says is usual, in the order of the words."""
    found = {usual for condition in conditions for usual in usual_of(condition, safety)}
    return tuple(usual for usual in Usual if usual in found)
