from dataclasses import replace
from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.bodies.blend import blend
from generator.bodies.contact import PARTS, lowest
from generator.bodies.parts import Part, Segment
from generator.bodies.skeleton import PALM
from generator.bodies.solve import Solved
from generator.bodies.stance import Position, Stance
from generator.bodies.targets import STAY, TARGETS
from generator.bodies.things import FLOOR
from generator.drawing.moving import move
from tests.unit.bodies.bodies import (
    ALL_FOURS,
    BRIDGE,
    CHAIR,
    CROOK,
    SITTING,
    STANDING,
    angles,
    bones,
    landmark,
    place,
    solved,
    stances,
)
from tests.unit.bodies.test_stance import REACHES

PARTS_OF_THE_WAY = [0.2, 0.5, 0.9]


def pair(first: Stance, last: Stance) -> tuple[Solved, Solved]:
    """2 frames, one after the other."""
    start = solved(first, CHAIR)
    return start, solved(last, CHAIR, start)


def test_the_way_starts_and_ends_at_its_frames() -> None:
    first, last = pair(CROOK, BRIDGE)
    assert blend(first, last, 0) is first.body
    assert blend(first, last, 1) is last.body


def test_a_joint_turns_by_the_shortest_way() -> None:
    first, last = pair(STANDING, replace(STANDING, angles=angles(left_shoulder_flexion=90, right_shoulder_flexion=170)))
    first = replace(first, stance=replace(STANDING, angles={}))
    half = blend(first, last, 0.5)
    assert place(half, "left_hand")[0] > 200


@pytest.mark.parametrize("t", PARTS_OF_THE_WAY)
def test_what_carries_the_body_does_not_slip_or_lift_on_the_way(t: float) -> None:
    first, last = pair(CROOK, BRIDGE)
    body = blend(first, last, t)
    for part in Segment.LEFT_FOOT.both:
        assert dist(body.origin[part], first.body.origin[part]) < 1
    assert lowest(body, Part.CHEST) == pytest.approx(0, abs=1)
    assert 0 < lowest(body, Part.PELVIS) < lowest(last.body, Part.PELVIS)


@pytest.mark.parametrize("t", PARTS_OF_THE_WAY)
def test_a_hand_and_a_knee_stay_on_the_floor_while_the_others_rise(t: float) -> None:
    up = {**ALL_FOURS.angles, **angles(left_hip_flexion=-5, left_knee_flexion=0, right_shoulder_flexion=160)}
    carried = {Part.RIGHT_KNEE: FLOOR, Part.LEFT_HAND: FLOOR}
    first, last = pair(ALL_FOURS, replace(ALL_FOURS, angles=up, reach={Part.LEFT_HAND: STAY}, supports=carried))
    body = blend(first, last, t)
    assert lowest(body, Part.RIGHT_KNEE) == pytest.approx(0, abs=1)
    assert dist(body.origin[Segment.LEFT_HAND], first.body.origin[Segment.LEFT_HAND]) < 1
    assert dist(body.origin[Segment.RIGHT_SHANK], first.body.origin[Segment.RIGHT_SHANK]) < 1


@pytest.mark.parametrize("t", PARTS_OF_THE_WAY)
def test_the_hips_rise_from_a_seat_without_the_feet_leaving_the_floor(t: float) -> None:
    first, last = pair(SITTING, STANDING)
    body = blend(first, last, t)
    assert lowest(body, Part.LEFT_FOOT) == pytest.approx(0, abs=1)
    assert lowest(first.body, Part.PELVIS) < lowest(body, Part.PELVIS) < lowest(last.body, Part.PELVIS)


@settings(max_examples=60, deadline=None)
@given(stances(st.sampled_from(REACHES)), stances(st.sampled_from(REACHES)), st.floats(0.05, 0.95))
def test_bone_lengths_never_change_on_the_way_and_nothing_sinks_into_the_floor(
    first: Stance, last: Stance, t: float
) -> None:
    start, end = pair(first, last)
    body = blend(start, end, t)
    assert bones(body) == pytest.approx(bones(start.body))
    assert min(lowest(body, part) for part in PARTS) > -0.1


def test_the_further_a_limb_turns_the_more_moments_its_way_has() -> None:
    first, last = pair(STANDING, replace(STANDING, angles=angles(right_hip_flexion=100)))
    assert len(move(first, last, 180)) == 2
    assert len(move(first, last, 60)) == 3
    assert len(move(first, last, 42)) == 4
    assert len(move(first, last, 10)) == 5


@pytest.mark.parametrize("t", PARTS_OF_THE_WAY)
def test_a_hand_that_holds_a_place_on_the_body_goes_with_it(t: float) -> None:
    reach = {**CROOK.reach, Part.LEFT_HAND: TARGETS["belly"], Part.RIGHT_HAND: TARGETS["left-shoulder"]}
    first, last = pair(replace(CROOK, reach=reach), replace(CROOK, reach=reach, lean=60, supports={Part.PELVIS: FLOOR}))
    body = blend(first, last, t)
    for limb, target in (("left", "belly"), ("right", "left-shoulder")):
        palm = body.point(Segment(f"{limb}_hand"), (0.0, -PALM, 0.0))
        assert dist(palm, landmark(body, target, limb)) < 12


@pytest.mark.parametrize("t", PARTS_OF_THE_WAY)
def test_an_elbow_that_rests_in_both_frames_stays_down(t: float) -> None:
    reach = {Part.LEFT_ELBOW: FLOOR, Part.RIGHT_ELBOW: FLOOR, Part.LEFT_HAND: FLOOR, Part.RIGHT_HAND: FLOOR}
    stated = angles(shoulder_flexion=75, shoulder_abduction=30, elbow_flexion=90)
    low = Stance(Position.PRONE, lean=-7, angles=stated, reach=reach, supports={Part.PELVIS: FLOOR})
    high = replace(low, lean=-12, angles={**stated, **angles(shoulder_abduction=5)})
    body = blend(*pair(low, high), t)
    assert lowest(body, Part.PELVIS) < 8
    assert -1 < lowest(body, Part.LEFT_ELBOW) < 12
