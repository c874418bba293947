"""Warning signs, the alert line, the pain rule, pages that send the reader to help, and when to see someone."""

import pytest

from tests.unit.broken.case import (
    BRIDGE,
    BRIDGE_ES,
    BROKEN_HIP,
    SAFETY,
    STIFF_HIP,
    Case,
    Files,
    case,
    copy,
    edit,
    english,
)

NUMB_LEGS = """\
  numb-legs:
    {text: Both legs go numb., tier: emergency, suspect: nerves, regions: [hip], sources: [hip-leaflet]}
"""
WAKES = "  wakes: {text: Stop if pain wakes you at night., judges: night-pain, ours: true}\n"
NIGHTS = "usual:\n  night-pain: {text: Some people always have pain at night., sources: [hip-leaflet]}\n"

CASES = [
    case(
        "there are 2 safety files",
        copy(SAFETY, "more"),
        "content/safety/more.yaml:1:1: error: there is a second safety file  [emergency-signs]",
        "keep only content/safety/safety.yaml",
    ),
    english(
        "a tier of warning signs is missing",
        edit(SAFETY, "  soon:\n    title: See someone soon\n    action: Book a visit with a doctor.\n", ""),
        'content/safety/safety.yaml:10:1: error: the tier "soon" is missing  [emergency-signs]',
        "write its title and action",
    ),
    case(
        "no sign is an emergency",
        edit(SAFETY, "    tier: emergency\n    suspect: bone\n", "    tier: urgent\n"),
        (
            'content/safety/safety.yaml:26:1: error: "broken-hip" is about the hip, and no emergency sign is for '
            "the hip  [emergency-signs]"
        ),
        "give a sign of the tier emergency the region hip",
    ),
    case(
        "no sign is an emergency for one of the regions",
        edit(BROKEN_HIP, "[hip]", "[hip, back]"),
        (
            'content/safety/safety.yaml:26:1: error: "broken-hip" is about the back, and no emergency sign is for '
            "the back  [emergency-signs]"
        ),
        "give a sign of the tier emergency the region back",
    ),
    english(
        "an emergency sign is not in the alert line",
        edit(SAFETY, "  fever:\n", f"{NUMB_LEGS}  fever:\n"),
        (
            'content/safety/safety.yaml:34:3: error: the emergency sign "numb-legs" is not in the alert line'
            "  [emergency-signs]"
        ),
        'add "numb-legs" to the signs of the part of alert that says it, or add such a part',
    ),
    case(
        "the alert line names a misspelled sign",
        edit(SAFETY, "signs: [broken-hip]", "signs: [broken-hips]"),
        'content/safety/safety.yaml:25:15: error: there is no emergency sign "broken-hips"  [emergency-signs]',
        'did you mean "broken-hip"?',
    ),
    english(
        "a stop rule forbids what a condition says is usual",
        [
            edit(STIFF_HIP, "guidelines:", "night_pain_is_usual: true\nguidelines:"),
            edit(SAFETY, "pain_score:", f"{WAKES}{NIGHTS}pain_score:"),
        ],
        (
            'content/safety/safety.yaml:49:3: error: this stops for pain at night, which "stiff-hip" says is usual'
            "  [usual-trouble]"
        ),
        'compare it with the usual in words, such as "than before", and add against_usual: true',
    ),
    english(
        "a caution has a pain score of its own",
        edit(BRIDGE, "Stop if it hurts.", "Stop if your pain goes over 3."),
        (
            'content/exercises/bridge.yaml:31:11: error: a pain score outside the safety file: "pain goes over 3"'
            "  [pain-score]"
        ),
        'there is one pain rule for all: say "as the pain rule says"',
    ),
    case(
        "a translation has a pain score of its own",
        edit(BRIDGE_ES, "Pare si le duele.", "Pare si el dolor llega a 6 de 10."),
        'content/exercises/bridge.es.yaml:14:9: error: a pain score outside the safety file: "6 de 10"  [pain-score]',
        'there is one pain rule for all: say "as the pain rule says"',
    ),
    english(
        "the pain rule names another hour than its number",
        edit(SAFETY, "settle_h: 24", "settle_h: 48"),
        "content/safety/safety.yaml:52:11: error: the text does not name settle_h, which is 48  [pain-score]",
        'say "48"',
    ),
    case(
        "a condition does not say when to see someone",
        edit(STIFF_HIP, "reassess: {weeks: 6, ours: true}\n", ""),
        (
            'content/conditions/stiff-hip.yaml:1:5: error: "stiff-hip" does not say when to see someone if it is '
            "no better  [missing-reassess]"
        ),
        "add reassess: with weeks: and its sources, or ours: true",
    ),
    english(
        "a signpost does not say what to do",
        edit(BROKEN_HIP, "what_to_do:\n  call: Call your emergency number.\n  still: Keep still.\n", ""),
        "content/conditions/broken-hip.yaml:8:1: error: a signpost must say what to do  [signpost]",
        "add what_to_do",
    ),
    case(
        "a signpost does not say where its steps come from",
        edit(BROKEN_HIP, "what_to_do_sources: [fracture-leaflet]\n", ""),
        "content/conditions/broken-hip.yaml:8:1: error: a signpost must say what to do  [signpost]",
        "add what_to_do_sources",
    ),
    case(
        "a page that is no signpost says what to do",
        edit(BROKEN_HIP, "signpost: emergency\n", ""),
        "content/conditions/broken-hip.yaml:16:1: error: what_to_do is only for signposts  [signpost]",
        "use helps, or set signpost",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_gap_in_the_safety_advice_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
