"""Words, ids, addresses, dates and numbers that are not written as the program reads them."""

import pytest

from tests.unit.broken.case import BRIDGE, CANNOT_KNEEL, HIP_GUIDELINE, Case, Edit, Files, case, edit


def limit(demand: str, over: str = "") -> Edit:
    """Gives the precaution a movement limit."""
    knees = f"    text: Weight on your knees.\n    demand: {demand}\n{over}    ours: true\n"
    return edit(CANNOT_KNEEL, "movements:", f"limits:\n  knees:\n{knees}movements:")


CASES = [
    case(
        "a word is misspelled",
        edit(BRIDGE, "supine", "suppine"),
        (
            'content/exercises/bridge.yaml:10:11: error: position: "suppine" is not one of the words allowed here'
            "  [wrong-value]"
        ),
        'did you mean "supine"?',
    ),
    case(
        "a word of a list is misspelled",
        edit(BRIDGE, "[strength]", "[strenght]"),
        (
            'content/exercises/bridge.yaml:9:12: error: purposes: "strenght" is not one of the words allowed here'
            "  [wrong-value]"
        ),
        'did you mean "strength"?',
    ),
    case(
        "a word is like none of those allowed",
        edit(BRIDGE, "supine", "upside-down"),
        (
            'content/exercises/bridge.yaml:10:11: error: position: "upside-down" is not one of the words allowed '
            "here  [wrong-value]"
        ),
        "write one of supine, prone, side-lying, hands-and-knees, kneeling, floor-sitting, sitting, standing, walking",
    ),
    case(
        "a source has a tier that does not exist",
        edit(HIP_GUIDELINE, "tier: A", "tier: D"),
        'content/sources/hip-guideline.yaml:2:7: error: tier: "D" is not one of the words allowed here  [wrong-value]',
        "write one of A, B, C",
    ),
    case(
        "an address has no scheme",
        edit(HIP_GUIDELINE, "https://hips", "hips"),
        (
            'content/sources/hip-guideline.yaml:6:6: error: url: "hips.example/guideline" is not written as '
            "expected  [wrong-value]"
        ),
        "write the whole address, such as https://www.example.org/page",
    ),
    case(
        "a date is written with the day first",
        edit(BRIDGE, "2025-06-02", "02/06/2025"),
        'content/exercises/bridge.yaml:3:9: error: review.date: expected a date, found "02/06/2025"  [wrong-value]',
        "write year-month-day, such as 2026-11-20",
    ),
    case(
        "a date is in no calendar",
        edit(BRIDGE, "2025-06-02", "2025-06-31"),
        'content/exercises/bridge.yaml:3:9: error: review.date: expected a date, found "2025-06-31"  [wrong-value]',
        "write year-month-day, such as 2026-11-20",
    ),
    case(
        "a review lies in the future",
        edit(BRIDGE, "2025-06-02", "2026-11-21"),
        "content/exercises/bridge.yaml:3:9: error: the review date 2026-11-21 lies in the future  [review-in-future]",
        "write the day of the review, 2026-11-20 at the latest",
    ),
    case(
        "a source was read on a day to come",
        edit(HIP_GUIDELINE, "seen: 2025-06-02", "seen: 9999-12-31"),
        "content/sources/hip-guideline.yaml:9:7: error: the day 9999-12-31 lies in the future  [seen-in-future]",
        "write the day on which it was read, 2026-11-20 at the latest",
    ),
    case(
        "a review lies in the last year that there is",
        edit(BRIDGE, "2025-06-02", "9998-06-01"),
        "content/exercises/bridge.yaml:3:9: error: the review date 9998-06-01 lies in the future  [review-in-future]",
        "write the day of the review, 2026-11-20 at the latest",
    ),
    case(
        "a name is nothing that can be seen",
        edit(BRIDGE, "name: Bridge", 'name: "\\u200b"'),
        "content/exercises/bridge.yaml:5:7: error: name: nothing of this text can be seen  [wrong-value]",
        "write a text, or delete the field",
    ),
    case(
        "a text holds a sign that is none",
        edit(BRIDGE, "name: Bridge", 'name: "Bri\\uFFFEdge"'),
        "content/exercises/bridge.yaml:5:7: error: name: the character U+FFFE is not allowed  [wrong-value]",
        "delete it and type the text again",
    ),
    case(
        "a review is more than 2 years old",
        edit(BRIDGE, "2025-06-02", "2024-11-19"),
        "content/exercises/bridge.yaml:3:9: warning: the review was due on 2026-11-19  [review-overdue]",
        "check the page against its sources, then write the new date",
    ),
    case(
        "a range is written with a dash",
        edit(BRIDGE, "8 to 10", "8-10"),
        (
            "content/exercises/bridge.yaml:35:16: error: dose.repetitions: expected a number or a range, found "
            '"8-10"  [wrong-value]'
        ),
        "write a number such as 5, or a range such as 5 to 10",
    ),
    case(
        "a range is written with the larger number first",
        edit(BRIDGE, "8 to 10", "10 to 8"),
        (
            'content/exercises/bridge.yaml:35:16: error: dose.repetitions: in "10 to 8" the first number is not '
            "the smaller one  [wrong-value]"
        ),
        "write the smaller number first, such as 5 to 10",
    ),
    case(
        "a number is negative",
        edit(BRIDGE, "sets: 1", "sets: -1"),
        (
            "content/exercises/bridge.yaml:36:9: error: dose.sets: expected a number or a range, found the number "
            "-1  [wrong-value]"
        ),
        "write a number such as 5, or a range such as 5 to 10",
    ),
    case(
        "a number has its unit beside it",
        edit(BRIDGE, "hold_s: 5", "hold_s: 5 seconds"),
        (
            'content/exercises/bridge.yaml:34:11: error: dose.hold_s: expected a number or a range, found "5 '
            'seconds"  [wrong-value]'
        ),
        "write a number such as 5, or a range such as 5 to 10",
    ),
    case(
        "a movement limit lies between 2 steps of 5 degrees",
        limit("knee-flexion", "    over_deg: 92\n"),
        (
            "content/precautions/cannot-kneel.yaml:14:15: error: limits.knees.over_deg: the number 92 is not a "
            "step of 5  [wrong-value]"
        ),
        "round it to the nearest such step",
    ),
    case(
        "a movement limit gives no degrees",
        limit("knee-flexion"),
        (
            "content/precautions/cannot-kneel.yaml:12:5: error: limits.knees: knee-flexion is measured, so it "
            "needs over_deg  [wrong-value]"
        ),
        "add over_deg: 90",
    ),
    case(
        "a limit on something not measured gives degrees",
        limit("weight-on-knees", "    over_deg: 5\n"),
        (
            "content/precautions/cannot-kneel.yaml:12:5: error: limits.knees: weight-on-knees is not measured in "
            "degrees  [wrong-value]"
        ),
        "take out over_deg",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_value_that_cannot_be_meant_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
