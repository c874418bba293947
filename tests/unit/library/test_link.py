from collections.abc import Mapping

import pytest

from generator.library.link import check_ids, check_references
from generator.models.exercise import Exercise
from generator.models.pose import Pose
from tests.conftest import BOTH, Edit, collection, library, told
from tests.minimal import FILES, PLANK


def references(**edits: Edit) -> list[tuple[str, str]]:
    """The problems of references in the minimal project with changes, and their hints."""
    return [(told(problem), problem.hint) for problem in check_references(library(**edits))]


def test_every_reference_of_the_minimal_project_leads_somewhere() -> None:
    assert references() == []


@pytest.mark.parametrize(
    ("name", "old", "new", "problem", "hint"),
    [
        (
            "first_week",
            "plank: {}",
            "plonk: {}",
            'routines/first-week.yaml:14:3: unknown exercise "plonk"',
            'did you mean "plank"?',
        ),
        (
            "first_week",
            "conditions: [back-pain]",
            "conditions: [back-pane]",
            'routines/first-week.yaml:6:14: unknown condition "back-pane"',
            'did you mean "back-pain"?',
        ),
        (
            "first_week",
            "routine: first-week",
            "routine: later",
            'routines/first-week.yaml:23:44: unknown routine "later"',
            "write the id of a file in content/routines",
        ),
        (
            "bridge",
            "muscles: [buttock]",
            "muscles: [buttock, elbow]",
            'exercises/bridge.yaml:10:20: unknown muscle "elbow"',
            "the terms stand in content/vocabulary/muscles.yaml",
        ),
        (
            "bridge",
            "equipment: [mat]",
            "equipment: [mast]",
            'exercises/bridge.yaml:11:13: unknown equipment "mast"',
            'did you mean "mat"?',
        ),
        (
            "bridge",
            "steps_sources: [leaflet]",
            "steps_sources: [leaflet, guid]",
            'exercises/bridge.yaml:16:26: unknown source "guid"',
            'did you mean "guide"?',
        ),
        (
            "first_week",
            "stage: start",
            "stage: start\nprecautions: [thin-bone]",
            'routines/first-week.yaml:8:15: unknown precaution "thin-bone"',
            'did you mean "thin-bones"?',
        ),
    ],
)
def test_a_reference_to_nothing_is_told_at_its_place(name: str, old: str, new: str, problem: str, hint: str) -> None:
    assert references(**{name: (old, new)}) == [(f"content/{problem}  [unknown-reference]", hint)]


def test_a_published_file_may_not_name_a_draft() -> None:
    found = references(plank=("id: plank\n", "id: plank\ndraft: true\n"))
    assert found == [
        (
            'content/exercises/bridge.yaml:26:20: the exercise "plank" is still a draft  [reference-to-draft]',
            "publish it, or leave it out here",
        ),
        (
            'content/routines/first-week.yaml:14:3: the exercise "plank" is still a draft  [reference-to-draft]',
            "publish it, or leave it out here",
        ),
    ]


def test_a_draft_may_name_a_draft() -> None:
    draft = "id: plank\ndraft: true\nharder_exercises: [plank]\n"
    found = references(plank=("id: plank\n", draft), bridge=("[plank]", "[]"), first_week=("  plank: {}\n", ""))
    assert found == []


def test_a_file_that_cannot_be_read_is_known_all_the_same() -> None:
    assert references(plank="name: [", muscles="terms: [") == []


def test_a_vocabulary_that_is_not_there_knows_no_term() -> None:
    assert [message for message, _ in references(muscles=None)] == [
        'content/exercises/bridge.yaml:10:11: unknown muscle "buttock"  [unknown-reference]'
    ]


def ids(new: Mapping[str, str] | None = None, /, **edits: Edit) -> list[tuple[str, str]]:
    """The problems of the minimal project with changes that are about ids and references, and their hints."""
    return [(told(problem), problem.hint) for problem in collection(new, **edits).problems]


def test_an_id_is_the_name_of_its_file() -> None:
    assert ids() == []
    assert ids(plank=("id: plank", "id: planks")) == [
        (
            'content/exercises/plank.yaml:1:5: the id "planks" differs from the file name "plank"'
            "  [id-differs-from-file]",
            'write "id: plank", or rename the file',
        )
    ]


def test_a_file_that_takes_the_id_of_another_is_one_mistake() -> None:
    assert ids(bridge=("id: bridge", "id: plank")) == [
        (
            'content/exercises/bridge.yaml:1:5: the id "plank" differs from the file name "bridge"'
            "  [id-differs-from-file]",
            'write "id: bridge", or rename the file',
        )
    ]


@pytest.mark.parametrize("name", ["glute-bridge", "Bridge_2"])
def test_a_file_with_a_new_name_is_one_mistake_for_those_who_name_it(name: str) -> None:
    old = FILES["content/exercises/bridge.yaml"]
    hint = (
        'write "id: glute-bridge", or rename the file' if name == "glute-bridge" else "rename the file to bridge.yaml"
    )
    assert ids({f"content/exercises/{name}.yaml": old}, bridge=None) == [
        (
            f'content/exercises/{name}.yaml:1:5: the id "bridge" differs from the file name "{name}"'
            "  [id-differs-from-file]",
            hint,
        )
    ]


def test_the_translation_of_a_file_with_a_new_name_is_still_its_translation() -> None:
    files = {"content/exercises/support.yaml": PLANK, "content/exercises/plank.es.yaml": "name: Plancha\n"}
    found = collection(files, BOTH, plank=None)
    assert found.libraries["es"].exercises["support"].name == "Plancha"
    assert [told(problem) for problem in found.problems if "orphan" in problem.rule] == []


@pytest.mark.parametrize("name", ["con", "nul", "lpt1"])
def test_an_id_is_none_of_the_names_that_windows_keeps_for_itself(name: str) -> None:
    pose = {f"content/poses/{name}.yaml": f"id: {name}\nposition: supine\n"}
    assert ids(pose) == [
        (
            f'content/poses/{name}.yaml:1:5: no file on Windows can have the name "{name}"  [reserved-id]',
            "choose another id, and rename the file",
        )
    ]


@pytest.mark.parametrize("name", ["index", "by-purpose", "by-level"])
def test_an_id_may_not_be_the_address_of_an_index_page(name: str) -> None:
    taken = {f"content/exercises/{name}.yaml": PLANK.replace("id: plank", f"id: {name}")}
    assert [told(problem) for problem in check_ids(library(taken).of(Exercise)[name])] == [
        f'content/exercises/{name}.yaml:1:5: the id "{name}" belongs to an index page  [reserved-id]'
    ]


def test_an_id_of_a_kind_without_such_a_page_is_free() -> None:
    pose = {"content/poses/by-level.yaml": "id: by-level\nposition: supine\n"}
    assert list(check_ids(library(pose).of(Pose)["by-level"])) == []
