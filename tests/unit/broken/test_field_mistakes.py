"""Fields that are missing, misspelled or hold something of another kind."""

import pytest

from tests.unit.broken.case import BRIDGE, CLAMSHELL, HIP_GUIDELINE, START_ROUTINE, STIFF_HIP, Case, Files, case, edit

TEN_STEPS = "".join(f"  again-{number}: Lift and lower your hips again.\n" for number in range(1, 11))

CASES = [
    case(
        "a needed field is missing",
        edit(BRIDGE, "start: Lie on your back with your knees bent and your feet flat.\n", ""),
        'content/exercises/bridge.yaml:1:1: error: the field "start" is missing  [missing-field]',
        "add it: How to get into the start position.",
    ),
    case(
        "a needed group of fields is missing",
        edit(BRIDGE, "review:\n  date: 2025-06-02\n  role: editor\n", ""),
        'content/exercises/bridge.yaml:1:1: error: the field "review" is missing  [missing-field]',
        "add it: The last review.",
    ),
    case(
        "a needed field of a group is missing",
        edit(BRIDGE, "  text: Your bottom works.\n", ""),
        'content/exercises/bridge.yaml:21:1: error: the field "text" is missing in "feel"  [missing-field]',
        "add it: The statement, in plain words.",
    ),
    case(
        "a needed field of a named line is missing",
        edit(STIFF_HIP, "    evidence: clear\n", ""),
        (
            'content/conditions/stiff-hip.yaml:23:3: error: the field "evidence" is missing in "causes.age"'
            "  [missing-field]"
        ),
        "add it: clear, or mixed when studies disagree or are missing.",
    ),
    case(
        "a clinician who reviews has no name",
        edit(BRIDGE, "role: editor", "role: clinician"),
        "content/exercises/bridge.yaml:3:3: error: review: a clinician who reviews has a name  [missing-field]",
        'add name: such as "Ana Pérez, physiotherapist"',
    ),
    case(
        "a field is misspelled",
        edit(BRIDGE, "harder_exercises:", "harder_exercise:"),
        'content/exercises/bridge.yaml:28:1: error: there is no field "harder_exercise" here  [unknown-field]',
        'did you mean "harder_exercises"?',
    ),
    case(
        "a needed field is misspelled, so it is not also missing",
        edit(BRIDGE, "summary:", "sumary:"),
        'content/exercises/bridge.yaml:8:1: error: there is no field "sumary" here  [unknown-field]',
        'did you mean "summary"?',
    ),
    case(
        "a field of a group is misspelled",
        edit(BRIDGE, "build_up:", "buildup:"),
        'content/exercises/bridge.yaml:38:3: error: there is no field "buildup" here  [unknown-field]',
        'did you mean "build_up"?',
    ),
    case(
        "a needed field of a named line is misspelled",
        edit(BRIDGE, "text: Lifting", "txet: Lifting"),
        'content/exercises/bridge.yaml:26:5: error: there is no field "txet" here  [unknown-field]',
        'did you mean "text"?',
    ),
    case(
        "a number stands for a text",
        edit(BRIDGE, "name: Bridge", "name: 12"),
        "content/exercises/bridge.yaml:5:7: error: name: expected a text, found the number 12  [wrong-type]",
        "write a text, or put it in quotes",
    ),
    case(
        "a year is written without quotes",
        edit(HIP_GUIDELINE, '"2022"', "2022"),
        "content/sources/hip-guideline.yaml:5:7: error: year: expected a text, found the number 2022  [wrong-type]",
        "write a text, or put it in quotes",
    ),
    case(
        "a list stands for a text",
        edit(BRIDGE, "name: Bridge", "name: [Bridge]"),
        "content/exercises/bridge.yaml:5:7: error: name: expected a text, found a list  [wrong-type]",
        "write a text, or put it in quotes",
    ),
    case(
        "nothing stands for a text",
        edit(BRIDGE, "name: Bridge", "name:"),
        "content/exercises/bridge.yaml:5:6: error: name: expected a text, found nothing  [wrong-type]",
        "write a text, or put it in quotes",
    ),
    case(
        "a text is empty",
        edit(BRIDGE, "name: Bridge", 'name: ""'),
        "content/exercises/bridge.yaml:5:7: error: name: this text is empty  [wrong-value]",
        "write a text, or delete the field",
    ),
    case(
        "yes stands for true",
        edit(BRIDGE, "on_a_bed: true", "on_a_bed: yes"),
        'content/exercises/bridge.yaml:11:11: error: on_a_bed: expected true or false, found "yes"  [wrong-type]',
        "write true or false, without quotes",
    ),
    case(
        "a text stands for a list",
        edit(BRIDGE, "[mat]", "mat"),
        'content/exercises/bridge.yaml:14:12: error: equipment: expected a list, found "mat"  [wrong-type]',
        'write "[one, two]", or a line "- one" each',
    ),
    case(
        "a list is empty",
        edit(BRIDGE, "[strength]", "[]"),
        "content/exercises/bridge.yaml:9:11: error: purposes: needs at least 1, found 0  [out-of-range]",
        "add what is missing",
    ),
    case(
        "a text stands for fields",
        edit(BRIDGE, "feel:\n  text: Your bottom works.\n  ours: true\n", "feel: Your bottom works.\n"),
        'content/exercises/bridge.yaml:21:7: error: feel: expected fields, found "Your bottom works."  [wrong-type]',
        "write its fields below it, one a line: sources, ours, text",
    ),
    case(
        "nothing stands for fields that may all be left out",
        edit(START_ROUTINE, "bridge: {note: Pain may rise a little at first.}", "bridge:"),
        (
            "content/routines/stiff-hip-start.yaml:20:10: error: exercises.bridge: expected fields, found nothing"
            "  [wrong-type]"
        ),
        "write {} when there is nothing to say, or its fields below it, one a line: dose, until, note, kept",
    ),
    case(
        "a text stands for named lines",
        edit(
            BRIDGE,
            "mistakes:\n  arch:\n    text: Lifting so high that your back arches.\n    sources: [hip-leaflet]\n",
            "mistakes: Lifting so high that your back arches.\n",
        ),
        (
            'content/exercises/bridge.yaml:24:11: error: mistakes: expected named lines, found "Lifting so high '
            'that your back arches."  [wrong-type]'
        ),
        'write a line "some-name: text" each',
    ),
    case(
        "a list stands for named lines",
        edit(CLAMSHELL, "  lift: Lift your top knee.\n  lower: Lower", "  - Lift your top knee.\n  - Lower"),
        "content/exercises/clamshell.yaml:14:3: error: steps: expected named lines, found a list  [wrong-type]",
        'write a line "some-name: text" each',
    ),
    case(
        "fields stand for a text, because a step names its source",
        edit(
            CLAMSHELL,
            "  lift: Lift your top knee.",
            "  lift:\n    text: Lift your top knee.\n    sources: [hip-leaflet]",
        ),
        (
            "content/exercises/clamshell.yaml:15:5: error: steps.lift: expected a text, found a group of fields"
            "  [wrong-type]"
        ),
        "write a text, or put it in quotes",
    ),
    case(
        "the name of a step has a capital and a space",
        edit(BRIDGE, "  hold: Hold,", "  Hold it: Hold,"),
        'content/exercises/bridge.yaml:18:3: error: steps.Hold it: "Hold it" is not written as expected  [wrong-value]',
        "use small letters, figures and hyphens, such as low-back-pain",
    ),
    case(
        "there are more steps than anyone can keep in mind",
        edit(BRIDGE, "steps:\n", f"steps:\n{TEN_STEPS}"),
        "content/exercises/bridge.yaml:17:3: error: steps: takes at most 12, found 13  [out-of-range]",
        "shorten or split it",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_field_that_does_not_fit_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
