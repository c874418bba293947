import pytest

from generator.library.rules.angle_range import check
from tests.conftest import Edit, verdict
from tests.minimal_figures import POSES, figure

PATH = "content/exercises/bridge.yaml"


SQUAT = "hip: {flexion: 100}, knee: {flexion: 150}, reach: {left-foot: floor}, supports: {right-foot: floor}"
"""With a flat foot under a deep bend."""


def said(new: dict[str, str] | None = None, /, **edits: Edit) -> list[str]:
    """What the rule says about the minimal project with poses and changes."""
    return verdict(check, {**POSES, **(new or {})}, **edits)


def test_figures_within_the_normal_range_are_fine() -> None:
    assert said(bridge=figure("lift", "left_hip: {flexion: 120}, left_knee: {flexion: 135}")) == []


@pytest.mark.parametrize(
    ("change", "column", "words"),
    [
        ("left_hip: {flexion: 150}", 44, "left hip flexion of 150 degrees"),
        ("hip: {abduction: -50.5}", 41, "hip abduction of -50.5 degrees"),
        ("lumbar: {side_bend: 46}", 44, "lumbar side bend of 46 degrees"),
        ("right_hip: {internal_rotation: 66}", 55, "right hip internal rotation of 66 degrees"),
    ],
)
def test_an_angle_that_no_joint_comes_to_is_told_where_it_is_written(change: str, column: int, words: str) -> None:
    assert said(bridge=figure("lift", change)) == [
        f"{PATH}:19:{column}: {words} is more than this joint does  [angle-range]"
    ]


def test_a_push_from_outside_takes_a_joint_20_degrees_further() -> None:
    assert said(bridge=figure("lift", "left_hip: {flexion: 140}")) == []
    assert len(said(bridge=figure("lift", "left_hip: {flexion: 140.1}"))) == 1


def test_an_angle_of_a_named_pose_is_told_in_the_pose_alone() -> None:
    odd = {"content/poses/odd.yaml": "id: odd\npose: lying\nneck: {rotation: 120}\n"}
    assert said(odd, bridge=figure("lift", "left_hip: {flexion: 30}", "odd")) == [
        "content/poses/odd.yaml:3:18: neck rotation of 120 degrees is more than this joint does  [angle-range]"
    ]


def test_an_angle_that_follows_from_what_a_limb_reaches_for_is_told_at_the_frame() -> None:
    assert said(bridge=figure("lift", SQUAT, "standing")) == [
        f"{PATH}:19:5: to reach what it reaches for, left ankle dorsiflexion would come to 51 degrees  [angle-range]"
    ]


def test_of_a_frame_only_the_joint_that_is_furthest_out_is_told() -> None:
    both = "left_hip: {flexion: 96}, right_hip: {flexion: 100}, knee: {flexion: 150}"
    both += ", reach: {left-foot: floor, right-foot: floor}"
    assert said(bridge=figure("lift", both, "standing")) == [
        f"{PATH}:19:5: to reach what it reaches for, left ankle dorsiflexion would come to 53 degrees  [angle-range]"
    ]
