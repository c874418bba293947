"""Figures as written: what stops one from being drawn, and how poses and frames follow one another."""

import re
from collections.abc import Mapping

import pytest

from generator.bodies.parts import Joint, Part, Side
from generator.bodies.targets import SURFACES
from generator.bodies.things import FLOOR, WALL
from generator.drawing.drawing import Words
from generator.drawing.muscles import muscles
from generator.drawing.story import Story
from generator.models.pose import Target
from tests.conftest import Edit, collection, told
from tests.minimal_figures import POSES, figure

PATH = "content/exercises/bridge.yaml"
NOD = "neck: {flexion: 5}"
MORE = ("{buttock: buttock muscle}", "{buttock: buttock muscle, hamstrings: hamstrings, calf: calf}")


def problems(new: Mapping[str, str] | None = None, /, **edits: Edit) -> list[str]:
    """The problems of the minimal project with poses and changes."""
    return [told(problem) for problem in collection({**POSES, **(new or {})}, **edits).problems]


def stories(new: Mapping[str, str] | None = None, /, **edits: Edit) -> Mapping[str, Story]:
    """The solved figures of the minimal project with poses and changes."""
    return collection({**POSES, **(new or {})}, **edits).libraries["en"].stories


def drawn(new: Mapping[str, str] | None = None, /, *, change: str = NOD, pose: str = "lying", top: str = "") -> Story:
    """The figure of the bridge: from a pose, a change."""
    old, text = figure("lift", change, pose)
    return stories(new, bridge=(old, text.replace("figure:\n", f"figure:\n{top}")))["bridge"]


def test_a_figure_without_a_mistake_is_drawn() -> None:
    assert problems(bridge=figure("lift", NOD)) == []
    assert list(stories(bridge=figure("lift", NOD))) == ["bridge"]


def test_the_first_frame_starts_from_a_named_pose() -> None:
    old, text = figure("lift", NOD)
    edit = (old, text.replace("pose: lying, ", ""))
    assert problems(bridge=edit) == [f"{PATH}:18:5: the first frame starts from a named pose  [pose-start]"]
    assert stories(bridge=edit) == {}


def test_a_pose_starts_from_a_position_or_from_another_pose() -> None:
    odd = {"content/poses/odd.yaml": "id: odd\n"}
    assert problems(odd, bridge=figure("lift", NOD, "odd")) == [
        "content/poses/odd.yaml:1:5: a pose starts from a position or from another pose  [pose-start]"
    ]
    assert stories(odd, bridge=figure("lift", NOD, "odd")) == {}


def test_poses_that_start_from_one_another_in_a_circle_are_told_once() -> None:
    ring = {"content/poses/even.yaml": "id: even\npose: odd\n", "content/poses/odd.yaml": "id: odd\npose: even\n"}
    assert problems(ring) == [
        "content/poses/even.yaml:2:7: this pose starts from itself: even → odd → even  [pose-circle]"
    ]


def test_a_pose_that_starts_from_itself_is_told_once() -> None:
    assert len(problems({"content/poses/odd.yaml": "id: odd\npose: odd\n"})) == 1


def test_poses_in_a_circle_are_told_and_what_starts_from_them_is_not_drawn() -> None:
    ring = {
        "content/poses/even.yaml": "id: even\npose: odd\n",
        "content/poses/odd.yaml": "id: odd\npose: even\n",
        "content/poses/third.yaml": "id: third\npose: odd\n",
    }
    found = problems(ring, bridge=figure("lift", NOD, "third"))
    assert found[0] == "content/poses/even.yaml:2:7: this pose starts from itself: even → odd → even  [pose-circle]"
    assert {line.partition("[")[2] for line in found} == {"pose-circle]"}
    assert stories(ring, bridge=figure("lift", NOD, "third")) == {}


@pytest.mark.parametrize(
    ("change", "column", "prop"),
    [
        ("reach: {left-hand: wall}", 43, "wall"),
        ("reach: {left-hand: chair-back}", 43, "chair"),
        ("reach: {left-hand: worktop}", 43, "worktop"),
        ("supports: {pelvis: seat}", 43, "chair"),
        ("supports: {pelvis: bed}", 43, "bed"),
        ("supports: {left-foot: step}", 46, "step"),
    ],
)
def test_what_a_body_touches_stands_in_the_picture(change: str, column: int, prop: str) -> None:
    assert problems(bridge=figure("lift", change)) == [
        f"{PATH}:19:{column}: there is no {prop} in this picture  [missing-prop]"
    ]


def test_what_stands_in_the_picture_can_be_touched() -> None:
    seat = drawn(change="supports: {pelvis: seat}", top="  props: {chair: {height: 25}}\n")
    assert seat.frames[1].gap(Part.PELVIS) == pytest.approx(0)
    assert seat.frames[1].room.surface(SURFACES["seat"]) == 250


def test_a_muscle_that_has_no_place_on_the_figure_is_told() -> None:
    old, text = figure("lift", NOD)
    edit = (old, text.replace("figure:\n", "figure:\n  works: {buttock: both}\n"))
    assert problems(bridge=edit) == [f'{PATH}:17:11: the figure cannot tint "buttock"  [untinted-muscle]']
    assert "gluteus-maximus" in muscles()


@pytest.mark.parametrize("kind", ["works", "stretches"])
def test_a_muscle_that_works_or_stretches_is_tinted_so(kind: str) -> None:
    old, text = figure("lift", NOD)
    edit = (old, text.replace("figure:\n", f"figure:\n  {kind}: {{hamstrings: left}}\n"))
    feel = stories(bridge=edit, muscles=MORE)["bridge"].feel
    assert list(feel.by_muscle()) == [("hamstrings", kind, (Side.LEFT,))]


def test_a_muscle_that_works_and_stretches_is_told() -> None:
    old, text = figure("lift", NOD)
    both = "figure:\n  works: {calf: left}\n  stretches: {hamstrings: both, calf: right}\n"
    edit = (old, text.replace("figure:\n", both))
    assert problems(bridge=edit, muscles=MORE) == [
        f'{PATH}:18:33: "calf" is under works too; a figure gives a muscle one look  [works-and-stretches]'
    ]
    assert stories(bridge=edit, muscles=MORE) == {}


def test_a_frame_goes_on_from_the_one_before() -> None:
    old, text = figure("lift", "left_hip: {flexion: 40}")
    third = f"    end: {{step: lower, left_knee: {{flexion: 50}}, caption: End., alt: End.}}\n{old}"
    frames = stories(bridge=(old, text.replace(old, third)))["bridge"].frames
    assert [frame.angles[Joint.LEFT_HIP, "flexion"] for frame in frames] == [0, 40, 40]
    assert [frame.angles[Joint.LEFT_KNEE, "flexion"] for frame in frames] == [0, 0, 50]
    assert {frame.position for frame in frames} == {"supine"}


def test_an_angle_without_a_side_is_for_both_and_that_of_a_side_counts_more() -> None:
    frame = drawn(change="left_hip: {flexion: 20}, hip: {flexion: 50, abduction: 5}").frames[1]
    assert frame.stance.angles == {
        ("left_hip", "flexion"): 20,
        ("right_hip", "flexion"): 50,
        ("left_hip", "abduction"): 5,
        ("right_hip", "abduction"): 5,
    }


def test_a_pose_that_changes_another_keeps_the_rest_of_it() -> None:
    turned = {"content/poses/turned.yaml": "id: turned\npose: all-fours\nlean: 5\nsupports: {left-knee: floor}\n"}
    stance = drawn(turned, pose="turned").frames[0].stance
    assert (stance.position, stance.lean, stance.angle(Joint.LEFT_HIP, "flexion")) == ("hands-and-knees", 5, 90)
    assert stance.supports == {Part.LEFT_KNEE: FLOOR}
    assert stance.reach == {Part.LEFT_HAND: FLOOR, Part.RIGHT_HAND: FLOOR}


def test_a_pose_that_changes_another_may_take_another_position() -> None:
    turned = {"content/poses/turned.yaml": "id: turned\npose: lying\nposition: prone\n"}
    assert drawn(turned, pose="turned").frames[0].position == "prone"


def test_the_end_is_held_as_long_as_the_dose_says_within_limits() -> None:
    found = stories(bridge=figure("lift", NOD), sit_to_stand=figure("stand", NOD, "standing"))
    assert (found["bridge"].hold_s, found["sit-to-stand"].hold_s) == (4.0, 1.2)


def test_lengths_are_written_in_percent_and_drawn_in_thousandths() -> None:
    top = "  props: {wall: {place: front, distance: 30}, cushion: {under: head, height: 6}}\n"
    things = drawn(top=top).frames[0].room
    assert things.standing(WALL).spot == (300, 0, 0)
    assert things.surface(FLOOR, Part.HEAD) == 36


def test_a_camera_is_a_view_turned_and_lifted() -> None:
    story = drawn(top="  camera: front\n  yaw: 10\n  pitch: 30\n")
    assert (story.camera.yaw, story.camera.pitch) == (100, 30)


PROPS = "  props: {chair: {}, bed: {}, step: {}, wall: {place: front}, worktop: {place: front}}\n"


@pytest.mark.parametrize("limb", ["left-hand", "right-foot", "left-elbow", "right-knee"])
def test_whatever_a_limb_is_told_to_reach_for_is_drawn_or_told(limb: str) -> None:
    for target in Target:
        old, text = figure("lift", f"reach: {{{limb}: {target}}}")
        found = collection(POSES, bridge=(old, text.replace("figure:\n", f"figure:\n{PROPS}")))
        rules = {problem.rule for problem in found.problems}
        assert ("bridge" in found.libraries["en"].stories) == ("unknown-reach" not in rules)


@pytest.mark.parametrize(
    ("reach", "words"),
    [
        ("left-foot: wall", "a foot cannot reach for wall"),
        ("left-knee: chest", "a knee cannot reach for chest"),
        ("left-elbow: stay", "an elbow cannot reach for stay"),
        ("left-hand: left-elbow", "a hand cannot reach for left-elbow"),
        ("right-foot: above-right-knee", "a foot cannot reach for above-right-knee"),
    ],
)
def test_what_a_limb_cannot_reach_for_at_all_is_told(reach: str, words: str) -> None:
    old, text = figure("lift", f"reach: {{{reach}}}")
    (line,) = problems(bridge=(old, text.replace("figure:\n", f"figure:\n{PROPS}")))
    assert re.fullmatch(rf"{PATH}:20:\d+: {words}  \[unknown-reach\]", line)


def test_in_the_first_frame_and_in_a_pose_nothing_can_stay_where_it_was() -> None:
    old, text = figure("lift", NOD)
    told_of = "a hand cannot stay where it was before the first frame  [unknown-reach]"
    (line,) = problems(bridge=(old, text.replace("pose: lying", "pose: lying, reach: {left-hand: stay}")))
    assert re.fullmatch(rf"{PATH}:18:\d+: {re.escape(told_of)}", line)
    odd = {"content/poses/odd.yaml": "id: odd\npose: lying\nreach: {left-hand: stay}\n"}
    assert problems(odd) == [f"content/poses/odd.yaml:3:20: {told_of}"]


@pytest.mark.parametrize("prop", ["towel", "ball"])
def test_whatever_a_thing_is_held_between_is_drawn_or_told(prop: str) -> None:
    crashes = []
    for target in Target:
        old, text = figure("lift", NOD)
        edit = (old, text.replace("figure:\n", f"figure:\n  props: {{{prop}: {{between: [left-hand, {target}]}}}}\n"))
        try:
            for story in stories(bridge=edit).values():
                story.drawing.still(1, Words("", ""))
        except KeyError:
            crashes.append(str(target))
    assert crashes == []
