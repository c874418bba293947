import pytest

from generator.models.safety import Safety
from tests.unit.models.faults import content, faults, needed

CALL = {"title": "Get help.", "action": "Call."}
BAND = {"text": "Go on.", "score": "0 to 3"}
PAIN = content("safety/safety")["pain_score"]
USUAL = PAIN["usual"]


def test_the_safety_advice_needs_these_fields() -> None:
    assert needed(Safety) == [
        *("review", "title", "summary", "disclaimer", "numbers", "tiers", "alert", "signs", "stop_rules"),
        *("pain_score", "ask_first", "start_well", "getting_down", "getting_up"),
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
            "signs",
            {"a": {"text": "A.", "tier": "soon", "regions": ("hip",), "suspect": "luck"}},
            ("signs.a.suspect", "enum"),
        ),
        ("alert", {"title": "Call.", "parts": {}}, ("alert.parts", "too_short")),
        ("alert", {"title": "Call.", "parts": {"a": {"text": "A", "signs": ()}}}, ("alert.parts.a.signs", "too_short")),
        ("stop_rules", {"a": {"text": "A.", "judges": "cough"}}, ("stop_rules.a.judges", "enum")),
        ("usual", {"cough": {"text": "A."}}, ("usual.cough.[key]", "enum")),
        ("pain_score", {**PAIN, "bands": {"low": BAND}}, ("pain_score.bands", "too_short")),
        (
            "pain_score",
            {**PAIN, "bands": {"low": BAND, "high": {**BAND, "score": "4 to 11"}}},
            ("pain_score.bands.high.score", "span_bounds"),
        ),
        ("pain_score", {**PAIN, "settle_h": 0}, ("pain_score.settle_h", "greater_than_equal")),
        ("pain_score", {**PAIN, "settle_h": 73}, ("pain_score.settle_h", "less_than_equal")),
        (
            "pain_score",
            {**PAIN, "usual": {**USUAL, "start_at_most": 11}},
            ("pain_score.usual.start_at_most", "less_than_equal"),
        ),
        (
            "pain_score",
            {**PAIN, "usual": {**USUAL, "rise_at_most": 0}},
            ("pain_score.usual.rise_at_most", "greater_than_equal"),
        ),
        ("getting_up", {"intro": "How.", "steps": {"roll": "Roll."}}, ("getting_up.steps", "too_short")),
    ],
)
def test_the_safety_advice_refuses_what_is_not_complete(field: str, value: object, fault: tuple[str, str]) -> None:
    assert faults(Safety, content("safety/safety", **{field: value})) == [fault]
