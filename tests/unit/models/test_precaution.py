import pytest

from generator.models.exercise import StartPosition
from generator.models.precaution import Precaution
from tests.unit.models.faults import content, faults, needed


def test_a_precaution_needs_these_fields() -> None:
    assert needed(Precaution) == ["review", "name", "short", "said", "stake", "summary", "choose"]


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("choose", {}, ("choose", "too_short")),
        ("rules_out", ("floor",), ("rules_out.0", "enum")),
        ("stake", "risk", ("stake", "enum")),
        ("bed_is_fine", 1, ("bed_is_fine", "bool_type")),
        ("avoid", ("bridge",), ("avoid", "dict_type")),
        ("take_care", {"bridge": {}}, ("take_care.bridge.text", "missing")),
    ],
)
def test_a_precaution_refuses_what_it_cannot_show(field: str, value: object, fault: tuple[str, str]) -> None:
    assert faults(Precaution, content("precautions/thin-bones", **{field: value})) == [fault]


def test_start_positions_are_ruled_out_by_name() -> None:
    assert Precaution.model_validate(content("precautions/thin-bones")).rules_out == (StartPosition.PRONE,)
