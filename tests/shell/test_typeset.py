"""The same job gives the same PDF, and what did not change comes from the cache."""

import errno
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.exports.cards import CardJob, card_jobs
from generator.exports.setting import Card
from generator.shell.typeset import Typesetter
from tests.conftest import MakeSite
from tests.minimal import ROUTINE
from tests.paper import fonts, read, text

SECOND = {"content/routines/later.yaml": ROUTINE.replace("id: first-week", "id: later").replace("First w", "Later w")}
Jobs = Callable[..., list[CardJob]]
stubbed = pytest.mark.usefixtures("stub_typst")
"""The cache takes whatever Typst gives; that it takes true cards too is told where it is deleted."""


@pytest.fixture
def jobs(make_site: MakeSite, card_templates: Mapping[str, str]) -> Jobs:
    """A function that gives the cards of the minimal project with changes."""
    return lambda *new, **edits: list(card_jobs(make_site(*new, **edits), card_templates))


@pytest.fixture
def job(jobs: Jobs) -> CardJob:
    """One card."""
    return jobs()[0]


def faulty(job: CardJob) -> CardJob:
    """The same card with a template that has a mistake."""
    return replace(job, templates={**job.templates, job.format.template: '#panic("no")'})


def kept(cache: Path) -> Path:
    """The only file of a cache."""
    (path,) = cache.iterdir()
    return path


def test_two_typesetters_without_a_cache_make_the_same_bytes(jobs: Jobs) -> None:
    first, second = Typesetter(None), Typesetter(None)
    for job in jobs():
        assert first(job) == second(job), job.path
    assert first.made == second.made == 5


def test_a_card_is_a_pdf_with_its_number_of_pages_and_a_picture_of_the_first(jobs: Jobs) -> None:
    for job in jobs():
        card = Typesetter(None)(job)
        assert card.pdf.startswith(b"%PDF-")
        assert card.pages == len(read(card.pdf))
        assert card.picture.startswith(b"\x89PNG")
        assert card.fault == ""


def test_only_fonts_that_come_with_the_program_are_used(jobs: Jobs) -> None:
    for job in jobs(bridge=("Lift your hips.", "Lift ♞ your hips.")):
        names = {name.partition("+")[2].partition("-")[0] for name in fonts(Typesetter(None)(job).pdf)}
        assert names == {"SourceSansPro", "DejaVuSansMono"}


def test_a_template_with_a_mistake_says_what_it_is(job: CardJob) -> None:
    card = Typesetter(None)(faulty(job))
    assert (card.pdf, card.pages) == (b"", 0)
    assert card.fault == "panicked with: no"


@stubbed
def test_a_second_run_makes_nothing_anew(jobs: Jobs, tmp_path: Path) -> None:
    first, second = Typesetter(tmp_path / "cache"), Typesetter(tmp_path / "cache")
    before = [first(job) for job in jobs()]
    assert [second(job) for job in jobs()] == before
    assert (first.made, second.made) == (5, 0)


@stubbed
@pytest.mark.parametrize(
    ("edit", "anew"),
    [
        (
            {"first_week": ("progress:\n  more: {text: Add a repeat.", "progress:\n  more: {text: Add two.")},
            {"first-week"},
        ),
        ({"bridge": ("Lift your hips.", "Lift both hips.")}, {"first-week", "later"}),
        ({"sit_to_stand": ("Stand up.", "Get up.")}, set()),
        ({"site_url": "https://limber.example/"}, {"first-week", "later"}),
    ],
    ids=["text-of-one-routine", "exercise-of-both", "exercise-of-none", "address"],
)
def test_a_change_makes_only_the_cards_anew_that_show_it(
    jobs: Jobs, tmp_path: Path, edit: dict[str, tuple[str, str]], anew: set[str]
) -> None:
    for job in jobs(SECOND):
        Typesetter(tmp_path)(job)
    made = []
    for job in jobs(SECOND, **edit):
        again = Typesetter(tmp_path)
        assert again(job) == Typesetter(None)(job)
        made += [job.routine] * again.made
    assert sorted(made) == sorted([*anew] * 5)


@stubbed
def test_another_template_makes_every_card_anew(jobs: Jobs, tmp_path: Path) -> None:
    for job in jobs():
        Typesetter(tmp_path)(job)
    again = Typesetter(tmp_path)
    for job in jobs():
        again(replace(job, templates={**job.templates, "parts.typ": job.templates["parts.typ"] + "\n"}))
    assert again.made == 5


def test_the_cache_may_be_deleted_at_any_time(job: CardJob, tmp_path: Path) -> None:
    typesetter = Typesetter(tmp_path)
    card = typesetter(job)
    kept(tmp_path).unlink()
    tmp_path.rmdir()
    assert typesetter(job) == card
    assert typesetter.made == 2
    assert Typesetter(tmp_path)(job) == card


@stubbed
@pytest.mark.parametrize("part", [0.0, 0.0001, 0.001, 0.5, 0.9999])
def test_a_file_of_the_cache_that_ends_too_early_is_made_anew(job: CardJob, tmp_path: Path, part: float) -> None:
    card = Typesetter(tmp_path)(job)
    data = kept(tmp_path).read_bytes()
    kept(tmp_path).write_bytes(data[: int(len(data) * part)])
    again = Typesetter(tmp_path)
    assert again(job) == card
    assert again.made == 1
    assert kept(tmp_path).read_bytes() == data


@stubbed
def test_a_file_of_the_cache_with_a_wrong_byte_anywhere_is_made_anew(job: CardJob, tmp_path: Path) -> None:
    card = Typesetter(tmp_path)(job)
    data = kept(tmp_path).read_bytes()
    for place in (*range(0, 110, 3), len(data) // 2, len(data) - 1):
        kept(tmp_path).write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        assert Typesetter(tmp_path)(job) == card, place
        kept(tmp_path).write_bytes(data)


@stubbed
@pytest.mark.parametrize("junk", [b"", b"\n", b"1\n", b"null\n", b"[]\n", b"[1, 2, 3]\n", b'{"a": 1}\n', b"\xff\xfe"])
@pytest.mark.parametrize("head", [b"", b"limber-card-1\n"])
def test_a_file_of_the_cache_that_is_something_else_is_made_anew(
    job: CardJob, tmp_path: Path, head: bytes, junk: bytes
) -> None:
    card = Typesetter(tmp_path)(job)
    kept(tmp_path).write_bytes(head + junk)
    assert Typesetter(tmp_path)(job) == card


@stubbed
def test_whoever_is_interrupted_while_writing_leaves_nothing_that_is_taken_for_a_card(
    job: CardJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", interrupt)
        with pytest.raises(KeyboardInterrupt):
            Typesetter(tmp_path)(job)
    again = Typesetter(tmp_path)
    assert again(job) == Typesetter(None)(job)
    assert again.made == 1
    assert Typesetter(tmp_path)(job) == again(job)


def test_a_card_with_a_fault_is_not_kept(job: CardJob, tmp_path: Path) -> None:
    for _ in range(2):
        typesetter = Typesetter(tmp_path)
        assert typesetter(faulty(job)).fault
        assert typesetter.made == 1


def test_a_typesetter_remembers_nothing_of_the_card_before(jobs: Jobs) -> None:
    typesetter = Typesetter(None)
    first, other = jobs()[0], jobs(first_week=("name: First week", "name: Other week"))[0]
    before: Card = typesetter(first)
    assert "Otherweek" in text(read(typesetter(other).pdf))
    typesetter(faulty(first))
    assert typesetter(first) == before


def no_space(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk on which nothing more can be written."""

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fdopen", full)


def not_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that may be read alone."""

    def denied(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("tempfile.mkstemp", denied)


@stubbed
@pytest.mark.parametrize(
    ("fault", "why"), [(no_space, "No space left on device"), (not_allowed, "Read-only file system")]
)
def test_a_cache_that_cannot_be_written_is_told_once_and_the_cards_are_made(
    jobs: Jobs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Callable[[pytest.MonkeyPatch], None], why: str
) -> None:
    wanted = [Typesetter(None)(job) for job in jobs()]
    fault(monkeypatch)
    told: list[str] = []
    typesetter = Typesetter(tmp_path, told.append)
    assert [typesetter(job) for job in jobs()] == wanted
    assert told == [f"{tmp_path}: finished cards cannot be kept here: {why}; each build makes them anew"]


@stubbed
def test_a_full_disk_leaves_no_half_card_in_the_cache(
    job: CardJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_space(monkeypatch)
    Typesetter(tmp_path, print)(job)
    assert list(tmp_path.iterdir()) == []


@stubbed
def test_a_cache_that_may_only_be_read_still_gives_its_cards(
    job: CardJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = Typesetter(tmp_path)(job)
    not_allowed(monkeypatch)
    again = Typesetter(tmp_path)
    assert (again(job), again.made) == (card, 0)


@stubbed
@pytest.mark.parametrize("place", ["cache", "cache/limber"])
def test_a_file_in_the_place_of_the_cache_is_told_and_the_cards_are_made(
    job: CardJob, tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    (tmp_path / place).parent.mkdir(exist_ok=True)
    (tmp_path / place).write_text("a file", encoding="utf-8")
    cache = tmp_path / "cache" / "limber"
    assert Typesetter(cache)(job) == Typesetter(None)(job)
    told = capsys.readouterr().err
    assert told.startswith(f"warning: {cache}: finished cards cannot be kept here: ")
    assert told.endswith("; each build makes them anew\n")


@stubbed
def test_a_folder_in_the_place_of_a_kept_card_is_told_and_the_card_is_made(job: CardJob, tmp_path: Path) -> None:
    card = Typesetter(tmp_path)(job)
    name = kept(tmp_path)
    name.unlink()
    name.mkdir()
    told: list[str] = []
    assert Typesetter(tmp_path, told.append)(job) == card
    assert told == [f"{tmp_path}: finished cards cannot be kept here: Is a directory; each build makes them anew"]
