import pytest

from generator.library.rules.missing_place import check
from tests.conftest import verdict
from tests.minimal import CONDITION, SIGNPOST

PATH = "content/conditions/sore-hip.yaml"
SORE_HIP = CONDITION.replace("id: back-pain", "id: sore-hip").replace("places: [low-back]\n", "")


def test_a_condition_for_which_there_are_exercises_names_a_place() -> None:
    assert verdict(check) == []
    assert verdict(check, {PATH: SORE_HIP}) == [
        f"{PATH}:1:5: this condition names no place where it hurts  [missing-place]"
    ]


@pytest.mark.parametrize(
    "more",
    [
        {"content/conditions/numb-seat.yaml": SIGNPOST},
        {
            PATH: SORE_HIP,
            "content/conditions/part.yaml": CONDITION.replace("id: back-pain", "id: part\npart_of: sore-hip"),
        },
    ],
    ids=["a signpost", "an overview"],
)
def test_a_signpost_and_an_overview_need_none(more: dict[str, str]) -> None:
    assert verdict(check, more) == []


def test_a_project_may_do_without_places() -> None:
    assert verdict(check, {PATH: SORE_HIP}, low_back=None) == []
