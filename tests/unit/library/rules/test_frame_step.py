import pytest

from generator.library.rules.frame_step import check
from tests.conftest import collection, verdict
from tests.minimal_figures import POSES, figure

MOVE = "left_hip: {flexion: 40}"


@pytest.mark.parametrize("step", ["start", "lift", "lower"])
def test_a_frame_shows_the_start_or_a_step(step: str) -> None:
    assert verdict(check, POSES, bridge=figure(step, MOVE)) == []


@pytest.mark.parametrize(
    ("step", "hint"), [("lfit", 'did you mean "lift"?'), ("raise", "the steps are start, lift, lower")]
)
def test_a_step_that_is_not_there_is_told(step: str, hint: str) -> None:
    assert verdict(check, POSES, bridge=figure(step, MOVE)) == [
        f'content/exercises/bridge.yaml:19:18: there is no step "{step}" in this exercise  [frame-step]'
    ]
    hints = [p.hint for p in collection(POSES, bridge=figure(step, MOVE)).problems if p.rule == "frame-step"]
    assert hints == [hint]
