import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.bodies.body import Body
from generator.bodies.demands import demands
from generator.bodies.kinematics import pose, root_axes, turns
from generator.bodies.parts import Joint, Part, Segment
from generator.bodies.solve import solve
from generator.bodies.stance import Position, Stance
from generator.bodies.targets import STAY, SURFACES, TARGETS, Target
from generator.bodies.things import FLOOR
from generator.bodies.vector import Vec
from tests.unit.bodies.bodies import BOTH_HANDS, CHAIR, CROOK, SIDE_LYING, mirrored, other_side, stances
from tests.unit.bodies.test_demands_laws import in_a_mirror

REACHES: list[dict[Part, Target]] = [
    {},
    {Part.LEFT_FOOT: FLOOR, Part.RIGHT_FOOT: FLOOR},
    {**BOTH_HANDS},
    {Part.LEFT_ELBOW: FLOOR, Part.LEFT_HAND: FLOOR, Part.RIGHT_HAND: TARGETS["belly"]},
    {Part.LEFT_HAND: TARGETS["behind-right-thigh"], Part.RIGHT_HAND: TARGETS["left-hand"]},
    {
        Part.LEFT_HAND: TARGETS["behind-right-thigh"],
        Part.RIGHT_HAND: TARGETS["behind-right-thigh"],
        Part.LEFT_FOOT: FLOOR,
    },
    {Part.LEFT_KNEE: FLOOR, Part.LEFT_FOOT: FLOOR, Part.RIGHT_HAND: SURFACES["seat"]},
    {
        Part.RIGHT_HAND: TARGETS["left-knee"],
        Part.LEFT_HAND: TARGETS["back-of-head"],
        Part.RIGHT_FOOT: TARGETS["left-knee"],
    },
]


def test_a_stance_in_a_mirror_has_left_and_right_exchanged() -> None:
    stance = Stance(
        Position.SIDE_LYING_LEFT,
        turn=10,
        lean=20,
        roll=30,
        angles={(Joint.LEFT_HIP, "abduction"): 5, (Joint.NECK, "rotation"): 40, (Joint.LUMBAR, "flexion"): 7},
        reach={Part.LEFT_HAND: TARGETS["behind-right-thigh"], Part.RIGHT_FOOT: STAY},
        supports={Part.LEFT_KNEE: FLOOR, Part.PELVIS: FLOOR},
    )
    assert mirrored(stance) == Stance(
        Position.SIDE_LYING_RIGHT,
        turn=-10,
        lean=20,
        roll=-30,
        angles={(Joint.RIGHT_HIP, "abduction"): 5, (Joint.NECK, "rotation"): -40, (Joint.LUMBAR, "flexion"): 7},
        reach={Part.RIGHT_HAND: TARGETS["behind-left-thigh"], Part.LEFT_FOOT: STAY},
        supports={Part.RIGHT_KNEE: FLOOR, Part.PELVIS: FLOOR},
    )


@given(stances(st.sampled_from(REACHES)))
def test_in_2_mirrors_a_stance_is_itself(stance: Stance) -> None:
    assert mirrored(mirrored(stance)) == stance


def reflected(body: Body, position: Position) -> dict[Segment, Vec]:
    """Where the joints of a body lie in a mirror: before it, or beside it for one that lies on its side.

    A body that lies on its left side has its head to X; on its right side, in its mirror image, the head lies to -X.
    """
    along = -1.0 if position.startswith("side-lying") else 1.0
    return {Segment(other_side(name)): (x * along, y, -z * along) for name, (x, y, z) in body.origin.items()}


def agree(found: dict[Segment, Vec], expected: dict[Segment, Vec], tolerance: float) -> bool:
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
    assert {other_side(miss.part) for miss in here.misses} == {str(miss.part) for miss in there.misses}


@pytest.mark.parametrize("stance", [CROOK, SIDE_LYING], ids=["crook lying", "side lying"])
def test_a_solved_frame_in_a_mirror_asks_the_same_of_the_other_side(stance: Stance) -> None:
    here, there = (demands([solve(each, CHAIR)]) for each in (stance, mirrored(stance)))
    expected = in_a_mirror(here)
    assert (there.positions, there.states) == (expected.positions, expected.states)
    for motion, reach in expected.ranges.items():
        assert there.ranges[motion].most.degrees == pytest.approx(reach.most.degrees, abs=0.11)
        assert there.ranges[motion].least.degrees == pytest.approx(reach.least.degrees, abs=0.11)
