from generator.library.rules.named_part import check
from tests.conftest import verdict
from tests.minimal import PRECAUTION


def signs(key: str) -> str:
    """The precaution with a warning sign on its page."""
    return PRECAUTION.replace("stake: harm\n", f"stake: harm\nsigns: [{key}]\n")


def test_signs_and_steps_that_exist_are_fine() -> None:
    assert verdict(check, thin_bones=signs("fever"), first_week=("note: Go slowly.", "until: lift")) == []


def test_a_sign_that_the_safety_file_does_not_have_is_told_at_its_place() -> None:
    assert verdict(check, thin_bones=signs("feever")) == [
        'content/precautions/thin-bones.yaml:6:9: there is no warning sign "feever"  [unknown-sign]'
    ]


def test_a_last_step_that_the_exercise_does_not_have_is_told_at_its_place() -> None:
    assert verdict(check, first_week=("    note: Go slowly.", "    until: hold\n    note: Go slowly.")) == [
        'content/routines/first-week.yaml:13:12: "bridge" has no step "hold"  [unknown-step]'
    ]
