"""``limber new``: a draft that is right from its first moment, and never in the place of something else."""

from pathlib import Path

import pytest

from generator.shell.cli import main
from tests.rich import write_rich
from tests.shell.conftest import DAY, Limber
from tests.sites.copies import snapshot

KINDS = {
    "exercise": "content/exercises/",
    "condition": "content/conditions/",
    "precaution": "content/precautions/",
    "routine": "content/routines/",
    "article": "content/articles/",
    "glossary": "content/glossary/",
    "pose": "content/poses/",
    "source": "content/sources/",
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_file_passes_check_as_a_draft_in_a_small_project(good: Path, limber: Limber, kind: str) -> None:
    path = f"{KINDS[kind]}side-plank.yaml"
    outcome = limber("new", kind, "side-plank")
    assert outcome.out == f"{path} is ready. Fill it in, then take out the line draft: true.\n"
    assert outcome.code == 0
    assert "\nid: side-plank\ndraft: true\n" in (good / path).read_text(encoding="utf-8")
    checked = limber("check")
    assert (checked.code, ": error: " in checked.out) == (0, False), checked.out


def test_new_files_of_every_kind_pass_check_as_drafts_in_the_rich_project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_rich(tmp_path)
    project = ["--project", str(tmp_path), "--today", "2027-01-01"]
    for kind in KINDS:
        assert main([*project, "new", kind, f"quite-new-{kind}"]) == 0
    capsys.readouterr()
    main([*project, "check"])
    problems = [line for line in capsys.readouterr().out.splitlines() if "quite-new-" in line and ": error: " in line]
    assert problems == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_is_there_is_never_overwritten(good: Path, limber: Limber, kind: str) -> None:
    path = f"{KINDS[kind]}mine.yaml"
    (good / path).parent.mkdir(exist_ok=True)
    (good / path).write_text("mine", encoding="utf-8")
    before = snapshot(good)
    outcome = limber("new", kind, "mine")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"limber: {path} exists already; nothing was written\n"
    assert snapshot(good) == before


@pytest.mark.parametrize("id_", ["Side-Plank", "side_plank", "side plank", "-plank", "plank-", "a--b", "", "ñ", "../x"])
def test_a_word_that_cannot_be_an_id_is_refused(good: Path, limber: Limber, id_: str) -> None:
    before = snapshot(good)
    outcome = limber("new", "exercise", "--", id_)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f'limber: "{id_}" cannot be an id; use small letters, figures and hyphens\n'
    assert snapshot(good) == before


@pytest.mark.parametrize("id_", ["by-level", "index", "a" * 61])
def test_an_id_that_check_would_refuse_is_refused_at_once(good: Path, limber: Limber, id_: str) -> None:
    before = snapshot(good)
    outcome = limber("new", "exercise", id_)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f'limber: "{id_}" cannot be an id')
    assert snapshot(good) == before


@pytest.mark.parametrize("kind", ["safety", "vocabulary", "plank"])
def test_kinds_whose_files_are_always_there_are_refused_like_those_that_do_not_exist(
    kind: str, limber: Limber, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        limber("new", kind, "side-plank")
    assert f"invalid choice: '{kind}'" in capsys.readouterr().err


def test_a_reference_names_what_the_project_has(good: Path, limber: Limber) -> None:
    limber("new", "exercise", "side-plank")
    lines = (good / "content/exercises/side-plank.yaml").read_text(encoding="utf-8").splitlines()
    assert {"# muscles: [gluteus-maximus]", "# equipment: [chair]", "steps_sources: [fracture-leaflet]"} <= set(lines)


def test_the_draft_carries_the_day_as_its_review(good: Path, limber: Limber) -> None:
    limber("new", "precaution", "side-plank")
    text = (good / "content/precautions/side-plank.yaml").read_text(encoding="utf-8")
    assert f"\nreview:\n  date: {DAY}\n  role: editor\n" in text
