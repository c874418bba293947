import pytest

from generator.pages.indexes import IndexView
from tests.conftest import MakeSite
from tests.minimal import CONDITION, PLANK
from tests.minimal_figures import KNEE_UP, POSES
from tests.unit.pages.views import announced, led, page_at, view_at


def groups(view: IndexView) -> list[tuple[str, str, list[str]]]:
    """Anchor, title and names of each group."""
    return [(group.anchor, group.title, announced(group.teasers)) for group in view.groups]


def test_exercises_stand_under_their_start_position(make_site: MakeSite) -> None:
    assert groups(view_at(make_site(), "exercises/index.md", IndexView)) == [
        ("supine", "Lying on your back", ["Bridge"]),
        ("prone", "Lying on your front", ["Plank"]),
        ("sitting", "Sitting on a chair", ["Sit to stand"]),
    ]


def test_an_exercise_is_shown_at_the_end_of_its_movement(make_site: MakeSite) -> None:
    view = view_at(make_site(POSES, bridge=KNEE_UP), "exercises/index.md", IndexView)
    pictures = [teaser.picture for group in view.groups for teaser in group.teasers]
    assert [picture and str(picture.address) for picture in pictures] == ["../figures/bridge-2.svg", None, None]


def test_levels_rise_below_a_position(make_site: MakeSite) -> None:
    site = make_site(sit_to_stand=("position: sitting", "position: prone"))
    assert groups(view_at(site, "exercises/index.md", IndexView))[1][2] == ["Sit to stand", "Plank"]


def test_an_index_leads_to_the_safety_page(make_site: MakeSite) -> None:
    assert led([view_at(make_site(), "exercises/index.md", IndexView).safety]) == [("Safety", "../safety/index.md")]


def test_exercises_stand_in_the_order_of_their_names_and_not_of_their_ids(make_site: MakeSite) -> None:
    other = PLANK.replace("id: plank", "id: zzz").replace("name: Plank", "name: Ángel")
    view = view_at(make_site({"content/exercises/zzz.yaml": other}), "exercises/index.md", IndexView)
    assert groups(view)[1] == ("prone", "Lying on your front", ["Ángel", "Plank"])


def test_signposts_come_before_the_conditions_of_each_region(make_site: MakeSite, rare: dict[str, str]) -> None:
    assert groups(view_at(make_site(rare), "conditions/index.md", IndexView)) == [
        ("get-help", "Get help first", ["Numb seat"]),
        ("back", "Low back", ["Back pain"]),
        ("hip", "Hip", []),
    ]


def test_a_condition_of_both_regions_stands_under_both(make_site: MakeSite) -> None:
    view = view_at(make_site(back_pain=("regions: [back]", "regions: [back, hip]")), "conditions/index.md", IndexView)
    assert [names for _, _, names in groups(view)] == [["Back pain"], ["Back pain"]]


def test_an_overview_stands_before_its_parts(make_site: MakeSite) -> None:
    part = CONDITION.replace("id: back-pain", "id: a\npart_of: back-pain").replace("name: Back pain", "name: Ache")
    view = view_at(make_site({"content/conditions/a.yaml": part}), "conditions/index.md", IndexView)
    assert groups(view)[0] == ("back", "Low back", ["Back pain", "Ache"])


def test_precautions_and_routines_have_an_index(make_site: MakeSite) -> None:
    site = make_site()
    assert groups(view_at(site, "precautions/index.md", IndexView)) == [
        ("all", "Situations that need care", ["Thin bones"])
    ]
    assert groups(view_at(site, "routines/index.md", IndexView)) == [("first-week", "Back pain", ["First week"])]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("exercises/index.md", "exercises"),
        ("conditions/index.md", "conditions"),
        ("precautions/index.md", "precautions"),
        ("routines/index.md", "routines"),
    ],
)
def test_each_index_has_a_title_and_no_single_file_to_edit(make_site: MakeSite, path: str, name: str) -> None:
    site = make_site()
    page = page_at(site, path)
    assert (page.title, page.template, page.source) == (site.strings(f"index.{name}"), "index", None)
