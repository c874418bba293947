import pytest

from generator.library.rules.routine_size import check
from tests.conftest import verdict
from tests.minimal import ROUTINE


def routine(number: int, reason: str) -> str:
    """The routine with a number of exercises."""
    exercises = "".join(f"  move-{n}: {{}}\n" for n in range(number))
    start, rest = ROUTINE.split("exercises:\n")
    return f"{start}exercises:\n{exercises}{reason}{rest[rest.index('before:') :]}"


@pytest.mark.parametrize(
    ("number", "reason"), [(2, "size_reason: Short.\n"), (3, ""), (5, ""), (6, "size_reason: Long.\n")]
)
def test_3_to_5_exercises_are_usual_and_others_have_a_reason(number: int, reason: str) -> None:
    assert verdict(check, first_week=routine(number, reason)) == []


@pytest.mark.parametrize(
    ("number", "reason", "problem"),
    [
        (2, "", "10:1: the routine has 2 exercises; 3 to 5 are usual  [routine-size]"),
        (6, "", "10:1: the routine has 6 exercises; 3 to 5 are usual  [routine-size]"),
        (3, "size_reason: Short.\n", "14:1: size_reason is not needed with 3 exercises  [routine-size]"),
    ],
)
def test_another_number_without_a_reason_and_a_reason_without_need_are_told(
    number: int, reason: str, problem: str
) -> None:
    assert verdict(check, first_week=routine(number, reason)) == [f"content/routines/first-week.yaml:{problem}"]
