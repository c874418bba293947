from dataclasses import replace
from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.bodies.contact import PARTS, lowest
from generator.bodies.parts import Joint, Part, Segment, Side
from generator.bodies.room import Place, Placed
from generator.bodies.solve import Miss, solve
from generator.bodies.stance import Position, Stance
from generator.bodies.targets import STAY, SURFACES, TARGETS
from generator.bodies.things import FLOOR
from tests.unit.bodies.bodies import (
    ALL_FOURS,
    BOTH_FEET,
    BOTH_HANDS,
    BRIDGE,
    CHAIR,
    CROOK,
    LYING,
    SITTING,
    STANDING,
    angles,
    bones,
    landmark,
    place,
    room,
    solved,
    stances,
)
from tests.unit.bodies.test_stance import REACHES


def heights(stance: Stance, *parts: str, things: dict[str, Placed] | None = None) -> tuple[float, ...]:
    """How high the lowest point of parts lies, in thousandths of body height."""
    body = solved(stance, room(**(things or {}))).body
    return tuple(lowest(body, Part(part)) for part in parts)


@pytest.mark.parametrize(
    ("stance", "things", "parts", "height"),
    [
        (STANDING, {}, ("left-foot", "right-foot"), 0),
        (CROOK, {}, ("pelvis", "chest", "head"), 0),
        (CROOK, {}, ("left-foot", "right-foot", "left-hand", "right-hand"), 0),
        (ALL_FOURS, {}, ("left-knee", "right-knee", "left-hand", "right-hand"), 0),
        (SITTING, {"chair": Placed()}, ("pelvis",), 232),
        (SITTING, {"chair": Placed()}, ("left-foot", "right-foot"), 0),
        (SITTING, {"chair": Placed(height=250)}, ("pelvis",), 250),
        (
            replace(CROOK, supports=dict.fromkeys(LYING, SURFACES["bed"])),
            {"bed": Placed()},
            ("pelvis", "chest", "head"),
            290,
        ),
        (CROOK, {"cushion": Placed(under=Part.HEAD)}, ("head",), 24),
        (CROOK, {"pillow": Placed(under=Part.HEAD)}, ("head",), 33),
        (CROOK, {"cushion": Placed(under=Part.HEAD, height=70)}, ("head",), 42),
        (CROOK, {"cushion": Placed(under=Part.HEAD)}, ("pelvis", "chest"), 0),
    ],
)
def test_what_carries_the_body_touches_what_it_rests_on(
    stance: Stance, things: dict[str, Placed], parts: tuple[str, ...], height: float
) -> None:
    assert heights(stance, *parts, things=things) == pytest.approx((height,) * len(parts), abs=1)


def test_a_foot_steps_up_and_its_sole_lies_flat() -> None:
    up = angles(right_hip_flexion=60, right_knee_flexion=60)
    stance = replace(STANDING, angles=up, reach={Part.RIGHT_FOOT: SURFACES["step"]}, supports={Part.LEFT_FOOT: FLOOR})
    found = solved(stance, room(step=Placed(place=Place.FRONT)))
    assert found.misses == ()
    assert place(found.body, "right_foot")[1] == 95 + 39
    assert found.body.axes[Segment.RIGHT_FOOT][3:6] == pytest.approx((0, 1, 0))


def test_a_foot_or_a_hand_that_stays_is_where_it_was() -> None:
    before = solved(CROOK)
    found = solved(replace(BRIDGE, reach=dict.fromkeys(CROOK.reach, STAY)), before=before)
    for segment in (*Segment.LEFT_FOOT.both, *Segment.LEFT_HAND.both):
        assert dist(found.body.origin[segment], before.body.origin[segment]) < 0.1
        assert found.body.axes[segment] == before.body.axes[segment]
    assert lowest(found.body, Part.PELVIS) > 90


def test_the_first_support_does_not_slide_between_frames() -> None:
    before = solved(ALL_FOURS)
    found = solved(replace(ALL_FOURS, lean=-20), before=before)
    x, _, z = found.body.origin[Segment.LEFT_SHANK]
    assert (x, z) == pytest.approx(
        (before.body.origin[Segment.LEFT_SHANK][0], before.body.origin[Segment.LEFT_SHANK][2])
    )


def test_without_supports_in_common_the_hips_stay_in_place() -> None:
    before = solved(replace(SITTING, supports={Part.PELVIS: SURFACES["seat"]}), CHAIR)
    found = solved(STANDING, CHAIR, before)
    assert found.body.origin[Segment.PELVIS] == pytest.approx((0, 530, 0))


def test_a_hand_that_cannot_come_to_the_floor_is_told_with_what_is_missing() -> None:
    (miss,) = solved(replace(STANDING, reach={Part.RIGHT_HAND: FLOOR})).misses
    assert replace(miss, distance=round(miss.distance, 1)) == Miss(Part.RIGHT_HAND, FLOOR, 465.0)


def test_a_limb_that_reaches_is_on_its_landmark() -> None:
    found = solved(replace(SITTING, reach={**BOTH_FEET, Part.LEFT_HAND: TARGETS["left-knee"]}), CHAIR)
    palm = found.body.point(Segment.LEFT_HAND, (0, -45, 0))
    missing = [miss.distance for miss in found.misses]
    assert dist(palm, landmark(found.body, "left-knee", "left")) == pytest.approx(sum(missing), abs=0.3)
    near = solved(replace(SITTING, reach={**BOTH_FEET, Part.LEFT_HAND: TARGETS["left-thigh"]}), CHAIR)
    assert near.misses == ()
    assert dist(near.body.point(Segment.LEFT_HAND, (0, -45, 0)), landmark(near.body, "left-thigh", "left")) < 0.1


def test_a_hand_holds_on_to_another_hand_once_that_one_has_come_to_rest() -> None:
    found = solved(
        replace(CROOK, reach={**BOTH_FEET, Part.LEFT_HAND: TARGETS["right-hand"], Part.RIGHT_HAND: TARGETS["belly"]})
    )
    assert dist(found.body.point(Segment.LEFT_HAND, (0, -45, 0)), landmark(found.body, "right-hand", "left")) < 0.1


FIGURE_4 = angles(left_hip_flexion=80, left_hip_abduction=45, left_hip_internal_rotation=-45)


def test_a_foot_lies_on_the_other_leg_once_that_one_has_come_to_rest() -> None:
    reach = {Part.LEFT_FOOT: TARGETS["right-thigh"], Part.RIGHT_FOOT: FLOOR}
    found = solved(replace(CROOK, angles={**CROOK.angles, **FIGURE_4}, reach=reach))
    assert dist(found.body.origin[Segment.LEFT_FOOT], landmark(found.body, "right-thigh", "left")) < 0.1


def test_crossed_arms_both_lie_on_their_shoulders() -> None:
    found = solved(
        replace(
            CROOK,
            reach={**BOTH_FEET, Part.LEFT_HAND: TARGETS["right-shoulder"], Part.RIGHT_HAND: TARGETS["left-shoulder"]},
        )
    )
    for side, other in ((Side.LEFT, Side.RIGHT), (Side.RIGHT, Side.LEFT)):
        palm = found.body.point(Segment.LEFT_HAND.of(side), (0, -45, 0))
        assert dist(palm, landmark(found.body, f"{other}-shoulder", side)) < 5


def test_a_hand_takes_hold_of_a_worktop_a_chair_or_a_wall() -> None:
    forward = replace(STANDING, angles=angles(shoulder_flexion=70, elbow_flexion=30))
    things = room(
        worktop=Placed(place=Place.FRONT), chair=Placed(place=Place.RIGHT), wall=Placed(place=Place.FRONT, distance=260)
    )
    left = solved(replace(forward, reach={Part.LEFT_HAND: TARGETS["worktop"]}), things)
    assert place(left.body, "left_hand", (0, -45, 0)) == (246, 548, -108)
    wall = solved(replace(forward, reach={Part.RIGHT_HAND: TARGETS["wall"]}), things)
    assert place(wall.body, "right_hand", (0, -45, 0))[0] == 260
    back = solved(replace(forward, reach={Part.RIGHT_HAND: TARGETS["chair-back"]}), things)
    assert place(back.body, "right_hand", (0, -45, 0)) == (0, 502, 210)


def test_an_elbow_and_a_hand_lie_on_the_floor_together() -> None:
    reach = {**BOTH_FEET, Part.LEFT_ELBOW: FLOOR, Part.LEFT_HAND: FLOOR}
    assert heights(replace(CROOK, reach=reach), "left-elbow", "left-hand") == pytest.approx((0, 0), abs=1)


def test_the_angles_of_a_limb_that_reaches_are_worked_out() -> None:
    found = solved(CROOK)
    assert found.angles[Joint.LEFT_KNEE, "flexion"] == pytest.approx(101.7, abs=2)
    assert found.angles[Joint.LEFT_HIP, "flexion"] == found.angles[Joint.RIGHT_HIP, "flexion"]
    assert ("left_shoulder", "flexion") not in found.angles
    assert solved(STANDING).angles[Joint.LEFT_SHOULDER, "abduction"] == 8


def test_stated_angles_come_out_as_they_were_stated() -> None:
    stated = angles(
        hip_flexion=30, hip_abduction=10, hip_internal_rotation=-5, knee_flexion=40, ankle_dorsiflexion=10,
        elbow_flexion=20, shoulder_flexion=15, shoulder_abduction=25, shoulder_internal_rotation=5,
        wrist_extension=30, lumbar_flexion=10, thoracic_rotation=-20, neck_rotation=20,
    )  # fmt: skip
    found = solved(Stance(Position.STANDING, angles=stated)).angles
    assert {motion: found[motion] for motion in stated} == stated


@pytest.mark.parametrize("degrees", [40.0, -30.0])
def test_a_stated_bend_of_the_wrist_comes_out_however_the_elbow_is_bent(degrees: float) -> None:
    stance = Stance(Position.STANDING, angles=angles(wrist_extension=degrees, elbow_flexion=70, shoulder_flexion=50))
    assert solved(stance).angles[Joint.LEFT_WRIST, "extension"] == degrees


@settings(max_examples=60, deadline=None)
@given(stances(st.sampled_from(REACHES)))
def test_bone_lengths_are_the_same_once_the_body_rests_and_reaches(stance: Stance) -> None:
    assert bones(solved(stance, CHAIR).body) == pytest.approx(bones(solved(Stance(Position.STANDING)).body))


@settings(max_examples=40, deadline=None)
@given(stances(st.sampled_from(REACHES)))
def test_the_same_stance_is_solved_alike_each_time(stance: Stance) -> None:
    first, second = (solve(stance, CHAIR) for _ in range(2))
    assert (first.body, first.angles, first.misses) == (second.body, second.angles, second.misses)


@settings(max_examples=60, deadline=None)
@given(stances(supports=dict.fromkeys(PARTS, FLOOR)))
def test_a_body_that_rests_on_every_part_sinks_in_with_none(stance: Stance) -> None:
    body = solved(stance).body
    assert min(lowest(body, part) for part in PARTS) == pytest.approx(0, abs=0.01)


def test_the_gap_of_a_part_tells_how_far_it_floats_or_sinks_in() -> None:
    bent_knee = angles(left_hip_flexion=30, left_knee_flexion=30)
    found = solved(replace(STANDING, angles=bent_knee))
    assert found.gap(Part.RIGHT_FOOT) == pytest.approx(0)
    assert found.gap(Part.LEFT_FOOT) == pytest.approx(32.8, abs=0.1)


def test_hands_and_knees_reach_without_a_miss() -> None:
    for stance, things in ((CROOK, CHAIR), (ALL_FOURS, CHAIR), (SITTING, CHAIR), (STANDING, CHAIR)):
        assert solved(stance, things).misses == ()
    assert solved(replace(CROOK, reach=BOTH_HANDS)).misses == ()
