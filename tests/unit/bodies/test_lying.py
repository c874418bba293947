from dataclasses import replace

import pytest

from generator.bodies.contact import lowest
from generator.bodies.room import Thing
from generator.bodies.vector import Mat, column
from tests.unit.bodies.bodies import BRIDGE, CROOK, SIDE_LYING, STANDING, room, solved


def slope(axes: Mat) -> float:
    """How far the long axis of a segment rises, as a sine."""
    return column(axes, 1)[1]


@pytest.mark.parametrize("things", [{}, {"cushion": Thing(under="head")}, {"pillow": Thing(under="head")}])
def test_a_head_that_lies_is_level_and_hardly_bent(things: dict[str, Thing]) -> None:
    frame = solved(CROOK, room(**things))
    assert slope(frame.body.axes["head"]) == pytest.approx(0, abs=0.01)
    assert abs(frame.angles["neck", "flexion"]) < 3


def test_on_a_sloping_trunk_the_neck_bends_by_the_slope_and_no_more() -> None:
    frame = solved(BRIDGE, before=solved(CROOK))
    assert slope(frame.body.axes["head"]) == pytest.approx(0, abs=0.01)
    assert frame.angles["neck", "flexion"] == pytest.approx(26, abs=1)
    assert lowest(frame.body, "head") == pytest.approx(0, abs=0.1)


def test_a_pillow_keeps_the_neck_of_who_lies_on_a_side_in_line() -> None:
    bare, soft = (solved(SIDE_LYING, room(**things)) for things in ({}, {"pillow": Thing(under="head")}))
    assert abs(soft.angles["neck", "side_bend"]) < 5
    assert lowest(bare.body, "head") == pytest.approx(0, abs=0.1)


def test_a_head_that_is_turned_or_bent_as_it_lies_stays_so() -> None:
    for flexion, rotation in ((10, 0), (0, 40)):
        stated = {**CROOK.angles, ("neck", "flexion"): flexion, ("neck", "rotation"): rotation}
        found = solved(replace(CROOK, angles=stated)).angles
        assert found["neck", "flexion"] == pytest.approx(flexion, abs=3)
        assert found["neck", "rotation"] == pytest.approx(rotation, abs=3)


def test_a_head_that_must_rise_far_tips_too() -> None:
    high = solved(CROOK, room(cushion=Thing(under="head", height=160)))
    assert lowest(high.body, "head") == pytest.approx(96, abs=0.5)
    assert high.angles["neck", "flexion"] > 10


def test_a_head_that_carries_nothing_is_left_as_stated() -> None:
    frame = solved(replace(STANDING, angles={("neck", "flexion"): 20.0}))
    assert frame.angles["neck", "flexion"] == 20
