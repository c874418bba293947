"""What figures say on pages: what they ask of the body, and whom they warn, in words without numbers."""

import re
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
from tests.unit.pages.views import inside, points, view_at

BEND = "limits:\n  bend: {text: No deep bends., demand: hip-flexion, over_deg: 90, sources: [guide]}\n"
KNEEL = "limits:\n  kneel: {text: Do not kneel., demand: weight-on-knees, ours: true}\n"
PAIN = CONDITION.replace("take_care:\n", f"{BEND}take_care:\n")
BONES = PRECAUTION.replace("choose:\n", f"{BEND}choose:\n")
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
        "You bend the hip past a right angle.",
    ]
    assert lines(drawn(language="es", plank=KNEE_UP_PLANK), "plank") == [
        "Baja al suelo.",
        "Dobla la cadera más allá de un ángulo recto.",
    ]


def test_hands_and_knees_are_one_line(drawn: Drawn) -> None:
    assert lines(drawn(plank=figure("hold", "neck: {rotation: 5}", "all-fours")), "plank") == [
        "You get down to the floor.",
        "Your weight is on your hands and knees.",
    ]


def test_one_leg_is_told(drawn: Drawn) -> None:
    chair = figure("stand", "supports: {left-foot: floor}, right_knee: {flexion: 40}", "standing")
    assert lines(drawn(sit_to_stand=chair), "sit-to-stand") == ["You stand on one leg."]


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ("hip: {flexion: 103}, knee: {flexion: 60}", "You bend the hip past a right angle."),
        ("left_hip: {flexion: -15}", "You take the leg behind you."),
        ("left_hip: {abduction: 30}", "You take the leg out to the side."),
        ("left_hip: {abduction: -15}", "You take the leg across your body."),
        ("knee: {flexion: 110}", "You bend the knee far."),
        ("lumbar: {flexion: 13}", "You bend your back forward a little."),
        ("lumbar: {flexion: 17}, thoracic: {flexion: 15}", "You bend your back forward a little."),
        ("lumbar: {flexion: 22}, thoracic: {flexion: 16}", "You bend your back forward a lot."),
        ("lumbar: {flexion: -20}, thoracic: {flexion: -15}", "You arch your back a little."),
        ("lumbar: {flexion: -22}, thoracic: {flexion: -18}", "You arch your back a lot."),
        ("lumbar: {side_bend: 10}", "You bend your back to the side a little."),
        ("thoracic: {rotation: -30}", "You twist your back."),
        ("thoracic: {rotation: -35}", "You twist your back."),
        ("left_shoulder: {flexion: 120}", "You lift your arm high."),
        ("left_shoulder: {abduction: 120}", "You lift your arm high to the side."),
    ],
)
def test_a_movement_is_told_in_plain_words(drawn: Drawn, change: str, line: str) -> None:
    site = drawn(sit_to_stand=figure("stand", change, "standing"))
    assert lines(site, "sit-to-stand") == [line]


@pytest.mark.parametrize(
    "change",
    [
        "lumbar: {flexion: 7}",
        "hip: {flexion: 97}",
        "knee: {flexion: 107}",
        "left_hip: {flexion: -12}",
        "left_hip: {abduction: 27}",
        "hip: {internal_rotation: -30}",
        "left_shoulder: {flexion: 117}",
        "neck: {flexion: 30}",
    ],
)
def test_what_is_small_or_ordinary_is_left_out(drawn: Drawn, change: str) -> None:
    assert lines(drawn(sit_to_stand=figure("stand", change, "standing")), "sit-to-stand") == []


def test_how_one_comes_to_lie_at_the_start_is_no_movement(drawn: Drawn) -> None:
    old, new = figure("hold", "left_hip: {flexion: 20}")
    bent = new.replace("pose: lying", "pose: lying, left_hip: {flexion: 118}")
    assert lines(drawn(plank=(old, bent)), "plank") == ["You get down to the floor."]


def test_the_page_of_an_exercise_names_who_should_leave_it_out_in_the_words_of_the_limit(drawn: Drawn) -> None:
    site = drawn(back_pain=PAIN, thin_bones=BONES, plank=KNEE_UP_PLANK)
    assert points(inside(view_at(site, "exercises/plank.md", ExerciseView).folds), "not-for") == [
        "have thin bones: The start position is not possible.",
        "have back pain: No deep bends.",
    ]


def test_to_change_the_exercise_is_said_in_its_own_words_and_not_in_those_of_the_limit(drawn: Drawn) -> None:
    chair = figure("stand", "left_hip: {flexion: 118}", "standing")
    page = view_at(drawn(thin_bones=BONES, sit_to_stand=chair), "exercises/sit-to-stand.md", ExerciseView)
    assert points(inside(page.folds), "care") == ["have thin bones: Use a high chair."]
    bridge = view_at(drawn(back_pain=PAIN, bridge=KNEE_UP), "exercises/bridge.md", ExerciseView)
    assert points(inside(bridge.folds), "suits") == ["Back pain: Go slowly."]
    assert points(inside(bridge.folds), "not-for") == ["have thin bones: Not with thin bones."]


def test_someone_stands_only_once_when_the_start_position_is_ruled_out_too(drawn: Drawn) -> None:
    bones = PRECAUTION.replace("choose:\n", f"{KNEEL}choose:\n").replace("[prone]", "[prone, hands-and-knees]")
    kneeling = figure("hold", "neck: {flexion: 5}", "all-fours")
    page = view_at(drawn(thin_bones=bones, plank=kneeling), "exercises/plank.md", ExerciseView)
    assert points(inside(page.folds), "not-for") == ["have thin bones: The start position is not possible."]
    assert points(inside(page.folds), "care") == []


def test_a_precaution_lists_its_limits_and_the_exercises_that_go_past_them(drawn: Drawn) -> None:
    site = drawn(thin_bones=BONES.replace("rules_out: [prone]\n", ""), plank=KNEE_UP_PLANK, bridge=KNEE_UP)
    view = view_at(site, "precautions/thin-bones.md", PrecautionView)
    assert view.movements is not None
    assert points([view.movements], "movements") == ["No deep bends.", "Do not bend far."]
    assert points(inside(view.folds), "avoid-all") == ["Bridge: Not with thin bones.", "Plank: No deep bends."]


def test_a_condition_lists_its_limits_and_the_exercises_that_go_past_them(drawn: Drawn) -> None:
    pain = CONDITION.replace("take_care:\n", f"{KNEEL}take_care:\n")
    site = drawn(back_pain=pain, plank=figure("hold", "neck: {flexion: 5}", "all-fours"))
    view = view_at(site, "conditions/back-pain.md", ConditionView)
    assert points(inside(view.folds), "take-care") == ["Do not kneel.", "Bend with care."]
    assert points(inside(view.folds), "avoid") == ["Plank: Do not kneel.", "Sit to stand: Not with back pain."]


def test_no_page_says_how_many_degrees_a_figure_measures(drawn: Drawn, build: Build) -> None:
    edits: dict[str, Edit] = {
        "back_pain": PAIN,
        "thin_bones": BONES,
        "plank": KNEE_UP_PLANK,
        "first_week": ROUTINE.replace("plank: {}", "plank: {kept: A small bend is enough.}"),
    }
    files = build(project(POSES, **edits), settings()).languages["en"]
    pages = {path: file.content.decode() for path, file in files.items() if path.endswith(".md")}
    assert "You bend the hip past a right angle." in pages["exercises/plank.md"]
    spoken = {path: text for path, text in pages.items() if path not in ("about/fields.md", "about/rules.md")}
    assert [path for path, text in spoken.items() if re.search(r"degrees|°|\b(?:90|118|120)\b", text)] == []


def test_a_routine_says_why_it_keeps_an_exercise_on_the_screen_and_on_paper(drawn: Drawn, build: Build) -> None:
    edits: dict[str, Edit] = {
        "back_pain": PAIN,
        "plank": KNEE_UP_PLANK,
        "first_week": ROUTINE.replace("plank: {}", "plank: {kept: A small bend is enough.}"),
    }
    bridge, plank = view_at(drawn(**edits), "routines/first-week.md", RoutineView).items
    assert (bridge.kept, plank.kept) == ("", "A small bend is enough.")
    page = build(project(POSES, **edits), settings()).languages["en"]["routines/first-week.md"].content.decode()
    text = '<p class="lb-item__note">Why it is here all the same: A small bend is enough.</p>'
    assert page.count(text) == 1
    assert page[: page.index(text)].rpartition("<div class=")[2].startswith('"lb-item__steps"')
