"""One site, however it comes about: built first or again, in one process or in several, here or in another folder."""

import shutil
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from generator.shell import pool, workshop
from tests.sites.copies import build_site, copy_good, draw


def site(project: Path) -> dict[str, bytes]:
    """Builds a project, without cards, and gives all files of the site."""
    shutil.rmtree(project / "site_templates" / "cards", ignore_errors=True)
    built = build_site(project)
    return {path.relative_to(built).as_posix(): path.read_bytes() for path in built.rglob("*") if path.is_file()}


def drawn(folder: Path) -> Path:
    """A copy of the good project with a figure."""
    project = copy_good(folder / "good")
    draw(project)
    return project


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes]]:
    """A project that was built once, and its site."""
    project = drawn(tmp_path_factory.mktemp("first"))
    return project, site(project)


def test_a_site_built_again_from_what_is_kept_is_the_same(first: tuple[Path, dict[str, bytes]]) -> None:
    project, files = first
    assert (project / ".cache" / "limber" / "made.sqlite3").is_file()
    assert len(files) > 50
    assert site(project) == files


@pytest.mark.parametrize("processes", [1, 2])
def test_a_site_made_in_one_process_or_in_several_in_another_folder_is_the_same(
    first: tuple[Path, dict[str, bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, processes: int
) -> None:
    started: list[int] = []
    usual = ProcessPoolExecutor

    def counted(workers: int, **options: Any) -> ProcessPoolExecutor:
        started.append(workers)
        return usual(workers, **options)

    monkeypatch.setattr(workshop, "processors", lambda: processes)
    monkeypatch.setattr(pool, "_LEAST_S", 0.001)
    monkeypatch.setattr(pool, "ProcessPoolExecutor", counted)
    assert site(drawn(tmp_path / "elsewhere")) == first[1]
    assert started == ([] if processes == 1 else [2])
