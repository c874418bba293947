from generator.models.references import SourceRef
from generator.pages.exercise import ExerciseView, facts
from generator.pages.sheet import Statement
from tests.conftest import MakeSite
from tests.minimal_figures import KNEE_UP, POSES
from tests.unit.pages.views import led, page_at, points, section, shown, traced, view_at

PATH = "exercises/bridge.md"


def test_the_page_has_the_name_the_summary_and_the_file_to_edit(make_site: MakeSite) -> None:
    page = page_at(make_site(), PATH)
    assert (page.template, page.title, page.description) == ("exercise", "Bridge", "You lift your hips.")
    assert page.source == "content/exercises/bridge.yaml"


def test_the_view_shows_what_the_file_says(make_site: MakeSite) -> None:
    view = view_at(make_site(), PATH, ExerciseView)
    assert (view.name, view.aliases) == ("Bridge", "Hip lift")
    assert [(step.text, step.pictures) for step in view.steps] == [("Lift your hips.", ()), ("Lower your hips.", ())]
    assert (view.motion, view.start_pictures) == (None, ())
    assert view.equipment == "soft mat"
    assert [part.value for part in view.dose] == ["5 seconds", "8 to 10 times", "2", "3 days a week"]
    assert section(view.sections, "feel").intro == "Your bottom works."
    assert [(each.anchor, points(view.sections, each.anchor)) for each in view.sections[1:]] == [
        ("tips", ["Squeeze your bottom."]),
        ("mistakes", ["You arch your back."]),
        ("easier", ["Lift a little."]),
        ("harder", ["Use a band.", "Try: Plank"]),
        ("cautions", ["Stop if it hurts."]),
        ("not-for", ["have thin bones: Not with thin bones."]),
        ("suits", ["Back pain: Go slowly."]),
        ("routines", ["First week"]),
        ("muscles", ["buttock muscle"]),
    ]


def test_each_picture_stands_at_the_step_that_it_shows(make_site: MakeSite) -> None:
    view = view_at(make_site(POSES, bridge=KNEE_UP), PATH, ExerciseView)
    assert view.motion
    assert view.motion.address == "../figures/bridge.svg"
    assert [picture.address for picture in view.start_pictures] == ["../figures/bridge-1.svg"]
    assert [[picture.address for picture in step.pictures] for step in view.steps] == [["../figures/bridge-2.svg"], []]


def test_where_the_page_comes_from_is_told_in_the_order_in_which_it_is_read(make_site: MakeSite) -> None:
    guide, leaflet = ["The board, 2025"], ["The hospital"]
    assert traced(view_at(make_site(), PATH, ExerciseView).origins) == [
        ("When to call for emergency help", [("both legs go numb", guide, False)]),
        ("When to stop", [("you feel faint", guide, False)]),
        ("How to do it", [("Start position and steps", leaflet, False)]),
        ("How much", [("How much", leaflet, False), ("How far it may go", leaflet, False)]),
        ("Where you should feel it", [("Your bottom works.", [], True)]),
        ("Tips", [("Squeeze your bottom.", leaflet, False)]),
        ("Common mistakes", [("You arch your back.", leaflet, False)]),
        ("Make it easier", [("Lift a little.", [], True)]),
        ("Make it harder", [("Use a band.", [], True)]),
        ("As you do it", [("Stop if it hurts.", leaflet, False)]),
        ("Leave it out", [("have thin bones: Not with thin bones.", [], True)]),
        ("Who it suits", [("Back pain: Go slowly.", guide, False)]),
    ]


def test_a_condition_that_the_exercise_suits_without_a_note_is_an_origin_by_its_name(make_site: MakeSite) -> None:
    site = make_site(bridge=("{note: Go slowly., sources: [guide]}", "{sources: [guide]}"))
    assert traced(view_at(site, PATH, ExerciseView).origins)[-1] == (
        "Who it suits",
        [("Back pain", ["The board, 2025"], False)],
    )


def test_an_exercise_of_an_older_article_leads_to_the_answer(make_site: MakeSite, rare: dict[str, str]) -> None:
    site = make_site(rare)
    older = view_at(site, "exercises/plank.md", ExerciseView).older
    assert older is not None
    assert led([older]) == [("What older articles say", "../about/older-articles.md")]
    assert view_at(site, PATH, ExerciseView).older is None


def test_what_other_files_say_about_the_exercise_stands_on_its_page(make_site: MakeSite) -> None:
    site = make_site()
    view = view_at(site, PATH, ExerciseView)
    where = {each.anchor: led(line.link for line in (*each.lines, *each.more) if line.link) for each in view.sections}
    assert {anchor: links for anchor, links in where.items() if links} == {
        "harder": [("Plank", "plank.md")],
        "routines": [("First week", "../routines/first-week.md")],
        "not-for": [("have thin bones", "../precautions/thin-bones.md")],
        "suits": [("Back pain", "../conditions/back-pain.md")],
    }
    assert section(view.sections, "not-for").intro == "Leave this exercise out for now if you:"
    assert section(view.sections, "suits").rests == (Statement("Back pain: Go slowly.", (SourceRef("guide"),), False),)
    plank = view_at(site, "exercises/plank.md", ExerciseView)
    assert points(plank.sections, "easier") == ["Try: Bridge"]
    assert points(plank.sections, "not-for") == ["have thin bones: The start position is not possible."]
    chair = view_at(site, "exercises/sit-to-stand.md", ExerciseView)
    assert points(chair.sections, "not-for") == ["have back pain: Not with back pain."]
    assert points(chair.sections, "care") == ["have thin bones: Use a high chair."]


def test_an_exercise_that_is_not_a_first_choice_says_why_and_what_else(
    make_site: MakeSite, rare: dict[str, str]
) -> None:
    view = view_at(make_site(rare), "exercises/sit-up.md", ExerciseView)
    assert shown(view.why_not_first) == ["It loads the back."]
    assert led(view.instead) == [("Plank", "plank.md")]


def test_the_facts_are_position_level_and_purposes(make_site: MakeSite) -> None:
    site = make_site()
    assert facts(site.library.exercises["bridge"], site) == (
        ("position", "Lying on your back (a bed will do)"),
        ("level", "Start here"),
        ("purpose", "Strength"),
    )
    assert facts(site.library.exercises["sit-to-stand"], site)[0] == ("position", "Sitting on a chair")


def test_a_translated_page_is_marked_while_a_part_is_missing(make_site: MakeSite) -> None:
    overlay = {"content/exercises/bridge.es.yaml": "name: Puente\n"}
    page = page_at(make_site(overlay, language="es"), PATH)
    view = view_at(make_site(overlay, language="es"), PATH, ExerciseView)
    assert (page.title, page.source) == ("Puente", "content/exercises/bridge.es.yaml")
    assert (view.name, view.summary, view.partly_translated) == ("Puente", "You lift your hips.", True)
    assert view_at(make_site(overlay), PATH, ExerciseView).partly_translated is False
