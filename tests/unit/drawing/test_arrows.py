from dataclasses import replace
from math import hypot

import pytest

from generator.bodies.body import Body
from generator.bodies.parts import Part, Segment
from generator.bodies.stance import Stance
from generator.bodies.things import FLOOR
from generator.drawing.arrows import Arrow, arrows, shapes
from generator.drawing.camera import camera
from generator.drawing.moving import move
from generator.drawing.piece import Layer, Lines
from generator.drawing.shapes import Point
from tests.unit.bodies.bodies import ALL_FOURS, BRIDGE, CROOK, STANDING, angles, solved

SIDE = camera("side")


def moments(first: Stance, last: Stance) -> tuple[Body, ...]:
    """The bodies from one stance to another."""
    start = solved(first)
    return move(start, solved(last, before=start))


def way(arrow: Arrow) -> Point:
    """From the tail to the tip: right and down."""
    (x0, y0), (x1, y1) = arrow.points[0], arrow.points[-1]
    return round(x1 - x0), round(y1 - y0)


BIRD = replace(
    ALL_FOURS,
    angles={**ALL_FOURS.angles, **angles(left_hip_flexion=-10, left_knee_flexion=0, right_shoulder_flexion=170)},
    reach={Part.LEFT_HAND: FLOOR},
    supports={Part.RIGHT_KNEE: FLOOR, Part.LEFT_HAND: FLOOR},
)


def test_nothing_that_moves_is_no_arrow() -> None:
    assert arrows(moments(CROOK, CROOK), SIDE, None) == []


def test_a_small_move_gets_no_arrow_unless_it_is_asked_for() -> None:
    small = moments(STANDING, replace(STANDING, angles={**STANDING.angles, **angles(right_hip_flexion=4)}))
    assert arrows(small, SIDE, None) == []
    assert len(arrows(small, SIDE, (Part.RIGHT_FOOT,))) == 1


def test_a_trunk_that_moves_along_with_an_arm_gets_no_arrow_of_its_own() -> None:
    bow = replace(STANDING, lean=70, angles={**STANDING.angles, **angles(hip_flexion=70, right_shoulder_flexion=170)})
    assert arrows(moments(STANDING, bow), SIDE, None) == arrows(moments(STANDING, bow), SIDE, (Part.RIGHT_HAND,))


def test_an_author_can_ask_for_none() -> None:
    assert arrows(moments(CROOK, BRIDGE), SIDE, ()) == []


def test_an_arrow_points_where_the_part_goes() -> None:
    kick = replace(STANDING, angles={**STANDING.angles, **angles(right_hip_flexion=60)})
    (arrow,) = arrows(moments(STANDING, kick), SIDE, (Part.RIGHT_FOOT,))
    right, down = way(arrow)
    assert right > 300
    assert down < -150
    (back,) = arrows(moments(kick, STANDING), SIDE, (Part.RIGHT_FOOT,))
    assert way(back) == (-right, -down)


def test_what_moves_most_gets_an_arrow() -> None:
    lift = replace(STANDING, angles={**STANDING.angles, **angles(left_shoulder_flexion=90)})
    (arrow,) = arrows(moments(STANDING, lift), SIDE, None)
    assert arrow == arrows(moments(STANDING, lift), SIDE, (Part.LEFT_HAND,))[0]


def test_an_arm_and_a_leg_that_go_different_ways_get_an_arrow_each() -> None:
    found = arrows(moments(ALL_FOURS, BIRD), SIDE, None)
    assert sorted(way(arrow)[0] > 0 for arrow in found) == [False, True]


def test_an_arrow_for_hips_pushes_them_from_behind() -> None:
    bodies = moments(CROOK, BRIDGE)
    (arrow,) = arrows(bodies, SIDE, (Part.PELVIS,))
    x, y, _ = SIDE.project(bodies[-1].origin[Segment.PELVIS])
    right, down = way(arrow)
    assert down < -80
    assert abs(right) < -down
    assert hypot(arrow.points[-1][0] - x, arrow.points[-1][1] - y) == pytest.approx(84, abs=1)


def test_a_short_way_is_drawn_long_enough_to_be_seen() -> None:
    nod = replace(STANDING, angles={**STANDING.angles, **angles(neck_flexion=20)})
    (arrow,) = arrows(moments(STANDING, nod), SIDE, (Part.HEAD,))
    assert hypot(*way(arrow)) == pytest.approx(84, abs=1)


def test_an_arrow_runs_beside_the_part_away_from_the_trunk() -> None:
    bodies = moments(STANDING, replace(STANDING, angles={**STANDING.angles, **angles(right_shoulder_flexion=90)}))
    (arrow,) = arrows(bodies, SIDE, (Part.RIGHT_HAND,))
    hand = SIDE.project(bodies[-1].origin[Segment.RIGHT_HAND])
    assert arrow.points[-1][0] > hand[0] + 20


def test_an_arrow_is_a_line_with_a_head_at_its_end_on_paper() -> None:
    found = shapes(Arrow(tuple((0.0, 100.0 - step * 25) for step in range(5))))
    assert [type(part) for part in found] == [Lines, Layer, Lines]
    head = found[1]
    assert isinstance(head, Layer)
    assert head.halo
    tip, *back = head.outlines[0]
    assert tip == pytest.approx((0, -24))
    assert [y for _, y in back] == pytest.approx([16, 16])
