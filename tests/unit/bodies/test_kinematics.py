from math import dist

import pytest
from hypothesis import given

from generator.bodies.goniometer import ball_angles, hinge_angle
from generator.bodies.kinematics import pose, root_axes, turns
from generator.bodies.parts import SIDES, Joint, Segment, Side
from generator.bodies.stance import Position, Stance
from generator.bodies.vector import Vec
from tests.unit.bodies.bodies import angles, bent, bones, place, stances

TOES: Vec = (98.0, -29.0, 0.0)
FINGERS: Vec = (0.0, -108.0, 0.0)
NOSE: Vec = (71.0, 50.0, 0.0)

LENGTHS = {
    "pelvis to lumbar1": 50,
    **dict.fromkeys(("lumbar1 to lumbar2", "lumbar2 to lumbar3", "lumbar3 to thoracic1"), 37),
    **dict.fromkeys(("thoracic1 to thoracic2", "thoracic2 to chest"), 35),
    "chest to neck": 70.3,
    "neck to head": 48.2,
    **{f"pelvis to {side}_thigh": 52 for side in ("left", "right")},
    **{f"{side}_thigh to {side}_shank": 245 for side in ("left", "right")},
    **{f"{side}_shank to {side}_foot": 246 for side in ("left", "right")},
    **{f"chest to {side}_upper_arm": 121.3 for side in ("left", "right")},
    **{f"{side}_upper_arm to {side}_forearm": 186 for side in ("left", "right")},
    **{f"{side}_forearm to {side}_hand": 146 for side in ("left", "right")},
}


def test_at_0_degrees_a_body_stands_in_the_anatomical_position() -> None:
    assert bent().origin == {
        "pelvis": (0, 0, 0),
        "lumbar1": (0, 50, 0),
        "lumbar2": (0, 87, 0),
        "lumbar3": (0, 124, 0),
        "thoracic1": (0, 161, 0),
        "thoracic2": (0, 196, 0),
        "chest": (0, 231, 0),
        "neck": (-6, 301, 0),
        "head": (-2, 349, 0),
        "left_thigh": (0, 0, -52),
        "left_shank": (0, -245, -52),
        "left_foot": (0, -491, -52),
        "left_upper_arm": (-6, 286, -108),
        "left_forearm": (-6, 100, -108),
        "left_hand": (-6, -46, -108),
        "right_thigh": (0, 0, 52),
        "right_shank": (0, -245, 52),
        "right_foot": (0, -491, 52),
        "right_upper_arm": (-6, 286, 108),
        "right_forearm": (-6, 100, 108),
        "right_hand": (-6, -46, 108),
    }
    assert set(bent().axes.values()) == {(1, 0, 0, 0, 1, 0, 0, 0, 1)}


@pytest.mark.parametrize(
    ("motion", "degrees", "segment", "local", "end"),
    [
        # The foot, the toes, the hand or the head: where each lies at 0 degrees is in the test above.
        ("hip_flexion", 90, "foot", (0, 0, 0), (491, 0, 52)),
        ("hip_flexion", -30, "foot", (0, 0, 0), (-245.5, -425.2, 52)),
        ("hip_abduction", 30, "foot", (0, 0, 0), (0, -425.2, 297.5)),
        ("hip_abduction", -30, "foot", (0, 0, 0), (0, -425.2, -193.5)),
        ("hip_internal_rotation", 45, "foot", TOES, (69.3, -520, -17.3)),
        ("hip_internal_rotation", -45, "foot", TOES, (69.3, -520, 121.3)),
        ("knee_flexion", 90, "foot", (0, 0, 0), (-246, -245, 52)),
        ("ankle_dorsiflexion", 20, "foot", TOES, (102, -484.7, 52)),
        ("ankle_dorsiflexion", -50, "foot", TOES, (40.8, -584.7, 52)),
        ("shoulder_flexion", 90, "hand", (0, 0, 0), (326, 286, 108)),
        ("shoulder_abduction", 90, "hand", (0, 0, 0), (-6, 286, 440)),
        ("shoulder_internal_rotation", 90, "hand", (20, 0, 0), (-6, -46, 88)),
        ("elbow_flexion", 90, "hand", (0, 0, 0), (140, 100, 108)),
        ("wrist_extension", 70, "hand", FINGERS, (-107.5, -82.9, 108)),
        ("wrist_extension", -80, "hand", FINGERS, (100.4, -64.8, 108)),
    ],
)
def test_a_limb_moves_the_way_its_name_says_and_its_fellow_is_the_mirror_image(
    motion: str, degrees: float, segment: str, local: Vec, end: Vec
) -> None:
    right, left = (bent("standing", **{f"{side}_{motion}": degrees}) for side in ("right", "left"))
    assert place(right, f"right_{segment}", local) == end
    x, y, z = local
    assert place(left, f"left_{segment}", (x, y, -z)) == (end[0], end[1], -end[2])
    assert place(left, f"right_{segment}") == place(bent(), f"right_{segment}")


@pytest.mark.parametrize(
    ("motion", "degrees", "segment", "local", "end"),
    [
        ("lumbar_flexion", 60, "chest", (0, 0, 0), (129.1, 166.6, 0)),
        ("lumbar_flexion", -24, "chest", (0, 0, 0), (-58.9, 220, 0)),
        ("thoracic_flexion", 45, "head", (0, 0, 0), (108.6, 310, 0)),
        ("lumbar_side_bend", 24, "chest", (0, 0, 0), (0, 220, 58.9)),
        ("thoracic_side_bend", 21, "head", (0, 0, 0), (-2, 339.9, 55)),
        ("lumbar_rotation", 15, "right_upper_arm", (0, 0, 0), (-33.7, 286, 102.8)),
        ("thoracic_rotation", 30, "left_upper_arm", (0, 0, 0), (48.8, 286, -96.5)),
        ("neck_flexion", 40, "head", NOSE, (100.7, 337.4, 0)),
        ("neck_side_bend", 40, "head", (0, 60, 0), (-2, 392.1, 55)),
        ("neck_rotation", 60, "head", NOSE, (33, 399, 63.5)),
    ],
)
def test_the_spine_bends_forward_and_turns_and_bends_to_the_right(
    motion: str, degrees: float, segment: str, local: Vec, end: Vec
) -> None:
    assert place(bent("standing", **{motion: degrees}), segment, local) == end


@pytest.mark.parametrize(
    ("change", "head", "right_hip"),
    [
        ({"lean": 90}, (349, 2, 0), (0, 0, 52)),
        ({"lean": -90}, (-349, -2, 0), (0, 0, 52)),
        ({"turn": 90}, (0, 349, -2), (-52, 0, 0)),
        ({"roll": 90}, (0, 349, -2), (-52, 0, 0)),
        ({"turn": 90, "lean": 90}, (0, 2, 349), (-52, 0, 0)),
    ],
)
def test_a_pelvis_tips_forward_and_turns_to_its_right(change: dict[str, float], head: Vec, right_hip: Vec) -> None:
    body = bent("standing", **change)
    assert place(body, "head") == head
    assert place(body, "right_thigh") == right_hip


@pytest.mark.parametrize(
    ("position", "head", "nose", "right_hip"),
    [
        # Where the head lies, where the nose points, and where the right hip lies from the middle of the hips.
        *((name, (-2, 349, 0), (71, 50, 0), (0, 0, 52)) for name in ("standing", "sitting", "long-sitting")),
        *((name, (-2, 349, 0), (71, 50, 0), (0, 0, 52)) for name in ("kneeling", "half-kneeling")),
        ("supine", (-349, -2, 0), (-50, 71, 0), (0, 0, 52)),
        ("prone", (349, 2, 0), (50, -71, 0), (0, 0, 52)),
        ("hands-and-knees", (349, 2, 0), (50, -71, 0), (0, 0, 52)),
        ("side-lying-left", (349, 0, -2), (50, 0, 71), (0, 52, 0)),
        ("side-lying-right", (-349, 0, -2), (-50, 0, 71), (0, -52, 0)),
    ],
)
def test_each_position_lays_the_pelvis_down_in_its_own_way(position: str, head: Vec, nose: Vec, right_hip: Vec) -> None:
    body = bent(position)
    assert place(body, "head") == head
    x, y, z = place(body, "head", NOSE)
    assert (x - head[0], y - head[1], z - head[2]) == nose
    assert place(body, "right_thigh") == right_hip


def test_a_body_that_lies_on_its_back_rolls_to_its_right() -> None:
    assert place(bent("supine", roll=90), "head", NOSE) == (-399, 0, 69)


@pytest.mark.parametrize("motion", ["flexion", "abduction", "internal_rotation"])
@pytest.mark.parametrize("side", SIDES)
def test_the_angles_of_a_hip_can_be_read_from_its_turn(motion: str, side: Side) -> None:
    stated = {"flexion": 40.0, "abduction": 20.0, "internal_rotation": 10.0} | {motion: -15.0}
    stance = Stance(
        Position.STANDING, angles={(Joint.LEFT_HIP.of(side), name): degrees for name, degrees in stated.items()}
    )
    assert ball_angles(turns(stance)[Joint.LEFT_HIP.of(side)], side.sign) == pytest.approx(stated)


def test_the_angle_of_a_hinge_can_be_read_from_its_turn() -> None:
    stance = Stance(Position.STANDING, angles=angles(left_knee_flexion=100, left_elbow_flexion=70))
    found = turns(stance)
    assert (hinge_angle(found[Joint.LEFT_KNEE]), hinge_angle(found[Joint.LEFT_ELBOW])) == pytest.approx((-100, 70))


@given(stances())
def test_bone_lengths_never_change(stance: Stance) -> None:
    assert bones(pose(root_axes(stance), turns(stance))) == pytest.approx(LENGTHS, abs=0.1)


def test_tipping_a_body_turns_it_about_its_hips_as_one_piece() -> None:
    body = bent("supine", hip_flexion=90)
    body.tilt((0.0, 0.0, 1.0), -90)
    standing = bent(hip_flexion=90)
    assert {name: place(body, name) for name in body.origin} == {name: place(standing, name) for name in body.origin}
    assert dist(body.origin[Segment.HEAD], body.origin[Segment.RIGHT_FOOT]) == pytest.approx(
        dist(standing.origin[Segment.HEAD], standing.origin[Segment.RIGHT_FOOT])
    )
