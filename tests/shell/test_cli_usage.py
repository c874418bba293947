"""The command line as a whole: help, another folder, and what is no project."""

from pathlib import Path

import pytest

from generator.shell.cli import main
from tests.shell.conftest import Limber

COMMANDS = ["check", "rules", "export", "figure", "cards", "schema", "new", "stamp", "verify"]


@pytest.mark.parametrize("arguments", [[], *([command] for command in COMMANDS)])
def test_help_says_what_the_command_does(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main([*arguments, "--help"])
    shown = capsys.readouterr().out
    assert shown.startswith(f"usage: limber {' '.join(arguments)}".rstrip())
    wanted = COMMANDS if not arguments else [f"usage: limber {arguments[0]}", "show this help message"]
    assert [word for word in wanted if word not in shown] == []


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["--today", "20 November", "check"], '"20 November" is not a date such as 2026-11-20'),
        (["check", "--format", "xml"], "invalid"),
        (["export"], "the following arguments are required: --to"),
        (["export", "--to", "x", "--for", "hugo"], "argument --for: invalid choice: 'hugo'"),
        (["cards"], "the following arguments are required: --to"),
        (["cards", "--to", "x", "--format", "a5"], "argument --format: invalid choice: 'a5'"),
        (["stamp"], "the following arguments are required: ID"),
    ],
)
def test_a_wrong_call_is_refused_with_a_reason(
    arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    assert complaint in capsys.readouterr().err


def test_a_project_in_another_folder_is_checked_from_anywhere(
    tmp_path: Path, limber: Limber, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert limber("check").out.startswith("no problems in ")


def test_without_an_option_the_project_is_the_folder_one_stands_in(
    good: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(good)
    assert main(["--today", "2026-11-20", "check"]) == 0
    assert capsys.readouterr().out.startswith("no problems in ")


@pytest.mark.parametrize(
    "command", [["check"], ["schema"], ["new", "exercise", "plank"], ["stamp", "bridge"], ["verify"]]
)
def test_a_folder_without_mkdocs_yml_is_no_project(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--project", str(tmp_path), *command]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == (
        f"limber: {tmp_path / 'mkdocs.yml'} cannot be read: No such file or directory. "
        "Run limber in the folder that holds mkdocs.yml.\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_named(good: Path, limber: Limber) -> None:
    (good / "content" / "schema").write_text("in the way", encoding="utf-8")
    outcome = limber("schema")
    assert outcome.code == 2
    assert outcome.err.startswith(f"limber: {good / 'content' / 'schema'}")
    assert "Traceback" not in outcome.err
