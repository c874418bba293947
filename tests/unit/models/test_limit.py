import pytest

from generator.bodies.demands import MOVEMENTS
from generator.library.validate import validate
from generator.models.limit import Demand, Limit
from generator.models.precaution import Precaution
from generator.nodes import parse
from tests.conftest import told
from tests.minimal import PRECAUTION
from tests.unit.models.faults import fault_kinds


def test_each_movement_that_figures_measure_can_be_limited() -> None:
    assert [demand.value for demand in Demand if demand.is_movement] == list(MOVEMENTS)


@pytest.mark.parametrize(
    "limit",
    [
        {"demand": "hip-flexion", "over_deg": 90},
        {"demand": "hip-adduction", "over_deg": 0},
        {"demand": "weight-on-knees"},
    ],
)
def test_a_movement_has_degrees_and_a_way_to_rest_has_none(limit: dict[str, object]) -> None:
    assert fault_kinds(Limit, {"text": "Not so far.", **limit}) == []


@pytest.mark.parametrize(
    ("limit", "problem", "hint"),
    [
        (
            "demand: hip-flexion",
            "11:9: limits.bend: hip-flexion is measured, so it needs over_deg  [wrong-value]",
            "add over_deg: 90",
        ),
        (
            "demand: weight-on-knees, over_deg: 5",
            "11:9: limits.bend: weight-on-knees is not measured in degrees  [wrong-value]",
            "take out over_deg",
        ),
        (
            "demand: hip-flexion, over_deg: 92",
            "11:72: limits.bend.over_deg: the number 92 is not a step of 5  [wrong-value]",
            "round it to the nearest such step",
        ),
        (
            "demand: hip-flexion, over_deg: -5",
            "11:72: limits.bend.over_deg: the number -5 is below 0  [out-of-range]",
            "write at least 0",
        ),
        (
            "demand: hip-flexion, over_deg: 185",
            "11:72: limits.bend.over_deg: the number 185 is above 180  [out-of-range]",
            "write at most 180",
        ),
        (
            "demand: hip-flexion, over_deg: far",
            '11:72: limits.bend.over_deg: expected a whole number, found "far"  [wrong-type]',
            "write a number such as 90",
        ),
        (
            "demand: hip-flexoin, over_deg: 90",
            '11:49: limits.bend.demand: "hip-flexoin" is not one of the words allowed here  [wrong-value]',
            'did you mean "hip-flexion"?',
        ),
    ],
)
def test_a_limit_that_cannot_be_is_told_once(limit: str, problem: str, hint: str) -> None:
    line = f"  bend: {{text: Not so far., ours: true, {limit}}}\n"
    document, _ = parse("a.yaml", PRECAUTION.replace("choose:\n", f"limits:\n{line}choose:\n"))
    _, problems = validate(document, Precaution)
    assert [(told(found), found.hint) for found in problems] == [(f"a.yaml:{problem}", hint)]
