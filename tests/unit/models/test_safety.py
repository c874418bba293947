import pytest

from generator.models.safety import Safety
from tests.unit.models.faults import content, faults, needed

CALL = {"title": "Get help.", "action": "Call."}
BAND = {"text": "Go on.", "score": "0 to 3"}


def test_the_safety_advice_needs_these_fields() -> None:
    assert needed(Safety) == [
        *("review", "title", "summary", "disclaimer", "tiers", "card_line", "signs", "stop_rules"),
        *("card_stop", "pain_score", "ask_first", "start_well", "getting_down", "getting_up"),
    ]


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        (
            "tiers",
            {"emergency": CALL, "urgent": CALL, "soon": CALL, "never": CALL},
            ("tiers.never.[key]", "enum"),
        ),
        ("signs", {}, ("signs", "too_short")),
        ("signs", {"a": {"text": "A.", "tier": "soon", "regions": ()}}, ("signs.a.regions", "too_short")),
        ("stop_rules", {}, ("stop_rules", "too_short")),
        (
            "pain_score",
            {"scale": {"text": "0 to 10."}, "when": {"text": "Now."}, "bands": {"low": BAND}},
            ("pain_score.bands", "too_short"),
        ),
        ("getting_up", {"intro": "How.", "steps": {"roll": "Roll."}}, ("getting_up.steps", "too_short")),
    ],
)
def test_the_safety_advice_refuses_what_is_not_complete(field: str, value: object, fault: tuple[str, str]) -> None:
    assert faults(Safety, content("safety/safety", **{field: value})) == [fault]
