import pytest

from generator.pages.routine import RoutineView
from tests.conftest import MakeSite
from tests.minimal_figures import KNEE_UP, POSES
from tests.unit.pages.views import led, page_at, shown, view_at

PATH = "routines/first-week.md"


@pytest.fixture
def view(make_site: MakeSite) -> RoutineView:
    """The page of the first week."""
    return view_at(make_site(site_url="https://limber.example/"), PATH, RoutineView)


def test_the_page_says_for_whom_and_what_for(view: RoutineView) -> None:
    assert (view.who, view.aim.text) == ("For people with back pain.", "To get you moving.")
    assert led(view.conditions) == [("Back pain", "../conditions/back-pain.md")]
    assert view.precautions == ()


def test_the_exercises_are_numbered_with_the_dose_of_the_routine(view: RoutineView) -> None:
    bridge, plank = view.items
    assert (bridge.number, bridge.link.text, bridge.position) == (1, "Bridge", "Lying on your back")
    assert [(part.name, part.value) for part in bridge.dose] == [
        ("hold", "5 seconds"),
        ("repeats", "5 times"),
        ("sets", "2"),
    ]
    assert (bridge.start, bridge.steps) == ("Lie on your back.", ("Lift your hips.", "Lower your hips."))
    assert (bridge.note, plank.note) == ("Go slowly.", "")
    assert [(part.name, part.value) for part in plank.dose] == [("hold", "10 seconds"), ("repeats", "3 times")]


def test_an_exercise_shows_its_start_and_its_end(make_site: MakeSite) -> None:
    bridge, plank = view_at(make_site(POSES, bridge=KNEE_UP), PATH, RoutineView).items
    assert [str(picture.address) for picture in bridge.pictures] == [
        *("../figures/bridge-1.svg", "../figures/bridge-2.svg")
    ]
    assert plank.pictures == ()


def test_the_numbers_behind_a_dose_are_those_of_who_states_it(view: RoutineView) -> None:
    bridge, plank = view.items
    assert (bridge.dose_notes.notes, bridge.dose_notes.ours) == ((), True)
    assert [source.title for source in view.sources if source.number in plank.dose_notes.notes] == ["The leaflet"]


def test_an_own_rhythm_of_an_exercise_stands_in_its_dose(make_site: MakeSite) -> None:
    site = make_site(first_week=("dose: {repetitions: 5,", "dose: {repetitions: 5, days_a_week: 5,"))
    assert view_at(site, PATH, RoutineView).items[0].dose[-1].value == "5 days a week"


def test_the_glance_says_how_long_how_often_and_for_how_many_weeks(view: RoutineView) -> None:
    assert [(part.name, part.value) for part in view.at_a_glance] == [
        ("minutes", "4 minutes"),
        ("times", "2 times a day"),
        ("days", "3 days a week"),
        ("weeks", "2 to 4 weeks"),
    ]


def test_the_equipment_of_all_exercises_is_listed_once(make_site: MakeSite, view: RoutineView) -> None:
    assert view.equipment == ("soft mat",)
    site = make_site(plank=("level: harder", "level: harder\nequipment: [chair, mat]"))
    assert view_at(site, PATH, RoutineView).equipment == ("soft mat", "sturdy chair")


def test_stop_rules_and_pain_scores_come_from_the_safety_advice(view: RoutineView) -> None:
    assert shown(view.stop_rules) == ["Stop if you feel faint."]
    assert [(line.scores, line.advice.text) for line in view.pain] == [("0 to 3", "Go on."), ("4 to 10", "Stop.")]


def test_what_comes_next_leads_on(view: RoutineView) -> None:
    (step,) = view.next
    assert step.advice.text == "Do it once more."
    assert step.link is not None
    assert led([step.link]) == [("First week", "first-week.md")]


def test_the_longer_side_of_the_grid_runs_across(make_site: MakeSite, view: RoutineView) -> None:
    weeks = ("Week 1", "Week 2", "Week 3", "Week 4")
    assert (view.grid.columns, view.grid.rows) == (weeks, ("Day 1", "Day 2", "Day 3"))
    assert (view.grid.boxes, view.grid.pain_below) == ((1, 2), True)
    short = view_at(make_site(first_week=("weeks: 2 to 4", "weeks: 2")), PATH, RoutineView).grid
    assert (short.columns, short.rows, short.pain_below) == (("Day 1", "Day 2", "Day 3"), ("Week 1", "Week 2"), False)


def test_as_many_weeks_as_days_stand_below_one_another(make_site: MakeSite) -> None:
    grid = view_at(make_site(first_week=("weeks: 2 to 4", "weeks: 3")), PATH, RoutineView).grid
    assert (grid.columns[0], grid.rows[0], grid.pain_below) == ("Day 1", "Week 1", False)


def test_the_card_names_its_address_only_when_the_site_has_one(make_site: MakeSite, view: RoutineView) -> None:
    assert view.address == "https://limber.example/routines/first-week/"
    assert view_at(make_site(), PATH, RoutineView).address == ""
    spanish = make_site(language="es", site_url="https://limber.example/")
    assert view_at(spanish, PATH, RoutineView).address == "https://limber.example/es/routines/first-week/"


def test_the_page_has_the_name_and_the_summary(make_site: MakeSite) -> None:
    page = page_at(make_site(), PATH)
    assert (page.template, page.title, page.description) == (
        *("routine", "First week", "A short routine to start with."),
    )
