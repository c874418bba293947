import pytest

from generator.library.rules.not_a_first_choice import check
from tests.conftest import verdict
from tests.minimal import RARE, SIT_UP

PATH = "content/exercises/sit-up.yaml"


def test_such_an_exercise_with_reasons_and_swaps_is_fine_outside_routines() -> None:
    assert verdict(check, RARE) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "why_not_first:\n  load: {text: It loads the back., sources: [guide]}\n",
            "",
            '7:8: the level is "not-a-first-choice", and "why_not_first" is missing  [not-a-first-choice]',
        ),
        (
            "instead: [plank]",
            "instead: []",
            '7:8: the level is "not-a-first-choice", and "instead" is missing  [not-a-first-choice]',
        ),
    ],
)
def test_the_level_needs_reasons_and_swaps(old: str, new: str, problem: str) -> None:
    assert verdict(check, {PATH: SIT_UP.replace(old, new)}) == [f"{PATH}:{problem}"]


def test_reasons_belong_to_this_level_only() -> None:
    text = SIT_UP.replace("not-a-first-choice", "harder").replace("instead: [plank]", "")
    assert verdict(check, {PATH: text}) == [
        f'{PATH}:14:1: "why_not_first" belongs only to the level "not-a-first-choice"  [not-a-first-choice]'
    ]


def test_swaps_belong_to_this_level_only() -> None:
    assert verdict(check, plank=("level: harder", "level: harder\ninstead: [bridge]")) == [
        'content/exercises/plank.yaml:8:1: "instead" belongs only to the level "not-a-first-choice"'
        "  [not-a-first-choice]"
    ]


def test_no_routine_holds_such_an_exercise() -> None:
    assert verdict(check, RARE, first_week=("  plank: {}", "  sit-up: {}")) == [
        'content/routines/first-week.yaml:14:3: "sit-up" is not a first choice, so no routine may hold it'
        "  [not-a-first-choice]"
    ]
