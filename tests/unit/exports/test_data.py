import importlib
import json
from dataclasses import replace
from typing import Any

import pytest

from generator.exports.data import data_files, published_schema
from generator.exports.editor import authoring_schema
from generator.kinds import KINDS, SiteKind
from generator.nodes import parse
from tests.conftest import MakeSite
from tests.minimal import FILES, PLANK, RARE
from tests.minimal_figures import KNEE_UP, POSES

jsonschema = importlib.import_module("jsonschema")
NAMES = [kind.name for kind in KINDS]


def faults(schema: dict[str, Any], value: object) -> list[str]:
    """What a JSON Schema finds wrong with a value, dates included."""
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in checker.iter_errors(value)]


def kind_of(folder: str) -> SiteKind:
    """The kind with a folder."""
    return next(kind for kind in KINDS if kind.folder == folder)


def as_json(value: object) -> Any:
    """A parsed value as a JSON document has it."""
    return json.loads(json.dumps(value))


@pytest.fixture
def files(make_site: MakeSite, rare: dict[str, str]) -> dict[str, bytes]:
    """The data files of the whole minimal project."""
    return data_files(make_site({**rare, **POSES}))


def test_each_kind_has_a_data_file_and_its_schema(files: dict[str, bytes]) -> None:
    assert sorted(files) == sorted(
        f"data/v1/{name}" for kind in KINDS for name in (f"{kind.folder}.json", f"{kind.name}.schema.json")
    )


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_the_published_data_is_what_its_published_schema_says(kind: SiteKind, files: dict[str, bytes]) -> None:
    schema = json.loads(files[f"data/v1/{kind.name}.schema.json"])
    data = json.loads(files[f"data/v1/{kind.folder}.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    assert data[kind.folder]
    assert faults(schema, data) == []


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_the_published_schema_refuses_what_is_not_in_the_data(kind: SiteKind, files: dict[str, bytes]) -> None:
    data = json.loads(files[f"data/v1/{kind.folder}.json"])
    data[kind.folder][0] |= {"draft": False}
    assert len(faults(published_schema(kind), data)) == 1
    del data[kind.folder][0]["draft"], data[kind.folder][0]["id"]
    assert faults(published_schema(kind), data) == [f"$.{kind.folder}[0]: 'id' is a required property"]


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_a_project_without_any_of_a_kind_has_an_empty_list(kind: SiteKind, make_site: MakeSite) -> None:
    site = make_site()
    bare = replace(site, library=replace(site.library, entries={kind: {}}))
    data = json.loads(data_files(bare)[f"data/v1/{kind.folder}.json"])
    assert data[kind.folder] == []
    assert faults(published_schema(kind), data) == []


def test_the_head_of_a_data_file_says_what_it_is(files: dict[str, bytes]) -> None:
    data = json.loads(files["data/v1/routines.json"])
    assert {name: value for name, value in data.items() if name != "routines"} == {
        "$schema": "routine.schema.json",
        "version": 1,
        "language": "en",
        "license": "CC-BY-4.0",
    }


def test_an_entity_is_published_as_its_file_says(files: dict[str, bytes]) -> None:
    exercises = {item["id"]: item for item in json.loads(files["data/v1/exercises.json"])["exercises"]}
    assert list(exercises) == ["bridge", "plank", "sit-to-stand", "sit-up"]
    assert exercises["bridge"]["dose"]["repetitions"] == {"min": 8, "max": 10}
    assert exercises["bridge"]["review"] == {"date": "2026-11-20", "role": "editor"}
    assert exercises["bridge"]["suits"] == {"back-pain": {"note": "Go slowly.", "sources": ["guide"], "ours": False}}


def test_an_exercise_says_where_its_pictures_lie(make_site: MakeSite) -> None:
    files = data_files(make_site(POSES, bridge=KNEE_UP))
    bridge, plank, _ = json.loads(files["data/v1/exercises.json"])["exercises"]
    assert bridge["pictures"] == {
        "moving": "../../figures/bridge.svg",
        "stills": {"begin": "../../figures/bridge-1.svg", "pull": "../../figures/bridge-2.svg"},
    }
    assert list(bridge["figure"]["frames"]) == list(bridge["pictures"]["stills"])
    assert "pictures" not in plank
    schema = json.loads(files["data/v1/exercise.schema.json"])
    assert faults(schema, json.loads(files["data/v1/exercises.json"])) == []


def test_drafts_are_not_published(make_site: MakeSite) -> None:
    draft = {"content/exercises/crawl.yaml": PLANK.replace("id: plank", "id: crawl\ndraft: true")}
    assert b"crawl" not in data_files(make_site(draft))["data/v1/exercises.json"]


def test_data_of_another_language_holds_its_texts(make_site: MakeSite) -> None:
    overlay = {"content/exercises/plank.es.yaml": "name: Plancha á <b>\n"}
    data = json.loads(data_files(make_site(overlay, language="es"))["data/v1/exercises.json"])
    assert (data["language"], data["exercises"][1]["name"]) == ("es", "Plancha á <b>")


@pytest.mark.parametrize("path", [*FILES, *RARE])
def test_an_editor_accepts_every_file_of_the_minimal_project(path: str) -> None:
    schema = authoring_schema(kind_of(path.split("/")[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert faults(schema, as_json(parse(path, {**FILES, **RARE}[path])[0].value)) == []


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("name: Bridge", "nam: Bridge", "$"),
        ("level: start-here", "level: easy", "$.level"),
        ("repetitions: 8 to 10", "repetitions: 8-10", "$.dose.repetitions"),
        ("role: editor", "role: boss", "$.review.role"),
        ("date: 2026-11-20", "date: 2026-13-20", "$.review.date"),
        ("muscles: [buttock]", "muscles: [Big Muscle]", "$.muscles[0]"),
        ("purposes: [strength]", "purposes: []", "$.purposes"),
    ],
)
def test_an_editor_sees_a_mistake_where_the_generator_sees_it(old: str, new: str, place: str) -> None:
    path = "content/exercises/bridge.yaml"
    assert FILES[path].count(old) == 1
    value = parse(path, FILES[path].replace(old, new))[0].value
    found = faults(authoring_schema(kind_of("exercises")), as_json(value))
    assert found
    assert {line.split(": ")[0] for line in found} == {place}


def test_an_editor_sees_a_name_that_the_generator_refuses() -> None:
    value = parse("a.yaml", FILES["content/exercises/bridge.yaml"].replace("  lift: Lift", "  Lift: Lift"))[0].value
    assert len(faults(authoring_schema(kind_of("exercises")), as_json(value))) == 1


def test_every_field_in_an_editor_has_a_meaning() -> None:
    nameless = [
        f"{kind.name}.{name}"
        for kind in KINDS
        for name, field in authoring_schema(kind)["properties"].items()
        if not field.get("description")
    ]
    assert nameless == []
