"""What figures say on pages: demands, limits, and the numbers that decide."""

from collections.abc import Callable

import pytest

from generator.pages.condition import ConditionView
from generator.pages.demands import demand_lines
from generator.pages.exercise import ExerciseView
from generator.pages.precaution import PrecautionView
from generator.pages.routine import RoutineView
from generator.pages.site import Site
from tests.conftest import Build, Edit, MakeSite, project, settings
from tests.minimal import CONDITION, PRECAUTION, ROUTINE
from tests.minimal_figures import KNEE_UP, KNEE_UP_PLANK, POSES, figure
from tests.unit.pages.views import reasons, view_at

BEND = "limits:\n  bend: {text: No deep bends., demand: hip-flexion, over_deg: 90, sources: [guide]}\n"
KNEEL = "limits:\n  kneel: {text: Do not kneel., demand: weight-on-knees, ours: true}\n"
PAIN = CONDITION.replace("take_care:\n", f"{BEND}take_care:\n")
BONES = PRECAUTION.replace("choose:\n", f"{BEND}choose:\n")
BENT = "You bend the hip to about 120 degrees. The limit is 90 degrees."
Drawn = Callable[..., Site]


@pytest.fixture
def drawn(make_site: MakeSite) -> Drawn:
    """A function that gives the minimal project with poses and changes."""

    def make(language: str = "en", **edits: Edit) -> Site:
        return make_site(POSES, language=language, **edits)

    return make


def lines(site: Site, exercise: str) -> list[str]:
    """What an exercise is said to ask of the body."""
    return list(demand_lines(site.library.exercises[exercise], site))


def test_an_exercise_without_a_figure_asks_nothing(drawn: Drawn) -> None:
    assert lines(drawn(), "bridge") == []


def test_how_one_rests_comes_first_and_then_each_joint_that_moves_far(drawn: Drawn) -> None:
    assert lines(drawn(bridge=KNEE_UP), "bridge") == [
        "You get down to the floor, or lie on a firm bed.",
        "You bend the hip to about 120 degrees.",
    ]
    assert lines(drawn(language="es", plank=KNEE_UP_PLANK), "plank") == [
        "Baja al suelo.",
        "Dobla la cadera hasta unos 120 grados.",
    ]


def test_hands_and_knees_are_one_line(drawn: Drawn) -> None:
    assert lines(drawn(plank=figure("hold", "neck: {rotation: 5}", "all-fours")), "plank") == [
        "You get down to the floor.",
        "Your weight is on your hands and knees.",
        "You bend the hip to about 90 degrees.",
    ]


def test_one_leg_is_told(drawn: Drawn) -> None:
    chair = figure("stand", "supports: {left-foot: floor}, right_knee: {flexion: 40}", "standing")
    assert lines(drawn(sit_to_stand=chair), "sit-to-stand") == ["You stand on one leg."]


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ("lumbar: {flexion: 8}", "You bend your back forward a little, by about 10 degrees."),
        (
            "lumbar: {flexion: 10}, thoracic: {flexion: 10}",
            "You bend your back forward quite a bit, by about 20 degrees.",
        ),
        ("lumbar: {flexion: -20}, thoracic: {flexion: -15}", "You arch your back a lot, by about 35 degrees."),
        ("thoracic: {rotation: -30}", "You twist your back quite a bit, by about 30 degrees."),
        ("hip: {internal_rotation: -30}", "You turn the leg out by about 30 degrees."),
        ("left_hip: {abduction: -15}", "You take the leg across your body, to about 15 degrees."),
    ],
)
def test_a_movement_is_told_in_plain_words_and_in_steps_of_5_degrees(drawn: Drawn, change: str, line: str) -> None:
    site = drawn(sit_to_stand=figure("stand", change, "standing"))
    assert lines(site, "sit-to-stand") == [line]


@pytest.mark.parametrize("change", ["lumbar: {flexion: 7}", "hip: {flexion: 70}", "knee: {flexion: 100}"])
def test_what_is_small_or_ordinary_is_left_out(drawn: Drawn, change: str) -> None:
    assert lines(drawn(plank=figure("hold", change)), "plank") == ["You get down to the floor."]


def test_the_page_of_an_exercise_names_who_should_leave_it_out_with_the_number(drawn: Drawn) -> None:
    site = drawn(back_pain=PAIN, thin_bones=BONES, plank=KNEE_UP_PLANK)
    assert reasons(view_at(site, "exercises/plank.md", ExerciseView).not_for) == [
        ("Back pain", "No deep bends.", (BENT,)),
        ("Thin bones", None, (BENT,)),
    ]


def test_a_number_stands_with_how_to_change_the_exercise_and_with_whom_it_suits(drawn: Drawn) -> None:
    chair = figure("stand", "left_hip: {flexion: 118}", "standing")
    page = view_at(drawn(thin_bones=BONES, sit_to_stand=chair), "exercises/sit-to-stand.md", ExerciseView)
    assert reasons(page.care) == [("have thin bones", "Use a high chair.", (BENT,))]
    (suited,) = view_at(drawn(back_pain=PAIN, bridge=KNEE_UP), "exercises/bridge.md", ExerciseView).suits
    assert (suited.note.text, suited.numbers) == ("Go slowly.", (BENT,))


def test_a_number_stands_only_once_when_the_start_position_is_ruled_out_too(drawn: Drawn) -> None:
    bones = PRECAUTION.replace("choose:\n", f"{KNEEL}choose:\n").replace("take_care:\n", TAKE_CARE)
    page = view_at(
        drawn(thin_bones=bones, plank=figure("hold", "neck: {flexion: 5}", "all-fours")),
        "exercises/plank.md",
        ExerciseView,
    )
    assert reasons(page.not_for) == [("Thin bones", None, ("Your weight is on your knees.",))]
    assert reasons(page.care) == [("have thin bones", "Use a wall.", ())]


TAKE_CARE = "take_care:\n  plank: {text: Use a wall., ours: true}\n"


def test_a_precaution_lists_its_limits_and_the_exercises_that_go_past_them(drawn: Drawn) -> None:
    site = drawn(thin_bones=BONES.replace("rules_out: [prone]\n", ""), plank=KNEE_UP_PLANK, bridge=KNEE_UP)
    view = view_at(site, "precautions/thin-bones.md", PrecautionView)
    assert [(line.statement.text, line.measure) for line in view.limits] == [
        ("No deep bends.", "We measure this as more than 90 degrees.")
    ]
    assert reasons(view.avoid) == [("Bridge", "Not with thin bones.", (BENT,))]
    assert reasons(view.beyond) == [("Plank", None, (BENT,))]


def test_a_condition_lists_its_limits_and_the_exercises_that_go_past_them(drawn: Drawn) -> None:
    pain = CONDITION.replace("take_care:\n", f"{KNEEL}take_care:\n")
    site = drawn(back_pain=pain, plank=figure("hold", "neck: {flexion: 5}", "all-fours"))
    view = view_at(site, "conditions/back-pain.md", ConditionView)
    assert [(line.statement.text, line.measure) for line in view.limits] == [("Do not kneel.", "")]
    assert reasons(view.beyond) == [("Plank", None, ("Your weight is on your knees.",))]


def test_a_routine_says_why_it_keeps_an_exercise_on_the_screen_and_on_paper(drawn: Drawn, build: Build) -> None:
    edits: dict[str, Edit] = {
        "back_pain": PAIN,
        "plank": KNEE_UP_PLANK,
        "first_week": ROUTINE.replace("plank: {}", "plank: {kept: A small bend is enough.}"),
    }
    bridge, plank = view_at(drawn(**edits), "routines/first-week.md", RoutineView).items
    assert (bridge.kept, bridge.numbers) == ("", ())
    assert (plank.kept, plank.numbers) == ("A small bend is enough.", (BENT,))
    page = build(project(POSES, **edits), settings()).languages["en"]["routines/first-week.md"].content.decode()
    text = f"This goes past a limit: {BENT} A small bend is enough.\n{{ .lb-item__note }}"
    assert page.count(text) == 1
    assert page[: page.index(text)].rpartition("<div class=")[2].startswith('"lb-item__steps"')
