"""What an exercise asks of the body, in plain words. The numbers stand in the open data."""

from collections.abc import Iterator, Mapping

from generator.bodies.demands import Demands, about
from generator.models.exercise import Exercise
from generator.models.limit import Demand
from generator.pages.site import Site
from generator.render.strings import Strings

_WORTH_TELLING_DEG: Mapping[Demand, int] = {
    Demand.HIP_FLEXION: 105,
    Demand.HIP_EXTENSION: 15,
    Demand.HIP_ABDUCTION: 30,
    Demand.HIP_ADDUCTION: 15,
    Demand.KNEE_FLEXION: 110,
    Demand.SPINE_FLEXION: 15,
    Demand.SPINE_EXTENSION: 10,
    Demand.SPINE_SIDE_BEND: 10,
    Demand.SPINE_ROTATION: 10,
    Demand.SHOULDER_FLEXION: 120,
    Demand.SHOULDER_ABDUCTION: 120,
}
"""Our choice: the angle from which a movement is told. Below it lies what a quiet walk asks of hips and knees, an arm
raised to reach a shelf, and a back that merely settles. How a neck or a wrist comes to lie is not worth a warning."""

_A_LOT_DEG = 40
"""Our choice: from here on the back moves a lot, below it a little. To prop oneself on the forearms arches it by 35."""

_RESTS = (
    Demand.DOWN_TO_THE_FLOOR,
    Demand.WEIGHT_ON_KNEES,
    Demand.WEIGHT_ON_HANDS,
    Demand.WEIGHT_ON_FOREARMS,
    Demand.WEIGHT_ON_ONE_LEG,
)
_ON_A_BED = {"down-to-the-floor": "down-to-floor-or-bed"}
_ON_ALL_FOURS = {"weight-on-hands", "weight-on-knees"}
_HANDS_AND_KNEES = "weight-on-hands-and-knees"
RESTS = (*(state.value for state in _RESTS), *_ON_A_BED.values(), _HANDS_AND_KNEES)
"""The words for how a body rests."""
MOVEMENTS = tuple(demand.value for demand in _WORTH_TELLING_DEG)
"""The words for how a body moves, each with ``{amount}`` to fill where it says how far."""


def demand_lines(exercise: Exercise, site: Site) -> tuple[str, ...]:
    """What an exercise asks of the body, a sentence each; none without a figure."""
    drawn, strings = site.library.drawn.get(exercise.id), site.strings
    if not drawn:
        return ()
    return (*_rest(exercise, drawn.demands, strings), *_movements(drawn.movements, strings))


def _rest(exercise: Exercise, demands: Demands, strings: Strings) -> Iterator[str]:
    """How the body rests. That one lies on the back or the front is among the facts at the top of the page."""
    told = [state.value for state in _RESTS if state in demands.states]
    if exercise.on_a_bed:
        told = [_ON_A_BED.get(word, word) for word in told]
    if set(told) >= _ON_ALL_FOURS:
        told = [*(word for word in told if word not in _ON_ALL_FOURS), _HANDS_AND_KNEES]
    return (strings(f"demand.{word}") for word in told)


def _movements(movement: Demands, strings: Strings) -> Iterator[str]:
    for word, least in _WORTH_TELLING_DEG.items():
        degrees = about(movement.furthest(word).degrees)
        if degrees >= least:
            amount = strings(f"amount.{'a-lot' if degrees >= _A_LOT_DEG else 'a-little'}")
            yield strings(f"demand.{word}", amount=amount)
