"""The ways that routines make, on a small library of them."""

import pytest

from generator.library.library import Library
from generator.library.ways import changes, path_of, paths, routines_for, routines_of, without_floor
from generator.models.routine import Routine
from tests.conftest import library
from tests.minimal import CONDITION, PLANK, PRECAUTION, ROUTINE, SIT_TO_STAND

NO_FLOOR = """\
id: no-floor
review: {date: 2026-11-20, role: editor}
name: No floor
short: cannot get down to the floor
said: I can't get on the floor
stake: ability
summary: Stay in a chair.
choose:
  chair: {text: Use a chair., ours: true}
rules_out: [supine, prone, side-lying, hands-and-knees, kneeling, floor-sitting]
"""


def routine(id_: str, stage: str, leads_to: str = "", condition: str = "back-pain", exercise: str = "") -> str:
    """A routine like that of the minimal project."""
    text = ROUTINE.replace("id: first-week", f"id: {id_}").replace("stage: start", f"stage: {stage}")
    text = text.replace("conditions: [back-pain]", f"conditions: [{condition}]")
    if exercise:
        before, rest = text.split("exercises:\n")
        text = f"{before}exercises:\n  {exercise}: {{}}\n{rest[rest.index('size_reason') :]}"
    return text.split("next:\n")[0] + f"next:\n  on: {{text: Go on.{f', routine: {leads_to}' if leads_to else ''}}}\n"


def ids(routines: tuple[Routine, ...]) -> list[str]:
    """Their ids."""
    return [one.id for one in routines]


@pytest.fixture(scope="module")
def found() -> Library:
    """Two ways for back pain, of which one has 3 stages, and a routine in a chair for all pain."""
    new = {
        "content/conditions/all-pain.yaml": CONDITION.replace("id: back-pain", "id: all-pain").split("avoid:")[0],
        "content/conditions/leg-pain.yaml": CONDITION.replace("id: back-pain", "id: leg-pain\npart_of: all-pain"),
        "content/precautions/no-floor.yaml": NO_FLOOR,
        "content/precautions/bad-knee.yaml": PRECAUTION.replace("id: thin-bones", "id: bad-knee")
        .replace("bridge:", "plank:")
        .replace("rules_out: [prone]\n", "")
        .replace("sit-to-stand:", "bridge:"),
        "content/routines/days.yaml": routine("days", "first-days", "first-week"),
        "content/routines/more.yaml": routine("more", "build", exercise="bridge"),
        "content/routines/chair.yaml": routine("chair", "start", "first-week", "all-pain", "sit-to-stand").replace(
            "stage:", "precautions: [no-floor]\nstage:"
        ),
        "content/exercises/stand.yaml": SIT_TO_STAND.replace("id: sit-to-stand", "id: stand"),
        "content/exercises/harder-plank.yaml": PLANK.replace("id: plank", "id: harder-plank"),
    }
    return library(new, first_week=routine("first-week", "start", "more"))


@pytest.mark.parametrize("id_", ["days", "first-week", "more"])
def test_a_way_is_the_same_from_each_of_its_routines(found: Library, id_: str) -> None:
    assert ids(path_of(found.routines[id_], found)) == ["days", "first-week", "more"]


def test_a_link_to_the_same_stage_is_no_step_of_a_way(found: Library) -> None:
    assert ids(path_of(found.routines["chair"], found)) == ["chair"]


def test_each_way_is_told_once(found: Library) -> None:
    assert [ids(way) for way in paths(found)] == [["chair"], ["days", "first-week", "more"]]


def test_the_routines_for_a_condition_stand_by_stage(found: Library) -> None:
    assert ids(routines_for(found.conditions["back-pain"], found)) == ["days", "first-week", "more"]


def test_a_part_without_a_routine_has_those_of_its_overview(found: Library) -> None:
    assert ids(routines_for(found.conditions["leg-pain"], found)) == ["chair"]


def test_the_way_without_the_floor_is_the_nearest_routine_made_for_it(found: Library) -> None:
    assert ids(without_floor(found.conditions["all-pain"], found)) == ["chair"]


def test_an_exercise_that_the_reader_should_leave_out_is_no_way(found: Library) -> None:
    assert "sit-to-stand" in found.conditions["back-pain"].avoid
    assert without_floor(found.conditions["back-pain"], found) == ()
    assert without_floor(found.routines["days"], found) == ()


def test_a_routine_without_the_floor_has_no_other_way(found: Library) -> None:
    assert without_floor(found.routines["chair"], found) == ()


def test_an_exercise_leads_to_the_routines_that_hold_it(found: Library) -> None:
    assert ids(routines_of(found.exercises["sit-to-stand"], found)) == ["chair"]


def test_a_harder_exercise_leads_where_the_easier_one_does() -> None:
    minimal = library()
    assert ids(routines_of(minimal.exercises["sit-to-stand"], minimal)) == ["first-week"]


def test_an_exercise_for_nobody_leads_nowhere(found: Library) -> None:
    assert routines_of(found.exercises["stand"], found) == ()


def test_a_precaution_leads_to_the_routines_made_for_it(found: Library) -> None:
    assert ids(routines_of(found.precautions["no-floor"], found)) == ["chair"]


def test_else_to_those_that_stay_whole_with_the_fewest_changes_first(found: Library) -> None:
    knee = found.precautions["bad-knee"]
    assert ids(routines_of(knee, found)) == ["chair", "more"]
    assert [len(changes(one, knee, found)) for one in routines_of(knee, found)] == [0, 1]
