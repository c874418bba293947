import pytest

from generator.library.rules.avoided_exercise import check
from tests.conftest import Edit, verdict
from tests.minimal import CONDITION, PRECAUTION
from tests.minimal import ROUTINE as FIRST_WEEK
from tests.minimal_figures import KNEE_UP, KNEE_UP_PLANK, POSES

MADE_FOR_IT = ("stage: start", "stage: start\nprecautions: [thin-bones]")
PATH = "content/routines/first-week.yaml"


def test_a_routine_may_hold_what_only_others_should_avoid() -> None:
    assert verdict(check) == []


def test_a_precaution_does_not_speak_for_a_condition_of_the_same_id() -> None:
    twin = {"content/conditions/thin-bones.yaml": CONDITION.replace("id: back-pain", "id: thin-bones")}
    assert verdict(check, twin, first_week=("conditions: [back-pain]", "conditions: [thin-bones]")) == []


@pytest.mark.parametrize(
    ("edits", "problem"),
    [
        (
            {"first_week": ("  plank: {}", "  sit-to-stand: {}")},
            f'{PATH}:14:3: "back-pain" says to avoid "sit-to-stand": Not with back pain.  [avoided-exercise]',
        ),
        (
            {"first_week": MADE_FOR_IT, "thin_bones": ("rules_out: [prone]\n", "")},
            f'{PATH}:12:3: "thin-bones" says to avoid "bridge": Not with thin bones.  [avoided-exercise]',
        ),
        (
            {"first_week": MADE_FOR_IT, "thin_bones": ("avoid:\n  bridge:", "avoid:\n  sit-to-stand:")},
            f'{PATH}:15:3: "thin-bones" says to avoid "plank": its start position is ruled out  [avoided-exercise]',
        ),
    ],
    ids=["condition", "precaution", "position"],
)
def test_an_exercise_that_someone_of_the_routine_should_avoid_is_told(edits: dict[str, Edit], problem: str) -> None:
    assert verdict(check, **edits) == [problem]


CHANGED = ("take_care:\n  sit-to-stand: {text: Use a high chair.", "take_care:\n  plank: {text: Use a wall.")


@pytest.mark.parametrize(
    ("item", "problems"),
    [
        (
            "{}",
            [f'{PATH}:15:3: "thin-bones" says to change "plank": Use a wall.  [avoided-exercise]'],
        ),
        ("{note: Use a wall here.}", []),
        ("{kept: It helps.}", []),
    ],
)
def test_a_routine_says_how_to_do_what_someone_of_it_should_change(item: str, problems: list[str]) -> None:
    made_for_it = FIRST_WEEK.replace(*MADE_FOR_IT).replace("plank: {}", f"plank: {item}")
    bones = PRECAUTION.replace(*CHANGED).replace("avoid:\n  bridge: {text: Not with thin bones., ours: true}\n", "")
    assert verdict(check, first_week=made_for_it, thin_bones=bones) == problems


@pytest.mark.parametrize("item", ["{kept: It helps.}", "{note: Slowly., kept: It helps.}"])
def test_a_routine_that_says_why_may_keep_what_someone_of_it_should_avoid(item: str) -> None:
    assert verdict(check, first_week=("  plank: {}", f"  sit-to-stand: {item}")) == []


def test_a_note_is_no_reason_to_keep_it() -> None:
    assert verdict(check, first_week=("  plank: {}", "  sit-to-stand: {note: Slowly.}")) == [
        f'{PATH}:14:3: "back-pain" says to avoid "sit-to-stand": Not with back pain.  [avoided-exercise]'
    ]


@pytest.mark.parametrize(
    ("item", "problems"),
    [
        ("{}", [f'{PATH}:11:3: "bridge" suits "back-pain" with a caution: Go slowly.  [avoided-exercise]']),
        ("{note: Go slowly here.}", []),
        ("{kept: It helps.}", []),
    ],
)
def test_a_routine_says_what_to_watch_where_an_exercise_suits_with_a_caution(item: str, problems: list[str]) -> None:
    bare = FIRST_WEEK.replace(
        "  bridge:\n    dose: {repetitions: 5, ours: true}\n    note: Go slowly.\n", f"  bridge: {item}\n"
    )
    assert verdict(check, first_week=bare) == problems
    silent = ("{note: Go slowly., sources: [guide]}", "{sources: [guide]}")
    assert verdict(check, first_week=bare, bridge=silent) == []


def test_past_a_limit_the_caution_is_not_told_as_well() -> None:
    bare = FIRST_WEEK.replace("\n    note: Go slowly.", "")
    bend = "limits:\n  bend: {text: No deep bends., demand: hip-flexion, over_deg: 90, ours: true}\n"
    limited = CONDITION.replace("avoid:\n", f"{bend}avoid:\n")
    assert len(verdict(check, POSES, first_week=bare, bridge=KNEE_UP)) == 1
    assert verdict(check, POSES, first_week=bare, bridge=KNEE_UP, back_pain=limited) == []


def test_what_only_the_figure_says_is_told_by_another_rule() -> None:
    bend = "limits:\n  bend: {text: No deep bends., demand: hip-flexion, over_deg: 90, ours: true}\navoid:\n"
    assert verdict(check, POSES, back_pain=("avoid:\n", bend), plank=KNEE_UP_PLANK) == []
