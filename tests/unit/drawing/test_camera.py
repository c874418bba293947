import pytest

from generator.bodies.vector import Vec
from generator.drawing.camera import Camera, camera

FORWARD, UP, RIGHT = (100.0, 0.0, 0.0), (0.0, 100.0, 0.0), (0.0, 0.0, 100.0)


def sees(view: str, point: Vec) -> Vec:
    """Where a level camera of a view sees a point: right, down, nearer."""
    right, down, near = camera(view, pitch=0).project(point)
    return round(right) + 0, round(down) + 0, round(near) + 0


@pytest.mark.parametrize(
    ("view", "forward", "right"),
    [
        # Each as (right of the picture, down, nearer).
        ("side", (100, 0, 0), (0, 0, 100)),
        ("left-side", (-100, 0, 0), (0, 0, -100)),
        ("front", (0, 0, 100), (-100, 0, 0)),
        ("back", (0, 0, -100), (100, 0, 0)),
        ("three-quarter", (79, 0, 62), (-62, 0, 79)),
        ("left-three-quarter", (-79, 0, 62), (-62, 0, -79)),
        ("high-side", (100, 0, 0), (0, 0, 100)),
        ("feet", (0, 0, 100), (-100, 0, 0)),
    ],
)
def test_a_view_shows_a_person_from_where_its_name_says(view: str, forward: Vec, right: Vec) -> None:
    assert (sees(view, FORWARD), sees(view, RIGHT)) == (forward, right)
    assert sees(view, UP) == (0, -100, 0)


def test_from_above_one_looks_down() -> None:
    assert camera("above").project(UP)[2] > 95
    assert camera("above").project(RIGHT) == pytest.approx((0, 97.8, 20.8), abs=0.1)


def test_a_view_can_be_turned_further_and_lifted() -> None:
    assert camera("side", 20, 30) == Camera(20, 30)
    assert camera("front", -10) == Camera(80, 7)


def test_what_the_camera_looks_along_is_the_direction_toward_it() -> None:
    assert Camera(90, 0).toward == pytest.approx((1, 0, 0))
    assert Camera(0, 90).toward == pytest.approx((0, 1, 0))
