import pytest

from generator.library.rules.short_part import check
from tests.conftest import verdict
from tests.minimal import ROUTINE


def routine(short: str) -> str:
    """The routine, whose exercises are bridge and plank, with a short part."""
    return f"{ROUTINE}short: {{exercises: [{short}], ours: true}}\n"


def test_a_routine_needs_no_short_part() -> None:
    assert verdict(check) == []


@pytest.mark.parametrize("short", ["bridge", "plank"])
def test_some_of_the_exercises_are_a_short_part(short: str) -> None:
    assert verdict(check, first_week=routine(short)) == []


@pytest.mark.parametrize(
    ("short", "problem"),
    [
        ("bridge, sit-to-stand", 'the routine has no exercise "sit-to-stand"'),
        ("bridge, plank", "the short part holds every exercise of the routine"),
    ],
)
def test_exercises_of_others_and_all_of_them_are_told(short: str, problem: str) -> None:
    told = verdict(check, first_week=routine(short))
    assert [line.split(": ", 1)[1] for line in told] == [f"{problem}  [short-part]"]


def test_another_order_than_in_the_routine_is_told() -> None:
    three = routine("plank, bridge").replace("exercises:\n", "exercises:\n  sit-to-stand: {}\n")
    told = verdict(check, first_week=three)
    assert [line.split(": ", 1)[1] for line in told] == [
        "the short part has another order than the routine  [short-part]"
    ]
