import pytest

from generator.library.rules.avoided_exercise import check
from tests.conftest import Edit, verdict
from tests.minimal import CONDITION

MADE_FOR_IT = ("stage: start", "stage: start\nprecautions: [thin-bones]")
PATH = "content/routines/first-week.yaml"


def test_a_routine_may_hold_what_only_others_should_avoid() -> None:
    assert verdict(check) == []


def test_a_precaution_does_not_speak_for_a_condition_of_the_same_id() -> None:
    twin = {"content/conditions/thin-bones.yaml": CONDITION.replace("id: back-pain", "id: thin-bones")}
    assert verdict(check, twin, first_week=("conditions: [back-pain]", "conditions: [thin-bones]")) == []


@pytest.mark.parametrize(
    ("edits", "problem"),
    [
        (
            {"first_week": ("  plank: {}", "  sit-to-stand: {}")},
            f'{PATH}:14:3: "back-pain" says to avoid "sit-to-stand": Not with back pain.  [avoided-exercise]',
        ),
        (
            {"first_week": MADE_FOR_IT, "thin_bones": ("rules_out: [prone]\n", "")},
            f'{PATH}:12:3: "thin-bones" says to avoid "bridge": Not with thin bones.  [avoided-exercise]',
        ),
        (
            {"first_week": MADE_FOR_IT, "thin_bones": ("avoid:\n  bridge:", "avoid:\n  sit-to-stand:")},
            f'{PATH}:15:3: "thin-bones" says to avoid "plank": its start position is ruled out  [avoided-exercise]',
        ),
    ],
    ids=["condition", "precaution", "position"],
)
def test_an_exercise_that_someone_of_the_routine_should_avoid_is_told(edits: dict[str, Edit], problem: str) -> None:
    assert verdict(check, **edits) == [problem]
