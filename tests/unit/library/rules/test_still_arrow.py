import pytest

from generator.library.rules.still_arrow import check
from tests.conftest import Edit, verdict
from tests.minimal_figures import POSES, figure

PATH = "content/exercises/bridge.yaml"
KNEE_UP = "left_hip: {flexion: 90}, left_knee: {flexion: 90}"


def said(change: str) -> list[str]:
    """What the rule says about a figure of the bridge."""
    return verdict(check, POSES, bridge=figure("lift", change))


@pytest.mark.parametrize("arrows", ["", ", arrows: []", ", arrows: [left-knee, left-foot]"])
def test_arrows_for_what_moves_are_fine(arrows: str) -> None:
    assert said(KNEE_UP + arrows) == []


def test_an_arrow_for_what_stays_is_told_where_it_is_written() -> None:
    assert said(f"{KNEE_UP}, arrows: [left-knee, right-foot]") == [
        f"{PATH}:19:95: the right foot hardly moves in this picture, so an arrow shows no way  [still-arrow]"
    ]


def test_before_the_first_frame_nothing_moves() -> None:
    old, text = figure("lift", KNEE_UP)
    edit: Edit = (old, text.replace("pose: lying", "pose: lying, arrows: [head]"))
    assert verdict(check, POSES, bridge=edit) == [f"{PATH}:18:48: nothing moves before the first frame  [still-arrow]"]


def test_a_figure_that_cannot_be_drawn_is_heard_by_others() -> None:
    assert said(f"{KNEE_UP}, reach: {{left-hand: wall}}, arrows: [right-foot]") == []
