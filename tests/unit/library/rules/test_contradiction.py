from generator.library.rules.contradiction import check
from tests.conftest import verdict
from tests.minimal import CONDITION, PRECAUTION
from tests.minimal_figures import KNEE_UP_PLANK, POSES


def test_an_exercise_that_suits_a_condition_is_fine() -> None:
    assert verdict(check) == []


def test_an_exercise_cannot_suit_a_condition_that_says_to_avoid_it() -> None:
    found = verdict(check, back_pain=("sit-to-stand: {text: Not", "bridge: {text: Not"))
    assert [line.split(": ", 1)[1] for line in found] == [
        '"back-pain" says to avoid "bridge", so it cannot suit it  [contradiction]'
    ]


PATH = "content/precautions/thin-bones.yaml"
BEND = "limits:\n  bend: {text: No deep bends., demand: hip-flexion, over_deg: 90, ours: true}\n"


def bones(suits: str = "", rules_out: str = "", take_care: str = "sit-to-stand") -> str:
    """The precaution against the bridge, with exercises that suit, a position ruled out and one to change."""
    own = "".join(f"  {id_}: {{text: It is fine., ours: true}}\n" for id_ in suits.split())
    text = PRECAUTION.replace("rules_out: [prone]\n", f"suits:\n{own}" * bool(own) + rules_out)
    return text.replace("  sit-to-stand:", f"  {take_care}:")


def test_a_precaution_may_name_what_suits_what_to_avoid_and_what_to_change() -> None:
    assert verdict(check, thin_bones=bones("plank")) == []


def test_what_to_avoid_cannot_suit() -> None:
    assert verdict(check, thin_bones=bones("bridge")) == [f'{PATH}:13:3: "bridge" stands in avoid too  [contradiction]']


def test_what_to_avoid_is_not_also_to_be_changed() -> None:
    assert verdict(check, thin_bones=bones(take_care="bridge")) == [
        f'{PATH}:15:3: "bridge" stands in avoid too  [contradiction]'
    ]


def test_what_suits_is_not_also_to_be_changed() -> None:
    assert verdict(check, thin_bones=bones("plank", take_care="plank")) == [
        f'{PATH}:13:3: "plank" stands in take_care too  [contradiction]'
    ]


def test_what_starts_in_a_position_that_is_not_possible_cannot_suit() -> None:
    assert verdict(check, thin_bones=bones("plank", "rules_out: [prone]\n")) == [
        f'{PATH}:13:3: "plank" cannot suit here: its start position is ruled out  [contradiction]'
    ]


def test_what_goes_past_a_limit_cannot_suit() -> None:
    assert verdict(check, POSES, thin_bones=bones("plank", BEND), plank=KNEE_UP_PLANK) == [
        f'{PATH}:13:3: "plank" cannot suit here: its figure passes a limit  [contradiction]'
    ]
    assert verdict(check, POSES, thin_bones=bones("plank", BEND)) == []


def test_the_limit_of_another_is_no_contradiction() -> None:
    limited = CONDITION.replace("avoid:\n", f"{BEND}avoid:\n")
    assert verdict(check, POSES, thin_bones=bones("plank"), back_pain=limited, plank=KNEE_UP_PLANK) == []


def test_an_exercise_that_cannot_be_read_is_no_second_mistake() -> None:
    assert verdict(check, thin_bones=bones("plank", "rules_out: [prone]\n"), plank="name: [") == []
