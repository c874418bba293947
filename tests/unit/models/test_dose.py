import pytest

from generator.models.dose import DOSE_PARTS, Dose, DoseChange, DoseRange, Sides
from generator.models.routine import Schedule
from generator.models.span import Span
from tests.unit.models.faults import faults

DOSE = Dose.model_validate(
    {"hold_s": 5, "repetitions": "8 to 10", "sides": "each", "build_up": "Add a set.", "sources": ("leaflet",)}
)


def test_a_dose_without_parts_is_for_both_sides() -> None:
    assert Dose().sides is Sides.BOTH
    assert Dose().model_dump(exclude_none=True) == {"sources": (), "ours": False, "sides": "both"}


def test_a_change_without_numbers_leaves_the_dose_as_it_is() -> None:
    assert DoseChange().applied_to(DOSE) == DOSE


@pytest.mark.parametrize("name", sorted(set(DoseChange.model_fields) - {"sources", "ours"}))
def test_each_part_of_a_change_takes_the_place_of_that_part_only(name: str) -> None:
    changed = DoseChange.model_validate({name: 3}).applied_to(DOSE)
    assert changed == DOSE.model_copy(update={name: Span(3, 3)})


def test_a_change_brings_no_sources_into_the_dose() -> None:
    change = DoseChange.model_validate({"sets": 1, "sources": ("guide",), "ours": True})
    assert change.applied_to(DOSE).sources == ("leaflet",)
    assert change.applied_to(DOSE).ours is False


def test_everything_that_a_change_may_hold_is_a_part_of_a_dose() -> None:
    assert set(DoseChange.model_fields) <= set(Dose.model_fields)


def test_these_parts_of_a_dose_have_a_published_range() -> None:
    assert DOSE_PARTS == ("hold_s", "repetitions", "sets", "minutes", "times_a_day", "days_a_week")


LIMITS = pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("hold_s", 1, 120),
        ("repetitions", 1, 60),
        ("sets", 1, 10),
        ("rest_s", 1, 600),
        ("minutes", 1, 120),
        ("times_a_day", 1, 12),
        ("days_a_week", 1, 7),
    ],
)


@LIMITS
def test_a_number_that_cannot_be_meant_is_refused_in_a_dose_and_in_a_change_of_it(
    name: str, low: int, high: int
) -> None:
    for model in (Dose, DoseChange):
        assert faults(model, {name: f"{low} to {high}"}) == faults(model, {name: None}) == []
        assert faults(model, {name: low - 1}) == faults(model, {name: high + 1}) == [(name, "span_bounds")]


@LIMITS
def test_a_published_range_can_be_meant_itself_and_a_rest_has_none(name: str, low: int, high: int) -> None:
    expected = [(name, "extra_forbidden" if name == "rest_s" else "span_bounds")]
    assert faults(DoseRange, {name: f"{low} to {high + 1}"}) == expected


@pytest.mark.parametrize(("name", "high"), [("times_a_day", 12), ("days_a_week", 7), ("weeks", 26)])
def test_a_schedule_has_the_same_limits_and_one_for_its_weeks(name: str, high: int) -> None:
    usual = {"times_a_day": 1, "days_a_week": 7, "weeks": 4}
    assert faults(Schedule, {**usual, name: f"1 to {high}"}) == []
    assert (
        faults(Schedule, {**usual, name: high + 1}) == faults(Schedule, {**usual, name: 0}) == [(name, "span_bounds")]
    )
