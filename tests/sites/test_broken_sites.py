"""Projects on disk with a mistake in them: the command line says what to do about it, and writes nothing.

Here are the mistakes that only a disk can hold, and one of each family; ``tests/unit/broken`` has all the others.
"""

import re
from pathlib import Path

import pytest

from generator.shell.cli import main
from tests.sites.copies import BROKEN, copy_broken, edit, instruction, snapshot

WHYS = sorted(path.name for path in BROKEN.iterdir())
BRIDGE = "content/exercises/bridge.yaml"
MISSPELLED = f"""\
{BRIDGE}:28:20: error: unknown exercise "sit-too-stand"  [unknown-reference]
    did you mean "sit-to-stand"?
1 error in"""


def limber_check(project: Path, *arguments: str) -> int:
    """The exit status of ``limber check`` on the day that all tests share."""
    return main(["--project", str(project), "--today", "2026-11-20", "check", *arguments])


def uncounted(report: str) -> str:
    """A report without the number of files that were read, which grows with each file of words of the site."""
    return re.sub(r"(?<= in )\d+(?= files$)", "…", report, flags=re.MULTILINE)


@pytest.mark.parametrize("why", WHYS)
def test_one_mistake_gives_these_words_and_writes_nothing(
    why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = copy_broken(why, tmp_path / "site")
    before = snapshot(project)
    expected = (BROKEN / why / "expected.txt").read_text(encoding="utf-8")

    code = limber_check(project, *instruction(why, "ARGUMENTS"))

    assert uncounted(capsys.readouterr().out) == expected
    assert code == (1 if ": error: " in expected else 0)
    assert snapshot(project) == before


@pytest.fixture
def misspelled(good: Path) -> Path:
    """The good project with a misspelled exercise in the file of the bridge."""
    edit(good, BRIDGE, "[sit-to-stand]", "[sit-too-stand]")
    return good


@pytest.mark.parametrize(
    ("start", "end"), [(b"", b"\r\n"), (b"\xef\xbb\xbf", b"\n")], ids=["line ends of Windows", "a mark before the text"]
)
def test_how_an_editor_saves_a_file_does_not_move_a_mistake(
    start: bytes, end: bytes, misspelled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = misspelled / BRIDGE
    path.write_bytes(start + path.read_bytes().replace(b"\n", end))

    assert limber_check(misspelled) == 1
    assert capsys.readouterr().out.startswith(MISSPELLED)


def test_hidden_files_and_notes_of_other_programs_are_passed_over(
    misspelled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in (".bridge.yaml", ".DS_Store", "bridge.yaml~", "bridge.yaml.bak"):
        (misspelled / "content" / "exercises" / name).write_bytes(b"\xff")

    limber_check(misspelled)
    assert capsys.readouterr().out.startswith(MISSPELLED)


def test_a_file_that_cannot_be_opened_is_one_mistake(good: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (good / BRIDGE).unlink()
    (good / BRIDGE).symlink_to(good / "gone.yaml")

    assert limber_check(good) == 1
    assert capsys.readouterr().out.startswith(
        f"{BRIDGE}:1:1: error: the file cannot be read: No such file or directory  [unreadable-file]\n"
        "    check its permissions\n"
        "1 error in "
    )
