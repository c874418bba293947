from generator.models.exercise import Exercise
from tests.conftest import BOTH, collection, library
from tests.minimal import GLOSSARY, PLANK, RARE, ROUTINE

DRAFT = {"content/exercises/crawl.yaml": PLANK.replace("id: plank", "id: crawl\ndraft: true")}


def names(found: object) -> list[str]:
    """The ids of some entities."""
    assert isinstance(found, tuple)
    return [entity.id for entity in found]


def test_drafts_are_not_published() -> None:
    found = library(DRAFT)
    assert list(found.exercises) == ["bridge", "plank", "sit-to-stand"]
    assert "crawl" not in {entry.id for entry in found.published()}
    assert list(found.published_of(Exercise)) == ["bridge", "plank", "sit-to-stand"]
    assert "crawl" in found.of(Exercise)


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


def test_the_words_that_a_language_rejects_come_from_its_own_glossary() -> None:
    spanish = GLOSSARY.replace("id: english", "id: spanish").replace("language: en", "language: es")
    words = {"abdomen": "tummy", "belly button": "tummy"}
    assert library(RARE).rejected.words == words
    assert library({"content/glossary/spanish.yaml": spanish}).rejected.words == {}
    assert collection({"content/glossary/spanish.yaml": spanish}, BOTH).libraries["es"].rejected.words == words
    assert library().rejected.words == {}


def test_the_older_articles_are_found_by_id() -> None:
    assert list(library(RARE).articles) == ["old-tips"]
    assert library().articles == {}
