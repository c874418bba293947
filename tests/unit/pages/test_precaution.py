import pytest

from generator.pages.precaution import PrecautionView
from generator.pages.sheet import Statement
from tests.conftest import MakeSite
from tests.minimal import CONDITION
from tests.unit.pages.views import announced, led, page_at, reasons, shown, view_at

PATH = "precautions/thin-bones.md"


@pytest.fixture
def view(make_site: MakeSite) -> PrecautionView:
    """The page of thin bones."""
    return view_at(make_site(), PATH, PrecautionView)


def test_the_page_says_whom_to_ask_what_to_avoid_and_what_to_choose(view: PrecautionView) -> None:
    assert view.ask_first == Statement("Ask your doctor.", (), True)
    assert (shown(view.movements), shown(view.choose)) == (["Do not bend far."], ["Keep your back straight."])


def test_exercises_to_avoid_and_to_change_have_a_reason(view: PrecautionView) -> None:
    assert reasons(view.avoid) == [("Bridge", "Not with thin bones.", ())]
    assert reasons(view.care) == [("Sit to stand", "Use a high chair.", ())]


def test_exercises_in_a_position_that_is_not_possible_are_listed(view: PrecautionView) -> None:
    assert led(view.ruled_out) == [("Plank", "../exercises/plank.md")]


def test_an_exercise_with_a_reason_is_not_listed_a_second_time(make_site: MakeSite) -> None:
    view = view_at(make_site(thin_bones=("rules_out: [prone]", "rules_out: [prone, supine]")), PATH, PrecautionView)
    assert [link.text for link in view.ruled_out] == ["Plank"]


def test_routines_made_for_it_are_found_from_the_other_side(make_site: MakeSite, view: PrecautionView) -> None:
    assert view.routines == ()
    site = make_site(first_week=("stage: start", "stage: start\nprecautions: [thin-bones]"))
    assert announced(view_at(site, PATH, PrecautionView).routines) == ["First week"]


def test_a_condition_with_the_same_id_is_another_thing(make_site: MakeSite) -> None:
    twin = {"content/conditions/thin-bones.yaml": CONDITION.replace("id: back-pain", "id: thin-bones")}
    site = make_site(twin, first_week=("conditions: [back-pain]", "conditions: [thin-bones]"))
    assert view_at(site, PATH, PrecautionView).routines == ()


def test_the_page_has_the_name_and_the_summary(make_site: MakeSite) -> None:
    page = page_at(make_site(), PATH)
    assert (page.title, page.description) == ("Thin bones", "Thin bones break with less force.")


def test_nobody_to_ask_leaves_the_block_out(make_site: MakeSite) -> None:
    site = make_site(thin_bones=("ask_first: {text: Ask your doctor., ours: true}\n", ""))
    assert view_at(site, PATH, PrecautionView).ask_first is None
