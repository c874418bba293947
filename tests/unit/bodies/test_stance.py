import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.bodies.demands import demands
from generator.bodies.kinematics import Body, pose, root_axes, turns
from generator.bodies.solve import solve
from generator.bodies.stance import Stance, mirrored
from generator.bodies.vector import Vec
from tests.unit.bodies.bodies import BOTH_HANDS, CHAIR, CROOK, SIDE_LYING, stances
from tests.unit.bodies.test_demands_laws import in_a_mirror, other_side

REACHES: list[dict[str, str]] = [
    {},
    {"left-foot": "floor", "right-foot": "floor"},
    BOTH_HANDS,
    {"left-elbow": "floor", "left-hand": "floor", "right-hand": "belly"},
    {"left-hand": "behind-right-thigh", "right-hand": "left-hand"},
    {"left-hand": "behind-right-thigh", "right-hand": "behind-right-thigh", "left-foot": "floor"},
    {"left-knee": "floor", "left-foot": "floor", "right-hand": "seat"},
    {"right-hand": "left-knee", "left-hand": "back-of-head", "right-foot": "left-knee"},
]


def test_a_stance_in_a_mirror_has_left_and_right_exchanged() -> None:
    stance = Stance(
        "side-lying-left",
        turn=10,
        lean=20,
        roll=30,
        angles={("left_hip", "abduction"): 5, ("neck", "rotation"): 40, ("lumbar", "flexion"): 7},
        reach={"left-hand": "behind-right-thigh", "right-foot": "stay"},
        supports={"left-knee": "floor", "pelvis": "floor"},
    )
    assert mirrored(stance) == Stance(
        "side-lying-right",
        turn=-10,
        lean=20,
        roll=-30,
        angles={("right_hip", "abduction"): 5, ("neck", "rotation"): -40, ("lumbar", "flexion"): 7},
        reach={"right-hand": "behind-left-thigh", "left-foot": "stay"},
        supports={"right-knee": "floor", "pelvis": "floor"},
    )


@given(stances(st.sampled_from(REACHES)))
def test_in_2_mirrors_a_stance_is_itself(stance: Stance) -> None:
    assert mirrored(mirrored(stance)) == stance


def reflected(body: Body, position: str) -> dict[str, Vec]:
    """Where the joints of a body lie in a mirror: before it, or beside it for one that lies on its side.

    A body that lies on its left side has its head to X; on its right side, in its mirror image, the head lies to -X.
    """
    along = -1.0 if position.startswith("side-lying") else 1.0
    return {other_side(name): (x * along, y, -z * along) for name, (x, y, z) in body.origin.items()}


def agree(found: dict[str, Vec], expected: dict[str, Vec], tolerance: float) -> bool:
    """Whether all joints lie where they should, within a tolerance in thousandths of body height."""
    return all(found[name] == pytest.approx(point, abs=tolerance) for name, point in expected.items())


@given(stances())
def test_a_mirrored_stance_poses_the_mirrored_body(stance: Stance) -> None:
    here, there = (pose(root_axes(each), turns(each)) for each in (stance, mirrored(stance)))
    assert agree(there.origin, reflected(here, stance.position), 1e-6)


@settings(max_examples=60, deadline=None)
@given(stances(st.sampled_from(REACHES)))
def test_a_mirrored_stance_rests_and_reaches_as_the_mirrored_body_does(stance: Stance) -> None:
    here, there = (solve(each, CHAIR) for each in (stance, mirrored(stance)))
    assert agree(there.body.origin, reflected(here.body, stance.position), 0.01)
    assert {other_side(miss.limb) for miss in here.misses} == {miss.limb for miss in there.misses}


@pytest.mark.parametrize("stance", [CROOK, SIDE_LYING], ids=["crook lying", "side lying"])
def test_a_solved_frame_in_a_mirror_asks_the_same_of_the_other_side(stance: Stance) -> None:
    here, there = (demands([solve(each, CHAIR)]) for each in (stance, mirrored(stance)))
    expected = in_a_mirror(here)
    assert (there.positions, there.states) == (expected.positions, expected.states)
    for motion, reach in expected.ranges.items():
        assert there.ranges[motion].most.degrees == pytest.approx(reach.most.degrees, abs=0.11)
        assert there.ranges[motion].least.degrees == pytest.approx(reach.least.degrees, abs=0.11)
