"""Places that hurt which lead nowhere, and conditions that no place leads to."""

import pytest

from tests.unit.broken.case import START_ROUTINE, STIFF_HIP, Case, Edit, Files, add, copy, edit, english

HIP = "content/where/hip.yaml"
SORE_HIP = "content/conditions/sore-hip.yaml"
BOTH = "[stiff-hip, sore-hip]"
GROIN = "content/where/groin.yaml"
PLACE = """\
id: groin
review: {date: 2025-06-02, role: editor}
name: Groin
order: 1
summary: Your groin hurts.
figure: {facing: front, low: 40, high: 70, sore: {groin: left}, alt: The groin of a person is orange.}
"""


PLACE_HIP = PLACE.replace("id: groin", "id: hip")


def hurts(path: str, where: str = "groin") -> Edit:
    """Lets a condition hurt at a place."""
    return edit(path, "regions: [hip]\n", f"regions: [hip]\nplaces: [{where}]\n")


CASES = [
    english(
        "a condition does not say where it hurts",
        [add(GROIN, PLACE), copy(STIFF_HIP, "sore-hip"), hurts(SORE_HIP), edit(START_ROUTINE, "[stiff-hip]", BOTH)],
        "content/conditions/stiff-hip.yaml:1:5: error: this condition names no place where it hurts  [missing-place]",
        "add places: with one or more of groin",
    ),
    english(
        "a place leads to no routine",
        [
            *(add(GROIN, PLACE), hurts(STIFF_HIP), copy(STIFF_HIP, "sore-hip"), add(HIP, PLACE_HIP)),
            *(edit(SORE_HIP, "[groin]", "[hip]"), edit(START_ROUTINE, "[stiff-hip]", "[sore-hip]")),
        ],
        "content/where/groin.yaml:1:5: error: this place leads to no routine  [dead-end]",
        "write a routine for stiff-hip",
    ),
    english(
        "a place leads to no condition",
        [add(GROIN, PLACE), add(HIP, PLACE_HIP), hurts(STIFF_HIP)],
        "content/where/hip.yaml:1:5: error: no condition hurts at this place, so it leads nowhere  [dead-end]",
        "add hip to the places of a condition that is no signpost and no overview",
    ),
    english(
        "a condition hurts at a place that is not there",
        [add(GROIN, PLACE), hurts(STIFF_HIP, "groin, grion")],
        'content/conditions/stiff-hip.yaml:11:17: error: unknown place "grion"  [unknown-reference]',
        'did you mean "groin"?',
    ),
    english(
        "a window of a picture ends below its beginning",
        [add(GROIN, PLACE.replace("high: 70", "high: 30")), hurts(STIFF_HIP)],
        "content/where/groin.yaml:6:9: error: figure: the window of a picture ends above its beginning  [wrong-value]",
        "write a number in high that is greater than the one in low",
    ),
    english(
        "a picture shows what nobody has",
        [add(GROIN, PLACE.replace("{groin: left}", "{tail: left}")), hurts(STIFF_HIP)],
        (
            'content/where/groin.yaml:6:51: error: figure.sore.tail: "tail" is not one of the words allowed here'
            "  [wrong-value]"
        ),
        "write one of low-back, back-of-leg, outer-hip, groin",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_place_that_leads_nowhere_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
