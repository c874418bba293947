import pytest

from generator.pages.indexes import IndexView
from generator.pages.place import PlaceView
from tests.conftest import MakeSite
from tests.minimal import PLACE
from tests.minimal_figures import KNEE_UP, POSES
from tests.unit.library.test_places import pain, routine
from tests.unit.pages.views import led, traced, view_at

PATH = "where/low-back.md"
NEW = ("regions: [back]", "regions: [back]\nlasts_weeks: {most: 12, sources: [guide]}")
OLD = pain("old-pain", "lasts_weeks: {least: 12, ours: true}")


@pytest.fixture
def view(make_site: MakeSite) -> PlaceView:
    """The page of the low back, with a figure of the bridge."""
    return view_at(make_site(POSES, bridge=KNEE_UP), PATH, PlaceView)


def test_a_place_with_one_condition_asks_nothing_and_leads_to_its_routine_and_its_page(view: PlaceView) -> None:
    assert view.question == "Where to begin"
    (answer,) = view.answers
    assert (answer.id, answer.label, answer.text, answer.routine) == (
        *("back-pain", "Back pain", "Pain low in the back.", "first-week"),
    )
    assert led(answer.links) == [
        ("First week", "../routines/first-week.md"),
        ("Back pain", "../conditions/back-pain.md"),
    ]


def test_the_time_is_asked_where_it_tells_all_conditions_apart(make_site: MakeSite) -> None:
    view = view_at(make_site(OLD, back_pain=NEW), PATH, PlaceView)
    assert view.question == "How long has it hurt?"
    assert [(answer.label, answer.text) for answer in view.answers] == [
        ("Less than 12 weeks", ""),
        ("More than 12 weeks", ""),
    ]
    spanish = view_at(make_site(OLD, language="es", back_pain=NEW), PATH, PlaceView)
    assert [answer.label for answer in spanish.answers] == ["Menos de 12 semanas", "Más de 12 semanas"]


def test_a_time_with_a_beginning_and_an_end_is_a_range(make_site: MakeSite) -> None:
    between = pain("weeks", "lasts_weeks: {least: 4, most: 12, ours: true}")
    view = view_at(make_site(between, back_pain=NEW), PATH, PlaceView)
    assert view.answers[1].label == "4 to 12 weeks"


def test_else_the_conditions_are_told_apart_by_what_they_are_like(make_site: MakeSite) -> None:
    view = view_at(make_site(OLD), PATH, PlaceView)
    assert view.question == "What is it most like?"
    assert [(answer.label, answer.routine) for answer in view.answers] == [
        ("Back pain", "first-week"),
        ("old-pain", ""),
    ]
    assert led(view.answers[1].links) == [("old-pain", "../conditions/old-pain.md")]


def test_who_has_to_take_care_is_asked_and_led_to_the_page_of_the_precaution(view: PlaceView) -> None:
    (row,) = view.situations
    assert (row.id, row.label, row.routine) == ("thin-bones", "I have thin bones", "")
    assert (row.leaves, row.changes, row.grave) == ("first-week", "first-week", 3)
    assert led(row.links) == [("Thin bones", "../precautions/thin-bones.md")]


@pytest.mark.parametrize(("place", "here"), [("[low-back]", "careful"), ("[]", "")])
def test_a_routine_made_for_a_precaution_comes_first_and_is_suggested_where_it_is_for_the_place(
    make_site: MakeSite, place: str, here: str
) -> None:
    made = {**pain("other", places=place), **routine("careful", "[other]", "precautions: [thin-bones]")}
    view = view_at(make_site(made), PATH, PlaceView)
    (row,) = view.situations
    assert row.routine == here
    assert [str(link.address) for link in row.links] == ["../routines/careful.md", "../precautions/thin-bones.md"]
    assert [each.id for each in view.suggestions] == ["first-week", *filter(None, (here,))]


def test_a_routine_that_a_condition_speaks_against_says_so_on_the_row(make_site: MakeSite) -> None:
    other = pain("other").popitem()[1].replace("avoid:\n  sit-to-stand", "avoid:\n  plank")
    view = view_at(make_site({"content/conditions/other.yaml": other}), PATH, PlaceView)
    assert [(answer.id, answer.leaves) for answer in view.answers] == [("back-pain", ""), ("other", "first-week")]


def test_a_routine_is_suggested_with_its_length_and_the_ends_of_its_first_exercises(view: PlaceView) -> None:
    (suggestion,) = view.suggestions
    assert suggestion.routine.tag_line == "2 exercises · 4 minutes"
    assert [str(picture.address) for picture in suggestion.pictures] == ["../figures/bridge-2.svg"]


def test_the_times_name_their_sources(make_site: MakeSite) -> None:
    groups = traced(view_at(make_site(OLD, back_pain=NEW), PATH, PlaceView).origins)
    assert groups[-1] == (
        "How long has it hurt?",
        [
            ("Back pain: Less than 12 weeks", ["The board, 2025"], False),
            ("old-pain: More than 12 weeks", [], True),
        ],
    )


def test_all_places_stand_in_their_order_with_their_pictures(make_site: MakeSite) -> None:
    first = {"content/where/aa.yaml": PLACE.replace("id: low-back", "id: aa").replace("order: 1", "order: 2")}
    (group,) = view_at(make_site(first), "where/index.md", IndexView).groups
    assert [str(each.picture.address) for each in group.teasers if each.picture] == [
        "../figures/where-low-back.svg",
        "../figures/where-aa.svg",
    ]
