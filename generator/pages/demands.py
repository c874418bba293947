"""What an exercise asks of the body, in plain words, and the numbers that speak for or against it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.figures.demands import Demands, about
from generator.library.limits import Breach
from generator.models.base import Claim, ExerciseRef, Key
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.limit import Demand, Limit
from generator.models.precaution import Precaution
from generator.pages.sheet import Link, Sheet, Statement
from generator.pages.site import Site
from generator.render.strings import Strings

_WORTH_TELLING_DEG: Mapping[Demand, int] = {
    Demand.HIP_FLEXION: 80,
    Demand.HIP_EXTENSION: 15,
    Demand.HIP_ABDUCTION: 30,
    Demand.HIP_ADDUCTION: 15,
    Demand.HIP_INTERNAL_ROTATION: 20,
    Demand.HIP_EXTERNAL_ROTATION: 25,
    Demand.KNEE_FLEXION: 110,
    Demand.SPINE_FLEXION: 10,
    Demand.SPINE_EXTENSION: 10,
    Demand.SPINE_SIDE_BEND: 10,
    Demand.SPINE_ROTATION: 10,
    Demand.NECK_FLEXION: 25,
    Demand.NECK_EXTENSION: 25,
    Demand.NECK_ROTATION: 30,
    Demand.SHOULDER_FLEXION: 120,
    Demand.SHOULDER_ABDUCTION: 120,
    Demand.WRIST_EXTENSION: 60,
}
"""Our choice: the angle from which a movement is told. Below it lies what a quiet walk asks of hips and knees, an arm
raised to reach a shelf, and a back or a neck that merely settles. Hips are told from almost a right angle, where the
limits of sore and new hips begin."""

_A_LITTLE_DEG, _A_LOT_DEG = 20, 35
"""Our choice: below the first the back moves a little, from the second on a lot."""

_RESTS = (
    Demand.DOWN_TO_THE_FLOOR,
    Demand.WEIGHT_ON_KNEES,
    Demand.WEIGHT_ON_HANDS,
    Demand.WEIGHT_ON_FOREARMS,
    Demand.WEIGHT_ON_ONE_LEG,
)
_ON_A_BED = {"down-to-the-floor": "down-to-floor-or-bed"}
_ON_ALL_FOURS = {"weight-on-hands", "weight-on-knees"}


@dataclass(frozen=True)
class Warned:
    """A page to go to, the reason in words, and the numbers of the figure that decide."""

    link: Link
    reason: Statement | None
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class LimitLine:
    """A limit in words, and what we take it to mean in degrees; empty when it is not measured."""

    statement: Statement
    measure: str


def demand_lines(exercise: Exercise, site: Site) -> tuple[str, ...]:
    """What an exercise asks of the body, a sentence each; none without a figure."""
    demands = site.library.demands.get(exercise.id)
    return (*_rest(exercise, demands, site.strings), *_movements(demands, site.strings)) if demands else ()


def _rest(exercise: Exercise, demands: Demands, strings: Strings) -> Iterator[str]:
    """How the body rests. That one lies on the back or the front is among the facts at the top of the page."""
    told = [state.value for state in _RESTS if state in demands.states]
    if exercise.on_a_bed:
        told = [_ON_A_BED.get(word, word) for word in told]
    if set(told) >= _ON_ALL_FOURS:
        told = [*(word for word in told if word not in _ON_ALL_FOURS), "weight-on-hands-and-knees"]
    return (strings(f"demand.{word}") for word in told)


def _movements(demands: Demands, strings: Strings) -> Iterator[str]:
    for movement, least in _WORTH_TELLING_DEG.items():
        degrees = about(demands.furthest(movement).degrees)
        if degrees >= least:
            yield _moved(movement, degrees, strings)


def _moved(movement: Demand, degrees: int, strings: Strings) -> str:
    amount = "a-little" if degrees < _A_LITTLE_DEG else "a-lot" if degrees >= _A_LOT_DEG else "some"
    return strings(f"demand.{movement}", degrees=degrees, amount=strings(f"amount.{amount}"))


def numbers(breaches: Iterable[Breach], strings: Strings) -> tuple[str, ...]:
    """By how much an exercise goes past limits, a line each."""
    return tuple(_number(breach, strings) for breach in breaches)


def _number(breach: Breach, strings: Strings) -> str:
    limit = breach.limit
    if breach.degrees is None:
        return strings(f"demand.{limit.demand}")
    moved = _moved(limit.demand, about(breach.degrees), strings)
    return f"{moved} {strings('limit.number', degrees=limit.over_deg)}"


def warned(link: Link, claim: Claim | None, breaches: Iterable[Breach], sheet: Sheet) -> Warned:
    """Someone or something to take care with, for the reason in words and in numbers."""
    return Warned(link, sheet.statement(claim) if claim else None, numbers(breaches, sheet.site.strings))


def limit_lines(limits: Mapping[Key, Limit], sheet: Sheet) -> tuple[LimitLine, ...]:
    """Limits in their order."""
    strings = sheet.site.strings
    return tuple(
        LimitLine(
            sheet.statement(limit),
            strings("limit.measure", degrees=limit.over_deg) if limit.over_deg is not None else "",
        )
        for limit in limits.values()
    )


def named(by: Condition | Precaution, claims: Mapping[ExerciseRef, Claim], sheet: Sheet) -> tuple[Warned, ...]:
    """Exercises that a condition or a precaution names, with its reason and what their figures say."""
    library = sheet.site.library
    return tuple(
        warned(sheet.link(library.exercises[id_]), claim, library.breaches(library.exercises[id_], by), sheet)
        for id_, claim in claims.items()
    )


def measured(by: Condition | Precaution, sheet: Sheet) -> tuple[Warned, ...]:
    """Exercises that a condition or a precaution does not name, but whose figures go past its limits."""
    library = sheet.site.library
    found = (
        (exercise, objection)
        for exercise in library.exercises.values()
        for objection in library.objections(exercise)
        if objection.by is by and objection.measured
    )
    return tuple(warned(sheet.link(exercise), None, objection.breaches, sheet) for exercise, objection in found)
