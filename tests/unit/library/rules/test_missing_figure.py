from generator.library.rules.missing_figure import check
from generator.problems import Severity
from tests.conftest import Edit, library, told
from tests.minimal import CONDITION
from tests.minimal_figures import KNEE_UP, KNEE_UP_PLANK, POSES

LIMIT = "limits:\n  bend: {text: No deep bends., demand: hip-flexion, over_deg: 120, sources: [guide]}\navoid:\n"


def said(**edits: Edit) -> list[tuple[str, str, Severity]]:
    """What the rule says about the minimal project with poses and changes."""
    return [(told(problem), problem.hint, problem.severity) for problem in check(library(POSES, **edits))]


def test_an_exercise_without_a_figure_is_told_of_where_there_is_a_limit() -> None:
    limited = CONDITION.replace("avoid:\n", LIMIT)
    assert said(back_pain=limited, bridge=KNEE_UP, plank=KNEE_UP_PLANK) == [
        (
            'content/exercises/sit-to-stand.yaml:1:5: "sit-to-stand" has no figure, so nothing holds it to the limits '
            "of movement  [missing-figure]",
            "add figure: with 2 to 4 frames, and props for the things in it",
            Severity.WARNING,
        )
    ]


def test_a_draft_need_not_have_one_yet() -> None:
    limited = CONDITION.replace("avoid:\n", LIMIT)
    draft = ("review:", "draft: true\nreview:")
    assert said(back_pain=limited, bridge=draft, plank=draft, sit_to_stand=draft) == []


def test_without_a_limit_there_is_nothing_to_hold_it_to() -> None:
    assert said() == []
