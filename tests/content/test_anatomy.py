"""What the figures measure is what anatomy expects of well-known exercises.

The numbers are what textbooks of exercise and of joint motion give for a healthy adult, with room for the rounding of a
goniometer. A row that fails means that the picture, or the way it is measured, has drifted away from the body.
"""

from collections.abc import Mapping
from math import acos, degrees

import pytest

from generator.bodies.body import Body
from generator.bodies.parts import Joint, Part, Segment
from generator.bodies.solve import Solved
from generator.bodies.vector import Vec, dot, mix, sub, unit
from generator.library.library import Library

Libraries = Mapping[str, Library]

EXPECTED = [
    ("bridge", "start", "neck", "flexion", -5, 5, "a head that lies on flat ground is not bent"),
    ("bridge", "lift", "hip", "flexion", -10, 10, "a bridge ends with straight hips"),
    ("bridge", "lift", "knee", "flexion", 75, 100, "the shins stand about upright"),
    ("bridge", "lift", "neck", "flexion", 0, 25, "the head lies level below a trunk that rises"),
    ("bridge", "lift", "spine", "flexion", -10, 10, "the back neither arches nor rounds"),
    ("pelvic-tilt", "start", "spine", "flexion", -10, -3, "the curve of a resting low back is small"),
    ("pelvic-tilt", "curl", "spine", "flexion", 0, 10, "the curve goes flat, and no more"),
    ("pelvic-tilt", "start", "neck", "flexion", -5, 15, "a cushion bends the neck a little at most"),
    ("knee-rolls", "drop", "lumbar", "rotation", -10, -3, "5 joints of the low back turn by 1 to 2 degrees each"),
    ("knee-rolls", "drop", "spine", "rotation", -30, -15, "the pelvis rolls with the legs"),
    ("knee-rolls", "drop", "neck", "flexion", -5, 15, "the head stays on its cushion"),
    ("clamshell", "start", "knee", "flexion", 85, 95, "the knees are bent to a right angle"),
    ("clamshell", "start", "hip", "flexion", 45, 60, "the hips are bent to between 45 and 60 degrees"),
    ("clamshell", "start", "neck", "side_bend", -10, 10, "the pillow fills the gap below the head"),
    ("clamshell", "lift", "right_hip", "internal_rotation", -60, -30, "the top leg turns out"),
    ("clamshell", "lift", "spine", "rotation", -5, 5, "the trunk does not roll back"),
    ("bent-knee-sit-up", "up", "lumbar", "flexion", 35, 60, "a full sit-up bends the low back nearly all it can"),
    ("bent-knee-sit-up", "up", "thoracic", "flexion", 25, 45, "the upper back is curled"),
    ("curl-up", "lift", "lumbar", "flexion", 0, 10, "the low back stays down"),
    ("curl-up", "lift", "spine", "flexion", 15, 30, "only the upper back curls"),
    ("curl-up", "lift", "neck", "flexion", 0, 15, "the chin does not go to the chest"),
    ("mcgill-curl-up", "start", "lumbar", "flexion", -20, -5, "the hands keep the low back in its own curve"),
    ("mcgill-curl-up", "lift", "neck", "flexion", -5, 10, "the chin does not tuck"),
    ("plank", "start", "spine", "flexion", -15, 0, "the start asks for no big arch"),
    ("plank", "lift", "spine", "flexion", -10, 10, "the trunk is one line"),
    ("plank", "lift", "hip", "flexion", -10, 10, "the hips are straight"),
    ("prone-on-elbows", "press", "spine", "flexion", -40, -20, "propped on the forearms the back arches this much"),
    ("prone-on-elbows", "press", "neck", "flexion", -10, 15, "the neck goes on from the back"),
    ("dead-bug", "start", "hip", "flexion", 85, 95, "hips bent to a right angle"),
    ("dead-bug", "start", "knee", "flexion", 85, 95, "knees bent to a right angle"),
    ("dead-bug", "lower", "right_knee", "flexion", 80, 100, "the leg that goes down keeps its knee bent"),
    ("dead-bug", "lower", "spine", "flexion", -5, 5, "the back stays still"),
    ("single-knee-to-chest", "pull", "right_hip", "flexion", 110, 140, "a hand takes the hip past what muscles can"),
    ("double-knee-to-chest", "pull", "spine", "flexion", 10, 30, "knees that come in round the low back"),
    ("seated-march", "lift", "right_hip", "flexion", 100, 120, "the thigh rises above level"),
    ("sit-to-stand", "start", "knee", "flexion", 90, 105, "the feet stand a little behind the knees"),
    ("sit-to-stand", "stand", "hip", "flexion", -5, 5, "standing is straight"),
    ("sit-to-stand", "stand", "knee", "flexion", -5, 5, "standing is straight"),
    ("standing-hip-abduction", "raise", "left_hip", "abduction", 20, 45, "muscles take a leg this far to the side"),
    ("standing-hip-abduction", "raise", "left_hip", "flexion", -5, 5, "to the side, not forward or back"),
    ("standing-hip-abduction", "raise", "spine", "side_bend", -5, 5, "the body does not lean"),
    ("seated-hamstring-stretch", "lean", "right_knee", "flexion", -5, 5, "the stretched knee is straight"),
    ("seated-hamstring-stretch", "lean", "right_hip", "flexion", 90, 110, "a straight leg allows little past 90"),
    ("seated-hamstring-stretch", "lean", "spine", "flexion", -5, 10, "the bend comes from the hips"),
    ("bird-dog", "both", "right_hip", "flexion", -20, 0, "the leg is level with the trunk and no higher"),
    ("seated-trunk-rotation", "right", "lumbar", "rotation", 3, 15, "the low back turns little"),
    ("seated-trunk-rotation", "right", "spine", "rotation", 20, 45, "most of a twist comes from the upper back"),
    ("walking-programme", "right", "right_hip", "flexion", 15, 35, "the hip bends this far when a foot lands"),
    ("walking-programme", "pass", "left_knee", "flexion", 50, 70, "a knee bends this far as the leg swings"),
]  # fmt: skip
"""Exercise, frame, joint, motion, the least and the most that anatomy expects in degrees, and why. A joint of a pair
without its side stands for both."""


def frame_of(libraries: Libraries, exercise: str, frame: str) -> Solved:
    """A solved frame of a real exercise."""
    figure = libraries["en"].exercises[exercise].figure
    assert figure
    return libraries["en"].stories[exercise].frames[list(figure.frames).index(frame)]


def measured(frame: Solved, joint: str, motion: str) -> list[float]:
    """The angle of a joint, of both sides where none is named, in degrees."""
    if joint == "spine":
        return [frame.angles[Joint.LUMBAR, motion] + frame.angles[Joint.THORACIC, motion]]
    return [frame.angles[each, motion] for each in Joint if joint in (each, each.plain) and each is not Joint.HEAD]


@pytest.mark.parametrize(
    ("exercise", "frame", "joint", "motion", "low", "high", "why"),
    EXPECTED,
    ids=[" ".join(row[:4]) for row in EXPECTED],
)
def test_a_joint_is_bent_as_anatomy_expects(
    exercise: str, frame: str, joint: str, motion: str, low: int, high: int, why: str, libraries: Libraries
) -> None:
    for angle in measured(frame_of(libraries, exercise, frame), joint, motion):
        assert low <= angle <= high, why


def middle(body: Body, segment: str) -> Vec:
    """Half-way between the left and the right joint."""
    left, right = (body.origin[each] for each in Segment if each.side and each.plain == segment)
    return mix(left, right, 0.5)


@pytest.mark.parametrize("exercise", ["bridge", "plank"])
def test_shoulders_hips_and_knees_are_in_one_line(exercise: str, libraries: Libraries) -> None:
    body = frame_of(libraries, exercise, "lift").body
    shoulder, hip, knee = (middle(body, segment) for segment in ("upper_arm", "thigh", "shank"))
    assert degrees(acos(min(1.0, dot(unit(sub(hip, shoulder)), unit(sub(knee, hip)))))) <= 10


def test_a_curl_up_lifts_the_shoulders_as_far_as_its_source_says(libraries: Libraries) -> None:
    """8 to 10 cm, of a person of 1.70 m."""
    low, high = (middle(frame_of(libraries, "curl-up", frame).body, "upper_arm")[1] for frame in ("start", "lift"))
    assert 8 <= (high - low) * 170 / 1000 <= 10


def test_a_head_that_lies_beside_a_lying_trunk_is_nearly_straight(libraries: Libraries) -> None:
    bent = []
    for id_, story in libraries["en"].stories.items():
        for number, frame in enumerate(story.frames, 1):
            lies = {Part.PELVIS, Part.CHEST, Part.HEAD} <= set(frame.supports)
            if lies and abs(frame.angles[Joint.NECK, "flexion"]) > 15:
                bent.append(f"{id_} {number}: {frame.angles[Joint.NECK, 'flexion']}")
    assert bent == []
