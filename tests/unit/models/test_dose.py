import pytest

from generator.models.dose import Dose, DoseChange, Sides
from generator.models.span import Span

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
