import pytest

from generator.library.rules.emergency_signs import check
from tests.conftest import Edit, verdict
from tests.minimal import CONDITION, SAFETY

HIP_ONLY = ("regions: [back, hip]", "regions: [hip]")


def test_every_region_of_the_minimal_project_has_an_emergency_sign() -> None:
    assert verdict(check) == []


def test_a_region_without_an_emergency_sign_is_told_once() -> None:
    assert verdict(check, safety=HIP_ONLY) == [
        'content/safety/safety.yaml:14:1: "back-pain" is about the back, and no emergency sign is for the back'
        "  [emergency-signs]"
    ]


def test_each_tier_must_say_what_to_do() -> None:
    left_out = "  urgent: {title: Get help today, action: Call a doctor today.}\n"
    assert verdict(check, safety=(left_out, "")) == [
        'content/safety/safety.yaml:6:1: the tier "urgent" is missing  [emergency-signs]'
    ]


def test_a_draft_needs_no_sign_yet() -> None:
    hip = CONDITION.replace("regions: [back]", "regions: [hip]")
    draft = {"content/conditions/hip.yaml": hip.replace("id: back-pain", "id: hip\ndraft: true")}
    edit = ("regions: [back, hip]", "regions: [back]")
    assert verdict(check, draft, safety=edit) == []


@pytest.mark.parametrize(
    ("new", "edits", "problem"),
    [
        ({}, {"safety": None}, "content/safety:1:1: there is no safety advice  [emergency-signs]"),
        (
            {"content/safety/second.yaml": SAFETY.replace("id: safety", "id: second")},
            {},
            "content/safety/second.yaml:1:1: there is a second safety file  [emergency-signs]",
        ),
    ],
)
def test_there_is_exactly_one_safety_file(new: dict[str, str], edits: dict[str, Edit], problem: str) -> None:
    assert verdict(check, new, **edits) == [problem]


def test_a_safety_file_that_cannot_be_read_is_no_second_mistake() -> None:
    assert verdict(check, safety="title: [") == []
