import pytest

from generator.pages.home import HomeView
from tests.conftest import MakeSite
from tests.minimal import CONDITION, ROUTINE
from tests.unit.pages.views import announced, led, page_at, traced, view_at


@pytest.fixture
def view(make_site: MakeSite, rare: dict[str, str]) -> HomeView:
    """The home page of a project with a signpost."""
    return view_at(make_site(rare), "index.md", HomeView)


def test_safety_comes_first_with_its_source(view: HomeView) -> None:
    assert (view.brief.title, view.brief.emergency_text) == ("When to call", "both legs go numb.")
    assert view.brief.stop_text == "you feel faint."
    assert str(view.brief.safety) == "safety/index.md"
    assert traced(view.origins) == [
        ("When to call for emergency help", [("both legs go numb", ["The board, 2025"], False)]),
        ("When to stop", [("you feel faint", ["The board, 2025"], False)]),
    ]


def test_each_region_shows_its_conditions_and_no_signpost(view: HomeView) -> None:
    assert [(place.title, announced(place.conditions)) for place in view.where] == [
        ("Low back", ["Back pain"]),
        ("Hip", []),
    ]


def test_the_overview_stands_before_its_parts(make_site: MakeSite) -> None:
    part = CONDITION.replace("id: back-pain", "id: a\npart_of: back-pain").replace("name: Back pain", "name: Ache")
    view = view_at(make_site({"content/conditions/a.yaml": part}), "index.md", HomeView)
    assert announced(view.where[0].conditions) == ["Back pain", "Ache"]


def test_accents_do_not_move_a_condition_to_the_end(make_site: MakeSite) -> None:
    other = CONDITION.replace("id: back-pain", "id: a").replace("name: Back pain", "name: Árbol")
    view = view_at(make_site({"content/conditions/a.yaml": other}), "index.md", HomeView)
    assert announced(view.where[0].conditions) == ["Árbol", "Back pain"]


def test_routines_stand_in_the_order_of_their_stages(make_site: MakeSite) -> None:
    early = ROUTINE.replace("id: first-week", "id: z").replace("stage: start", "stage: first-days")
    view = view_at(make_site({"content/routines/z.yaml": early.replace("First week", "Z")}), "index.md", HomeView)
    assert announced(view.routines) == ["Z", "First week"]


def test_the_ways_in_lead_to_the_index_pages(view: HomeView) -> None:
    assert led(way.link for way in view.ways) == [
        ("All routines", "routines/index.md"),
        ("All exercises", "exercises/index.md"),
        ("Taking care", "precautions/index.md"),
        ("Safety", "safety/index.md"),
    ]
    assert announced(view.routines) == ["First week"]


def test_the_home_page_is_made_from_many_files(make_site: MakeSite) -> None:
    assert page_at(make_site(), "index.md").source is None
