"""Doses that say nothing, cannot be meant, or leave what sources publish."""

import pytest

from tests.unit.broken.case import BRIDGE, SIT_TO_STAND, START_ROUTINE, Case, Files, case, edit

CASES = [
    case(
        "a dose does not say how much",
        edit(SIT_TO_STAND, "  repetitions: 5 to 8\n", ""),
        "content/exercises/sit-to-stand.yaml:20:1: error: the dose does not say how much  [empty-dose]",
        "add hold_s, repetitions or minutes",
    ),
    case(
        "a week has 8 days",
        edit(BRIDGE, "days_a_week: 3", "days_a_week: 8"),
        (
            "content/exercises/bridge.yaml:37:16: error: dose.days_a_week: the number 8 does not lie between 1 and 7"
            "  [out-of-range]"
        ),
        "write a number from 1 to 7",
    ),
    case(
        "a routine has no repeat of an exercise",
        edit(START_ROUTINE, "repetitions: 5", "repetitions: 0"),
        (
            "content/routines/stiff-hip-start.yaml:24:20: error: exercises.sit-to-stand.dose.repetitions: the number 0 "
            "does not lie between 1 and 60  [out-of-range]"
        ),
        "write a number from 1 to 60",
    ),
    case(
        "a routine goes on for more than half a year",
        edit(START_ROUTINE, "weeks: 4 to 6", "weeks: 4 to 60"),
        (
            'content/routines/stiff-hip-start.yaml:17:10: error: schedule.weeks: "4 to 60" does not lie between 1 '
            "and 26  [out-of-range]"
        ),
        "write a number from 1 to 26",
    ),
    case(
        "a routine goes past what is published for an exercise",
        edit(START_ROUTINE, "repetitions: 5", "repetitions: 12"),
        (
            "content/routines/stiff-hip-start.yaml:24:20: error: repetitions lies outside what is published for "
            "this exercise, 3 to 10  [dose-range]"
        ),
        "stay inside 3 to 10",
    ),
    case(
        "a routine changes a dose of which nothing is published",
        edit(SIT_TO_STAND, "  published: {repetitions: 3 to 10, days_a_week: 3, sources: [hip-guideline]}\n", ""),
        (
            'content/routines/stiff-hip-start.yaml:23:5: error: "sit-to-stand" does not say how far its dose may '
            "go, so a routine cannot change it  [dose-range]"
        ),
        (
            "add published: below dose in content/exercises/sit-to-stand.yaml, with the least and the most that "
            "sources print"
        ),
    ),
    case(
        "a dose lies outside what is published",
        edit(SIT_TO_STAND, "repetitions: 5 to 8", "repetitions: 5 to 12"),
        (
            "content/exercises/sit-to-stand.yaml:22:16: error: repetitions lies outside what is published for this "
            "exercise, 3 to 10  [dose-range]"
        ),
        "stay inside 3 to 10",
    ),
    case(
        "no text says up to how many",
        edit(SIT_TO_STAND, "repetitions: 5 to 8", "repetitions: 5 to 8\n  up_to: 10"),
        "content/exercises/sit-to-stand.yaml:21:3: error: the text does not name up_to, which is 10  [build-up]",
        'say up to how many: "10"',
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_dose_that_cannot_stand_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
