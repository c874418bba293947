import pytest

from generator.library.rules.unsourced import check
from tests.conftest import verdict


def test_everything_in_the_minimal_project_has_a_source_or_is_our_own_choice() -> None:
    assert verdict(check) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        (
            "bridge",
            "feel: {text: Your bottom works., ours: true}",
            "feel: {text: Your bottom works.}",
            "exercises/bridge.yaml:17:1: this claim names no source  [unsourced-claim]",
        ),
        (
            "bridge",
            "{text: Squeeze your bottom., sources: [leaflet]}",
            "{text: Squeeze your bottom.}",
            "exercises/bridge.yaml:19:3: this claim names no source  [unsourced-claim]",
        ),
        (
            "bridge",
            "build_up: Add a set.\n  sources: [leaflet]",
            "build_up: Add a set.",
            "exercises/bridge.yaml:29:1: this dose names no source  [unsourced-dose]",
        ),
        (
            "bridge",
            "{note: Go slowly., sources: [guide]}",
            "{note: Go slowly.}",
            "exercises/bridge.yaml:38:3: this claim names no source  [unsourced-claim]",
        ),
        (
            "bridge",
            "days_a_week: 2 to 5, sources: [leaflet]}",
            "days_a_week: 2 to 5}",
            "exercises/bridge.yaml:36:3: this dose names no source  [unsourced-dose]",
        ),
        (
            "back_pain",
            "reassess: {weeks: 6, ours: true}",
            "reassess: {weeks: 6}",
            "conditions/back-pain.yaml:29:1: this claim names no source  [unsourced-claim]",
        ),
        (
            "first_week",
            "dose: {repetitions: 5, ours: true}",
            "dose: {repetitions: 5}",
            "routines/first-week.yaml:12:5: this dose names no source  [unsourced-dose]",
        ),
        (
            "first_week",
            "weeks: 2 to 4, sources: [guide]",
            "weeks: 2 to 4, ours: false",
            "routines/first-week.yaml:9:1: this claim names no source  [unsourced-claim]",
        ),
        (
            "safety",
            "score: 0 to 3, sources: [guide]",
            "score: 0 to 3, sources: []",
            "safety/safety.yaml:25:5: this claim names no source  [unsourced-claim]",
        ),
    ],
)
def test_a_claim_or_a_dose_without_a_source_is_told(name: str, old: str, new: str, problem: str) -> None:
    assert verdict(check, **{name: (old, new)}) == [f"content/{problem}"]


def test_what_comes_next_in_a_routine_needs_no_source() -> None:
    assert verdict(check, first_week=("Do it once more., routine: first-week", "Do it once more.")) == []
