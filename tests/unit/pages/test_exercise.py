from generator.models.references import SourceRef
from generator.pages.exercise import ExerciseView, facts
from generator.pages.sheet import Statement
from tests.conftest import MakeSite
from tests.minimal_figures import KNEE_UP, POSES
from tests.unit.pages.views import announced, inside, led, page_at, points, section, shown, traced, view_at

PATH = "exercises/bridge.md"


def test_the_page_has_the_name_the_summary_and_the_file_to_edit(make_site: MakeSite) -> None:
    page = page_at(make_site(), PATH)
    assert (page.template, page.title, page.description) == ("exercise", "Bridge", "You lift your hips.")
    assert page.source == "content/exercises/bridge.yaml"


def test_the_view_shows_what_the_file_says(make_site: MakeSite) -> None:
    view = view_at(make_site(), PATH, ExerciseView)
    assert (view.name, view.line) == ("Bridge", "Also called: Hip lift")
    assert led(view.path) == [("Exercises", "index.md"), ("Lying on your back", "index.md#supine")]
    assert [(step.text, step.pictures) for step in view.steps] == [("Lift your hips.", ()), ("Lower your hips.", ())]
    assert (view.motion, view.start_pictures) == (None, ())
    assert view.equipment == "soft mat"
    assert [part.value for part in view.dose] == ["5 seconds", "8 to 10 times", "2", "3 days a week"]
    assert view.tips
    assert view.avoid
    assert view.easier
    assert view.harder
    said = (view.feel, view.tips, view.avoid, view.easier.section, view.harder.section)
    assert [(each.anchor, points([each], each.anchor)) for each in said] == [
        ("feel", ["Your bottom works."]),
        ("tips", ["Squeeze your bottom."]),
        ("mistakes", ["You arch your back."]),
        ("easier", ["Lift a little."]),
        ("harder", ["Use a band."]),
    ]
    assert [line.text for line in view.heed] == ["Stop if it hurts."]


def test_what_is_looked_up_opens_and_says_first_what_is_inside(make_site: MakeSite) -> None:
    folds = view_at(make_site(), PATH, ExerciseView).folds
    assert [(fold.title, fold.line, [each.anchor for each in fold.sections]) for fold in folds] == [
        ("Pregnant, or other conditions", "If you have thin bones", ["not-for"]),
        ("Who it suits, and routines", "1 condition, 1 routine", ["suits", "routines"]),
        ("Muscles and movement", "buttock muscle", ["does", "muscles"]),
    ]


def test_an_exercise_without_another_name_says_what_it_does(make_site: MakeSite) -> None:
    plank = view_at(make_site(), "exercises/plank.md", ExerciseView)
    assert plank.line == "You hold your body straight."
    assert [fold.sections for fold in plank.folds if any(each.anchor == "does" for each in fold.sections)] == []


def test_an_exercise_with_other_names_says_what_it_does_with_its_muscles(make_site: MakeSite) -> None:
    view = view_at(make_site(), PATH, ExerciseView)
    assert view.line.startswith("Also called: ")
    assert section(inside(view.folds), "does").intro == page_at(make_site(), PATH).description


def test_each_picture_stands_at_the_step_that_it_shows(make_site: MakeSite) -> None:
    view = view_at(make_site(POSES, bridge=KNEE_UP), PATH, ExerciseView)
    assert view.motion
    assert view.motion.address == "../figures/bridge.svg"
    assert [picture.address for picture in view.start_pictures] == ["../figures/bridge-1.svg"]
    assert [[picture.address for picture in step.pictures] for step in view.steps] == [["../figures/bridge-2.svg"], []]


def test_where_the_page_comes_from_is_told_in_the_order_in_which_it_is_read(make_site: MakeSite) -> None:
    guide, leaflet = ["The board, 2025"], ["The hospital"]
    assert traced(view_at(make_site(), PATH, ExerciseView).origins) == [
        ("How much", [("How much", leaflet, False), ("How far it may go", leaflet, False)]),
        ("When to stop", [("you feel faint", guide, False)]),
        ("Steps", [("Start position and steps", leaflet, False)]),
        ("As you do it", [("Stop if it hurts.", leaflet, False)]),
        ("Feel it here", [("Your bottom works.", [], True)]),
        ("Tips", [("Squeeze your bottom.", leaflet, False)]),
        ("Avoid this", [("You arch your back.", leaflet, False)]),
        ("Easier", [("Lift a little.", [], True)]),
        ("Harder", [("Use a band.", [], True)]),
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
    older = view_at(site, "exercises/plank.md", ExerciseView).origins.older
    assert older is not None
    assert led([older]) == [("What older articles say", "../about/older-articles.md")]
    assert view_at(site, PATH, ExerciseView).origins.older is None


def test_what_other_files_say_about_the_exercise_stands_on_its_page(make_site: MakeSite) -> None:
    site = make_site()
    view = view_at(site, PATH, ExerciseView)
    said = inside(view.folds)
    where = {each.anchor: led(line.link for line in each.lines if line.link) for each in said}
    assert {anchor: links for anchor, links in where.items() if links} == {
        "not-for": [("have thin bones", "../precautions/thin-bones.md")],
        "suits": [("Back pain", "../conditions/back-pain.md")],
    }
    assert led(row.link for row in section(said, "routines").teasers) == [("First week", "../routines/first-week.md")]
    assert view.harder
    rows = [(row.above, row.link.text, row.link.address) for row in view.harder.exercises]
    assert rows == [("Then go on to", "Plank", "plank.md")]
    assert section(said, "not-for").intro == "Leave this exercise out for now if you:"
    assert section(said, "suits").rests == (Statement("Back pain: Go slowly.", (SourceRef("guide"),), False),)
    plank = view_at(site, "exercises/plank.md", ExerciseView)
    assert plank.easier
    assert announced(plank.easier.exercises) == ["Bridge"]
    assert points(inside(plank.folds), "not-for") == ["have thin bones: The start position is not possible."]
    chair = view_at(site, "exercises/sit-to-stand.md", ExerciseView)
    assert points(inside(chair.folds), "not-for") == ["have back pain: Not with back pain."]
    assert points(inside(chair.folds), "care") == ["have thin bones: Use a high chair."]


def test_an_exercise_that_is_not_a_first_choice_says_why_and_what_else(
    make_site: MakeSite, rare: dict[str, str]
) -> None:
    view = view_at(make_site(rare), "exercises/sit-up.md", ExerciseView)
    assert shown(view.why_not_first) == ["It loads the back."]
    assert announced(view.instead) == ["Plank"]


def test_the_facts_are_level_purposes_and_whether_a_bed_will_do(make_site: MakeSite) -> None:
    site = make_site()
    assert facts(site.library.exercises["bridge"], site) == (
        ("level", "Start here"),
        ("purpose", "Strength"),
        ("place", "A bed will do"),
    )
    assert [kind for kind, _ in facts(site.library.exercises["sit-to-stand"], site)] == ["level", "purpose"]


def test_a_translated_page_is_marked_while_a_part_is_missing(make_site: MakeSite) -> None:
    overlay = {"content/exercises/bridge.es.yaml": "name: Puente\n"}
    page = page_at(make_site(overlay, language="es"), PATH)
    view = view_at(make_site(overlay, language="es"), PATH, ExerciseView)
    assert (page.title, page.source) == ("Puente", "content/exercises/bridge.es.yaml")
    assert (view.name, view.origins.partly_translated) == ("Puente", True)
    assert view_at(make_site(overlay), PATH, ExerciseView).origins.partly_translated is False
