import pytest

from generator.models.condition import Condition, Tier
from tests.unit.models.faults import content, faults, needed


def test_a_condition_needs_these_fields() -> None:
    assert needed(Condition) == ["review", "name", "summary", "regions", "key_points", "what"]


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("regions", (), ("regions", "too_short")),
        ("regions", ("back", "neck"), ("regions.1", "enum")),
        ("key_points", {}, ("key_points", "too_short")),
        ("signpost", "now", ("signpost", "enum")),
        ("causes", {"age": {"text": "Age."}}, ("causes.age.evidence", "missing")),
        ("causes", {"age": {"text": "Age.", "evidence": "some"}}, ("causes.age.evidence", "enum")),
        ("warning_signs", {"leg": {"text": "A weak leg."}}, ("warning_signs.leg.tier", "missing")),
        ("part_of", ("back-pain",), ("part_of", "string_type")),
    ],
)
def test_a_condition_refuses_what_it_cannot_show(field: str, value: object, fault: tuple[str, str]) -> None:
    assert faults(Condition, content("conditions/back-pain", **{field: value})) == [fault]


def test_a_signpost_says_how_soon_to_get_help() -> None:
    assert Condition.model_validate(content("conditions/numb-seat")).signpost is Tier.EMERGENCY


def test_the_most_urgent_tier_comes_first() -> None:
    assert list(Tier) == ["emergency", "urgent", "soon"]
