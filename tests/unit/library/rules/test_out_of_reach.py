import pytest

from generator.library.rules.out_of_reach import check
from tests.conftest import verdict
from tests.minimal_figures import POSES, figure

PATH = "content/exercises/bridge.yaml"


def test_a_hand_that_comes_to_what_it_reaches_for_is_fine() -> None:
    change = "left_hip: {flexion: 100}, left_knee: {flexion: 120}, reach: {left-hand: left-thigh}"
    assert verdict(check, POSES, bridge=figure("lift", change)) == []


@pytest.mark.parametrize(
    ("pose", "change", "place", "words"),
    [
        ("lying", "reach: {left-hand: left-foot}", "19:32", "the left hand does not come to the left foot: 40.3"),
        ("standing", "reach: {left-hand: floor}", "19:32", "the left hand does not come to the floor: 46.5"),
    ],
)
def test_what_is_missing_is_told_where_it_is_written(pose: str, change: str, place: str, words: str) -> None:
    assert verdict(check, POSES, bridge=figure("lift", change, pose)) == [
        f"{PATH}:{place}: {words} % of body height is missing  [out-of-reach]"
    ]


def test_a_limb_that_cannot_stay_is_told() -> None:
    change = "lean: -35, reach: {left-foot: stay}, supports: {chest: floor}"
    assert verdict(check, POSES, bridge=figure("lift", change)) == [
        f"{PATH}:19:43: the left foot does not come to the place where it was: 5.5 % of body height is missing"
        "  [out-of-reach]",
    ]


def test_a_reach_of_a_named_pose_is_told_at_the_frame_that_uses_it() -> None:
    far = {"content/poses/far.yaml": "id: far\npose: standing\nreach: {left-hand: floor}\n"}
    found = verdict(check, {**POSES, **far}, bridge=figure("lift", "reach: {}", "far"))
    assert found == [
        f"{PATH}:18:5: the left hand does not come to the floor: 46.5 % of body height is missing  [out-of-reach]"
    ]
