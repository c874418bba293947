import pytest

from generator.models.references import SourceRef
from generator.pages.doses import DosePart
from generator.pages.routine import RoutineView
from generator.pages.sheet import Statement
from tests.conftest import MakeSite
from tests.minimal import CONDITION, PLANK
from tests.minimal_figures import KNEE_UP, POSES
from tests.unit.pages.views import inside, led, page_at, points, shown, traced, view_at

PATH = "routines/first-week.md"
REASSESS = "See a doctor or physiotherapist if you are no better after 6 weeks, or if you get worse before that."


@pytest.fixture
def view(make_site: MakeSite) -> RoutineView:
    """The page of the first week."""
    return view_at(make_site(site_url="https://limber.example/"), PATH, RoutineView)


def test_the_page_says_for_whom_and_what_for(view: RoutineView) -> None:
    assert (view.who, view.not_for) == ("For people with back pain.", "")
    (whom,) = view.folds
    assert whom.line == "To get you moving."
    assert [section.anchor for section in whom.sections] == ["conditions", "aim", "stop"]
    assert points(inside(view.folds), "conditions") == ["Back pain"]


def test_whom_it_is_not_for_stands_in_a_line_of_its_own(make_site: MakeSite) -> None:
    changed = ("who: For people with back pain.", "who: For people with back pain.\nnot_for: Not after a fall.")
    assert view_at(make_site(first_week=changed), PATH, RoutineView).not_for == "Not after a fall."


def test_the_way_back_leads_to_the_condition_of_a_routine_that_is_made_for_one_alone(
    make_site: MakeSite, view: RoutineView
) -> None:
    routines = ("Routines", "index.md")
    assert led(view.path) == [routines, ("Back pain", "../conditions/back-pain.md")]
    other = CONDITION.replace("id: back-pain", "id: leg-pain").replace("name: Back pain", "name: Leg pain")
    both = ("conditions: [back-pain]", "conditions: [back-pain, leg-pain]")
    two = make_site({"content/conditions/leg-pain.yaml": other}, first_week=both)
    assert led(view_at(two, PATH, RoutineView).path) == [routines]


def test_the_exercises_are_numbered_with_the_dose_of_the_routine(view: RoutineView) -> None:
    bridge, plank = view.items
    assert (bridge.number, bridge.link.text) == (1, "Bridge")
    assert bridge.dose_line == "5 times · 2 sets · hold 5 seconds"
    assert [(part.name, part.value) for part in bridge.dose] == [
        ("hold", "5 seconds"),
        ("repeats", "5 times"),
        ("sets", "2"),
    ]
    assert (bridge.start, bridge.steps) == ("Lie on your back.", ("Lift your hips.", "Lower your hips."))
    assert (bridge.note, plank.note) == ("Go slowly.", "")
    assert [(part.name, part.value) for part in plank.dose] == [("hold", "10 seconds"), ("repeats", "3 times")]


def test_a_dose_says_up_to_how_many_repeats_to_build(make_site: MakeSite) -> None:
    bridge = make_site(bridge=("build_up: Add a set.", "build_up: Go on to 12.\n  up_to: 12"))
    parts = view_at(bridge, PATH, RoutineView).items[0].dose
    assert [(part.label, part.value) for part in parts][-1] == ("Build up to", "12 times")


def test_an_exercise_shows_its_start_and_its_end(make_site: MakeSite) -> None:
    bridge, plank = view_at(make_site(POSES, bridge=KNEE_UP), PATH, RoutineView).items
    assert [str(picture.address) for picture in bridge.pictures] == [
        *("../figures/bridge-1.svg", "../figures/bridge-2.svg")
    ]
    assert bridge.thumb == bridge.pictures[-1]
    assert (plank.pictures, plank.thumb) == ((), None)


def test_the_sources_of_a_dose_are_those_of_who_states_it(view: RoutineView) -> None:
    bridge, plank = view.items
    assert bridge.rests_on == Statement("Bridge: how much", (), True)
    assert plank.rests_on == Statement("Plank: how much", (SourceRef("leaflet"),), False)


def test_where_the_page_comes_from_is_told_in_the_order_in_which_it_is_read(view: RoutineView) -> None:
    guide = ["The board, 2025"]
    assert traced(view.origins) == [
        ("How often", [("How often and for how long", guide, False)]),
        ("When to call for emergency help", [("both legs go numb", guide, False)]),
        ("When to stop", [("you feel faint", guide, False)]),
        (
            "The 2 exercises",
            [
                ("Wear flat shoes.", [], True),
                ("Bridge: how much", [], True),
                ("Lift a little.", [], True),
                ("Plank: how much", ["The hospital"], False),
            ],
        ),
        (
            "How much pain is too much?",
            [
                ("0 is no pain and 10 is the worst.", guide, False),
                ("Go on.", guide, False),
                ("Stop.", guide, False),
                ("Check it each time.", [], True),
            ],
        ),
        ("Do more", [("Add a repeat.", [], True)]),
        ("Do less", [("Do half.", [], True)]),
        ("Next", [(REASSESS, [], True)]),
        ("What it is for", [("To get you moving.", guide, False)]),
        ("When to stop an exercise", [("Stop if you feel faint.", guide, False)]),
    ]


def test_when_to_see_someone_stands_below_what_comes_next(make_site: MakeSite) -> None:
    sourced = ("Do it once more., routine: first-week", "Do it once more., routine: first-week, ours: true")
    view = view_at(make_site(first_week=sourced), PATH, RoutineView)
    assert shown(view.see_someone) == [REASSESS]
    assert ("Next", [("Do it once more.", [], True), (REASSESS, [], True)]) in traced(view.origins)


def test_who_else_should_leave_an_exercise_out_stands_below_it(make_site: MakeSite, view: RoutineView) -> None:
    line = "Leave out if you have thin bones."
    assert [item.leave_out for item in view.items] == [line, line]
    made_for_it = make_site(first_week=("stage: start", "stage: start\nprecautions: [thin-bones]"))
    assert [item.leave_out for item in view_at(made_for_it, PATH, RoutineView).items] == ["", ""]


def test_an_own_rhythm_of_an_exercise_stands_in_its_dose_and_is_told_beside_the_sessions(make_site: MakeSite) -> None:
    site = make_site(first_week=("dose: {repetitions: 5,", "dose: {repetitions: 5, days_a_week: 5,"))
    view = view_at(site, PATH, RoutineView)
    own = DosePart("own", "Its own plan", "5 days a week", phrase="5 days a week")
    assert [[part for part in item.dose if part.name == "own"] for item in view.items] == [[own], []]
    assert view.items[0].dose_line.endswith("hold 5 seconds · 5 days a week")
    assert view.beside == (DosePart("own", "Bridge", "5 days a week"),)
    assert view.at_a_glance[-1].name == "weeks"


def test_a_walk_on_other_days_is_not_counted_into_the_session_and_says_its_minutes(make_site: MakeSite) -> None:
    walk = PLANK.replace(
        "hold_s: 10, repetitions: 3", "minutes: 20, published: {minutes: 10 to 30, days_a_week: 1 to 7}"
    )
    changes = "  plank: {dose: {minutes: 15, days_a_week: 7, ours: true}}"
    view = view_at(make_site(plank=walk, first_week=("  plank: {}", changes)), PATH, RoutineView)
    assert [(part.label, part.value) for part in view.at_a_glance] == [
        ("Each session", "2 minutes"),
        ("How often", "2 times a day"),
        ("Which days", "3 days a week"),
        ("For how long", "2 to 4 weeks"),
    ]
    assert [(part.label, part.value) for part in view.beside] == [("Plank", "15 minutes, 7 days a week")]


def test_the_glance_says_how_long_how_often_and_for_how_many_weeks(view: RoutineView) -> None:
    assert [(part.name, part.value) for part in view.at_a_glance] == [
        ("minutes", "4 minutes"),
        ("times", "2 times a day"),
        ("days", "3 days a week"),
        ("weeks", "2 to 4 weeks"),
    ]


def test_the_equipment_of_all_exercises_is_listed_once(make_site: MakeSite, view: RoutineView) -> None:
    assert view.equipment == "soft mat"
    site = make_site(plank=("level: harder", "level: harder\nequipment: [chair, mat]"))
    assert view_at(site, PATH, RoutineView).equipment == "soft mat, sturdy chair"


def test_stop_rules_and_pain_scores_come_from_the_safety_advice(view: RoutineView) -> None:
    assert points(inside(view.folds), "stop") == ["Stop if you feel faint."]
    assert [(line.scores, line.advice.text) for line in view.pain.lines] == [("0 to 3", "Go on."), ("4 to 10", "Stop.")]


def test_what_comes_next_leads_on(view: RoutineView) -> None:
    (step,) = view.next
    assert step.advice.text == "Do it once more."
    assert step.row is not None
    assert (step.row.above, step.row.line) == ("Do it once more.", "")
    assert led([step.row.link]) == [("First week", "first-week.md")]


def test_advice_that_leads_nowhere_has_no_row(make_site: MakeSite) -> None:
    site = make_site(first_week=("Do it once more., routine: first-week", "Do it once more., ours: true"))
    (step,) = view_at(site, PATH, RoutineView).next
    assert (step.advice.text, step.row) == ("Do it once more.", None)


def test_an_exercise_says_the_first_way_to_make_it_easier(view: RoutineView) -> None:
    bridge, plank = view.items
    assert bridge.easier is not None
    assert (bridge.easier.text, plank.easier) == ("Lift a little.", None)


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


def test_a_routine_may_hold_the_first_steps_of_an_exercise_alone(make_site: MakeSite) -> None:
    site = make_site(first_week=("    note: Go slowly.", "    until: lift\n    note: Go slowly."))
    item = view_at(site, "routines/first-week.md", RoutineView).items[0]
    assert item.steps == ("Lift your hips.",)


def test_a_short_part_leads_to_its_exercises_with_its_own_minutes(make_site: MakeSite) -> None:
    site = make_site(first_week=("progress:\n", "short: {exercises: [plank], ours: true}\nprogress:\n"))
    short = view_at(site, PATH, RoutineView).short
    assert short
    assert (short.minutes, led(short.items)) == ("1 minute", [("Plank", "#2")])
    assert short.rests_on == Statement("Plank", (), True)


def test_without_a_short_part_none_is_shown(view: RoutineView) -> None:
    assert view.short is None
