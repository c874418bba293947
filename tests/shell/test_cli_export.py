"""``limber export``: the generated pages in a folder, or nothing at all."""

import json
import os
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


def test_pictures_beside_hand_written_pages_come_along_and_hidden_files_do_not(
    good: Path, tmp_path: Path, limber: Limber
) -> None:
    about = good / "content" / "pages" / "en" / "about"
    (about / "team.jpg").write_bytes(b"\xff\xd8\xff a picture")
    (about / ".notes").write_bytes(b"hidden")
    assert limber("export", "--to", str(tmp_path / "out")).code == 0
    written = snapshot(tmp_path / "out" / "en" / "about")
    assert written["team.jpg"] == b"\xff\xd8\xff a picture"
    assert sorted(written) == ["fields.md", "index.md", "rules.md", "team.jpg"]


def test_a_linked_folder_of_pages_comes_along_and_what_cannot_be_read_is_named(
    good: Path, tmp_path: Path, limber: Limber
) -> None:
    docs = good / "prose" / "en"
    docs.mkdir(parents=True)
    (docs / "linked").symlink_to(good / "content" / "pages" / "en" / "about")
    edit(good, "mkdocs.yml", "docs_dir: content/pages/en", "docs_dir: prose/en")
    assert limber("export", "--to", str(tmp_path / "one")).code == 0
    assert (tmp_path / "one" / "en" / "linked" / "index.md").is_file()
    os.mkfifo(docs / "pipe.png")
    outcome = limber("export", "--to", str(tmp_path / "two"))
    assert outcome.code == 2
    assert outcome.err == f"limber: {docs / 'pipe.png'}: this is a pipe, a socket or a device, and no file\n"


def test_hand_written_pages_come_from_the_folder_that_mkdocs_reads(good: Path, tmp_path: Path, limber: Limber) -> None:
    (good / "prose" / "en").mkdir(parents=True)
    (good / "prose" / "en" / "who.md").write_text("# Who\n", encoding="utf-8")
    edit(good, "mkdocs.yml", "docs_dir: content/pages/en", "docs_dir: prose/en")
    assert limber("export", "--to", str(tmp_path / "out")).code == 0
    assert (tmp_path / "out" / "en" / "who.md").read_text(encoding="utf-8") == "# Who\n"


def test_a_folder_for_a_builder_holds_all_that_it_needs_and_says_how_to_build_it(
    tmp_path: Path, limber: Limber
) -> None:
    target = tmp_path / "out"
    outcome = limber("export", "--for", "mkdocs", "--to", str(target))
    files = snapshot(target)
    assert outcome.code == 0
    assert outcome.out == (
        f"{target}: {len(files)} files. In that folder, this builds the site:\n"
        "  mkdocs build --strict -f mkdocs.yml\n"
        "  mkdocs build --strict -f mkdocs.es.yml\n"
    )
    assert sorted(path for path in files if "/" not in path) == ["README.md", "mkdocs.es.yml", "mkdocs.yml"]
    assert {"theme/main.html", "theme/assets/limber.css", "theme/.icons/limber/logo.svg"} <= files.keys()
    assert {"en/index.md", "es/cards/stiff-hip-start-a4.pdf", "en/data/v1/exercises.json"} <= files.keys()
    assert b"limber" not in b"".join(files["mkdocs.yml"].lower().split(b"assets/limber.css"))


def test_the_publishers_own_files_lie_over_the_look(good: Path, tmp_path: Path, limber: Limber) -> None:
    (good / "mine").mkdir()
    (good / "mine" / "404.html").write_text("lost", encoding="utf-8")
    edit(good, "mkdocs.yml", "custom_dir: site_templates/theme", "custom_dir: mine")
    assert limber("export", "--for", "zensical", "--to", str(tmp_path / "out")).code == 0
    theme = snapshot(tmp_path / "out" / "theme")
    assert theme["404.html"] == b"lost"
    assert {"main.html", "assets/limber.css"} <= theme.keys()


def test_settings_that_lead_to_files_of_the_project_are_left_out_with_a_word(
    good: Path, tmp_path: Path, limber: Limber
) -> None:
    edit(good, "mkdocs.yml", "docs_dir:", "hooks: [mine.py]\ndocs_dir:")
    outcome = limber("export", "--for", "mkdocs", "--to", str(tmp_path / "out"))
    assert outcome.err == 'limber: the setting "hooks" is left out; it leads to files of the project\n'
    assert "mine.py" not in (tmp_path / "out" / "mkdocs.yml").read_text(encoding="utf-8")


def test_what_a_setting_names_in_python_is_named_in_the_folder_too(good: Path, tmp_path: Path, limber: Limber) -> None:
    named = "emoji_index: !!python/name:material.extensions.emoji.twemoji"
    edit(good, "mkdocs.yml", "  tables: {}\n", f"  tables: {{}}\n  pymdownx.emoji:\n    {named}\n")
    assert limber("export", "--for", "mkdocs", "--to", str(tmp_path / "out")).code == 0
    assert f"{named} ''\n" in (tmp_path / "out" / "mkdocs.yml").read_text(encoding="utf-8")


def test_a_site_with_another_theme_is_refused_for_a_builder(good: Path, tmp_path: Path, limber: Limber) -> None:
    edit(good, "mkdocs.yml", "  name: material\n", "  name: readthedocs\n")
    outcome = limber("export", "--for", "mkdocs", "--to", str(tmp_path / "out"))
    assert outcome.code == 2
    assert outcome.err == 'limber: --for needs the theme "material", for which the look is made, not "readthedocs"\n'
    assert not (tmp_path / "out").exists()


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
