"""A check that was kept tells the same, and is made again when anything that it looks at changes."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.shell import outcome
from generator.shell.outcome import check
from generator.shell.project import Checked, Project, open_project
from generator.shell.store import Store
from tests.conftest import TODAY
from tests.sites.copies import edit


@pytest.fixture
def project(good: Path) -> Project:
    """A project with a mistake and a warning."""
    edit(good, "content/exercises/bridge.yaml", "[sit-to-stand]", "[sit-too-stand]")
    edit(good, "content/exercises/bridge.yaml", "2025-06-02", "2024-06-02")
    return open_project(good, TODAY)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store whose folder is not there yet."""
    return Store(tmp_path / "kept", no_warning)


def no_warning(told: str) -> None:
    """Takes what a store tells."""
    raise AssertionError(told)


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


def test_what_was_kept_is_what_was_told(project: Project, store: Store, made: list[Project]) -> None:
    first = check(project, store)
    assert check(again(project), store) == first == project.check()
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
def test_a_change_is_checked(change: str, project: Project, store: Store, made: list[Project]) -> None:
    check(project, store)
    other = CHANGES[change](project)
    assert check(other, store) == other.check()
    assert made[1] is other


def test_another_edition_of_the_program_checks_anew(
    project: Project, store: Store, made: list[Project], monkeypatch: pytest.MonkeyPatch
) -> None:
    check(project, store)
    monkeypatch.setattr(outcome, "code_edition", lambda *_: "another")
    check(project, store)
    assert len(made) == 2


def test_another_run_of_the_program_finds_what_was_kept(
    project: Project, store: Store, tmp_path: Path, made: list[Project]
) -> None:
    first = check(project, store)
    assert check(again(project), Store(tmp_path / "kept", no_warning)) == first
    assert len(made) == 1


def test_where_nothing_can_be_kept_each_check_tells_the_same(project: Project, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    told: list[str] = []
    assert check(project, Store(tmp_path / "file", told.append)) == project.check()
    assert len(told) == 1
