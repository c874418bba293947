from dataclasses import replace

import pytest

from generator.bodies.contact import lowest
from generator.bodies.parts import Joint, Part, Segment
from generator.bodies.room import Placed
from generator.bodies.vector import Mat, column
from tests.unit.bodies.bodies import BRIDGE, CROOK, SIDE_LYING, STANDING, room, solved


def slope(axes: Mat) -> float:
    """How far the long axis of a segment rises, as a sine."""
    return column(axes, 1)[1]


@pytest.mark.parametrize("things", [{}, {"cushion": Placed(under=Part.HEAD)}, {"pillow": Placed(under=Part.HEAD)}])
def test_a_head_that_lies_is_level_and_hardly_bent(things: dict[str, Placed]) -> None:
    frame = solved(CROOK, room(**things))
    assert slope(frame.body.axes[Segment.HEAD]) == pytest.approx(0, abs=0.01)
    assert abs(frame.angles[Joint.NECK, "flexion"]) < 3


def test_on_a_sloping_trunk_the_neck_bends_by_the_slope_and_no_more() -> None:
    frame = solved(BRIDGE, before=solved(CROOK))
    assert slope(frame.body.axes[Segment.HEAD]) == pytest.approx(0, abs=0.01)
    assert frame.angles[Joint.NECK, "flexion"] == pytest.approx(26, abs=1)
    assert lowest(frame.body, Part.HEAD) == pytest.approx(0, abs=0.1)


def test_a_pillow_keeps_the_neck_of_who_lies_on_a_side_in_line() -> None:
    bare, soft = (solved(SIDE_LYING, room(**things)) for things in ({}, {"pillow": Placed(under=Part.HEAD)}))
    assert abs(soft.angles[Joint.NECK, "side_bend"]) < 5
    assert lowest(bare.body, Part.HEAD) == pytest.approx(0, abs=0.1)


def test_a_head_that_is_turned_or_bent_as_it_lies_stays_so() -> None:
    for flexion, rotation in ((10, 0), (0, 40)):
        stated = {**CROOK.angles, (Joint.NECK, "flexion"): flexion, (Joint.NECK, "rotation"): rotation}
        found = solved(replace(CROOK, angles=stated)).angles
        assert found[Joint.NECK, "flexion"] == pytest.approx(flexion, abs=3)
        assert found[Joint.NECK, "rotation"] == pytest.approx(rotation, abs=3)


def test_a_head_that_must_rise_far_tips_too() -> None:
    high = solved(CROOK, room(cushion=Placed(under=Part.HEAD, height=160)))
    assert lowest(high.body, Part.HEAD) == pytest.approx(96, abs=0.5)
    assert high.angles[Joint.NECK, "flexion"] > 10


def test_a_head_that_carries_nothing_is_left_as_stated() -> None:
    frame = solved(replace(STANDING, angles={(Joint.NECK, "flexion"): 20.0}))
    assert frame.angles[Joint.NECK, "flexion"] == 20
