import pytest

from generator.problems import Severity
from tests.conftest import BOTH, Edit, collection, told
from tests.minimal import BRIDGE

CHAIR = "terms: {chair: silla, mat: esterilla}\n"


def problems(new: dict[str, str] | None = None, /, languages: tuple[str, ...] = ("en",), **edits: Edit) -> list[str]:
    """The problems of the minimal project with changes, but those of what is not translated."""
    found = collection(new, languages, **edits).problems
    return [told(problem) for problem in found if "translation" not in problem.rule]


def test_the_minimal_project_loads_without_a_problem() -> None:
    assert problems() == []


def test_there_is_a_library_for_each_language_and_the_first_comes_first() -> None:
    assert list(collection(None, BOTH).libraries) == ["en", "es"]


@pytest.mark.parametrize(
    ("path", "problem", "hint"),
    [
        (
            "content/exercize/arch.yaml",
            'there is no kind of content "exercize"  [unknown-folder]',
            'did you mean "exercises"?',
        ),
        (
            "content/zoo/arch.yaml",
            'there is no kind of content "zoo"  [unknown-folder]',
            "the folders are articles, conditions, exercises, glossary, poses, precautions, routines, safety, sources, "
            "vocabulary, where",
        ),
        (
            "content/exercises/floor/arch.yaml",
            "this file is not read  [unknown-file]",
            "put it into content/exercises/ with the ending .yaml",
        ),
        (
            "content/arch.yaml",
            "this file is not read  [unknown-file]",
            "put it into a folder of content/, such as content/exercises/",
        ),
        (
            "content/exercises/arch.yml",
            "this file is not read  [unknown-file]",
            "put it into content/exercises/ with the ending .yaml",
        ),
        (
            "content/exercises/bridge.fr.yaml",
            'there is no language "fr"  [unknown-language]',
            "the languages are en; en has no ending of its own",
        ),
        (
            "content/exercises/bridge.en.yaml",
            'there is no language "en"  [unknown-language]',
            "the languages are en; en has no ending of its own",
        ),
    ],
)
def test_a_file_in_the_wrong_place_is_told(path: str, problem: str, hint: str) -> None:
    found = collection({path: BRIDGE}).problems
    assert [(told(p), p.hint) for p in found] == [(f"{path}:1:1: {problem}", hint)]


@pytest.mark.parametrize(
    "path", ["content/pages/en/index.md", "content/schema/exercise.json", "README.md", "mkdocs.yml"]
)
def test_files_that_are_no_content_are_passed_over(path: str) -> None:
    assert problems({path: "x: ["}) == []


def test_a_translation_of_nothing_is_told_once() -> None:
    found = collection({"content/exercises/brigde.es.yaml": "name: Puente\n"}, BOTH).problems
    orphans = [(told(p), p.hint) for p in found if p.rule == "orphan-translation"]
    assert orphans == [
        (
            "content/exercises/brigde.es.yaml:1:1: there is no content/exercises/brigde.yaml to translate"
            "  [orphan-translation]",
            'did you mean "bridge"?',
        )
    ]


def test_a_translation_is_read_into_the_other_language_only() -> None:
    found = collection({"content/vocabulary/equipment.es.yaml": CHAIR}, BOTH)
    assert found.libraries["en"].terms["equipment"]["chair"] == "sturdy chair"
    assert found.libraries["es"].terms["equipment"]["chair"] == "silla"


def test_a_spoiled_file_is_told_once_and_spoils_nothing_else() -> None:
    assert problems(bridge="name: [") == [
        "content/exercises/bridge.yaml:2:1: this is not valid YAML: did not find expected node content  [yaml-syntax]"
    ]


def test_the_translation_of_a_spoiled_file_is_no_second_mistake() -> None:
    found = problems({"content/exercises/bridge.es.yaml": "name: Puente\n"}, languages=BOTH, bridge="name: 5\n- a")
    assert len(found) == 1


def test_a_spoiled_translation_is_told_once_and_not_also_as_missing() -> None:
    new = {"content/vocabulary/equipment.es.yaml": "terms:\n\tchair: silla\n"}
    found = [told(p) for p in collection(new, BOTH).problems if "equipment" in p.path]
    assert found == ["content/vocabulary/equipment.es.yaml:2:1: a tab character  [yaml-tab]"]


def test_what_a_rule_finds_in_a_draft_is_a_warning() -> None:
    draft = BRIDGE.replace("id: bridge", "id: arch\ndraft: true").replace("hold_s: 5", "hold_s: 50")
    found = collection({"content/exercises/arch.yaml": draft}).problems
    assert [(p.rule, p.severity) for p in found] == [("dose-range", Severity.WARNING)]


def test_a_draft_that_cannot_be_read_is_an_error_all_the_same() -> None:
    draft = BRIDGE.replace("id: bridge", "id: arch\ndraft: true").replace("hold_s: 5", "hold_s: long")
    found = collection({"content/exercises/arch.yaml": draft}).problems
    assert [(p.rule, p.severity) for p in found] == [("wrong-value", Severity.ERROR)]


def test_rules_about_words_read_each_language_and_rules_about_structure_only_the_first() -> None:
    new = {"content/vocabulary/equipment.es.yaml": "terms: {chair: dos sillas, mat: esterilla}\n"}
    found = problems(new, languages=BOTH, bridge=("hold_s: 5", "hold_s: 50"))
    assert found == [
        "content/exercises/bridge.yaml:30:11: hold_s lies outside what is published for this exercise, 3 to 6"
        "  [dose-range]",
        'content/vocabulary/equipment.es.yaml:1:16: a number in letters: "dos"  [spelled-number]',
    ]
