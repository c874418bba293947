import pytest

from generator.pages.safety import SafetyView
from generator.pages.sections import Section
from tests.conftest import MakeSite
from tests.minimal import CONDITION
from tests.unit.pages.views import announced, page_at, points, shown, signs, traced, view_at

PATH = "safety/index.md"


@pytest.fixture
def view(make_site: MakeSite, rare: dict[str, str]) -> SafetyView:
    """The safety page of a project with a signpost."""
    return view_at(make_site(rare), PATH, SafetyView)


def opened(view: SafetyView, fold: str) -> tuple[Section, ...]:
    """What opens below a row."""
    (found,) = [each for each in view.folds if each.anchor == fold]
    return found.sections


def test_the_signs_of_all_regions_stand_under_their_tier(view: SafetyView) -> None:
    assert signs(view.alerts) == [("emergency", ["Both legs go numb."]), ("urgent", ["A fever with back pain."])]
    assert [(alert.title, alert.action) for alert in view.alerts] == [
        ("Get help now", "Call for help now."),
        ("Get help today", "Call a doctor today."),
    ]


def test_a_sign_says_what_it_can_point_to(view: SafetyView) -> None:
    assert [sign.why for alert in view.alerts for sign in alert.signs] == ["A nerve.", ""]


def test_signs_of_one_condition_stay_on_its_page(view: SafetyView) -> None:
    assert "One leg gets weak." in CONDITION
    assert "One leg gets weak." not in str(signs(view.alerts))


def test_only_signposts_are_announced_and_every_precaution(view: SafetyView) -> None:
    assert announced(view.signposts) == ["Numb seat"]
    assert view.signposts[0].tags == ("Emergency",)
    assert [announced(each.teasers) for each in opened(view, "precautions")] == [["Thin bones"]]


def test_the_pain_score_has_a_scale_a_time_and_bands(view: SafetyView) -> None:
    assert (view.pain.scale.text, view.pain.when.text) == ("0 is no pain and 10 is the worst.", "Check it each time.")
    assert [(line.scores, line.advice.text) for line in view.pain.lines] == [("0 to 3", "Go on."), ("4 to 10", "Stop.")]


def test_each_score_has_a_colour_by_its_place_and_the_first_sentence_leads(make_site: MakeSite) -> None:
    lines = view_at(make_site(), PATH, SafetyView).pain.lines
    assert [(line.tone, line.marks) for line in lines] == [("fine", (0, 1, 2, 3)), ("stop", tuple(range(4, 11)))]
    three = ("score: 4 to 10", "score: 4 to 5, sources: [guide]}\n    last: {text: Stop. Rest., score: 6 to 10")
    middle, last = view_at(make_site(safety=three), PATH, SafetyView).pain.lines[1:]
    assert (middle.tone, middle.marks, last.tone, last.lead, last.more) == ("change", (4, 5), "stop", "Stop.", "Rest.")


def test_everybody_reads_what_holds_for_people_who_always_have_some_pain(view: SafetyView) -> None:
    assert view.pain.usual is not None
    assert view.pain.usual.text == "From 4 on: start at 5, rise by 2, settle in 24."


def test_what_is_usual_for_some_stands_with_the_stop_rules(make_site: MakeSite) -> None:
    usual = (
        "pain_score:\n",
        "usual:\n  night-pain: {text: Pain at night is usual for some., sources: [guide]}\npain_score:\n",
    )
    view = view_at(make_site(safety=usual), PATH, SafetyView)
    assert shown(view.usual) == ["Pain at night is usual for some."]
    assert traced(view.origins)[1] == (
        "When to stop an exercise",
        [
            ("Stop if you feel faint.", ["The board, 2025"], False),
            ("Pain at night is usual for some.", ["The board, 2025"], False),
        ],
    )


def test_the_guides_to_the_floor_and_back_have_their_steps(view: SafetyView) -> None:
    assert (view.getting_down.intro.text, view.getting_down.steps) == (
        *("How to get down.", ("Hold a chair.", "Kneel down.")),
    )
    assert view.getting_up.steps == ("Roll over.", "Push up.")


def test_the_rest_of_the_advice_is_shown(make_site: MakeSite, view: SafetyView) -> None:
    assert shown(view.stop_rules) == ["Stop if you feel faint."]
    rows = [opened(view, fold)[0] for fold in ("ask-first", "start-well")]
    assert [points([row], row.anchor) for row in rows] == [["You have a new hip."], ["Start slowly."]]
    assert view.disclaimer.ours is True
    page = page_at(make_site(), PATH)
    assert (page.title, page.source) == ("Safety first", "content/safety/safety.yaml")
