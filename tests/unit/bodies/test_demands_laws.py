from hypothesis import given
from hypothesis import strategies as st

from generator.bodies.demands import MOVEMENTS, Demands, Peak, Range, demands
from generator.bodies.stance import Stance, mirrored

SIDES = ("left_hip", "right_hip", "left_knee", "right_knee", "left_shoulder", "right_shoulder")
MOTIONS = [
    *((joint, motion) for joint in SIDES for motion in ("flexion", "abduction", "internal_rotation")),
    *((joint, motion) for joint in ("lumbar", "thoracic", "neck") for motion in ("flexion", "side_bend", "rotation")),
]
PARTS = ["pelvis", "chest", *(f"{side}-{part}" for side in ("left", "right") for part in ("hand", "knee", "foot"))]
POSITIONS = ["standing", "supine", "prone", "side-lying-left", "side-lying-right", "hands-and-knees"]
FRAMES = st.lists(
    st.builds(
        Stance,
        st.sampled_from(POSITIONS),
        angles=st.dictionaries(st.sampled_from(MOTIONS), st.integers(-180, 180).map(float)),
        supports=st.dictionaries(st.sampled_from(PARTS), st.sampled_from(["floor", "seat", "bed", "step"])),
    ),
    min_size=1,
    max_size=4,
)


def other_side(word: str) -> str:
    """A word with left and right exchanged."""
    return word.replace("left", "LEFT").replace("right", "left").replace("LEFT", "right")


def in_a_mirror(found: Demands) -> Demands:
    """What the same exercise asks with left and right exchanged: sideways motions change their sign."""
    ranges = {}
    for (joint, motion), reach in found.ranges.items():
        least, most = reach.least, reach.most
        if motion in ("side_bend", "rotation"):
            least, most = Peak(-most.degrees, most.frame), Peak(-least.degrees, least.frame)
        ranges[other_side(joint), motion] = Range(least, most)
    return Demands(ranges, tuple(map(other_side, found.positions)), found.states)


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
