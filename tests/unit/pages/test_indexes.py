import pytest

from generator.pages.indexes import IndexView
from generator.pages.site import Site
from tests.conftest import MakeSite
from tests.minimal import CONDITION, ROUTINE
from tests.unit.pages.views import announced, led, page_at, view_at


def groups(view: IndexView) -> list[tuple[str, str, list[str]]]:
    """Anchor, title and names of each group."""
    return [(group.anchor, group.title, announced(group.teasers)) for group in view.groups]


def test_an_index_leads_to_the_safety_page(make_site: MakeSite) -> None:
    assert led([view_at(make_site(), "routines/index.md", IndexView).safety]) == [("Safety", "../safety/index.md")]


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


def test_a_signpost_says_how_soon_to_get_help_and_an_emergency_alone_is_red(
    make_site: MakeSite, rare: dict[str, str]
) -> None:
    def toned(site: Site) -> list[tuple[str, str, str]]:
        group = view_at(site, "conditions/index.md", IndexView).groups[0]
        return [(teaser.above, teaser.tone, teaser.icon) for teaser in group.teasers]

    assert toned(make_site(rare)) == [("Emergency", "red", "phone")]
    path = "content/conditions/numb-seat.yaml"
    soon = rare[path].replace("signpost: emergency", "signpost: soon").replace("id: numb", "id: sore")
    both = {**rare, path.replace("numb", "sore"): soon.replace("name: Numb", "name: A sore")}
    assert toned(make_site(both)) == [("Emergency", "red", "phone"), ("Get help soon", "amber", "clock")]


def test_all_names_of_conditions_stand_from_a_to_z(make_site: MakeSite) -> None:
    (fold,) = view_at(make_site(), "conditions/index.md", IndexView).folds
    links = [line.link.text for section in fold.sections for line in section.lines if line.link]
    assert links == ["Back pain", "Lumbago", "Sore back"]


def test_precautions_show_their_icon(make_site: MakeSite) -> None:
    site = make_site(thin_bones=("said: I have", "icon: chair\nsaid: I have"))
    view = view_at(site, "precautions/index.md", IndexView)
    assert groups(view) == [("all", "Situations that need care", ["Thin bones"])]
    assert [teaser.icon for teaser in view.groups[0].teasers] == ["chair"]


def test_a_way_is_named_after_its_problem_and_each_routine_says_its_stage_and_its_minutes(make_site: MakeSite) -> None:
    way = view_at(make_site(), "routines/index.md", IndexView).groups[0]
    assert (way.anchor, way.title) == ("first-week", "Back pain")
    assert [(one.link.text, one.above, one.line) for one in way.teasers] == [
        ("First week", "Start", "2 exercises · 4 minutes")
    ]


def test_a_way_made_for_a_precaution_is_named_in_the_readers_words_and_stands_last(make_site: MakeSite) -> None:
    careful = ROUTINE.replace("id: first-week", "id: careful\nprecautions: [thin-bones]").replace(
        "name: First week", "name: A careful week"
    )
    view = view_at(make_site({"content/routines/careful.yaml": careful}), "routines/index.md", IndexView)
    assert [title for _, title, _ in groups(view)][:2] == ["Back pain", "I have thin bones"]


def test_a_routine_or_its_short_part_that_takes_10_minutes_or_less_is_told(make_site: MakeSite) -> None:
    def short(*edit: str) -> list[str]:
        view = view_at(make_site(first_week=edit) if edit else make_site(), "routines/index.md", IndexView)
        return [one.line for group in view.groups if group.anchor == "short" for one in group.teasers]

    long = "plank:\n    dose: {minutes: 20, ours: true}\n"
    assert short() == ["2 exercises · 4 minutes"]
    assert short("plank: {}\n", long) == []
    assert short("plank: {}\n", f"{long}short: {{exercises: [bridge], ours: true}}\n") == ["1 exercise · 2 minutes"]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("conditions/index.md", "conditions"),
        ("precautions/index.md", "precautions"),
        ("routines/index.md", "routines"),
    ],
)
def test_each_index_has_a_title_and_no_single_file_to_edit(make_site: MakeSite, path: str, name: str) -> None:
    site = make_site()
    page = page_at(site, path)
    assert (page.title, page.template, page.source) == (site.strings(f"index.{name}"), "index", None)
