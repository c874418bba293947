"""A copy of the good project, and the command line run on it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from unittest.mock import patch

import pytest

from generator.shell.cli import main
from tests.sites.copies import build_site, copy_good
from tests.stub_typst import StubCompiler

DAY = "2026-11-20"


@dataclass(frozen=True)
class Outcome:
    """What a command gave back and wrote to its two streams."""

    code: int
    out: str
    err: str


Limber: TypeAlias = Callable[..., Outcome]


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A copy of the good project that a test may change."""
    return copy_good(tmp_path / "good")


@pytest.fixture
def stub_typst(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cards that are made at once and look like nothing, for tests that are not about their look."""
    monkeypatch.setattr("typst.Compiler", StubCompiler)
    monkeypatch.setattr("generator.shell.workshop.processors", lambda: 1)  # another process knows nothing of this one


@pytest.fixture
def limber(good: Path, capsys: pytest.CaptureFixture[str]) -> Limber:
    """Runs ``limber`` on the copy, as on the day that all tests share."""

    def run(*arguments: str) -> Outcome:
        code = main(["--project", str(good), "--today", DAY, *arguments])
        return Outcome(code, *capsys.readouterr())

    return run


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the good project, to look at."""
    with patch("typst.Compiler", StubCompiler):
        return build_site(copy_good(tmp_path_factory.mktemp("built") / "good"))
