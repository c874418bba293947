from hypothesis import given
from hypothesis import strategies as st

from generator.bodies.demands import MOVEMENTS, Demands, Peak, Range, demands
from generator.bodies.parts import Joint, Part
from generator.bodies.stance import Position, Stance
from generator.bodies.targets import SURFACES
from tests.unit.bodies.bodies import mirrored, other_side

MOTIONS = [
    *(
        (joint, motion)
        for sided in (Joint.LEFT_HIP, Joint.LEFT_KNEE, Joint.LEFT_SHOULDER)
        for joint in sided.both
        for motion in ("flexion", "abduction", "internal_rotation")
    ),
    *(
        (joint, motion)
        for joint in (Joint.LUMBAR, Joint.THORACIC, Joint.NECK)
        for motion in ("flexion", "side_bend", "rotation")
    ),
]
PARTS = [part for part in Part if part.plain not in ("head", "elbow")]
POSITIONS = [
    Position.STANDING,
    Position.SUPINE,
    Position.PRONE,
    Position.SIDE_LYING_LEFT,
    Position.SIDE_LYING_RIGHT,
    Position.HANDS_AND_KNEES,
]
FRAMES = st.lists(
    st.builds(
        Stance,
        st.sampled_from(POSITIONS),
        angles=st.dictionaries(st.sampled_from(MOTIONS), st.integers(-180, 180).map(float)),
        supports=st.dictionaries(st.sampled_from(PARTS), st.sampled_from(list(SURFACES.values()))),
    ),
    min_size=1,
    max_size=4,
)


def in_a_mirror(found: Demands) -> Demands:
    """What the same exercise asks with left and right exchanged: sideways motions change their sign."""
    ranges = {}
    for (joint, motion), reach in found.ranges.items():
        least, most = reach.least, reach.most
        if motion in ("side_bend", "rotation"):
            least, most = Peak(-most.degrees, most.frame), Peak(-least.degrees, least.frame)
        ranges[other_side(joint), motion] = Range(least, most)
    return Demands(ranges, tuple(Position(other_side(position)) for position in found.positions), found.states)


@given(FRAMES)
def test_a_mirrored_pose_has_mirrored_demands(frames: list[Stance]) -> None:
    assert demands([mirrored(frame) for frame in frames]) == in_a_mirror(demands(frames))


@given(FRAMES)
def test_a_limit_decides_alike_for_an_exercise_and_its_mirror_image(frames: list[Stance]) -> None:
    here, there = demands(frames), demands([mirrored(frame) for frame in frames])
    assert [here.furthest(name) for name in MOVEMENTS] == [there.furthest(name) for name in MOVEMENTS]


@given(FRAMES, FRAMES)
def test_more_frames_never_ask_less(frames: list[Stance], more: list[Stance]) -> None:
    some, all_ = demands(frames), demands([*frames, *more])
    named = {joint for frame in frames for joint in frame.angles}
    for motion in named:
        assert all_.ranges[motion].most.degrees >= some.ranges[motion].most.degrees
    assert set(some.states) <= set(all_.states)
