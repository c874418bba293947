"""``limber cards``: the sheets alone, all of them or those that were asked for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.shell.cli import main
from generator.shell.filesystem import write
from tests.paper import read, written
from tests.shell.conftest import DAY, Limber
from tests.sites.copies import copy_good, edit, snapshot

ROUTINE = "content/routines/stiff-hip-start"
FORMATS = ("a4", "deck", "large", "letter", "pocket")
stubbed = pytest.mark.usefixtures("stub_typst")
ALL = [f"{language}/stiff-hip-start-{name}.pdf" for language in ("en", "es") for name in FORMATS]


def add_routine(good: Path, id_: str) -> None:
    """Adds a copy of the only routine."""
    for end in (".yaml", ".es.yaml"):
        text = (good / f"{ROUTINE}{end}").read_text(encoding="utf-8")
        (good / f"content/routines/{id_}{end}").write_text(
            text.replace("id: stiff-hip-start", f"id: {id_}"), encoding="utf-8"
        )


def test_every_routine_is_made_in_every_format_and_language_with_the_pages_that_were_promised(
    tmp_path: Path, limber: Limber
) -> None:
    target = tmp_path / "out"
    outcome = limber("cards", "--to", str(target))
    assert (outcome.code, outcome.out, outcome.err) == (0, f"{target}: 10 cards; 10 were set now, 0 before\n", "")
    assert sorted(snapshot(target)) == ALL
    assert "Stiffhip:start" in written((target / "en/stiff-hip-start-a4.pdf").read_bytes(), "a4")
    assert "Caderarígida" in written((target / "es/stiff-hip-start-a4.pdf").read_bytes(), "a4")
    pages = {name: len(read(data)) for name, data in snapshot(target).items()}
    assert {pages[name] for name in ALL if name.endswith(("-a4.pdf", "-letter.pdf"))} <= {1, 2}
    assert {pages[name] for name in ALL if name.endswith("-pocket.pdf")} == {1}


@stubbed
def test_a_second_run_makes_nothing_anew_and_writes_the_same(tmp_path: Path, limber: Limber) -> None:
    limber("cards", "--to", str(tmp_path / "one"))
    outcome = limber("cards", "--to", str(tmp_path / "two"))
    assert outcome.out == f"{tmp_path / 'two'}: 10 cards; 0 were set now, 10 before\n"
    assert snapshot(tmp_path / "one") == snapshot(tmp_path / "two")


@stubbed
def test_a_changed_text_makes_only_the_cards_anew_that_show_it(good: Path, tmp_path: Path, limber: Limber) -> None:
    add_routine(good, "later")
    limber("cards", "--to", str(tmp_path / "out"))
    edit(good, f"{ROUTINE}.yaml", "who: For adults with a stiff hip.", "who: For anyone with a stiff hip.")
    outcome = limber("cards", "--to", str(tmp_path / "out"))
    assert outcome.out == f"{tmp_path / 'out'}: 20 cards; 5 were set now, 15 before\n"


@stubbed
def test_the_cache_of_cards_may_be_deleted(good: Path, tmp_path: Path, limber: Limber) -> None:
    limber("cards", "--to", str(tmp_path / "one"))
    for path in (good / ".cache" / "limber").iterdir():
        path.unlink()
    limber("cards", "--to", str(tmp_path / "two"))
    assert snapshot(tmp_path / "one") == snapshot(tmp_path / "two")


@stubbed
@pytest.mark.parametrize(
    ("arguments", "made"),
    [
        (["later"], [name.replace("stiff-hip-start", "later") for name in ALL]),
        (["--format", "a4"], [f"{code}/{id_}-a4.pdf" for code in ("en", "es") for id_ in ("later", "stiff-hip-start")]),
        (["--language", "es", "stiff-hip-start"], ALL[5:]),
        (["later", "--language", "en", "--format", "deck", "--format", "a4"], ["en/later-a4.pdf", "en/later-deck.pdf"]),
        (["later", "later", "--language", "en", "--language", "en", "--format", "a4"], ["en/later-a4.pdf"]),
    ],
)
def test_only_what_is_asked_for_is_made(
    good: Path, tmp_path: Path, limber: Limber, arguments: list[str], made: list[str]
) -> None:
    add_routine(good, "later")
    outcome = limber("cards", *arguments, "--to", str(tmp_path / "out"))
    assert outcome.code == 0
    assert sorted(snapshot(tmp_path / "out")) == made
    assert outcome.out == f"{tmp_path / 'out'}: {len(made)} cards; {len(made)} were set now, 0 before\n"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["bridge"], 'limber: there is no routine "bridge"; there are stiff-hip-start'),
        (["--language", "fr"], 'limber: there is no language "fr"; there are en, es'),
        (["stiff-hip-start", "../x"], 'limber: there is no routine "../x"; there are stiff-hip-start'),
    ],
)
def test_what_does_not_exist_is_refused_with_what_there_is(
    tmp_path: Path, limber: Limber, arguments: list[str], complaint: str
) -> None:
    outcome = limber("cards", *arguments, "--to", str(tmp_path / "out"))
    assert (outcome.code, outcome.out, outcome.err) == (2, "", f"{complaint}\n")
    assert not (tmp_path / "out").exists()


def test_a_format_that_does_not_exist_is_refused_with_those_there_are(
    good: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--project", str(good), "cards", "--format", "a5", "--to", str(tmp_path / "out")])
    told = capsys.readouterr().err
    assert "a5" in told
    assert [name for name in FORMATS if name not in told.rpartition("invalid choice")[2]] == []


@stubbed
def test_a_routine_that_is_a_draft_has_no_card(good: Path, tmp_path: Path, limber: Limber) -> None:
    add_routine(good, "later")
    edit(good, "content/routines/later.yaml", "id: later\n", "id: later\ndraft: true\n")
    assert limber("cards", "--to", str(tmp_path / "out")).code == 0
    assert sorted(snapshot(tmp_path / "out")) == ALL
    assert 'there is no routine "later"' in limber("cards", "later", "--to", str(tmp_path / "out")).err


def test_nothing_is_made_when_the_content_has_an_error(good: Path, tmp_path: Path, limber: Limber) -> None:
    edit(good, "content/exercises/bridge.yaml", "[sit-to-stand]", "[sit-too-stand]")
    outcome = limber("cards", "--to", str(tmp_path / "out"))
    assert (outcome.code, outcome.out) == (1, "")
    assert 'error: unknown exercise "sit-too-stand"' in outcome.err
    assert not (tmp_path / "out").exists()


LACKING = f'{ROUTINE}.yaml:1:1: warning: the font of the cards has no "髋"  [card]\n'


def test_a_card_that_cannot_be_set_is_told_once_and_left_out(good: Path, tmp_path: Path, limber: Limber) -> None:
    edit(good, f"{ROUTINE}.yaml", "who: For adults with a stiff hip.", "who: For adults with a stiff 髋.")
    outcome = limber("cards", "--to", str(tmp_path / "out"))
    assert (outcome.code, outcome.err.count(LACKING)) == (1, 1)
    assert outcome.out == f"{tmp_path / 'out'}: 5 cards; 10 were set now, 0 before\n"
    assert sorted(snapshot(tmp_path / "out")) == ALL[5:]


def test_a_check_of_the_cards_tells_of_it_and_a_check_without_them_does_not(good: Path, limber: Limber) -> None:
    edit(good, f"{ROUTINE}.yaml", "who: For adults with a stiff hip.", "who: For adults with a stiff 髋.")
    assert LACKING not in limber("check").out
    outcome = limber("check", "--cards")
    assert (outcome.code, outcome.out.count(LACKING)) == (0, 1)


def test_a_project_without_templates_of_cards_makes_none(good: Path, tmp_path: Path, limber: Limber) -> None:
    for path in (good / "site_templates" / "cards").iterdir():
        path.unlink()
    outcome = limber("cards", "--to", str(tmp_path / "out"))
    assert (outcome.code, outcome.out) == (0, f"{tmp_path / 'out'}: 0 cards; 0 were set now, 0 before\n")


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path, limber: Limber) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    outcome = limber("cards", "--to", str(tmp_path / "out"))
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"limber: {tmp_path / 'out'}")


@stubbed
def test_other_files_in_the_folder_stay(tmp_path: Path, limber: Limber) -> None:
    write({"en/mine.pdf": b"mine"}, tmp_path / "out")
    limber("cards", "--language", "en", "--format", "a4", "--to", str(tmp_path / "out"))
    assert snapshot(tmp_path / "out")["en/mine.pdf"] == b"mine"


def test_other_processes_and_other_folders_make_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for seed in ("0", "1"):
        good = copy_good(tmp_path / seed / "good")
        arguments = ["--project", str(good), "--today", DAY, "cards", "--to", str(tmp_path / seed / "out")]
        arguments += ["--language", "es"]
        subprocess.run(
            [sys.executable, "-c", f"from generator.shell.cli import main; raise SystemExit(main({arguments!r}))"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        made.append(snapshot(tmp_path / seed / "out"))
    assert sorted(made[0]) == ALL[5:]
    assert made[0] == made[1]


@stubbed
def test_a_terminal_sees_how_far_it_is(tmp_path: Path, limber: Limber, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    told = limber("cards", "--language", "en", "--to", str(tmp_path / "out")).err
    assert [line.removesuffix("\x1b[K") for line in told.strip("\n").rpartition("\n")[2].split("\r")[1:]] == [
        f"cards: {number} of 5" for number in range(1, 6)
    ]


@stubbed
@pytest.mark.parametrize(
    ("arguments", "made"),
    [
        (["--format", "poster", "--language", "es"], ["es/stiff-hip-start-poster.pdf"]),
        (["--format", "twin"], ["en/stiff-hip-start-twin-en-es.pdf"]),
        (["--format", "twin", "--language", "es,en"], ["es/stiff-hip-start-twin-es-en.pdf"]),
        (["--pick", "bridge,clamshell", "--format", "a4", "--language", "en,es"], ["en/own-a4.pdf", "es/own-a4.pdf"]),
        (["--pick", "bridge", "--format", "twin", "--note", "bridge=Slowly."], ["en/own-twin-en-es.pdf"]),
    ],
)
def test_what_no_page_offers_is_made_on_request(
    tmp_path: Path, limber: Limber, arguments: list[str], made: list[str]
) -> None:
    outcome = limber("cards", *arguments, "--to", str(tmp_path / "out"))
    assert outcome.code == 0, outcome.err
    assert sorted(snapshot(tmp_path / "out")) == made


@stubbed
def test_sheets_to_tick_are_made_for_each_group_and_condition_with_an_exercise(tmp_path: Path, limber: Limber) -> None:
    assert limber("cards", "--format", "pick", "--language", "en", "--to", str(tmp_path / "out")).code == 0
    names = sorted(snapshot(tmp_path / "out"))
    assert "en/on-the-back-pick.pdf" in names
    assert all(name.endswith("-pick.pdf") for name in names)


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (["--format", "twin", "--language", "es"], 2, "limber: a twin has 2 languages; name 2, such as --language"),
        (["--pick", "bridge,brigde"], 2, 'limber: there is no exercise "brigde"; there are '),
        (["--pick", "bridge,bridge"], 2, "limber: --pick needs ids of exercises, each once"),
        (["--title", "Mine"], 2, "limber: name the exercises of your card, such as --pick pelvic-tilt,bridge"),
        (["--pick", "bridge", "--dose", "bridge=lots"], 2, 'limber: "lots" is no dose; write it as 3x10'),
        (["--pick", "bridge", "--dose", "clamshell=3"], 2, 'limber: there is no exercise on the card "clamshell"'),
        (["--pick", "bridge", "--often", "daily"], 2, 'limber: "daily" does not say how often'),
        (["--pick", "bridge", "--precaution", "moon"], 2, 'limber: there is no precaution "moon"'),
        (["--pick", "bridge", "--dose", "bridge=9x60"], 1, "your card:"),
    ],
)
def test_a_card_that_nobody_should_get_is_refused(
    tmp_path: Path, limber: Limber, arguments: list[str], code: int, complaint: str
) -> None:
    outcome = limber("cards", *arguments, "--to", str(tmp_path / "out"))
    assert (outcome.code, outcome.out) == (code, "")
    assert outcome.err.startswith(complaint)
    assert not (tmp_path / "out").exists()
