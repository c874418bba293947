import pytest

from generator.library.rules.signpost import check
from tests.conftest import Edit, verdict
from tests.minimal import RARE, SIGNPOST

PATH = "content/conditions/numb-seat.yaml"


def test_a_signpost_with_steps_and_sources_is_fine() -> None:
    assert verdict(check, RARE) == []


@pytest.mark.parametrize(
    "left_out",
    [
        "what_to_do:\n  call: Call for help.\n  wait: Wait sitting down.\n",
        "what_to_do_sources: [guide]\n",
    ],
    ids=["steps", "sources"],
)
def test_a_signpost_says_what_to_do_and_names_its_sources(left_out: str) -> None:
    assert verdict(check, {PATH: SIGNPOST.replace(left_out, "")}) == [
        f"{PATH}:6:1: a signpost must say what to do  [signpost]"
    ]


@pytest.mark.parametrize(
    ("edits", "problem"),
    [
        (
            {"back_pain": ("guidelines: [guide]", "what_to_do: {call: Call.}")},
            "content/conditions/back-pain.yaml:34:1: what_to_do is only for signposts  [signpost]",
        ),
        (
            {"bridge": ("suits:\n  back-pain:", "suits:\n  numb-seat:")},
            'content/exercises/bridge.yaml:38:3: "numb-seat" is a signpost to help, so no exercise is for it'
            "  [signpost]",
        ),
        (
            {"first_week": ("conditions: [back-pain]", "conditions: [back-pain, numb-seat]")},
            'content/routines/first-week.yaml:6:25: "numb-seat" is a signpost to help, so no routine is for it'
            "  [signpost]",
        ),
    ],
    ids=["steps", "exercise", "routine"],
)
def test_signposts_and_exercises_keep_apart(edits: dict[str, Edit], problem: str) -> None:
    assert verdict(check, RARE, **edits) == [problem]
