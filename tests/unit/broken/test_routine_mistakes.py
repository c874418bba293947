"""Routines of the wrong size or order, and exercises that are not for the reader."""

import pytest

from tests.unit.broken.case import (
    BRIDGE,
    CANNOT_KNEEL,
    CLAMSHELL,
    SIT_TO_STAND,
    START_ROUTINE,
    STIFF_HIP,
    Case,
    Files,
    add,
    case,
    copy,
    edit,
    english,
)

SIT_UP = "content/exercises/sit-up.yaml"
LEVEL = "level: start-here"
NOT_FIRST = "level: not-a-first-choice"
INSTEAD = "instead: [bridge]"
WHY = "why_not_first:\n  load: {text: It puts a high load on your back., sources: [hip-guideline]}"

TURNED_OUT = """\
figure:
  camera: high-side
  frames:
    start: {step: start, pose: side-lying, caption: Lie on your side., alt: A person lies on the side.}
    lift:
      step: lift
      right_hip: {abduction: 25, internal_rotation: -30}
      caption: Lift your top knee.
      alt: The top knee is up.
"""
SIDE_LYING = """\
id: side-lying
position: side-lying-left
hip: {flexion: 50}
left_hip: {abduction: -2}
right_hip: {abduction: -8, internal_rotation: -8}
knee: {flexion: 90}
left_shoulder: {flexion: 80}
left_elbow: {flexion: 100}
right_shoulder: {flexion: 20}
right_elbow: {flexion: 110}
reach: {left-elbow: floor, left-hand: floor, right-hand: floor}
supports: {pelvis: floor, chest: floor, head: floor}
"""
DRAWN = (
    add("content/poses/side-lying.yaml", SIDE_LYING),
    edit(CLAMSHELL, "steps_sources:", f"{TURNED_OUT}steps_sources:"),
)
"""Gives the clamshell a figure in which the hip turns out by 30 degrees."""
LIMIT = edit(
    STIFF_HIP,
    "guidelines:",
    """\
limits:
  turn-out: {text: Turning the leg out far., demand: hip-external-rotation, over_deg: 20, ours: true}
guidelines:""",
)
"""Lets the condition allow 20 degrees."""
NOTE = edit(CLAMSHELL, "  stiff-hip:\n", "  stiff-hip:\n    note: Lift the knee only a little.\n")
KEPT = edit(START_ROUTINE, "clamshell: {}", "clamshell:\n    kept: A small lift turns the leg less.")

CASES = [
    case(
        "a routine has too few exercises",
        edit(START_ROUTINE, "  clamshell: {}\n", ""),
        (
            "content/routines/stiff-hip-start.yaml:19:1: error: the routine has 2 exercises; 3 to 5 are usual"
            "  [routine-size]"
        ),
        "add or drop exercises, or give the reason in size_reason",
    ),
    case(
        "a routine has too many exercises",
        [
            copy(CLAMSHELL, "heel-slide"),
            copy(CLAMSHELL, "knee-rolls"),
            copy(CLAMSHELL, "march"),
            edit(START_ROUTINE, "  clamshell: {}", "  clamshell: {}\n  heel-slide: {}\n  knee-rolls: {}\n  march: {}"),
        ],
        (
            "content/routines/stiff-hip-start.yaml:19:1: error: the routine has 6 exercises; 3 to 5 are usual"
            "  [routine-size]"
        ),
        "add or drop exercises, or give the reason in size_reason",
    ),
    english(
        "a routine of the usual size gives a reason for its size",
        edit(START_ROUTINE, "progress:", "size_reason: The chair has room for these.\nprogress:"),
        "content/routines/stiff-hip-start.yaml:27:1: error: size_reason is not needed with 3 exercises  [routine-size]",
        "delete it",
    ),
    english(
        "a routine is short with an exercise that it does not have",
        [
            copy(CLAMSHELL, "heel-slide"),
            edit(START_ROUTINE, "progress:", "short: {exercises: [bridge, heel-slide], ours: true}\nprogress:"),
        ],
        ('content/routines/stiff-hip-start.yaml:27:29: error: the routine has no exercise "heel-slide"  [short-part]'),
        "the exercises are bridge, clamshell, sit-to-stand",
    ),
    english(
        "a precaution names nothing to do",
        edit(
            CANNOT_KNEEL,
            "take_care:\n  sit-to-stand:\n    text: Start with a higher chair.\n    sources: [hip-leaflet]\n",
            "",
        ),
        'content/precautions/cannot-kneel.yaml:1:5: warning: "cannot-kneel" names no exercise to do  [dead-end]',
        "add suits: with exercises and the reason for each, or say in take_care how to change some",
    ),
    case(
        "a routine comes back to the floor",
        [edit(START_ROUTINE, "  clamshell: {}\n", ""), edit(START_ROUTINE, "progress:", "  clamshell: {}\nprogress:")],
        (
            'content/routines/stiff-hip-start.yaml:26:3: error: "clamshell" goes back to a position that was left '
            'for "sit-to-stand"  [position-order]'
        ),
        "put the exercises on the floor one after another",
    ),
    english(
        "a precaution of the routine says to avoid an exercise",
        edit(CANNOT_KNEEL, "take_care:", "avoid:\n  bridge: {text: Your knees bend too far., ours: true}\ntake_care:"),
        (
            'content/routines/stiff-hip-start.yaml:20:3: error: "cannot-kneel" says to avoid "bridge": Your knees '
            "bend too far.  [avoided-exercise]"
        ),
        'take it out, take "cannot-kneel" from the routine, or say in "kept" why it stays',
    ),
    case(
        "a precaution of the routine rules out a start position",
        edit(CANNOT_KNEEL, "[hands-and-knees, kneeling]", "[hands-and-knees, kneeling, side-lying]"),
        (
            'content/routines/stiff-hip-start.yaml:21:3: error: "cannot-kneel" says to avoid "clamshell": its '
            "start position is ruled out  [avoided-exercise]"
        ),
        'take it out, take "cannot-kneel" from the routine, or say in "kept" why it stays',
    ),
    english(
        "an exercise goes past a limit of the condition of its routine",
        [*DRAWN, LIMIT, NOTE],
        (
            'content/routines/stiff-hip-start.yaml:21:3: error: "clamshell" goes past a limit: hip external '
            'rotation reaches 30 degrees in the frame "lift", and the limit of "stiff-hip" is 20  [movement-limit]'
        ),
        'take it out, or say in "kept" why it stays',
    ),
    english(
        "an exercise goes past a limit of a condition that it suits",
        [*DRAWN, LIMIT, KEPT],
        (
            'content/exercises/clamshell.yaml:37:3: error: "clamshell" goes past a limit: hip external rotation '
            'reaches 30 degrees in the frame "lift", and the limit of "stiff-hip" is 20  [movement-limit]'
        ),
        'take it out, or say in "note" what to watch',
    ),
    english(
        "a routine keeps an exercise that nothing speaks against",
        [*DRAWN, NOTE, KEPT],
        (
            'content/routines/stiff-hip-start.yaml:22:5: error: nothing speaks against "clamshell" here, so there '
            'is nothing to say in "kept"  [movement-limit]'
        ),
        "take it out",
    ),
    english(
        "an exercise suits a condition that says to avoid it",
        [edit(STIFF_HIP, "guidelines:", "avoid:\n  clamshell: {text: It can pinch., ours: true}\nguidelines:"), KEPT],
        (
            'content/exercises/clamshell.yaml:28:3: error: "stiff-hip" says to avoid "clamshell", so it cannot '
            "suit it  [contradiction]"
        ),
        'take it out here, or from avoid in "stiff-hip"',
    ),
    english(
        "a precaution says that an exercise suits and to take care with it",
        edit(CANNOT_KNEEL, "take_care:", "suits:\n  sit-to-stand: {text: You sit., ours: true}\ntake_care:"),
        'content/precautions/cannot-kneel.yaml:20:3: error: "sit-to-stand" stands in take_care too  [contradiction]',
        "name it once",
    ),
    case(
        "a routine is for a signpost",
        edit(START_ROUTINE, "[stiff-hip]", "[stiff-hip, broken-hip]"),
        (
            'content/routines/stiff-hip-start.yaml:8:25: error: "broken-hip" is a signpost to help, so no routine '
            "is for it  [signpost]"
        ),
        "take it out",
    ),
    case(
        "an exercise is for a signpost",
        edit(BRIDGE, "suits:", "suits:\n  broken-hip: {ours: true}"),
        (
            'content/exercises/bridge.yaml:41:3: error: "broken-hip" is a signpost to help, so no exercise is for '
            "it  [signpost]"
        ),
        "take it out",
    ),
    english(
        "an exercise that is not a first choice stands in a routine",
        [
            copy(CLAMSHELL, "sit-up"),
            edit(SIT_UP, LEVEL, f"{NOT_FIRST}\n{INSTEAD}\n{WHY}"),
            edit(START_ROUTINE, "  clamshell: {}", "  sit-up: {}\n  clamshell: {}"),
        ],
        (
            'content/routines/stiff-hip-start.yaml:21:3: error: "sit-up" is not a first choice, so no routine may '
            "hold it  [not-a-first-choice]"
        ),
        "choose bridge instead",
    ),
    english(
        "an exercise that is not a first choice names no other",
        [copy(CLAMSHELL, "sit-up"), edit(SIT_UP, LEVEL, f"{NOT_FIRST}\n{WHY}")],
        (
            'content/exercises/sit-up.yaml:9:8: error: the level is "not-a-first-choice", and "instead" is missing'
            "  [not-a-first-choice]"
        ),
        "add instead, or choose another level",
    ),
    case(
        "an exercise that is not a first choice gives no reason",
        [copy(CLAMSHELL, "sit-up"), edit(SIT_UP, LEVEL, f"{NOT_FIRST}\n{INSTEAD}")],
        (
            'content/exercises/sit-up.yaml:9:8: error: the level is "not-a-first-choice", and "why_not_first" is '
            "missing  [not-a-first-choice]"
        ),
        "add why_not_first, or choose another level",
    ),
    english(
        "an exercise that is not a first choice names itself instead",
        [copy(CLAMSHELL, "sit-up"), edit(SIT_UP, LEVEL, f"{NOT_FIRST}\ninstead: [sit-up]\n{WHY}")],
        'content/exercises/sit-up.yaml:10:11: error: "sit-up" leads to itself here  [self-reference]',
        "name another exercise, or take it out",
    ),
    english(
        "an exercise of another level gives such a reason",
        edit(SIT_TO_STAND, "suits:", f"{WHY}\nsuits:"),
        (
            'content/exercises/sit-to-stand.yaml:25:1: error: "why_not_first" belongs only to the level '
            '"not-a-first-choice"  [not-a-first-choice]'
        ),
        "delete it, or change the level",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_an_exercise_in_the_wrong_place_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
