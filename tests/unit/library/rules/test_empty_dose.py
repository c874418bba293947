import pytest

from generator.library.rules.empty_dose import check
from tests.conftest import verdict
from tests.minimal import RARE


def test_every_dose_of_the_minimal_project_says_how_much() -> None:
    assert verdict(check) == []


def test_a_dose_that_does_not_say_how_much_is_told() -> None:
    old, new = "dose: {hold_s: 10, repetitions: 3, sources: [leaflet]}", "dose: {sets: 2, sources: [leaflet]}"
    assert verdict(check, plank=(old, new)) == [
        "content/exercises/plank.yaml:13:1: the dose does not say how much  [empty-dose]"
    ]


@pytest.mark.parametrize("part", ["hold_s: 10", "repetitions: 3", "minutes: 5"])
def test_a_hold_or_repeats_or_minutes_say_how_much(part: str) -> None:
    assert verdict(check, plank=("hold_s: 10, repetitions: 3", part)) == []


def test_an_exercise_that_is_not_a_first_choice_needs_no_dose() -> None:
    assert verdict(check, RARE) == []
