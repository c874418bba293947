from collections.abc import Callable
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bodies.vector import (
    IDENTITY,
    Mat,
    Vec,
    about,
    about_x,
    about_y,
    about_z,
    across,
    angle_between,
    apply,
    at,
    between,
    cardan,
    column,
    cross,
    dot,
    from_axes,
    inverse,
    length,
    mul,
    uncardan,
    unit,
)

X, Y, Z = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)
DEGREES = st.floats(-180, 180)
ROTATIONS = st.builds(cardan, DEGREES, DEGREES, DEGREES)
PARTS = st.floats(0, 1)


def near(m: Mat) -> object:
    """The same rotation, as far as floats tell."""
    return pytest.approx(m, abs=1e-6)


@pytest.mark.parametrize(("turn", "start", "end"), [(about_x, Y, Z), (about_y, Z, X), (about_z, X, Y)])
def test_a_quarter_turn_leads_from_one_axis_to_the_next(turn: Callable[[float], Mat], start: Vec, end: Vec) -> None:
    assert apply(turn(90), start) == pytest.approx(end)


def test_a_turn_about_any_axis_is_the_turn_about_that_axis() -> None:
    assert [about(X, 30), about(Y, 40), about(Z, 50)] == [near(about_x(30)), near(about_y(40)), near(about_z(50))]


def test_cardan_turns_about_z_then_the_floating_x_then_the_long_axis() -> None:
    assert cardan(50, 20, -70) == near(mul(about_z(50), mul(about_x(20), about_y(-70))))


@given(DEGREES, st.floats(-85, 85), DEGREES)
def test_the_angles_of_a_turn_can_be_read_back(z: float, x: float, y: float) -> None:
    turn = cardan(z, x, y)
    assert cardan(*uncardan(turn)) == near(turn)
    assert uncardan(turn)[1] == pytest.approx(x, abs=1e-6)


@given(ROTATIONS)
def test_a_rotation_and_its_inverse_leave_everything_in_place(m: Mat) -> None:
    assert mul(m, inverse(m)) == near(IDENTITY)
    assert from_axes(column(m, 0), column(m, 1), column(m, 2)) == m


@given(ROTATIONS, ROTATIONS, PARTS)
def test_what_lies_between_two_rotations_is_a_rotation(a: Mat, b: Mat, t: float) -> None:
    m = between(a, b, t)
    assert mul(m, inverse(m)) == near(IDENTITY)
    assert dot(cross(column(m, 0), column(m, 1)), column(m, 2)) == pytest.approx(1)


@given(ROTATIONS, ROTATIONS)
def test_the_way_between_two_rotations_starts_at_one_and_ends_at_the_other(a: Mat, b: Mat) -> None:
    assert between(a, b, 0) == near(a)
    assert between(a, b, 1) == pytest.approx(b, abs=1e-4)


def test_half_of_a_turn_of_80_degrees_is_40_degrees_about_the_same_axis() -> None:
    assert between(about_z(10), about_z(90), 0.5) == near(about_z(50))
    assert between(about_y(170), about_y(-170), 0.5) == near(about_y(180))


def test_a_direction_that_is_no_direction_is_up_or_what_was_asked_for() -> None:
    assert unit((3.0, 0.0, 4.0)) == (0.6000000000000001, 0.0, 0.8)
    assert (unit((0.0, 0.0, 0.0)), unit((0.0, 0.0, 0.0), X)) == (Y, X)


def test_the_part_of_a_vector_across_an_axis_stands_square_to_it() -> None:
    assert across((3.0, 4.0, 5.0), Y) == (3.0, 0.0, 5.0)


def test_an_angle_between_directions_is_in_degrees() -> None:
    half = sqrt(0.5)
    assert angle_between(X, (half, half, 0.0)) == pytest.approx(45)
    assert (angle_between(X, X), angle_between(X, (-1.0, 0.0, 0.0))) == (0, 180)


@given(ROTATIONS, st.tuples(*[st.floats(-500, 500)] * 3))
def test_turning_keeps_lengths(m: Mat, v: tuple[float, float, float]) -> None:
    assert length(apply(m, v)) == pytest.approx(length(v), abs=1e-6)
    assert at(X, m, v) == pytest.approx((1 + apply(m, v)[0], *apply(m, v)[1:]))
