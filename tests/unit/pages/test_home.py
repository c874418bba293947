from dataclasses import replace

import pytest

from generator.pages.home import HomeView
from generator.render.addresses import card_path
from tests.conftest import MakeSite
from tests.minimal import CONDITION, PRECAUTION, ROUTINE
from tests.minimal_figures import KNEE_UP, POSES
from tests.unit.pages.views import announced, led, page_at, view_at

ON_HOME = "said: I have thin bones\non_home: true\nicon: chair\n"
SAID = ("said: I have thin bones\n", ON_HOME)


def precaution(id_: str, said: str, more: str) -> dict[str, str]:
    """A precaution among the ways in."""
    text = PRECAUTION.replace("id: thin-bones", f"id: {id_}").replace("name: Thin bones", f"name: {id_}")
    text = text.replace("said: I have thin bones\n", f"said: {said}\non_home: true\n").replace(
        "rules_out: [prone]", more
    )
    return {f"content/precautions/{id_}.yaml": text}


def routine(id_: str, name: str, stage: str, more: str = "") -> dict[str, str]:
    """A routine like the first week."""
    text = ROUTINE.replace("id: first-week", f"id: {id_}").replace("First week", name)
    return {f"content/routines/{id_}.yaml": text.replace("stage: start", f"{more}stage: {stage}")}


@pytest.fixture
def view(make_site: MakeSite, rare: dict[str, str]) -> HomeView:
    """The home page of a project with a signpost."""
    return view_at(make_site(rare), "index.md", HomeView)


def test_safety_comes_first(view: HomeView) -> None:
    assert (view.brief.title, view.brief.emergency_text) == ("When to call", "both legs go numb.")
    assert str(view.brief.safety) == "safety/index.md"


def test_each_place_that_hurts_is_a_picture_that_shows_at_once(make_site: MakeSite) -> None:
    page = page_at(make_site(POSES, bridge=KNEE_UP), "index.md")
    assert isinstance(page.view, HomeView)
    assert led(place.link for place in page.view.places) == [("Low back", "where/low-back.md")]
    pictures = [str(place.picture.address) for place in page.view.places if place.picture]
    assert pictures == ["figures/where-low-back.svg"]
    assert page.at_once == frozenset(pictures)


def test_an_exercise_is_found_by_its_name_in_the_list_of_all(view: HomeView) -> None:
    assert led([view.exercises]) == [("I know the exercise's name", "exercises/index.md")]


def test_the_ways_in_are_situations_a_short_part_a_sheet_and_a_choice(make_site: MakeSite) -> None:
    short = ("schedule:", "short: {exercises: [bridge], ours: true}\nschedule:")
    site = replace(make_site(thin_bones=SAID, first_week=short), cards={card_path("first-week", "a4"): 2})
    ways = view_at(site, "index.md", HomeView).ways
    assert led(way.link for way in ways) == [
        ("I have thin bones", "precautions/thin-bones.md"),
        ("I have 10 minutes", "routines/index.md#short"),
        ("Print a sheet", "cards/index.md"),
        ("Help me choose", "where/index.md"),
    ]
    assert [way.icon for way in ways] == ["chair", "clock", "printer", "info"]
    assert all(way.summary for way in ways)


def test_a_way_in_that_a_site_does_not_have_is_not_there(view: HomeView) -> None:
    assert announced(view.ways) == ["Help me choose"]


def test_the_situation_that_rules_out_most_stands_first(make_site: MakeSite) -> None:
    more = {
        **precaution("a", "I am tired", "rules_out: [prone]"),
        **precaution("b", "I stand badly", "rules_out: [prone, standing]"),
    }
    assert announced(view_at(make_site(more), "index.md", HomeView).ways[:2]) == ["I stand badly", "I am tired"]


def test_routines_stand_in_the_order_of_their_stages(make_site: MakeSite) -> None:
    view = view_at(make_site(routine("z", "Z", "first-days")), "index.md", HomeView)
    assert announced(view.routines) == ["Z", "First week"]


def test_the_last_of_three_routines_is_one_for_a_situation(make_site: MakeSite) -> None:
    plain = {**routine("a", "A", "build"), **routine("b", "B", "build"), **routine("c", "C", "build")}
    assert announced(view_at(make_site(plain), "index.md", HomeView).routines) == ["First week", "A", "B"]
    careful = routine("z", "Z", "build", "precautions: [thin-bones]\n")
    view = view_at(make_site({**plain, **careful}), "index.md", HomeView)
    assert announced(view.routines) == ["First week", "A", "Z"]
    assert led([view.all_routines]) == [("All 5 routines", "routines/index.md")]


def test_all_conditions_open_from_a_to_z_with_the_signposts(view: HomeView) -> None:
    (fold,) = view.conditions
    assert (fold.title, fold.line) == ("All conditions, A to Z", "2 pages, from Back pain to Numb seat")
    (section,) = fold.sections
    assert announced(section.teasers) == ["Back pain", "Numb seat"]


def test_accents_do_not_move_a_condition_to_the_end(make_site: MakeSite) -> None:
    other = CONDITION.replace("id: back-pain", "id: a").replace("name: Back pain", "name: Árbol")
    view = view_at(make_site({"content/conditions/a.yaml": other}), "index.md", HomeView)
    assert announced(view.conditions[0].sections[0].teasers) == ["Árbol", "Back pain"]


def test_the_home_page_is_made_from_many_files(make_site: MakeSite) -> None:
    assert page_at(make_site(), "index.md").source is None
