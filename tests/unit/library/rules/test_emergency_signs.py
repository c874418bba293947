import pytest

from generator.library.rules.emergency_signs import check
from tests.conftest import Edit, library, told, verdict
from tests.minimal import CONDITION, SAFETY

HIP_ONLY = ("regions: [back, hip]", "regions: [hip]")
NO_EMERGENCY = ("tier: emergency, suspect", "tier: urgent, suspect")


def test_every_region_of_the_minimal_project_has_an_emergency_sign() -> None:
    assert verdict(check) == []


@pytest.mark.parametrize("edit", [HIP_ONLY, NO_EMERGENCY], ids=["other region", "other tier"])
def test_a_region_without_an_emergency_sign_is_told_once(edit: tuple[str, str]) -> None:
    assert verdict(check, safety=edit) == [
        'content/safety/safety.yaml:14:1: "back-pain" is about the back, and no emergency sign is for the back'
        "  [emergency-signs]"
    ]


def test_a_sign_of_another_tier_is_no_emergency_sign_of_the_region() -> None:
    hip = SAFETY.replace("tier: urgent, regions: [back]", "tier: emergency, suspect: infection, regions: [hip]")
    only_hip = hip.replace("tier: emergency, suspect: nerves", "tier: urgent").replace("[numb-legs]", "[fever]")
    assert verdict(check, safety=only_hip) == [
        'content/safety/safety.yaml:14:1: "back-pain" is about the back, and no emergency sign is for the back'
        "  [emergency-signs]"
    ]


def with_sign(suspect: str, signs: str = "numb-legs") -> str:
    """The safety advice with a second emergency sign and the signs of the alert line."""
    sign = f"  chest: {{text: Your chest hurts., tier: emergency, {suspect}regions: [back], ours: true}}\n"
    return SAFETY.replace("  fever:", f"{sign}  fever:").replace("signs: [numb-legs]", f"signs: [{signs}]")


@pytest.mark.parametrize("suspect", ["nerves", "heart", "bone"])
def test_a_sign_of_nerves_heart_or_bone_stands_in_the_alert_line(suspect: str) -> None:
    assert verdict(check, safety=with_sign(f"suspect: {suspect}, ")) == [
        'content/safety/safety.yaml:17:3: the emergency sign "chest" is not in the alert line  [emergency-signs]'
    ]
    assert verdict(check, safety=with_sign(f"suspect: {suspect}, ", "numb-legs, chest")) == []


@pytest.mark.parametrize("suspect", ["vessels", "joint", "infection", "illness", "inflammation"])
def test_other_emergency_signs_may_stand_in_the_alert_line(suspect: str) -> None:
    for signs in ("numb-legs", "numb-legs, chest"):
        assert verdict(check, safety=with_sign(f"suspect: {suspect}, ", signs)) == []


def test_an_emergency_sign_says_what_it_can_point_to() -> None:
    assert verdict(check, safety=with_sign("")) == [
        'content/safety/safety.yaml:17:3: the emergency sign "chest" does not say what it can point to'
        "  [emergency-signs]"
    ]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("numb-leg", 'did you mean "numb-legs"?'),
        ("fever", "the emergency signs are numb-legs"),
        ("nothing", "the emergency signs are numb-legs"),
    ],
)
def test_the_alert_line_names_emergency_signs_only_and_a_misspelled_one_is_one_mistake(name: str, hint: str) -> None:
    found = library(safety=("signs: [numb-legs]", f"signs: [{name}]"))
    assert [(told(problem), problem.hint) for problem in check(found)] == [
        (f'content/safety/safety.yaml:13:45: there is no emergency sign "{name}"  [emergency-signs]', hint)
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


def for_today(key: str) -> str:
    """The safety advice with a line of the signs to get help for today."""
    return SAFETY.replace(
        "signs:\n  numb", f"today: {{title: Call today, parts: {{a: {{text: fever, signs: [{key}]}}}}}}\nsigns:\n  numb"
    )


def test_the_line_for_today_names_signs_to_get_help_for_today() -> None:
    assert verdict(check, safety=for_today("fever")) == []


def test_a_sign_of_another_tier_is_not_one_to_get_help_for_today() -> None:
    assert verdict(check, safety=for_today("numb-legs")) == [
        'content/safety/safety.yaml:14:61: there is no urgent sign "numb-legs"  [emergency-signs]'
    ]
