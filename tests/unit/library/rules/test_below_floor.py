from generator.library.rules.below_floor import check
from tests.conftest import verdict
from tests.minimal_figures import POSES, figure

PATH = "content/exercises/bridge.yaml"


def test_a_body_that_lies_on_the_floor_is_fine() -> None:
    assert verdict(check, POSES, bridge=figure("lift", "left_hip: {flexion: 40}")) == []


def test_a_part_below_the_floor_is_told_by_how_much() -> None:
    assert verdict(check, POSES, bridge=figure("lift", "left_hip: {flexion: -20}")) == [
        f"{PATH}:19:5: the left foot is 13.6 % of body height below the floor  [below-floor]"
    ]


def test_of_a_frame_only_the_lowest_part_is_told() -> None:
    assert verdict(check, POSES, bridge=figure("lift", "left_hip: {flexion: -20}, right_hip: {flexion: -25}")) == [
        f"{PATH}:19:5: the right foot is 17.7 % of body height below the floor  [below-floor]"
    ]


def test_a_thousandth_of_body_height_does_not_count() -> None:
    assert verdict(check, POSES, bridge=figure("lift", "left_hip: {flexion: 3.4}")) == []


def test_a_limb_that_misses_what_it_reaches_for_is_heard_by_another_rule() -> None:
    change = "left_shoulder: {flexion: -60}, reach: {left-hand: left-foot}"
    assert verdict(check, POSES, bridge=figure("lift", change)) == []
