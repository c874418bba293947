import pytest

from generator.library.rules.range_dash import check
from tests.conftest import BOTH, collection, library, told, verdict


@pytest.mark.parametrize(
    "text", ["Hold for 5 to 10 seconds.", "Use side-lying 2.", "Step - 5 times.", "A 4-point start."]
)
def test_a_dash_between_other_things_is_fine(text: str) -> None:
    assert verdict(check, plank=("Lie on your front.", text)) == []


@pytest.mark.parametrize("dashed", ["5-10", "5–10", "5—10", "5 – 10", "5−10", "5‑10"])
def test_a_range_with_a_dash_is_told(dashed: str) -> None:
    assert verdict(check, plank=("Lie on your front.", f"Hold for {dashed} seconds.")) == [
        f'content/exercises/plank.yaml:8:8: a range written with a dash: "{dashed}"  [range-dash]'
    ]


def test_the_hint_writes_the_range_out() -> None:
    (problem,) = check(library(plank=("Lie on your front.", "Hold 5-10 s.")))
    assert problem.hint == 'write "5 to 10"'


def test_the_hint_in_spanish_is_spanish_and_the_place_is_the_translation() -> None:
    overlay = {"content/exercises/plank.es.yaml": "start: De 5-10 veces\n"}
    (problem,) = check(collection(overlay, BOTH).libraries["es"])
    assert told(problem) == ('content/exercises/plank.es.yaml:1:8: a range written with a dash: "5-10"  [range-dash]')
    assert problem.hint == 'write "5 a 10"'
