from generator.library.rules.floating_support import check
from tests.conftest import verdict
from tests.minimal_figures import POSES, figure

PATH = "content/exercises/bridge.yaml"


def test_what_carries_the_body_and_touches_is_fine() -> None:
    assert verdict(check, POSES, bridge=figure("lift", "left_hip: {flexion: 60}, left_knee: {flexion: 60}")) == []


def test_a_support_that_floats_is_told_by_how_much() -> None:
    change = "supports: {pelvis: floor, left-foot: floor}, left_hip: {flexion: 40}"
    assert verdict(check, POSES, bridge=figure("lift", change)) == [
        f"{PATH}:19:5: the left foot is 36.1 % of body height above the floor  [floating-support]"
    ]


def test_a_support_that_sinks_into_what_carries_it_is_told() -> None:
    old, new = figure("lift", "reach: {left-foot: floor}, supports: {right-foot: floor, left-foot: step}", "standing")
    found = verdict(check, POSES, bridge=(old, new.replace("figure:\n", "figure:\n  props: {step: {}}\n")))
    assert found == [f"{PATH}:20:5: the left foot is 9.5 % of body height inside the step  [floating-support]"]


def test_a_support_below_the_floor_is_heard_by_another_rule() -> None:
    change = "supports: {pelvis: floor, chest: floor}, left_hip: {flexion: -20}"
    assert verdict(check, POSES, bridge=figure("lift", change)) == []


def test_a_support_that_misses_what_it_reaches_for_is_heard_by_another_rule() -> None:
    change = "reach: {left-hand: floor}, supports: {left-foot: floor, left-hand: floor}"
    assert verdict(check, POSES, bridge=figure("lift", change, "standing")) == []
