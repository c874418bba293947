import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.drawing.inset import depth, drawn_in
from generator.drawing.shapes import FINE, Disc, Outline, hull

PLACES = st.integers(-100, 100).map(float)
SQUARE: Outline = [(0, 0), (40, 0), (40, 40), (0, 40)]


@pytest.mark.parametrize(
    ("point", "expected"), [((20.0, 20.0), 20), ((5.0, 20.0), 5), ((40.0, 10.0), 0), ((20.0, 47.0), -7)]
)
def test_depth_is_measured_from_the_nearest_edge(point: tuple[float, float], expected: float) -> None:
    assert depth(point, SQUARE) == pytest.approx(expected)


def test_depth_within_the_outline_of_a_disc_is_what_is_left_of_its_radius() -> None:
    outline = hull([(10, 10, 0, 50)], FINE)
    assert depth((10, 10), outline) == pytest.approx(50, rel=0.02)
    assert depth((10, 70), outline) == pytest.approx(-10, abs=1)


def test_a_point_that_lies_deep_enough_stays() -> None:
    assert drawn_in([(10, 10), (30, 20)], ((10, 20), (30, 20)), [SQUARE], 6) == [(10, 10), (30, 20)]


def test_a_point_outside_is_drawn_in_to_the_margin_toward_the_axis() -> None:
    ((x, y),) = drawn_in([(25, -10)], ((10, 20), (30, 20)), [SQUARE], 6)
    assert x == 25
    assert 6 <= y < 6.5


def test_a_point_may_lie_in_any_of_the_shapes() -> None:
    beside: Outline = [(40, 0), (80, 0), (80, 40), (40, 40)]
    assert drawn_in([(60, 20)], ((20, 20), (20, 20)), [SQUARE, beside], 6) == [(60, 20)]


def test_points_about_an_axis_outside_are_drawn_to_the_nearest_shape() -> None:
    far: Outline = [(400, 0), (440, 0), (440, 40), (400, 40)]
    ((x, y),) = drawn_in([(60, 20)], ((55, 20), (58, 20)), [far, SQUARE], 6)
    assert depth((x, y), SQUARE) >= 6


@given(st.tuples(PLACES, PLACES), st.lists(st.tuples(PLACES, PLACES, PLACES, st.just(30.0)), min_size=1, max_size=3))
def test_whatever_is_drawn_in_lies_within(point: tuple[float, float], discs: list[Disc]) -> None:
    outline = hull(discs, FINE)
    middle = discs[0][:2]
    (found,) = drawn_in([point], (middle, middle), [outline], 10)
    assert depth(found, outline) >= 10
