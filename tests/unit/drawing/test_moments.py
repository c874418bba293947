from hypothesis import given
from hypothesis import strategies as st

from generator.drawing.moments import aligned, simple, stands_still
from generator.drawing.shapes import Outline

PLACES = st.integers(-2000, 2000).map(float)
OUTLINES = st.lists(st.tuples(PLACES, PLACES), min_size=3, max_size=20)
SQUARE: Outline = [(0, 0), (40, 0), (40, 40), (0, 40)]


def test_points_on_a_straight_line_are_left_out() -> None:
    outline: Outline = [(0, 0), (20, 0.2), (40, 0), (40, 40), (0, 40)]
    assert simple(outline) == SQUARE
    bulging: Outline = [(0, 0), (20, 9), (40, 0), (40, 40), (0, 40)]
    assert simple(bulging) == bulging


@given(OUTLINES)
def test_what_is_left_of_an_outline_are_its_own_points_in_order(outline: Outline) -> None:
    found = simple(outline)
    left = iter(outline)
    assert all(point in left for point in found)
    assert len(found) >= 3


def test_points_that_are_counted_from_another_one_after_a_jump_are_counted_as_before() -> None:
    large: Outline = [(0, 0), (200, 0), (200, 200), (0, 200)]
    assert aligned([large, [*large[2:], *large[:2]]]) == [large, large]
    moved: Outline = [(x + 30, y) for x, y in large]
    assert aligned([large, moved]) == [large, moved]


@given(OUTLINES, st.integers(0, 19))
def test_counting_points_anew_leaves_the_outline_as_it_is(outline: Outline, start: int) -> None:
    start %= len(outline)
    _, found = aligned([outline, [*outline[start:], *outline[:start]]])
    assert sorted(found) == sorted(outline)
    shift = [k for k in range(len(outline)) if [*outline[k:], *outline[:k]] == found]
    assert shift


def test_an_outline_stands_still_as_long_as_nobody_sees_it_move() -> None:
    assert stands_still([SQUARE, [(x + 2, y - 2) for x, y in SQUARE]])
    assert not stands_still([SQUARE, [*SQUARE[:3], (3.0, 40.0)]])
