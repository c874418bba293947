import pytest

from generator.library.rules.reassess import check
from tests.conftest import verdict
from tests.minimal import RARE, SIGNPOST

TIME = "reassess: {weeks: 6, ours: true}\n"


def test_a_condition_with_a_time_and_a_signpost_without_one_are_fine() -> None:
    assert verdict(check, RARE) == []


def test_a_condition_says_when_to_see_someone_if_it_is_no_better() -> None:
    assert verdict(check, back_pain=(TIME, "")) == [
        'content/conditions/back-pain.yaml:1:5: "back-pain" does not say when to see someone if it is no better'
        "  [missing-reassess]"
    ]


def test_a_page_that_was_meant_as_a_signpost_lacks_its_tier_and_not_a_time() -> None:
    meant = SIGNPOST.replace("signpost: emergency\n", "")
    assert verdict(check, {"content/conditions/numb-seat.yaml": meant}) == []


@pytest.mark.parametrize("tier", ["emergency", "urgent", "soon"])
def test_a_signpost_has_no_time_because_help_is_needed_now(tier: str) -> None:
    signpost = SIGNPOST.replace("signpost: emergency\n", f"signpost: {tier}\n{TIME}")
    assert verdict(check, {"content/conditions/numb-seat.yaml": signpost}) == [
        "content/conditions/numb-seat.yaml:7:1: a signpost sends the reader to help at once, so it has no reassess"
        "  [missing-reassess]"
    ]
