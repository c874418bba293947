"""Claims and doses without a source, and sources that nothing cites or that carry too little."""

import pytest

from tests.unit.broken.case import (
    BRIDGE,
    FRACTURE_LEAFLET,
    HIP_GUIDELINE,
    SIT_TO_STAND,
    Case,
    Files,
    case,
    copy,
    edit,
    english,
)

CASES = [
    case(
        "a dose names no source",
        edit(SIT_TO_STAND, "days_a_week: 3\n  sources: [hip-guideline]\n", "days_a_week: 3\n"),
        "content/exercises/sit-to-stand.yaml:20:1: error: this dose names no source  [unsourced-dose]",
        "add sources, or ours: true when it is our own choice",
    ),
    case(
        "nothing cites a source",
        copy(HIP_GUIDELINE, "walking-trial"),
        'content/sources/walking-trial.yaml:1:5: error: nothing cites the source "walking-trial"  [unused-source]',
        "cite it, or delete it",
    ),
    case(
        "an emergency sign rests on a source of tier C",
        edit(FRACTURE_LEAFLET, "tier: B", "tier: C"),
        (
            'content/safety/safety.yaml:33:15: error: "fracture-leaflet" is of tier C, and readers must be able to '
            "rely on this line  [weak-source]"
        ),
        "cite a source of tier A or B, or write ours: true in place of it",
    ),
    english(
        "a text gives degrees that no source prints",
        edit(BRIDGE, "Your bottom works.", "Your bottom works at 45 degrees."),
        'content/exercises/bridge.yaml:22:9: error: no source prints these degrees: "45 degrees"  [unsourced-degrees]',
        "say it in words, such as past a right angle, or cite the source that prints them",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_claim_without_a_footing_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
