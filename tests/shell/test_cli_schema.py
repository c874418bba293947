"""``limber schema``: the JSON Schemas of editors, fresh in the repository too."""

import json
from pathlib import Path

import pytest

from generator.kinds import KINDS
from generator.shell.cli import main
from tests.shell.conftest import Limber
from tests.sites.copies import REPOSITORY, snapshot

PATHS = [f"content/schema/{kind.name}.json" for kind in KINDS]
SETTINGS = ".vscode/settings.json"


def test_the_schemas_in_the_repository_are_not_stale(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--project", str(REPOSITORY), "schema", "--check"]) == 0
    assert capsys.readouterr() == ("", "")


def test_one_schema_a_kind_is_written_and_a_second_run_changes_none(good: Path, limber: Limber) -> None:
    assert limber("schema").out == "12 of 12 files changed\n"
    assert sorted(f"content/schema/{name}" for name in snapshot(good / "content/schema")) == sorted(PATHS)
    assert json.loads((good / "content/schema/exercise.json").read_text(encoding="utf-8"))["title"] == "Exercise"
    assert limber("schema").out == "0 of 12 files changed\n"


def test_check_names_missing_and_stale_schemas_and_writes_nothing(good: Path, limber: Limber) -> None:
    limber("schema")
    (good / PATHS[0]).unlink()
    (good / PATHS[1]).write_text("{}", encoding="utf-8")
    before = snapshot(good)
    outcome = limber("schema", "--check")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.splitlines() == [f"{path} is out of date; run: limber schema" for path in PATHS[:2]]
    assert snapshot(good) == before


def test_check_of_fresh_schemas_is_silent(limber: Limber) -> None:
    limber("schema")
    outcome = limber("schema", "--check")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")


def test_the_settings_of_the_editor_name_every_schema_and_keep_everything_else(good: Path, limber: Limber) -> None:
    old = {"editor.rulers": [120], "yaml.schemas": {"mine.json": "mine.yaml", "content/schema/gone.json": "gone.yaml"}}
    (good / SETTINGS).parent.mkdir(exist_ok=True)
    (good / SETTINGS).write_text(json.dumps(old), encoding="utf-8")
    limber("schema")
    settings = json.loads((good / SETTINGS).read_text(encoding="utf-8"))
    assert settings["editor.rulers"] == [120]
    assert list(settings["yaml.schemas"]) == ["mine.json", *PATHS]
    assert settings["yaml.schemas"]["content/schema/pose.json"] == ["content/poses/*.yaml", "!content/poses/*.*.yaml"]


def test_settings_that_cannot_be_read_are_left_alone(good: Path, limber: Limber) -> None:
    (good / SETTINGS).parent.mkdir(exist_ok=True)
    (good / SETTINGS).write_text("{} // mine", encoding="utf-8")
    before = snapshot(good)
    outcome = limber("schema")
    assert (outcome.code, outcome.err) == (
        2,
        f"limber: {good / SETTINGS} is not plain JSON; take out its comments, or move it away and run this again\n",
    )
    assert snapshot(good) == before
