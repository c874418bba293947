from generator.library.entry import Entry
from generator.models.base import Entity
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.routine import Routine
from generator.models.safety import Safety
from generator.models.source import Source
from generator.nodes import Path, parse
from tests.conftest import library, told

OVERLAY = parse("content/routines/first-week.es.yaml", "name: Primera semana\nwho: Personas.\n")[0]


def routine(fallbacks: frozenset[Path] = frozenset()) -> Entry[Entity]:
    """The routine of the minimal project with a translation that is begun."""
    entry = library().of(Routine)["first-week"]
    return Entry(entry.kind, entry.entity, entry.document, OVERLAY, fallbacks)


def test_texts_are_found_by_their_path_in_a_translation() -> None:
    entry = library().of(Routine)["first-week"]
    assert entry.texts == {
        ("name",): "First week",
        ("summary",): "A short routine to start with.",
        ("who",): "For people with back pain.",
        ("aim",): "To get you moving.",
        ("exercises", "bridge", "note"): "Go slowly.",
        ("size_reason",): "A short start.",
        ("before", "shoes"): "Wear flat shoes.",
        ("progress", "more"): "Add a repeat.",
        ("step_back", "less"): "Do half.",
        ("next", "again"): "Do it once more.",
    }


def test_a_record_with_a_second_text_names_both() -> None:
    texts = library().of(Safety)["safety"].texts
    assert texts[("signs", "numb-legs", "text")] == "Both legs go numb."
    assert texts[("signs", "numb-legs", "why")] == "A nerve."
    assert texts[("signs", "fever")] == "A fever with back pain."


def test_ids_words_and_addresses_are_no_texts() -> None:
    assert library().of(Source)["guide"].texts == {}


def test_a_problem_in_the_structure_is_told_of_the_first_language() -> None:
    found = routine().problem(("stage",), "some-rule", "wrong")
    assert told(found) == "content/routines/first-week.yaml:7:8: wrong  [some-rule]"


def test_a_problem_in_a_text_is_told_of_the_file_that_holds_it() -> None:
    found = routine().text_problem(("who",), "some-rule", "wrong")
    assert told(found) == "content/routines/first-week.es.yaml:2:6: wrong  [some-rule]"
    first = library().of(Routine)["first-week"].text_problem(("who",), "some-rule", "wrong")
    assert told(first) == "content/routines/first-week.yaml:5:6: wrong  [some-rule]"


def test_a_problem_in_a_claim_is_told_at_its_text_and_not_at_its_first_line() -> None:
    claim = "\n    sources: [leaflet]\n    text: Squeeze your bottom."
    entry = library(bridge=(" {text: Squeeze your bottom., sources: [leaflet]}", claim)).of(Exercise)["bridge"]
    found = entry.text_problem(("tips", "squeeze"), "some-rule", "wrong")
    assert told(found) == "content/exercises/bridge.yaml:21:11: wrong  [some-rule]"


def test_texts_that_are_not_translated_are_not_its_own() -> None:
    entry = routine(frozenset({("who",), ("aim",)}))
    assert set(entry.texts) - {path for path, _ in entry.own_texts()} == {("who",), ("aim",)}


def test_an_entry_of_a_kind_is_one_of_entities() -> None:
    entry = library().of(Condition)["back-pain"]
    assert (entry.id, entry.kind.name, type(entry.entity)) == ("back-pain", "condition", Condition)


def test_references_are_found_in_values_in_lists_and_in_keys() -> None:
    found = dict(library().of(Routine)["first-week"].references)
    assert {path: value for path, value in found.items() if value != "guide"} == {
        ("conditions", 0): "back-pain",
        ("exercises", "bridge"): "bridge",
        ("exercises", "plank"): "plank",
        ("next", "again", "routine"): "first-week",
    }
