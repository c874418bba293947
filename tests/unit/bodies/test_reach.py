from math import dist

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.bodies.goniometer import hinge_angle
from generator.bodies.kinematics import pose, root_axes, turns
from generator.bodies.limbs import LEFT_ARM, LEFT_LEG, RIGHT_ARM, RIGHT_LEG
from generator.bodies.parts import Joint, Segment
from generator.bodies.reach import FLAT_HAND, flatten_foot, flatten_hand, reach_foot, reach_hand, reach_wrist
from generator.bodies.stance import Stance
from generator.bodies.swing import is_sole_down, rest_leg, swing
from generator.bodies.two_bones import spot_at, two_bones
from generator.bodies.vector import Vec, column
from tests.unit.bodies.bodies import bent, bones, place, stances

POINTS = st.tuples(*[st.integers(-600, 600).map(float)] * 3)
DIRECTIONS = st.sampled_from([(1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, -1.0), (0.6, -0.8, 0.0)])


@given(POINTS, POINTS, DIRECTIONS)
def test_2_bones_keep_their_lengths_and_end_at_the_goal_or_say_what_is_missing(
    start: Vec, goal: Vec, pole: Vec
) -> None:
    joint, end, missing = two_bones(start, goal, pole, 245.0, 186.0)
    assert (dist(start, joint), dist(joint, end)) == pytest.approx((245, 186))
    if 60 <= dist(start, goal) <= 430.7:
        assert missing == 0
        assert dist(end, goal) == pytest.approx(0, abs=1e-6)
    else:
        assert dist(end, goal) == pytest.approx(missing, abs=0.3)


def test_the_joint_between_2_bones_points_to_the_pole() -> None:
    joint, _, _ = two_bones((0, 0, 0), (0, -300, 0), (1, 0, 0), 250, 250)
    assert joint == pytest.approx((200, -150, 0))
    joint, _, _ = two_bones((0, 0, 0), (0, -300, 0), (-1, -5, 0), 250, 250)
    assert joint == pytest.approx((-200, -150, 0))


@settings(max_examples=60)
@given(stances(), POINTS)
def test_bone_lengths_stay_as_they_are_when_limbs_reach(stance: Stance, goal: Vec) -> None:
    body = pose(root_axes(stance), turns(stance))
    before = bones(body)
    reach_foot(body, LEFT_LEG, goal)
    reach_hand(body, LEFT_ARM, goal)
    reach_wrist(body, RIGHT_ARM, goal)
    flatten_hand(body, RIGHT_ARM)
    flatten_foot(body, LEFT_LEG)
    rest_leg(body, RIGHT_LEG, goal[1])
    swing(body, LEFT_ARM, LEFT_ARM.segments, LEFT_ARM.lower, goal[1])
    assert bones(body) == pytest.approx(before)


@settings(max_examples=60)
@given(stances(), POINTS)
def test_the_turns_that_are_read_back_pose_the_body_that_reaches(stance: Stance, goal: Vec) -> None:
    body = pose(root_axes(stance), turns(stance))
    reach_foot(body, LEFT_LEG, goal)
    reach_hand(body, RIGHT_ARM, goal)
    again = pose(body.axes[Segment.PELVIS], body.turns)
    assert all(again.origin[name] == pytest.approx(point, abs=0.01) for name, point in body.origin.items())


def test_an_ankle_comes_to_a_point_and_the_knee_points_forward() -> None:
    body = bent(left_knee_flexion=10)
    assert reach_foot(body, LEFT_LEG, (0, -391, -52)) == 0
    assert place(body, "left_foot") == (0, -391, -52)
    assert place(body, "left_shank") == (148.5, -194.9, -52)
    assert hinge_angle(body.turns[Joint.LEFT_KNEE]) == pytest.approx(-74.4, abs=0.1)


def test_a_leg_that_is_too_short_points_to_its_goal_and_says_by_how_much() -> None:
    body = bent()
    assert reach_foot(body, LEFT_LEG, (0, -591, -52)) == 100
    assert place(body, "left_foot") == (0, -490.8, -52)


def test_a_palm_comes_to_a_point_with_a_straight_wrist_and_the_elbow_behind() -> None:
    body = bent(right_shoulder_flexion=40)
    assert reach_hand(body, RIGHT_ARM, (294, 286, 108)) == 0
    assert place(body, "right_hand", (0, -45, 0)) == (294, 286, 108)
    assert place(body, "right_forearm")[1] < 286
    assert hinge_angle(body.turns[Joint.RIGHT_WRIST]) == pytest.approx(0)


def test_an_elbow_hangs_down_when_a_hanging_arm_reaches_straight_forward() -> None:
    body = bent()
    reach_hand(body, RIGHT_ARM, (294, 286, 108))
    assert place(body, "right_forearm")[1] < 286


def test_a_wrist_comes_to_a_point_and_the_hand_keeps_its_angle_in_space() -> None:
    body = bent(right_elbow_flexion=90)
    axes = body.axes[Segment.RIGHT_HAND]
    assert reach_wrist(body, RIGHT_ARM, (194, 200, 108)) == 0
    assert place(body, "right_hand") == (194, 200, 108)
    assert body.axes[Segment.RIGHT_HAND] == axes


def test_a_flat_hand_lies_on_its_palm_and_points_on_from_the_forearm() -> None:
    body = bent(right_shoulder_flexion=90)
    flatten_hand(body, RIGHT_ARM)
    assert column(body.axes[Segment.RIGHT_HAND], 0) == pytest.approx((0, -1, 0))
    assert place(body, "right_hand", (0, -108, 0)) == (434, 286, 108)
    assert FLAT_HAND == 19


def test_a_flat_hand_below_an_upright_forearm_points_where_the_head_points() -> None:
    body = bent("hands-and-knees", shoulder_flexion=90)
    flatten_hand(body, LEFT_ARM)
    wrist, tips = place(body, "left_hand"), place(body, "left_hand", (0, -108, 0))
    assert tips == (wrist[0] + 108, wrist[1], wrist[2])


def test_a_flat_foot_points_where_the_knee_points() -> None:
    body = bent(left_hip_flexion=90, left_hip_abduction=30, left_knee_flexion=90, left_ankle_dorsiflexion=-20)
    assert is_sole_down(body, LEFT_LEG)
    flatten_foot(body, LEFT_LEG)
    assert column(body.axes[Segment.LEFT_FOOT], 1) == (0, 1, 0)
    x, y, z = column(body.axes[Segment.LEFT_FOOT], 0)
    assert (x, y, z) == pytest.approx((0.866, 0, -0.5), abs=0.001)


@pytest.mark.parametrize(("flexion", "down"), [(0, True), (64, True), (66, False), (120, False)])
def test_a_sole_is_down_until_the_foot_tips_by_65_degrees(flexion: float, down: bool) -> None:
    assert is_sole_down(bent(left_hip_flexion=flexion), LEFT_LEG) is down


def test_a_bone_swings_in_its_own_upright_plane_until_its_end_has_a_height() -> None:
    body = bent(right_shoulder_flexion=90)
    assert swing(body, RIGHT_ARM, RIGHT_ARM.segments, RIGHT_ARM.lower, 193.0) == 0
    assert place(body, "right_forearm") == (155.1, 193, 108)
    assert place(body, "right_hand") == (281.5, 120, 108)


def test_a_bone_that_cannot_swing_so_low_hangs_down_and_says_what_is_missing() -> None:
    body = bent(right_shoulder_flexion=90)
    assert swing(body, RIGHT_ARM, RIGHT_ARM.segments, RIGHT_ARM.lower, 90.0) == pytest.approx(10)
    assert place(body, "right_forearm") == (-6, 100, 108)


def test_a_leg_that_lies_turns_about_the_hip_until_the_foot_touches() -> None:
    body = bent("supine", hip_flexion=30)
    assert rest_leg(body, LEFT_LEG, -60.0) == 0
    lowest = min(
        body.point(Segment.LEFT_FOOT, centre)[1] - radius
        for centre, radius in (((-26.0, -21.0, 0.0), 18.0), ((0.0, -6.0, 0.0), 22.0))
    )
    assert lowest == pytest.approx(-60, abs=0.1)
    assert hinge_angle(body.turns[Joint.LEFT_KNEE]) == pytest.approx(0, abs=1e-6)


def test_a_shank_alone_turns_about_the_knee() -> None:
    body = bent("prone", knee_flexion=60)
    knee = place(body, "left_shank")
    rest_leg(body, LEFT_LEG, -40.0, from_knee=True)
    assert place(body, "left_shank") == knee


def test_a_limb_lands_straight_below_its_end_or_nearer_when_that_is_too_far() -> None:
    assert spot_at((0, 300, 0), (200, 50, 100), 0, 500) == pytest.approx((200, 0, 100))
    assert spot_at((0, 300, 0), (600, 50, 0), 0, 500) == pytest.approx((399.7, 0, 0), abs=0.1)
    assert spot_at((0, 600, 0), (50, 50, 0), 0, 500) == (0, 0, 0)
