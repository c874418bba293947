import pytest

from generator.library.rules.dose import check
from tests.conftest import verdict
from tests.minimal import RARE


def test_every_dose_of_the_minimal_project_is_possible() -> None:
    assert verdict(check) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        (
            "plank",
            "dose: {hold_s: 10, repetitions: 3, sources: [leaflet]}",
            "dose: {sets: 2, sources: [leaflet]}",
            "exercises/plank.yaml:13:1: the dose does not say how much  [empty-dose]",
        ),
        (
            "bridge",
            "hold_s: 5",
            "hold_s: 121",
            "exercises/bridge.yaml:30:11: hold_s must lie between 1 and 120  [dose-out-of-range]",
        ),
        (
            "bridge",
            "repetitions: 8 to 10",
            "repetitions: 8 to 61",
            "exercises/bridge.yaml:31:16: repetitions must lie between 1 and 60  [dose-out-of-range]",
        ),
        (
            "bridge",
            "sets: 2",
            "sets: 0",
            "exercises/bridge.yaml:32:9: sets must lie between 1 and 10  [dose-out-of-range]",
        ),
        (
            "bridge",
            "days_a_week: 3",
            "days_a_week: 8",
            "exercises/bridge.yaml:33:16: days_a_week must lie between 1 and 7  [dose-out-of-range]",
        ),
        (
            "bridge",
            "days_a_week: 3",
            "rest_s: 601",
            "exercises/bridge.yaml:33:11: rest_s must lie between 1 and 600  [dose-out-of-range]",
        ),
        (
            "bridge",
            "days_a_week: 3",
            "minutes: 121",
            "exercises/bridge.yaml:33:12: minutes must lie between 1 and 120  [dose-out-of-range]",
        ),
        (
            "first_week",
            "times_a_day: 2",
            "times_a_day: 13",
            "routines/first-week.yaml:9:25: times_a_day must lie between 1 and 12  [dose-out-of-range]",
        ),
        (
            "first_week",
            "weeks: 2 to 4",
            "weeks: 2 to 40",
            "routines/first-week.yaml:9:51: weeks must lie between 1 and 26  [dose-out-of-range]",
        ),
        (
            "first_week",
            "repetitions: 5",
            "repetitions: 500",
            "routines/first-week.yaml:12:25: repetitions must lie between 1 and 60  [dose-out-of-range]",
        ),
    ],
)
def test_a_dose_that_cannot_be_meant_is_told(name: str, old: str, new: str, problem: str) -> None:
    assert verdict(check, **{name: (old, new)}) == [f"content/{problem}"]


@pytest.mark.parametrize("part", ["hold_s: 10", "repetitions: 3", "minutes: 5"])
def test_a_hold_or_repeats_or_minutes_say_how_much(part: str) -> None:
    assert verdict(check, plank=("hold_s: 10, repetitions: 3", part)) == []


def test_an_exercise_that_is_not_a_first_choice_needs_no_dose() -> None:
    assert verdict(check, RARE) == []
