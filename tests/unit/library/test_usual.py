"""What trouble is usual with a condition."""

import pytest

from generator.library.usual import usual_of, usual_of_any
from generator.models.safety import Usual
from tests.conftest import library
from tests.minimal import CONDITION


def usual(*fields: str) -> tuple[Usual, ...]:
    """What back pain with some fields calls usual; the lowest band of pain ends at 3."""
    found = library(back_pain=CONDITION + "".join(f"{field}\n" for field in fields))
    return usual_of(found.conditions["back-pain"], found.safety)


def test_a_condition_that_says_nothing_has_no_usual_trouble() -> None:
    assert usual() == ()


@pytest.mark.parametrize(
    ("field", "word"),
    [
        ("pain_below_knee_is_usual: true", Usual.PAIN_BELOW_KNEE),
        ("night_pain_is_usual: true", Usual.NIGHT_PAIN),
        ("usual_pain_may_exceed: 3", Usual.PAIN_SCORE),
        ("usual_pain_may_exceed: 10", Usual.PAIN_SCORE),
    ],
)
def test_each_field_stands_for_one_trouble(field: str, word: Usual) -> None:
    assert usual(field) == (word,)


@pytest.mark.parametrize(
    "field",
    [
        "pain_below_knee_is_usual: false",
        "night_pain_is_usual: false",
        "usual_pain_may_exceed: 0",
        "usual_pain_may_exceed: 2",
    ],
)
def test_what_is_not_usual_or_stays_in_the_lowest_band_needs_no_rule(field: str) -> None:
    assert usual(field) == ()


def test_of_several_conditions_each_trouble_is_named_once_in_a_fixed_order() -> None:
    night = CONDITION.replace("id: back-pain", "id: night") + "night_pain_is_usual: true\nusual_pain_may_exceed: 5\n"
    leg = CONDITION.replace("id: back-pain", "id: leg") + "pain_below_knee_is_usual: true\nnight_pain_is_usual: true\n"
    found = library({"content/conditions/night.yaml": night, "content/conditions/leg.yaml": leg})
    conditions = [found.conditions[id_] for id_ in ("night", "back-pain", "leg")]
    assert usual_of_any(conditions, found.safety) == (Usual.PAIN_BELOW_KNEE, Usual.NIGHT_PAIN, Usual.PAIN_SCORE)
    assert usual_of_any([], found.safety) == ()
