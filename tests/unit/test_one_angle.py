"""One angle in an exercise file decides what is drawn, what is told and what is warned of."""

from collections.abc import Mapping

from generator.problems import errors
from tests.conftest import Build, project
from tests.minimal import CONDITION
from tests.minimal_figures import POSES, figure

LIMIT = "limits:\n  bend: {text: No deep bends., demand: hip-flexion, over_deg: 90, sources: [guide]}\n"
SORE_HIP = f"""\
id: sore-hip
review: {{date: 2026-11-20, role: editor}}
name: Sore hip
short: have a sore hip
said: I have a sore hip
stake: harm
summary: A sore hip.
{LIMIT}choose:
  small: {{text: Small moves., ours: true}}
suits:
  sit-to-stand: {{text: You bend little., ours: true}}
"""
LIMITED = CONDITION.replace("avoid:\n", f"{LIMIT}avoid:\n")


def files(hip_deg: int, condition: str = CONDITION) -> dict[str, str]:
    """The minimal project in which one hip bends in the pictures of the plank."""
    knee_up = figure("hold", f"left_hip: {{flexion: {hip_deg}}}, left_knee: {{flexion: 100}}")
    return project({**POSES, "content/precautions/sore-hip.yaml": SORE_HIP}, plank=knee_up, back_pain=condition)


def made(build: Build, hip_deg: int) -> Mapping[str, str]:
    """The files of the site, as text."""
    built = build(files(hip_deg))
    assert errors(built.problems) == ()
    return {path: file.content.decode() for path, file in built.languages["en"].items()}


def test_changing_one_angle_changes_picture_demands_and_warnings_together(build: Build) -> None:
    bent, deep = made(build, 85), made(build, 118)
    page = "exercises/plank.md"

    assert bent["figures/plank-1.svg"].partition("<g")[2] != deep["figures/plank-2.svg"].partition("<g")[2]
    assert bent["figures/plank-2.svg"] != deep["figures/plank-2.svg"]
    assert bent["figures/plank.svg"] != deep["figures/plank.svg"]

    told = "You bend the hip past a right angle."
    assert (bent[page].count(told), deep[page].count(told)) == (0, 1)

    assert "sore-hip" not in bent[page]
    assert "[have a sore hip](../precautions/sore-hip.md)" in deep[page]

    routine, leave_out = "routines/first-week.md", "Leave out if you have"
    assert f"{leave_out} thin bones.</p>" in bent[routine]
    assert f"{leave_out} a sore hip or have thin bones.</p>" in deep[routine]

    same = [path for path in bent if bent[path] == deep[path]]
    assert "exercises/bridge.md" in same
    assert page not in same


def test_past_a_limit_of_its_routine_or_of_its_joint_the_same_angle_stops_the_build(build: Build) -> None:
    built = {degrees: build(files(degrees, LIMITED)) for degrees in (85, 118, 150)}
    rules = {degrees: [problem.rule for problem in errors(each.problems)] for degrees, each in built.items()}
    assert rules == {85: [], 118: ["movement-limit"], 150: ["angle-range"]}
