import pytest

from generator.library.rules.usual_trouble import check
from tests.conftest import verdict
from tests.minimal import CONDITION, SAFETY

PATH = "content/safety/safety.yaml"
KNEE = "pain_below_knee_is_usual: true\n"
NIGHT = "night_pain_is_usual: true\n"
SCORE = "usual_pain_may_exceed: 3\n"
TOLD = "usual:\n  pain-below-knee: {text: It is usual., ours: true}\n  night-pain: {text: It is usual., ours: true}\n"


def said(condition: str, stop_rule: str = "", sign: str = "", told: str = TOLD) -> list[str]:
    """What the rule says when a condition calls something usual, and a stop rule and a sign speak of it."""
    rule = f"  judging: {{text: Stop., ours: true, {stop_rule}}}\n" if stop_rule else ""
    fever = f"  judging: {{text: Get help., tier: soon, regions: [back], ours: true, {sign}}}\n" if sign else ""
    safety = SAFETY.replace("pain_score:\n", f"{rule}{told}pain_score:\n").replace("  fever:", f"{fever}  fever:")
    return verdict(check, safety=safety, back_pain=CONDITION + condition)


def test_where_nothing_is_usual_a_rule_may_stop_for_anything() -> None:
    assert said("", "judges: night-pain", told="") == []


@pytest.mark.parametrize(
    ("condition", "judges", "words"),
    [
        (KNEE, "pain-below-knee", "pain below the knee"),
        (NIGHT, "night-pain", "pain at night"),
        (SCORE, "pain-score", "a pain score above the lowest band"),
    ],
)
def test_a_stop_rule_compares_with_what_is_usual(condition: str, judges: str, words: str) -> None:
    assert said(condition, f"judges: {judges}, against_usual: true") == []
    assert said(condition, f"judges: {judges}") == [
        f'{PATH}:20:3: this stops for {words}, which "back-pain" says is usual  [usual-trouble]'
    ]


@pytest.mark.parametrize(
    ("condition", "judges", "words"),
    [(NIGHT, "night-pain", "pain at night"), (SCORE, "pain-score", "a pain score above the lowest band")],
)
def test_a_warning_sign_compares_with_what_is_usual_too(condition: str, judges: str, words: str) -> None:
    assert said(condition, sign=f"judges: {judges}, against_usual: true") == []
    assert said(condition, sign=f"judges: {judges}") == [
        f'{PATH}:17:3: this stops for {words}, which "back-pain" says is usual  [usual-trouble]'
    ]


def test_a_rule_that_speaks_of_another_trouble_is_left_alone() -> None:
    assert said(NIGHT, "judges: pain-below-knee") == []


def test_usual_pain_below_the_knee_needs_a_stop_rule_that_speaks_of_it() -> None:
    assert said(KNEE) == [
        'content/conditions/back-pain.yaml:36:1: "back-pain" says that pain below the knee is usual, '
        "and no stop rule speaks of it  [usual-trouble]"
    ]
    assert said(NIGHT) == []


@pytest.mark.parametrize(
    ("condition", "judges", "words"),
    [(KNEE, "pain-below-knee", "pain below the knee"), (NIGHT, "night-pain", "pain at night")],
)
def test_people_for_whom_it_is_usual_are_told_so(condition: str, judges: str, words: str) -> None:
    rule = f"judges: {judges}, against_usual: true"
    assert said(condition, rule, told="") == [
        f'{PATH}:1:1: there is nothing to tell people for whom {words} is usual, as "back-pain" says  [usual-trouble]'
    ]
    other = "usual:\n  pain-score: {text: It is usual., ours: true}\n"
    assert said(condition, rule, told=other) == [
        f'{PATH}:21:1: there is nothing to tell people for whom {words} is usual, as "back-pain" says  [usual-trouble]'
    ]


def test_what_a_pain_score_means_for_them_stands_in_the_pain_score_rule() -> None:
    assert said(SCORE, told="") == []


def test_of_several_conditions_the_first_is_named_once() -> None:
    safety = SAFETY.replace(
        "pain_score:\n", f"  dark: {{text: Stop., ours: true, judges: night-pain}}\n{TOLD}pain_score:\n"
    )
    second = {"content/conditions/z.yaml": CONDITION.replace("id: back-pain", "id: z") + NIGHT}
    assert verdict(check, second, safety=safety, back_pain=CONDITION + NIGHT) == [
        f'{PATH}:20:3: this stops for pain at night, which "back-pain" says is usual  [usual-trouble]'
    ]
