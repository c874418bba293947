"""A check that was kept tells the same, and is made again when anything that it looks at changes."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.shell import outcome
from generator.shell.outcome import LastOutcome, check
from generator.shell.project import Checked, Project, open_project
from tests.conftest import TODAY
from tests.sites.copies import edit


@pytest.fixture
def project(good: Path) -> Project:
    """A project with a mistake and a warning."""
    edit(good, "content/exercises/bridge.yaml", "[sit-to-stand]", "[sit-too-stand]")
    edit(good, "content/exercises/bridge.yaml", "2025-06-02", "2024-06-02")
    return open_project(good, TODAY)


@pytest.fixture
def keeper(tmp_path: Path) -> LastOutcome:
    """A keeper whose folder is not there yet."""
    return LastOutcome(tmp_path / "kept" / "check")


def again(project: Project) -> Project:
    """The project as it lies on disk now."""
    return replace(project)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Project]:
    """The projects that were really checked."""
    found: list[Project] = []
    really = Project.check

    def noting(project: Project) -> Checked:
        found.append(project)
        return really(project)

    monkeypatch.setattr(Project, "check", noting)
    return found


def test_what_was_kept_is_what_was_told(project: Project, keeper: LastOutcome, made: list[Project]) -> None:
    first = check(project, keeper)
    assert check(again(project), keeper) == first == project.check()
    assert [problem.rule for problem in first.problems] == ["review-overdue", "unknown-reference"]
    assert len(made) == 2  # the first, and the one in this test


CHANGES: dict[str, Callable[[Project], Project]] = {
    "another day": lambda p: replace(p, settings=replace(p.settings, today=TODAY + datetime.timedelta(1))),
    "a release": lambda p: replace(p, settings=replace(p.settings, release=True)),
    "another language": lambda p: replace(p, settings=replace(p.settings, languages=("en",))),
    "another text": lambda p: changed(p, "content/exercises/bridge.yaml", "id: bridge\n", "id: bridge\n# aside\n"),
    "another word of the site": lambda p: changed(p, "site_templates/strings/en.yaml", "\n", "\n\n"),
    "a picture more": lambda p: added(p, "content/pages/en/about/new.png"),
    "a file that cannot be read": lambda p: added(p, "content/exercises/new.yaml"),
}


def changed(project: Project, path: str, old: str, new: str) -> Project:
    """The project after a change of a file."""
    file = project.root / path
    file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")
    return again(project)


def added(project: Project, path: str) -> Project:
    """The project with one file more that is no text."""
    (project.root / path).parent.mkdir(parents=True, exist_ok=True)
    (project.root / path).write_bytes(b"\xff")
    return again(project)


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_checked(change: str, project: Project, keeper: LastOutcome, made: list[Project]) -> None:
    check(project, keeper)
    other = CHANGES[change](project)
    assert check(other, keeper) == other.check()
    assert made[1] is other


def test_another_edition_of_the_program_checks_anew(
    project: Project, keeper: LastOutcome, made: list[Project], monkeypatch: pytest.MonkeyPatch
) -> None:
    check(project, keeper)
    monkeypatch.setattr(outcome, "_program", lambda: b"another")
    check(project, keeper)
    assert len(made) == 2


@pytest.mark.parametrize(
    "harm", [lambda data: data[:-1], lambda data: data[:0], lambda data: data.replace(b"bridge", b"plank!")]
)
def test_what_is_damaged_counts_as_missing(
    harm: Callable[[bytes], bytes], project: Project, keeper: LastOutcome, tmp_path: Path
) -> None:
    told = check(project, keeper)
    file = tmp_path / "kept" / "check"
    file.write_bytes(harm(file.read_bytes()))
    assert check(project, keeper) == told
    assert check(project, keeper) == told


def test_where_nothing_can_be_kept_each_check_is_made(project: Project, tmp_path: Path, made: list[Project]) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    keeper = LastOutcome(tmp_path / "file" / "check")
    assert check(project, keeper) == check(project, keeper)
    assert len(made) == 2
    assert [path.name for path in tmp_path.iterdir() if path.name != "good"] == ["file"]
