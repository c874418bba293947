from generator.library.library import Library
from tests.conftest import library
from tests.minimal import PLANK, ROUTINE

DRAFT = {"content/exercises/crawl.yaml": PLANK.replace("id: plank", "id: crawl\ndraft: true")}


def names(found: object) -> list[str]:
    """The ids of some entities."""
    assert isinstance(found, tuple)
    return [entity.id for entity in found]


def test_drafts_are_not_published() -> None:
    found = library(DRAFT)
    assert list(found.exercises) == ["bridge", "plank", "sit-to-stand"]
    assert "crawl" not in {entry.id for entry in found.published()}
    assert found.draft_ids["exercise"] == {"bridge": False, "crawl": True, "plank": False, "sit-to-stand": False}


def test_entities_stand_in_the_order_of_their_ids() -> None:
    assert list(library({"content/exercises/arch.yaml": PLANK.replace("id: plank", "id: arch")}).exercises) == [
        *("arch", "bridge", "plank", "sit-to-stand")
    ]


def test_each_kind_is_found_by_id() -> None:
    found = library()
    assert list(found.conditions) == ["back-pain"]
    assert list(found.precautions) == ["thin-bones"]
    assert list(found.routines) == ["first-week"]
    assert list(found.sources) == ["guide", "leaflet"]
    assert found.safety.title == "Safety first"
    assert found.terms == {
        "muscles": {"buttock": "buttock muscle"},
        "equipment": {"chair": "sturdy chair", "mat": "soft mat"},
    }


def test_the_easier_exercise_is_worked_out_from_the_harder_one() -> None:
    found = library()
    assert names(found.easier_exercises["plank"]) == ["bridge"]
    assert "bridge" not in found.easier_exercises


def test_an_exercise_knows_its_routines() -> None:
    found = library()
    assert names(found.routines_with["bridge"]) == ["first-week"]
    assert "sit-to-stand" not in found.routines_with


def test_a_condition_and_a_precaution_know_the_routines_made_for_them() -> None:
    found = library(first_week=("stage: start", "stage: start\nprecautions: [thin-bones]"))
    assert names(found.routines_for_condition["back-pain"]) == ["first-week"]
    assert names(found.routines_for_precaution["thin-bones"]) == ["first-week"]


def test_a_condition_knows_the_exercises_that_suit_it() -> None:
    assert names(library().exercises_for["back-pain"]) == ["bridge"]


def test_an_overview_knows_its_parts() -> None:
    found = library(back_pain=("regions: [back]", "regions: [back]\npart_of: back-pain"))
    assert names(found.parts_of["back-pain"]) == ["back-pain"]
    assert library().parts_of == {}


def test_a_source_knows_the_published_files_that_cite_it() -> None:
    draft = {"content/routines/later.yaml": ROUTINE.replace("id: first-week", "id: later\ndraft: true")}
    assert [entry.id for entry in library(draft).cited_by["guide"]] == ["bridge", "back-pain", "first-week", "safety"]


def objections(found: Library, exercise: str) -> list[tuple[str, str | None]]:
    """Who speaks against an exercise, and why."""
    return [
        (objection.by.id, objection.claim.text if objection.claim else None)
        for objection in found.objections(found.exercises[exercise])
    ]


def test_a_condition_and_a_precaution_speak_against_the_exercises_that_they_name() -> None:
    assert objections(library(), "sit-to-stand") == [("back-pain", "Not with back pain.")]
    assert objections(library(), "bridge") == [("thin-bones", "Not with thin bones.")]


def test_a_precaution_speaks_against_a_start_position_without_words() -> None:
    assert objections(library(), "plank") == [("thin-bones", None)]


def test_an_exercise_that_is_named_is_not_also_ruled_out_by_its_position() -> None:
    found = library(thin_bones=("rules_out: [prone]", "rules_out: [prone, supine]"))
    assert objections(found, "bridge") == [("thin-bones", "Not with thin bones.")]


def test_a_bed_makes_a_position_possible_when_the_exercise_and_the_precaution_say_so() -> None:
    lying, bed = "rules_out: [prone, supine]", "rules_out: [prone, supine]\nbed_is_fine: true"
    for rules_out, bridge, plank in ((lying, True, True), (bed, False, True)):
        found = library(thin_bones=("rules_out: [prone]", rules_out))
        precaution = found.precautions["thin-bones"]
        assert found.ruled_out(precaution, found.exercises["bridge"]) is bridge
        assert found.ruled_out(precaution, found.exercises["plank"]) is plank
        assert found.ruled_out(precaution, found.exercises["sit-to-stand"]) is False
