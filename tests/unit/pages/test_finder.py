import re
from pathlib import Path

import pytest

from generator.models.exercise import Purpose, StartPosition
from generator.pages.filters import AIMS, GROUPS, aims, filter_rows, places
from generator.pages.finder import FinderView, Found
from tests.conftest import MakeSite
from tests.minimal import PLANK
from tests.minimal_figures import KNEE_UP, POSES
from tests.unit.pages.views import led, page_at, view_at

TARGETS = Path(__file__).parents[3] / "site_templates" / "theme" / "assets" / "finder-targets.css"
LIST = "exercises/index.md"


def found(view: FinderView) -> dict[str, Found]:
    """The exercises of the list by name."""
    return {each.teaser.link.text: each for group in view.groups for each in group.exercises}


def test_exercises_stand_in_groups_of_like_positions(make_site: MakeSite) -> None:
    view = view_at(make_site(), LIST, FinderView)
    assert [(group.title, [each.teaser.link.text for each in group.exercises]) for group in view.groups] == [
        ("Lying on your back", ["Bridge"]),
        ("Side, front, kneeling, sitting on the floor", ["Plank"]),
        ("Chair, standing and walking", ["Sit to stand"]),
    ]
    assert (view.title, view.count) == ("Exercises", "3 exercises")
    assert led([view.safety, view.care]) == [
        ("Safety", "../safety/index.md"),
        ("Taking care", "../precautions/index.md"),
    ]


def test_each_position_is_in_one_group() -> None:
    assert sorted(one for group in GROUPS.values() for one in group) == sorted(StartPosition)


def test_the_gentlest_come_first_then_the_positions_then_the_names(make_site: MakeSite) -> None:
    others = {
        f"content/exercises/{id_}.yaml": PLANK.replace("id: plank", f"id: {id_}").replace(
            "name: Plank", f"name: {name}"
        )
        for id_, name in (("zzz", "Ángel"), ("aaa", "Zeal"))
    }
    kneeling = PLANK.replace("id: plank", "id: kneel").replace("name: Plank", "name: A kneel")
    others["content/exercises/kneel.yaml"] = kneeling.replace("position: prone", "position: kneeling")
    gentle = PLANK.replace("id: plank", "id: gentle").replace("name: Plank", "name: Gentle")
    others["content/exercises/gentle.yaml"] = gentle.replace("harder\n", "start-here\n", 1)
    group = view_at(make_site(others), LIST, FinderView).groups[1]
    assert [each.teaser.link.text for each in group.exercises] == ["Gentle", "Ángel", "Plank", "Zeal", "A kneel"]
    assert [each.anchor for each in group.exercises] == ["prone", "", "", "", "kneeling"]


def test_other_pages_lead_to_the_first_exercise_in_a_position(make_site: MakeSite) -> None:
    view = view_at(make_site(), LIST, FinderView)
    assert [each.anchor for each in found(view).values()] == ["supine", "prone", "sitting"]


def test_an_exercise_says_what_the_filters_ask(make_site: MakeSite) -> None:
    all_ = found(view_at(make_site(), LIST, FinderView))
    told = {name: (each.places, each.aims, each.level) for name, each in all_.items()}
    assert told == {
        "Bridge": ("floor bed", "strength", "start-here"),
        "Plank": ("floor", "strength", "harder"),
        "Sit to stand": ("chair", "strength", "start-here"),
    }
    assert all_["Bridge"].names == "Bridge, Hip lift"
    assert [(each.first, each.line) for each in all_.values()] == [
        ("Start here", "Strength"),
        ("", "Strength · harder"),
        ("Start here", "Strength"),
    ]


def test_a_precaution_hides_what_to_leave_out_and_tells_what_to_change(make_site: MakeSite) -> None:
    view = view_at(make_site(), LIST, FinderView)
    told = {name: (each.without, [why.text for why in each.whys]) for name, each in found(view).items()}
    assert told == {
        "Bridge": ("thin-bones", ["If you have thin bones: Not with thin bones."]),
        "Plank": ("thin-bones", ["If you have thin bones: The start position is not possible."]),
        "Sit to stand": ("", ["If you have thin bones: Use a high chair."]),
    }
    assert [(choice.id, choice.said) for choice in view.choices] == [("thin-bones", "I have thin bones")]


def test_the_script_is_told_the_words_for_each_number(make_site: MakeSite) -> None:
    view = view_at(make_site(), LIST, FinderView)
    assert view.shown == "0 exercises|1 exercise|2 exercises|3 exercises"
    assert view.fit.split("|")[1:3] == [
        "1 exercise is left.",
        "2 exercises are left. Read the notes, and ask first.",
    ]
    assert view.hidden.split("|")[1:3] == ["1 is hidden.", "2 are hidden."]


@pytest.mark.parametrize(
    ("purposes", "found"),
    [
        ("mobility", ["stretch"]),
        ("nerve", ["stretch"]),
        ("control, strength", ["strength"]),
        ("strength, balance", ["strength", "balance"]),
        ("aerobic", ["aerobic"]),
        ("rest, mobility", ["rest", "stretch"]),
    ],
)
def test_purposes_become_the_few_aims_of_the_filters(make_site: MakeSite, purposes: str, found: list[str]) -> None:
    site = make_site(plank=("purposes: [control]", f"purposes: [{purposes}]"))
    assert list(aims(site.library.exercises["plank"])) == found


@pytest.mark.parametrize(
    ("position", "found"), [("sitting", ["chair"]), ("standing", ["standing"]), ("walking", ["standing"])]
)
def test_off_the_floor_the_position_is_the_place(make_site: MakeSite, position: str, found: list[str]) -> None:
    site = make_site(plank=("position: prone", f"position: {position}"))
    assert list(places(site.library.exercises["plank"])) == found


def test_a_style_sheet_filters_for_readers_without_a_script(make_site: MakeSite) -> None:
    filters = [one for row in filter_rows(make_site().strings) for one in row.filters]
    rules = TARGETS.read_text("utf-8")
    assert {one.id for one in filters} == set(re.findall(r"#([a-z-]+):target", rules))
    for one in filters:
        assert rules.count(f'[data-{one.group}~="{one.word}"]') == 2
    assert {one.word for one in filters if one.group == "aim"} == set(AIMS.values())
    assert set(Purpose) - set(AIMS) == {Purpose.AEROBIC, Purpose.REST}


def test_an_exercise_is_shown_at_the_end_of_its_movement(make_site: MakeSite) -> None:
    view = view_at(make_site(POSES, bridge=KNEE_UP), LIST, FinderView)
    pictures = [each.teaser.picture for each in found(view).values()]
    assert [picture and str(picture.address) for picture in pictures] == ["../figures/bridge-2.svg", None, None]


def test_the_list_has_no_single_file_to_edit(make_site: MakeSite) -> None:
    page = page_at(make_site(), LIST)
    assert (page.title, page.template, page.source) == ("Exercises", "exercises", None)
