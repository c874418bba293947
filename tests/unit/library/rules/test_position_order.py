import pytest

from generator.library.rules.position_order import check
from tests.conftest import verdict
from tests.minimal import PLANK, ROUTINE

POSITIONS = {"back": "supine", "other-back": "supine", "front": "prone", "chair": "sitting", "stand": "standing"}
EXERCISES = {
    f"content/exercises/{id_}.yaml": PLANK.replace("id: plank", f"id: {id_}").replace("prone", position)
    for id_, position in POSITIONS.items()
}


def order(*ids: str) -> list[str]:
    """What is said of a routine with exercises in this order."""
    exercises = "".join(f"  {id_}: {{}}\n" for id_ in ids)
    start, rest = ROUTINE.split("exercises:\n")
    return verdict(check, EXERCISES, first_week=f"{start}exercises:\n{exercises}{rest[rest.index('size_reason:') :]}")


@pytest.mark.parametrize(
    "ids",
    [
        ("back", "other-back", "front", "chair", "stand"),
        ("stand", "chair", "front", "back", "other-back"),
        ("chair",),
        ("back", "unknown", "other-back"),
    ],
)
def test_each_position_is_taken_up_once(ids: tuple[str, ...]) -> None:
    assert order(*ids) == []


@pytest.mark.parametrize(
    ("ids", "problem"),
    [
        (
            ("back", "front", "other-back"),
            '13:3: "other-back" goes back to a position that was left for "front"  [position-order]',
        ),
        (
            ("back", "stand", "front"),
            '13:3: "front" goes back to a position that was left for "stand"  [position-order]',
        ),
        (
            ("chair", "back", "front", "stand"),
            '14:3: "stand" goes back to a position that was left for "back"  [position-order]',
        ),
        (
            ("back", "front", "other-back", "plank"),
            '13:3: "other-back" goes back to a position that was left for "front"  [position-order]',
        ),
    ],
)
def test_going_back_to_a_position_is_told_once(ids: tuple[str, ...], problem: str) -> None:
    assert order(*ids) == [f"content/routines/first-week.yaml:{problem}"]
