import pytest

from generator.models.condition import Condition
from generator.models.place import Place
from tests.unit.models.faults import content, faults, needed

FIGURE = {"facing": "back", "low": 44, "high": 74, "sore": {"low-back": "both"}, "alt": "A back."}


def test_a_place_needs_these_fields() -> None:
    assert needed(Place) == ["review", "name", "order", "summary", "figure"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"facing": "above"}, ("figure.facing", "enum")),
        ({"low": 74}, ("figure", "window_order")),
        ({"high": 101}, ("figure.high", "less_than_equal")),
        ({"sore": {}}, ("figure.sore", "too_short")),
        ({"sore": {"low-back": "middle"}}, ("figure.sore.low-back", "enum")),
    ],
)
def test_a_place_refuses_a_picture_that_nobody_can_draw(change: dict[str, object], fault: tuple[str, str]) -> None:
    assert faults(Place, content("where/low-back", figure={**FIGURE, **change})) == [fault]


def test_a_place_has_an_order() -> None:
    assert faults(Place, content("where/low-back", order=0)) == [("order", "greater_than_equal")]


def test_how_long_a_condition_lasts_is_counted_in_weeks() -> None:
    weeks = {"least": -1, "most": 0}
    assert faults(Condition, content("conditions/back-pain", lasts_weeks=weeks)) == [
        ("lasts_weeks.least", "greater_than_equal"),
        ("lasts_weeks.most", "greater_than_equal"),
    ]
