"""``limber export``: the generated pages in a folder, or nothing at all."""

import json
from pathlib import Path

import pytest

from tests.shell.conftest import Limber
from tests.sites.copies import edit, snapshot

pytestmark = pytest.mark.usefixtures("stub_typst")
BRIDGE = "content/exercises/bridge.yaml"


@pytest.mark.parametrize("there", [False, True], ids=["missing", "empty"])
def test_both_languages_are_written_into_a_missing_or_empty_folder(tmp_path: Path, limber: Limber, there: bool) -> None:
    target = tmp_path / "out"
    if there:
        target.mkdir()
    outcome = limber("export", "--to", str(target))
    english, spanish = snapshot(target / "en"), snapshot(target / "es")
    assert outcome.code == 0
    assert outcome.out.splitlines() == [
        f"{target / 'en'}: {len(english)} files",
        f"{target / 'es'}: {len(spanish)} files",
    ]
    assert sorted(english) == sorted(spanish)
    assert {"index.md", "exercises/bridge.md", "about/index.md", "data/v1/exercises.json"} <= english.keys()
    assert b"\n# Bridge\n" in english["exercises/bridge.md"]
    assert b"\n# Puente\n" in spanish["exercises/bridge.md"]
    assert "\n# Acerca de\n" in spanish["about/index.md"].decode()
    exercises = json.loads(spanish["data/v1/exercises.json"])["exercises"]
    assert [exercise["id"] for exercise in exercises] == ["bridge", "clamshell", "sit-to-stand"]


def test_two_exports_are_the_same_bytes(tmp_path: Path, limber: Limber) -> None:
    for name in ("one", "two"):
        assert limber("export", "--release", "--to", str(tmp_path / name)).code == 0
    assert snapshot(tmp_path / "one") == snapshot(tmp_path / "two")


def test_a_folder_with_something_in_it_is_refused_and_left_alone(tmp_path: Path, limber: Limber) -> None:
    target = tmp_path / "out"
    target.mkdir()
    (target / "mine.txt").write_text("mine", encoding="utf-8")
    outcome = limber("export", "--to", str(target))
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"limber: {target} is not an empty folder; choose another\n"
    assert snapshot(target) == {"mine.txt": b"mine"}


def test_a_file_in_the_place_of_the_folder_is_refused_and_left_alone(tmp_path: Path, limber: Limber) -> None:
    target = tmp_path / "out"
    target.write_text("mine", encoding="utf-8")
    outcome = limber("export", "--to", str(target))
    assert outcome.code == 2
    assert outcome.err == f"limber: {target} is not an empty folder; choose another\n"
    assert target.read_text(encoding="utf-8") == "mine"


def test_nothing_is_written_when_the_content_has_an_error(good: Path, tmp_path: Path, limber: Limber) -> None:
    edit(good, BRIDGE, "[sit-to-stand]", "[sit-too-stand]")
    outcome = limber("export", "--to", str(tmp_path / "out"))
    assert (outcome.code, outcome.out) == (1, "")
    assert 'error: unknown exercise "sit-too-stand"' in outcome.err
    assert not (tmp_path / "out").exists()


def test_nothing_is_written_when_a_file_cannot_be_read(good: Path, tmp_path: Path, limber: Limber) -> None:
    (good / BRIDGE).write_bytes(b"name: \xff\n")
    outcome = limber("export", "--to", str(tmp_path / "out"))
    assert outcome.code == 1
    assert f"{BRIDGE}:1:7: error: the file is not UTF-8 text  [not-utf-8]" in outcome.err
    assert not (tmp_path / "out").exists()


def test_a_stale_translation_stops_only_a_release(good: Path, tmp_path: Path, limber: Limber) -> None:
    edit(good, BRIDGE, "Stop if it hurts.", "Stop when it hurts.")
    assert limber("export", "--release", "--to", str(tmp_path / "out")).code == 1
    assert not (tmp_path / "out").exists()
    assert limber("export", "--to", str(tmp_path / "out")).code == 0
