"""Each broken site holds one mistake, and the command line says exactly what to do about it."""

from pathlib import Path

import pytest

from generator.shell.cli import main
from tests.sites.copies import BROKEN, GOOD, INSTRUCTIONS, copy_broken, instruction, snapshot

WHYS = sorted(path.name for path in BROKEN.iterdir())


@pytest.mark.parametrize("why", WHYS)
def test_one_mistake_gives_these_words_and_writes_nothing(
    why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = copy_broken(why, tmp_path / "site")
    before = snapshot(project)
    expected = (BROKEN / why / "expected.txt").read_text(encoding="utf-8")

    code = main(["--project", str(project), "--today", "2026-11-20", "check", *instruction(why, "ARGUMENTS")])

    assert capsys.readouterr().out == expected
    assert code == (1 if ": error: " in expected else 0)
    assert snapshot(project) == before


@pytest.mark.parametrize("why", WHYS)
def test_one_mistake_is_one_problem(why: str) -> None:
    *_, last = (BROKEN / why / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert last.startswith(("1 error in ", "1 warning in "))


@pytest.mark.parametrize("why", WHYS)
def test_a_broken_site_holds_only_files_that_differ_from_the_good_one(why: str) -> None:
    good, broken = snapshot(GOOD), snapshot(BROKEN / why)
    same = [name for name, data in broken.items() if name not in INSTRUCTIONS and good.get(name) == data]
    assert same == []
