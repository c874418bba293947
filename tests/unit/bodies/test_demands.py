from collections.abc import Mapping

import pytest

from generator.bodies.demands import Demands, Peak, Range, about, demands
from generator.bodies.forms import Surface
from generator.bodies.parts import Joint, Part
from generator.bodies.stance import Angles, Position, Stance
from generator.bodies.targets import SURFACES
from generator.bodies.things import FLOOR

LYING = {Part.PELVIS: FLOOR, Part.CHEST: FLOOR, Part.HEAD: FLOOR}
STANDING = {Part.LEFT_FOOT: FLOOR, Part.RIGHT_FOOT: FLOOR}


def moment(angles: Angles | None = None, supports: Mapping[Part, Surface] = LYING, position: str = "supine") -> Stance:
    """A frame with some angles in degrees; lying on the back unless said."""
    return Stance(Position(position), angles=angles or {}, supports=supports)


def states(position: str, *supports: str, on: str = "floor") -> list[str]:
    """How a body rests that these parts carry."""
    return list(demands([moment({}, {Part(part): SURFACES[on] for part in supports}, position)]).states)


def test_each_motion_has_its_smallest_and_largest_angle_and_the_frame_of_it() -> None:
    frames = [moment({(Joint.LEFT_KNEE, "flexion"): degrees}) for degrees in (90.0, 20.0, 110.0, 110.0)]
    assert demands(frames).ranges[Joint.LEFT_KNEE, "flexion"] == Range(Peak(20.0, 1), Peak(110.0, 2))


def test_both_sides_are_taken_together() -> None:
    found = demands([moment({(Joint.LEFT_HIP, "flexion"): 40.0, (Joint.RIGHT_HIP, "flexion"): 118.0})])
    assert found.ranges[Joint.LEFT_HIP, "flexion"].most == Peak(40.0, 0)
    assert found.furthest("hip-flexion") == Peak(118.0, 0)


def test_the_spine_is_the_sum_of_low_and_upper_back_in_one_frame() -> None:
    frames = [
        moment({(Joint.LUMBAR, "flexion"): 30.0, (Joint.THORACIC, "flexion"): -10.0}),
        moment({(Joint.LUMBAR, "flexion"): 5.0, (Joint.THORACIC, "flexion"): 20.0}),
    ]
    assert demands(frames).furthest("spine-flexion") == Peak(25.0, 1)


def test_the_other_way_is_another_movement() -> None:
    found = demands([moment({(Joint.LEFT_HIP, "abduction"): -15.0, (Joint.LEFT_HIP, "flexion"): -10.0})])
    assert found.furthest("hip-adduction") == Peak(15.0, 0)
    assert found.furthest("hip-abduction") == Peak(-15.0, 0)
    assert found.furthest("hip-extension") == Peak(10.0, 0)


@pytest.mark.parametrize("degrees", [-40.0, 40.0])
def test_a_twist_counts_either_way(degrees: float) -> None:
    assert demands([moment({(Joint.THORACIC, "rotation"): degrees})]).furthest("spine-rotation") == Peak(40.0, 0)


def test_a_joint_that_no_frame_names_stays_at_0() -> None:
    assert demands([moment()]).furthest("wrist-extension") == Peak(0.0, 0)


@pytest.mark.parametrize(
    ("position", "supports", "expected"),
    [
        ("standing", ("left-foot", "right-foot"), []),
        ("standing", ("left-foot",), ["weight-on-one-leg"]),
        ("sitting", ("pelvis", "left-foot"), ["down-to-the-floor"]),
        ("supine", ("pelvis", "chest", "head", "left-hand"), ["down-to-the-floor", "lying-on-the-back"]),
        ("supine", ("chest", "head", "left-foot"), ["down-to-the-floor", "lying-on-the-back"]),
        ("prone", ("pelvis", "left-elbow"), ["weight-on-forearms", "down-to-the-floor", "lying-on-the-front"]),
        ("prone", ("left-knee", "left-elbow"), ["weight-on-knees", "weight-on-forearms", "down-to-the-floor"]),
        ("prone", ("pelvis", "chest", "left-knee"), ["down-to-the-floor", "lying-on-the-front"]),
        ("hands-and-knees", ("left-knee", "left-hand"), ["weight-on-knees", "weight-on-hands", "down-to-the-floor"]),
        ("half-kneeling", ("left-knee", "right-foot"), ["weight-on-knees", "down-to-the-floor"]),
        ("prone", ("left-hand", "left-foot"), ["weight-on-hands", "down-to-the-floor"]),
        ("long-sitting", ("pelvis", "left-hand", "right-hand"), ["weight-on-hands", "down-to-the-floor"]),
    ],
)
def test_what_carries_the_body_says_how_it_rests(position: str, supports: tuple[str, ...], expected: list[str]) -> None:
    assert states(position, *supports) == expected


def test_a_seat_or_a_bed_is_not_the_floor() -> None:
    assert states("sitting", "pelvis", on="seat") == []
    assert states("supine", "pelvis", on="bed") == ["lying-on-the-back"]


def test_the_first_frame_that_rests_so_is_told() -> None:
    frames = [moment({}, STANDING, "standing"), moment({}, {Part.LEFT_FOOT: FLOOR}, "standing")]
    assert demands(frames).states == {"weight-on-one-leg": 1}


def test_the_start_position_and_each_change_are_told() -> None:
    frames = [moment(position=position) for position in ("sitting", "sitting", "standing", "sitting")]
    assert demands(frames).positions == ("sitting", "standing", "sitting")


def test_no_frames_ask_nothing() -> None:
    assert demands([]) == Demands({}, (), {})


@pytest.mark.parametrize(("degrees", "told"), [(117.6, 120), (92.4, 90), (92.5, 95), (0.0, 0), (-3.0, -5), (2.4, 0)])
def test_an_angle_is_told_to_the_nearest_5_degrees(degrees: float, told: int) -> None:
    assert about(degrees) == told
