"""References that lead nowhere, to a draft, to themselves or round in a circle."""

import pytest

from tests.unit.broken.case import (
    BRIDGE,
    CANNOT_KNEEL,
    CLAMSHELL,
    HIP_GUIDELINE,
    SIT_TO_STAND,
    START_ROUTINE,
    STIFF_HIP,
    Case,
    Files,
    case,
    copy,
    edit,
)

STEP_UP = "content/exercises/step-up.yaml"
CASES = [
    case(
        "an exercise suits a misspelled condition",
        edit(CLAMSHELL, "stiff-hip:", "stif-hip:"),
        'content/exercises/clamshell.yaml:28:3: error: unknown condition "stif-hip"  [unknown-reference]',
        'did you mean "stiff-hip"?',
    ),
    case(
        "a routine is for a condition that does not exist",
        edit(START_ROUTINE, "[stiff-hip]", "[stiff-hip, sore-knee]"),
        'content/routines/stiff-hip-start.yaml:8:25: error: unknown condition "sore-knee"  [unknown-reference]',
        "write the id of a file in content/conditions",
    ),
    case(
        "a routine names a misspelled precaution",
        edit(START_ROUTINE, "[cannot-kneel]", "[cannot-knee]"),
        'content/routines/stiff-hip-start.yaml:9:15: error: unknown precaution "cannot-knee"  [unknown-reference]',
        'did you mean "cannot-kneel"?',
    ),
    case(
        "a routine holds a misspelled exercise",
        edit(START_ROUTINE, "clamshell: {}", "clam-shell: {}"),
        'content/routines/stiff-hip-start.yaml:21:3: error: unknown exercise "clam-shell"  [unknown-reference]',
        'did you mean "clamshell"?',
    ),
    case(
        "a routine leads to one that does not exist",
        edit(START_ROUTINE, "3 days a week.", "3 days a week.\n    routine: stiff-hip-build"),
        'content/routines/stiff-hip-start.yaml:38:14: error: unknown routine "stiff-hip-build"  [unknown-reference]',
        'did you mean "stiff-hip-start"?',
    ),
    case(
        "a term is misspelled",
        edit(BRIDGE, "[gluteus-maximus]", "[gluteus-maximum]"),
        'content/exercises/bridge.yaml:13:11: error: unknown muscle "gluteus-maximum"  [unknown-reference]',
        'did you mean "gluteus-maximus"?',
    ),
    case(
        "a term does not exist",
        edit(BRIDGE, "[mat]", "[dumbbell]"),
        'content/exercises/bridge.yaml:14:13: error: unknown equipment "dumbbell"  [unknown-reference]',
        "the terms stand in content/vocabulary/equipment.yaml",
    ),
    case(
        "a source is misspelled",
        edit(BRIDGE, "steps_sources: [hip-leaflet]", "steps_sources: [hip-leaflett]"),
        'content/exercises/bridge.yaml:20:17: error: unknown source "hip-leaflett"  [unknown-reference]',
        'did you mean "hip-leaflet"?',
    ),
    case(
        "a source is misspelled where it is the only citation",
        [
            copy(HIP_GUIDELINE, "walking-trial"),
            edit(
                STIFF_HIP,
                "A walk each day helps.\n    ours: true",
                "A walk each day helps.\n    sources: [walking-trail]",
            ),
        ],
        'content/conditions/stiff-hip.yaml:30:15: error: unknown source "walking-trail"  [unknown-reference]',
        'did you mean "walking-trial"?',
    ),
    case(
        "a precaution names a misspelled warning sign",
        edit(CANNOT_KNEEL, "stake: ability", "stake: ability\nsigns: [feverish]"),
        'content/precautions/cannot-kneel.yaml:24:9: error: there is no warning sign "feverish"  [unknown-sign]',
        'did you mean "fever"?',
    ),
    case(
        "a routine ends at a step that the exercise does not have",
        edit(START_ROUTINE, "clamshell: {}", "clamshell: {until: lifted}"),
        'content/routines/stiff-hip-start.yaml:21:22: error: "clamshell" has no step "lifted"  [unknown-step]',
        'did you mean "lift"?',
    ),
    case(
        "a reference leads to a draft",
        [
            copy(SIT_TO_STAND, "step-up"),
            edit(STEP_UP, "id: step-up", "id: step-up\ndraft: true"),
            edit(SIT_TO_STAND, "dose:", "harder_exercises: [step-up]\ndose:"),
        ],
        (
            'content/exercises/sit-to-stand.yaml:20:20: error: the exercise "step-up" is still a draft'
            "  [reference-to-draft]"
        ),
        "publish it, or leave it out here",
    ),
    case(
        "a routine holds a draft",
        edit(CLAMSHELL, "id: clamshell", "id: clamshell\ndraft: true"),
        (
            'content/routines/stiff-hip-start.yaml:21:3: error: the exercise "clamshell" is still a draft'
            "  [reference-to-draft]"
        ),
        "publish it, or leave it out here",
    ),
    case(
        "the ladder runs in a circle",
        edit(SIT_TO_STAND, "suits:", "harder_exercises: [bridge]\nsuits:"),
        (
            "content/exercises/sit-to-stand.yaml:25:20: error: the ladder runs in a circle: bridge → sit-to-stand "
            "→ bridge  [ladder-cycle]"
        ),
        "harder_exercises must lead to a harder exercise only",
    ),
    case(
        "the ladder leads from an exercise to itself",
        edit(CLAMSHELL, "suits:", "harder_exercises: [clamshell]\nsuits:"),
        (
            "content/exercises/clamshell.yaml:27:20: error: the ladder runs in a circle: clamshell → clamshell"
            "  [ladder-cycle]"
        ),
        "harder_exercises must lead to a harder exercise only",
    ),
    case(
        "a list names a thing twice",
        edit(BRIDGE, "[mat]", "[mat, mat]"),
        'content/exercises/bridge.yaml:14:18: error: "mat" stands in this list twice  [repeated-item]',
        "keep one of them",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_reference_that_leads_astray_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
