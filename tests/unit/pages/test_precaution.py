import pytest

from generator.pages.precaution import PrecautionView
from generator.pages.sheet import Statement
from tests.conftest import Build, MakeSite, project
from tests.minimal import CONDITION, PRECAUTION
from tests.unit.pages.views import announced, inside, page_at, points, section, traced, view_at

PATH = "precautions/thin-bones.md"


@pytest.fixture
def view(make_site: MakeSite) -> PrecautionView:
    """The page of thin bones."""
    return view_at(make_site(), PATH, PrecautionView)


def test_the_page_says_whom_to_ask_what_to_avoid_and_what_to_choose(view: PrecautionView) -> None:
    assert view.ask_first == Statement("Ask your doctor.", (), True)
    assert view.movements is not None
    assert points([view.movements], "movements") == ["Do not bend far."]
    assert points([view.choose], "choose") == ["Keep your back straight."]


def test_exercises_to_avoid_and_to_change_have_a_reason_and_are_counted(view: PrecautionView) -> None:
    assert [(fold.title, fold.line) for fold in view.folds] == [
        ("Exercises to change", "1 exercise"),
        ("Exercises to leave out", "2 exercises"),
    ]
    assert points(inside(view.folds), "avoid-all")[0] == "Bridge: Not with thin bones."
    assert points(inside(view.folds), "care-all") == ["Sit to stand: Use a high chair."]


def test_exercises_in_a_position_that_is_not_possible_are_among_those_to_leave_out(view: PrecautionView) -> None:
    assert points(inside(view.folds), "avoid-all")[1:] == ["Plank: The start position is not possible."]


def test_an_exercise_with_a_reason_is_not_listed_a_second_time(make_site: MakeSite) -> None:
    view = view_at(make_site(thin_bones=("rules_out: [prone]", "rules_out: [prone, supine]")), PATH, PrecautionView)
    assert [point.partition(":")[0] for point in points(inside(view.folds), "avoid-all")] == ["Bridge", "Plank"]


def test_what_suits_is_announced_with_the_reason_and_stands_before_what_to_leave_out(
    make_site: MakeSite, build: Build
) -> None:
    suits = (
        "rules_out: [prone]",
        "rules_out: [prone]\nsuits:\n  sit-to-stand: {text: A chair is fine., sources: [guide]}",
    )
    alone = PRECAUTION.replace(*suits).partition("take_care:")[0]
    view = view_at(make_site(thin_bones=alone), PATH, PrecautionView)
    (teaser,) = section(view.sections, "suits").teasers
    assert (teaser.link.text, teaser.line) == ("Sit to stand", "A chair is fine.")
    page = build(project(thin_bones=alone)).languages["en"][PATH].content.decode()
    titles = [line for line in page.splitlines() if line.startswith(("## ", "### "))]
    assert titles == [
        "## What suits you { #suits }",
        "## What to change { #change }",
        "### What to choose",
        "### Movements to leave out",
    ]


def test_where_the_page_comes_from_is_told_in_the_order_in_which_it_is_read(make_site: MakeSite) -> None:
    guide, leaflet = ["The board, 2025"], ["The hospital"]
    suits = ("rules_out: [prone]", "suits:\n  plank: {text: It is fine., sources: [guide]}")
    assert traced(view_at(make_site(thin_bones=suits), PATH, PrecautionView).origins) == [
        ("Ask first", [("Ask your doctor.", [], True)]),
        ("What suits you", [("Plank: It is fine.", guide, False)]),
        ("When to stop", [("you feel faint", guide, False)]),
        ("What to choose", [("Keep your back straight.", leaflet, False)]),
        ("Movements to leave out", [("Do not bend far.", leaflet, False)]),
        ("Exercises to change", [("Sit to stand: Use a high chair.", [], True)]),
        ("Exercises to leave out", [("Bridge: Not with thin bones.", [], True)]),
    ]


def test_routines_made_for_it_are_found_from_the_other_side(make_site: MakeSite, view: PrecautionView) -> None:
    assert "routines" not in [each.anchor for each in view.sections]
    site = make_site(first_week=("stage: start", "stage: start\nprecautions: [thin-bones]"))
    made_for = section(view_at(site, PATH, PrecautionView).sections, "routines")
    assert announced(made_for.teasers) == ["First week"]


def test_a_condition_with_the_same_id_is_another_thing(make_site: MakeSite) -> None:
    twin = {"content/conditions/thin-bones.yaml": CONDITION.replace("id: back-pain", "id: thin-bones")}
    site = make_site(twin, first_week=("conditions: [back-pain]", "conditions: [thin-bones]"))
    assert "routines" not in [each.anchor for each in view_at(site, PATH, PrecautionView).sections]


def test_the_page_has_the_name_and_the_summary(make_site: MakeSite) -> None:
    page = page_at(make_site(), PATH)
    assert (page.title, page.description) == ("Thin bones", "Thin bones break with less force.")


def test_nobody_to_ask_leaves_the_block_out(make_site: MakeSite) -> None:
    site = make_site(thin_bones=("ask_first: {text: Ask your doctor., ours: true}\n", ""))
    assert view_at(site, PATH, PrecautionView).ask_first is None


def test_the_signs_that_matter_most_stand_on_its_page_by_tier(make_site: MakeSite) -> None:
    with_signs = PRECAUTION.replace("stake: harm\n", "stake: harm\nsigns: [fever, numb-legs]\n")
    view = view_at(make_site(thin_bones=with_signs), "precautions/thin-bones.md", PrecautionView)
    assert [(alert.tier, [sign.statement.text for sign in alert.signs]) for alert in view.alerts] == [
        ("emergency", ["Both legs go numb."]),
        ("urgent", ["A fever with back pain."]),
    ]
