import pytest

from generator.library.rules.dead_end import check
from tests.conftest import Edit, verdict
from tests.minimal import CONDITION, PLACE, PLANK

PATH = "content/where/low-back.yaml"
ALONE = PLANK.replace("id: plank", "id: march").replace("harder_exercises: [sit-to-stand]\n", "")
SHIN = CONDITION.replace("id: back-pain", "id: shin-pain")


def told(new: dict[str, str], **edits: Edit) -> list[str]:
    """What is told of the minimal project with more files in it."""
    return [line.removeprefix("content/") for line in verdict(check, new, **edits)]


def test_all_of_the_minimal_project_leads_on() -> None:
    assert told({}) == []


def test_an_exercise_without_a_routine_a_condition_or_an_easier_one_is_told() -> None:
    assert told({"content/exercises/march.yaml": ALONE}) == [
        'exercises/march.yaml:1:5: no way leads from "march" to a routine  [dead-end]'
    ]


@pytest.mark.parametrize(
    "more", ["suits: {back-pain: {ours: true}}\n", "draft: true\n"], ids=["it suits someone", "a draft"]
)
def test_a_condition_that_it_suits_leads_on_and_a_draft_needs_no_way(more: str) -> None:
    assert told({"content/exercises/march.yaml": ALONE + more}) == []


def test_a_condition_with_a_misspelled_id_may_be_the_way() -> None:
    assert told({"content/exercises/march.yaml": f"{ALONE}suits: {{back-pian: {{ours: true}}}}\n"}) == []


def test_what_is_not_a_first_choice_needs_no_way() -> None:
    rare = ALONE.replace("level: harder", "level: not-a-first-choice")
    assert told({"content/exercises/march.yaml": rare}) == []


def test_a_condition_without_a_routine_is_told() -> None:
    assert told({"content/conditions/shin-pain.yaml": SHIN}) == [
        'conditions/shin-pain.yaml:1:5: no routine is for "shin-pain", nor for its overview  [dead-end]'
    ]


@pytest.mark.parametrize("more", ["part_of: back-pain\n", "signpost: urgent\n"])
def test_an_overview_and_a_signpost_are_ways(more: str) -> None:
    assert told({"content/conditions/shin-pain.yaml": SHIN + more}) == []


def test_a_precaution_that_names_no_exercise_to_do_is_told() -> None:
    change = "take_care:\n  sit-to-stand: {text: Use a high chair., ours: true}\n"
    assert told({}, thin_bones=(change, "")) == [
        'precautions/thin-bones.yaml:1:5: "thin-bones" names no exercise to do  [dead-end]'
    ]


def test_what_could_not_be_read_may_be_the_way() -> None:
    assert told({"content/exercises/march.yaml": ALONE, "content/routines/other.yaml": "name: ["}) == []


def test_a_place_without_a_condition_leads_nowhere() -> None:
    assert verdict(check, {"content/conditions/back-pain.yaml": CONDITION.replace("places: [low-back]\n", "")}) == [
        f"{PATH}:1:5: no condition hurts at this place, so it leads nowhere  [dead-end]"
    ]


def test_a_place_whose_condition_has_no_routine_leads_to_none() -> None:
    other = CONDITION.replace("id: back-pain", "id: sore-hip").replace("places: [low-back]", "places: [hip]")
    hip = PLACE.replace("id: low-back", "id: hip")
    assert verdict(check, {"content/conditions/sore-hip.yaml": other, "content/where/hip.yaml": hip}) == [
        "content/where/hip.yaml:1:5: this place leads to no routine  [dead-end]"
    ]


def test_a_draft_may_wait_for_its_conditions() -> None:
    hip = PLACE.replace("id: low-back", "id: hip\ndraft: true")
    assert verdict(check, {"content/where/hip.yaml": hip}) == []


@pytest.mark.parametrize("lost", ["content/routines/other.yaml", "content/conditions/other.yaml"])
def test_what_could_not_be_read_may_be_the_way_from_a_place(lost: str) -> None:
    places = "places: []\n" if "conditions" in lost else "places: [hip]\n"
    other = CONDITION.replace("id: back-pain", "id: sore-hip").replace("places: [low-back]\n", places)
    hip = PLACE.replace("id: low-back", "id: hip")
    new = {"content/conditions/sore-hip.yaml": other, "content/where/hip.yaml": hip, lost: "name: ["}
    assert [line for line in verdict(check, new) if "where/" in line] == []
