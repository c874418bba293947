"""The picture of what hurts: a person who stands still, seen through a window."""

import re

import pytest

from generator.bodies.parts import SIDES, Side
from generator.drawing.drawing import Words
from generator.drawing.palette import WORKS, look
from generator.drawing.portrait import FACING, SHAPE, Portrait
from generator.drawing.sore import areas

WORDS = Words("Low back", "It is <orange>.")
BACK = Portrait("where-low-back", "back", 44, 74, {"low-back": SIDES})


def patches(picture: Portrait) -> list[float]:
    """The places along the picture, from left to right, where its orange patches begin."""
    found = re.findall(rf'd="M(-?\d+)[ -][^"]*" fill="{WORKS}"', picture.svg(WORDS))
    return [float(x) for x in found]


def test_the_picture_says_what_it_shows_and_is_the_same_each_time() -> None:
    svg = BACK.svg(WORDS)
    assert "<title>Low back</title><desc>It is &lt;orange&gt;.</desc>" in svg
    assert svg == Portrait("where-low-back", "back", 44, 74, {"low-back": SIDES}).svg(WORDS)
    assert len(svg) < 6_000


@pytest.mark.parametrize(("low", "high"), [(44, 74), (10, 65)])
def test_the_window_is_as_high_as_was_asked_and_of_one_shape(low: float, high: float) -> None:
    wide, tall = Portrait("a", "back", low, high, {"low-back": SIDES}).size
    assert tall == (high - low) * 10
    assert wide / tall == pytest.approx(SHAPE[0] / SHAPE[1], rel=0.01)


def test_what_lies_outside_of_the_window_is_not_written() -> None:
    skin = look("where-low-back").skin[0]
    head = Portrait("where-low-back", "front", 85, 100, {"groin": (Side.LEFT,)}).svg(WORDS)
    assert WORKS not in head
    assert skin in head
    assert BACK.svg(WORDS).count("<path") < Portrait("where-low-back", "back", 0, 100, BACK.sore).svg(WORDS).count(
        "<path"
    )


@pytest.mark.parametrize("facing", FACING)
@pytest.mark.parametrize("area", areas())
def test_every_area_is_drawn_from_both_sides_and_one_in_the_middle_once(facing: str, area: str) -> None:
    both = Portrait("a", facing, 0, 100, {area: SIDES})
    assert len(patches(both)) == (1 if area == "low-back" else 2)
    assert len(patches(Portrait("a", facing, 0, 100, {area: (Side.LEFT,)}))) == 1


def test_the_right_side_is_at_the_right_from_behind_and_at_the_left_from_the_front() -> None:
    middle = Portrait("a", "back", 0, 100, {}).size[0] / 2
    ((behind,), (before,)) = (
        patches(Portrait("a", f, 0, 100, {"outer-hip": (Side.RIGHT,)})) for f in ("back", "front")
    )
    assert behind > middle > before


def test_a_back_and_a_front_can_be_told_apart() -> None:
    seen = {facing: Portrait("a", facing, 44, 74, {}).svg(WORDS) for facing in FACING}
    assert seen["back"].count('fill="none"') == 2
    assert seen["front"].count('fill="none"') == 1
