"""``limber check``: the list of problems as a person, a program and a code host read it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.shell.conftest import DAY, Limber
from tests.sites.copies import edit, snapshot

BRIDGE = "content/exercises/bridge.yaml"
UNKNOWN = 'unknown exercise "sit-too-stand"'


@pytest.fixture
def broken(good: Path) -> Path:
    """The good project with an unknown reference and an overdue review."""
    edit(good, BRIDGE, "[sit-to-stand]", "[sit-too-stand]")
    edit(good, BRIDGE, "2025-06-02", "2024-06-02")
    return good


def test_a_warning_alone_is_shown_and_gives_zero(good: Path, limber: Limber) -> None:
    edit(good, BRIDGE, "2025-06-02", "2024-06-02")
    outcome = limber("check")
    assert outcome.code == 0
    assert outcome.out.splitlines()[:2] == [
        f"{BRIDGE}:3:9: warning: the review was due on 2026-06-02  [review-overdue]",
        "    check the page against its sources, then write the new date",
    ]


def test_problems_come_in_the_order_of_their_lines_and_errors_give_one(broken: Path, limber: Limber) -> None:
    outcome = limber("check")
    assert outcome.code == 1
    assert [line.split(": ")[0] for line in outcome.out.splitlines() if line.startswith("content")] == [
        f"{BRIDGE}:3:9",
        f"{BRIDGE}:28:20",
    ]
    assert outcome.out.splitlines()[-1].startswith("1 error and 1 warning in ")
    assert outcome.err == ""


def test_json_holds_every_part_of_a_problem(broken: Path, limber: Limber) -> None:
    outcome = limber("check", "--format", "json")
    assert outcome.code == 1
    assert json.loads(outcome.out)[1] == {
        "path": BRIDGE,
        "line": 28,
        "column": 20,
        "rule": "unknown-reference",
        "message": UNKNOWN,
        "hint": 'did you mean "sit-to-stand"?',
        "severity": "error",
    }


def test_json_of_a_project_without_problems_is_an_empty_list(limber: Limber) -> None:
    assert json.loads(limber("check", "--format", "json").out) == []


def test_github_gets_one_annotation_a_problem(broken: Path, limber: Limber) -> None:
    lines = limber("check", "--format", "github").out.splitlines()
    assert lines[1] == (
        f'::error file={BRIDGE},line=28,col=20,title=unknown-reference::{UNKNOWN}. did you mean "sit-to-stand"?'
    )
    assert lines[2].startswith("1 error and 1 warning in ")


def test_in_a_terminal_the_words_have_colours(broken: Path, limber: Limber, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[31merror\x1b[0m" in limber("check").out


def test_no_color_is_heeded_in_a_terminal(broken: Path, limber: Limber, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in limber("check").out


def test_python_m_generator_in_a_pipe_has_no_colours_and_changes_no_file(broken: Path) -> None:
    before = snapshot(broken)
    run = subprocess.run(
        [sys.executable, "-m", "generator", "--today", DAY, "check"],
        cwd=broken,
        env={**os.environ, "FORCE_COLOR": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1, run.stderr
    assert f"{BRIDGE}:28:20: error: {UNKNOWN}  [unknown-reference]" in run.stdout
    assert "\x1b" not in run.stdout
    assert {path: data for path, data in snapshot(broken).items() if not path.startswith(".cache/")} == before


def test_a_terminal_without_our_letters_gets_all_the_problems(good: Path) -> None:
    edit(good, BRIDGE, "[sit-to-stand]", '["腰"]')
    told = subprocess.run(
        [sys.executable, "-m", "generator", "--project", str(good), "--today", DAY, "check"],
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        check=False,
    )
    assert told.returncode == 1
    assert told.stderr == b""
    assert told.stdout.startswith(BRIDGE.encode() + b':28:20: error: harder_exercises: "\\u8170" is not written')
