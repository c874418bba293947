import pytest

from generator.models.routine import Routine
from generator.pages.card import CardView, Onward, card_view
from generator.pages.card_log import Log, LogRow
from generator.pages.site import Publisher, Site
from tests.conftest import MakeSite
from tests.minimal import BRIDGE
from tests.minimal_figures import KNEE_UP, POSES


def card(site: Site) -> CardView:
    """The card of the first week."""
    return card_view(site.library.of(Routine)["first-week"], site)


@pytest.fixture
def view(make_site: MakeSite) -> CardView:
    """The card of the first week, with a figure of the bridge."""
    return card(make_site(POSES, site_url="https://limber.example/", bridge=KNEE_UP))


def test_the_card_says_what_it_is_and_for_whom(view: CardView) -> None:
    assert (view.title, view.summary) == ("First week", "A short routine to start with.")
    assert view.who == "For people with back pain."


def test_help_and_stop_rule_come_from_the_safety_advice(view: CardView) -> None:
    assert (view.emergency_title, view.emergency) == ("When to call", "both legs go numb.")
    assert (view.words["stop"], view.stop, view.usual) == ("Stop if you get", "you feel faint.", ())
    assert view.pain == (("0 to 3", "Go on."), ("4 to 10", "Stop."))


def test_each_exercise_has_its_start_its_steps_and_the_dose_of_the_routine(view: CardView) -> None:
    bridge, plank = view.items
    assert (bridge.number, bridge.name, bridge.start) == (1, "Bridge", "Lie on your back.")
    assert bridge.steps == ("Lift your hips.", "Lower your hips.")
    assert bridge.dose == ("5 times", "2 sets", "hold 5 seconds")
    assert (plank.number, plank.name, plank.steps) == (2, "Plank", ("Lift up and hold.",))
    assert (bridge.note, plank.note) == ("Go slowly.", "")
    assert (bridge.kept, plank.kept) == ("", "")


def test_an_exercise_that_is_kept_past_a_limit_says_why(make_site: MakeSite) -> None:
    view = card(make_site(first_week=("note: Go slowly.", "kept: It helps most.")))
    assert view.items[0].kept == "It helps most."


def test_there_is_room_for_the_first_easier_way(make_site: MakeSite, view: CardView) -> None:
    assert (view.items[0].easier, view.items[1].easier) == ("Lift a little.", "")
    second = "easier:\n  zebra: {text: Lift less., ours: true}\n"
    assert card(make_site(bridge=("easier:\n", second))).items[0].easier == "Lift less."


@pytest.mark.parametrize(
    ("stage", "harder"),
    [("first-days", ""), ("start", ""), ("build", "Use a band."), ("keep-going", "Use a band.")],
)
def test_whoever_starts_needs_no_way_up_yet(make_site: MakeSite, stage: str, harder: str) -> None:
    view = card(make_site(first_week=("stage: start", f"stage: {stage}")))
    assert [item.harder for item in view.items] == [harder, ""]


def test_who_else_should_leave_an_exercise_out_stands_on_the_card(view: CardView) -> None:
    line = "Leave out if you have thin bones."
    assert [item.leave_out for item in view.items] == [line, line]


def test_the_card_says_what_is_usual_with_the_condition(make_site: MakeSite) -> None:
    stop = "  leg: {text: Stop if it spreads., short: it spreads, judges: pain-below-knee, ours: true}\n"
    told = "usual:\n  pain-below-knee: {text: Leg pain is usual., sources: [guide]}\n"
    safety = ("pain_score:\n", f"{stop}{told}pain_score:\n")
    leg = card(make_site(safety=safety, back_pain=("guidelines:", "pain_below_knee_is_usual: true\nguidelines:")))
    assert (leg.usual, leg.pain_usual) == (("Leg pain is usual.",), "")
    strong = card(make_site(safety=safety, back_pain=("guidelines:", "usual_pain_may_exceed: 3\nguidelines:")))
    assert (strong.usual, strong.pain_usual) == ((), "From 4 on: start at 5, rise by 2, settle in 24.")


def test_the_card_says_when_to_see_someone(view: CardView) -> None:
    assert view.see_someone == (
        "See a doctor or physiotherapist if you are no better after 6 weeks, or if you get worse before that.",
    )


def test_the_card_says_that_no_clinician_has_reviewed_it_until_one_has(make_site: MakeSite, view: CardView) -> None:
    by_ana = ("role: editor", "role: clinician, name: Ana")
    assert view.pending == "No clinician has reviewed this edition yet."
    assert card(make_site(first_week=by_ana, bridge=by_ana, plank=by_ana, safety=by_ana)).pending == ""


def test_a_plan_of_its_own_stands_with_the_dose_and_in_the_log(make_site: MakeSite) -> None:
    view = card(make_site(first_week=("dose: {repetitions: 5,", "dose: {repetitions: 5, days_a_week: 5,")))
    assert view.items[0].dose[-1] == "5 days a week"
    assert [(row.name, row.often, row.boxes) for row in view.log.rows] == [
        ("Session", "2 times a day, 3 days a week", 6),
        ("Bridge", "2 times a day, 5 days a week", 10),
    ]


def test_where_it_is_felt_stands_on_the_card_with_the_sign_of_its_tint(make_site: MakeSite) -> None:
    old, new = KNEE_UP
    tinted = new.replace("  frames:", "  works:\n    gluteus-maximus: both\n  frames:", 1)
    view = card(make_site(POSES, bridge=(old, tinted)))
    assert view.feel_title == "Feel it here"
    assert all(item.feel for item in view.items)


def test_what_comes_next_has_its_name_and_its_address(make_site: MakeSite) -> None:
    assert card(make_site()).next == (Onward("Do it once more.", "First week", ""),)


def test_the_pictures_are_the_start_and_the_end_with_their_words(view: CardView) -> None:
    bridge, plank = view.items
    assert [still.alt for still in bridge.pictures] == ["Begin.", "Move."]
    assert all(still.svg.startswith("<svg") for still in bridge.pictures)
    assert bridge.pictures[0].svg != bridge.pictures[1].svg
    assert (plank.pictures, plank.aspect) == ((), 0)


def test_frames_between_start_and_end_are_not_printed(make_site: MakeSite) -> None:
    old, new = KNEE_UP
    between = "    half: {step: lift, left_hip: {flexion: 60}, caption: Half., alt: Half.}\n    pull:"
    view = card(make_site(POSES, bridge=(old, new.replace("    pull:", between))))
    assert [still.alt for still in view.items[0].pictures] == ["Begin.", "Move."]


def test_a_person_who_stands_makes_a_tall_picture(make_site: MakeSite, view: CardView) -> None:
    assert view.items[0].aspect > 1
    standing = BRIDGE.replace("position: supine", "position: standing").replace(
        "steps_sources:",
        "figure:\n  frames:\n"
        "    begin: {step: start, pose: standing, caption: Begin., alt: Begin.}\n"
        "    pull: {step: lift, left_hip: {flexion: 20}, caption: Move., alt: Move.}\n"
        "steps_sources:",
    )
    assert card(make_site(POSES, bridge=standing)).items[0].aspect < 1


def test_the_glance_and_the_log_come_from_the_schedule(view: CardView) -> None:
    assert [part.value for part in view.glance] == ["4 minutes", "2 times a day", "3 days a week", "2 to 4 weeks"]
    weeks = ("Week 1", "Week 2", "Week 3", "Week 4")
    assert view.log == Log(weeks, (LogRow("Session", "2 times a day, 3 days a week", 6),))


def test_the_card_says_when_to_do_more_and_less(view: CardView) -> None:
    assert (view.progress_title, view.progress) == ("Do more", ("Add a repeat.",))
    assert (view.step_back_title, view.step_back) == ("Do less", ("Do half.",))


def test_the_card_says_when_and_by_whom_it_was_checked(view: CardView) -> None:
    assert view.reviewed == (
        "Checked on 20 November 2026 by our editors, against the sources. Next review by 20 November 2028"
    )
    assert view.address == "https://limber.example/routines/first-week/"


@pytest.mark.parametrize("when", [{"": "It gets worse."}, {"en": "It gets worse.", "es": "Empeora."}])
def test_a_card_says_when_to_call_the_publisher_and_the_advice_line(make_site: MakeSite, when: dict[str, str]) -> None:
    before = card(make_site()).see_someone
    after = card(make_site(publisher=Publisher(call_us=when, advice_line="111"))).see_someone
    assert after == (*before, "When to call us: It gets worse.", "Medical advice line: 111")


def test_a_card_in_another_language_uses_its_words(make_site: MakeSite) -> None:
    view = card(make_site(language="es", site_url="https://limber.example/"))
    assert view.log.weeks[0] == "Semana 1"
    assert view.reviewed == (
        "Revisada el 20 de noviembre de 2026 por nuestro equipo, que comparó el texto con las fuentes. "
        "Próxima revisión: 20 de noviembre de 2028"
    )
    assert view.words["therapist"] == "Mi fisioterapeuta"
    assert view.address == "https://limber.example/es/routines/first-week/"


def test_a_site_without_an_address_prints_none(make_site: MakeSite) -> None:
    assert card(make_site()).address == ""
