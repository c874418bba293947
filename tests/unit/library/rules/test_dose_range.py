import pytest

from generator.library.rules.dose_range import check
from tests.conftest import library, verdict


def test_every_dose_of_the_minimal_project_stays_inside_what_is_published() -> None:
    assert verdict(check) == []


PUBLISHED = "{hold_s: 3 to 6, repetitions: 5 to 12, sets: 1 to 3, days_a_week: 2 to 5, sources: [leaflet]}"
OUTSIDE = "lies outside what is published for this exercise"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("hold_s: 5", "hold_s: 7", f"30:11: hold_s {OUTSIDE}, 3 to 6"),
        ("hold_s: 5", "hold_s: 2 to 5", f"30:11: hold_s {OUTSIDE}, 3 to 6"),
        ("repetitions: 8 to 10", "repetitions: 8 to 13", f"31:16: repetitions {OUTSIDE}, 5 to 12"),
        ("sets: 2", "sets: 4", f"32:9: sets {OUTSIDE}, 1 to 3"),
        ("days_a_week: 3", "days_a_week: 1", f"33:16: days_a_week {OUTSIDE}, 2 to 5"),
        ("days_a_week: 3", "times_a_day: 2", "33:3: times_a_day is not among what is published for this exercise"),
        ("days_a_week: 3", "minutes: 5", "33:3: minutes is not among what is published for this exercise"),
    ],
)
def test_a_dose_lies_inside_its_published_range(old: str, new: str, problem: str) -> None:
    assert verdict(check, bridge=(old, new)) == [f"content/exercises/bridge.yaml:{problem}  [dose-range]"]


@pytest.mark.parametrize(
    ("old", "new"),
    [("hold_s: 5", "hold_s: 3 to 6"), ("repetitions: 8 to 10", "repetitions: 12"), ("sets: 2", "rest_s: 90")],
)
def test_the_ends_of_the_range_lie_inside_and_a_rest_has_none(old: str, new: str) -> None:
    assert verdict(check, bridge=(old, new)) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ("{repetitions: 4, ours: true}", f"12:25: repetitions {OUTSIDE}, 5 to 12"),
        ("{repetitions: 10 to 15, ours: true}", f"12:25: repetitions {OUTSIDE}, 5 to 12"),
        ("{minutes: 5, ours: true}", "12:12: minutes is not among what is published for this exercise"),
    ],
)
def test_a_routine_asks_for_no_less_and_no_more_than_is_published(change: str, problem: str) -> None:
    found = verdict(check, first_week=("{repetitions: 5, ours: true}", change))
    assert found == [f"content/routines/first-week.yaml:{problem}  [dose-range]"]


def test_a_routine_changes_only_a_dose_with_a_published_range() -> None:
    silent = (f"  published: {PUBLISHED}\n", "")
    assert verdict(check, bridge=silent) == [
        'content/routines/first-week.yaml:12:5: "bridge" does not say how far its dose may go, so a routine cannot '
        "change it  [dose-range]"
    ]
    unchanged = ("    dose: {repetitions: 5, ours: true}\n", "")
    assert verdict(check, bridge=silent, first_week=unchanged) == []


def test_the_hint_names_the_file_that_lacks_the_range() -> None:
    found = library(bridge=(f"  published: {PUBLISHED}\n", ""))
    assert [problem.hint for problem in check(found)] == [
        "add published: below dose in content/exercises/bridge.yaml, with the least and the most that sources print"
    ]


def test_an_exercise_that_cannot_be_read_is_no_second_mistake() -> None:
    assert verdict(check, bridge="name: [") == []
