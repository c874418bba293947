import pytest

from generator.library.rules.movement_limit import check
from tests.conftest import Edit, verdict
from tests.minimal import BRIDGE, CONDITION
from tests.minimal_figures import KNEE_UP, KNEE_UP_PLANK, POSES, figure

ROUTINE = "content/routines/first-week.yaml"
LIMIT = "limits:\n  bend: {text: No deep bends., demand: hip-flexion, over_deg: 90, sources: [guide]}\n"
KNEEL = "limits:\n  kneel: {text: Do not kneel., demand: weight-on-knees, ours: true}\n"
SORE_HIP = f"""\
id: sore-hip
review: {{date: 2026-11-20, role: editor}}
name: Sore hip
short: have a sore hip
said: I have a sore hip
stake: harm
summary: A sore hip.
{LIMIT}choose:
  small: {{text: Small moves., ours: true}}
"""


def limited(limits: str = LIMIT) -> str:
    """The condition with limits."""
    return CONDITION.replace("avoid:\n", f"{limits}avoid:\n")


def said(**edits: Edit) -> list[str]:
    """What the rule says about the minimal project with poses, a precaution with a limit, and changes."""
    return verdict(check, {**POSES, "content/precautions/sore-hip.yaml": SORE_HIP}, **edits)


def test_an_exercise_without_a_figure_goes_past_nothing() -> None:
    assert said(back_pain=limited()) == []


def test_an_exercise_past_a_limit_of_the_condition_of_its_routine_is_told_with_the_number() -> None:
    assert said(back_pain=limited(), plank=KNEE_UP_PLANK) == [
        f'{ROUTINE}:14:3: "plank" goes past a limit: hip flexion reaches 118 degrees in the frame "pull", '
        'and the limit of "back-pain" is 90  [movement-limit]'
    ]


def test_a_precaution_speaks_only_when_the_routine_was_made_for_it() -> None:
    assert said(plank=KNEE_UP_PLANK) == []
    made_for_it = ("stage: start", "stage: start\nprecautions: [sore-hip]")
    assert said(plank=KNEE_UP_PLANK, first_week=made_for_it) == [
        f'{ROUTINE}:15:3: "plank" goes past a limit: hip flexion reaches 118 degrees in the frame "pull", '
        'and the limit of "sore-hip" is 90  [movement-limit]'
    ]


def test_a_way_to_rest_can_be_ruled_out() -> None:
    kneeling = figure("hold", "neck: {flexion: 5}", "all-fours")
    assert said(back_pain=limited(KNEEL), plank=kneeling) == [
        f'{ROUTINE}:14:3: "plank" goes past a limit: weight on knees in the frame "begin" is ruled out by "back-pain"'
        "  [movement-limit]"
    ]


def test_2_limits_that_one_exercise_goes_past_are_one_problem() -> None:
    turn = "  turn: {text: No turns., demand: knee-flexion, over_deg: 60, ours: true}\n"
    (line,) = said(back_pain=limited(LIMIT + turn), plank=KNEE_UP_PLANK)
    assert 'and the limit of "back-pain" is 90; knee flexion reaches 100 degrees' in line


@pytest.mark.parametrize("degrees", [90, 92.4])
def test_what_readers_are_told_as_the_limit_is_not_past_it(degrees: float) -> None:
    assert said(back_pain=limited(), plank=figure("hold", f"left_hip: {{flexion: {degrees}}}")) == []


def test_a_routine_that_says_why_may_keep_the_exercise() -> None:
    kept = ("  plank: {}", "  plank: {kept: You move less.}")
    assert said(back_pain=limited(), plank=KNEE_UP_PLANK, first_week=kept) == []


def test_a_reason_that_is_not_needed_is_told_once_everything_can_be_read() -> None:
    kept = ("  plank: {}", "  plank: {kept: You move less.}")
    assert said(plank=KNEE_UP_PLANK, first_week=kept) == [
        f'{ROUTINE}:14:11: nothing speaks against "plank" here, so there is nothing to say in "kept"  [movement-limit]'
    ]
    assert said(plank=KNEE_UP_PLANK, first_week=kept, back_pain="name: [") == []
    assert said(first_week=kept) == []


def test_an_exercise_that_suits_a_condition_past_its_limit_needs_a_note() -> None:
    elsewhere = ("  bridge:\n", "  sit-to-stand:\n")
    assert said(back_pain=limited(), first_week=elsewhere, bridge=KNEE_UP) == []
    silent = BRIDGE.replace(*KNEE_UP).replace("{note: Go slowly., sources: [guide]}", "{sources: [guide]}")
    assert said(back_pain=limited(), first_week=elsewhere, bridge=silent) == [
        'content/exercises/bridge.yaml:42:3: "bridge" goes past a limit: hip flexion reaches 118 degrees in the frame '
        '"pull", and the limit of "back-pain" is 90  [movement-limit]'
    ]


def test_whoever_says_in_words_to_avoid_it_is_heard_by_another_rule() -> None:
    words = limited().replace("sit-to-stand: {text: Not", "plank: {text: Not")
    assert said(back_pain=words, plank=KNEE_UP_PLANK) == []
