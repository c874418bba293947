"""The same job gives the same PDF, and what did not change comes from the store."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.exports.cards import CardJob, card_jobs
from generator.exports.setting import Card, Cause
from generator.shell.typeset import CARDS, Typesetter
from generator.shell.workshop import Tally, Workshop, workshop_of
from generator.works import on_demand
from tests.conftest import MakeSite
from tests.minimal import ROUTINE
from tests.paper import fonts, read, text

SECOND = {"content/routines/later.yaml": ROUTINE.replace("id: first-week", "id: later").replace("First w", "Later w")}
Jobs = Callable[..., list[CardJob]]
stubbed = pytest.mark.usefixtures("stub_typst")
"""The store takes whatever Typst gives; that it takes true cards too is told where it is deleted."""


@pytest.fixture
def jobs(make_site: MakeSite, card_templates: Mapping[str, str]) -> Jobs:
    """A function that gives the cards of the minimal project with changes."""
    return lambda *new, **edits: list(card_jobs(make_site(*new, **edits), card_templates))


@pytest.fixture
def job(jobs: Jobs) -> CardJob:
    """One card."""
    return jobs()[0]


def alone(*jobs: CardJob) -> list[Card]:
    """Cards that are set without a store."""
    return list(Typesetter(on_demand)(jobs))


def workshop(root: Path) -> Workshop:
    """The workshop of a project folder that may be written."""
    return workshop_of(root, pytest.fail)


def tally(make: Workshop) -> Tally:
    """How many cards were made and kept."""
    return make.tallies[CARDS.name]


def faulty(job: CardJob) -> CardJob:
    """The same card with a template that has a mistake."""
    return replace(job, templates={**job.templates, job.format.template: '#panic("no")'})


def test_two_typesetters_make_the_same_bytes(jobs: Jobs) -> None:
    first = alone(*jobs())
    assert len(first) == 5
    assert alone(*jobs()) == first


def test_a_card_is_a_pdf_with_its_number_of_pages_and_a_picture_of_the_first(jobs: Jobs) -> None:
    for card in alone(*jobs()):
        assert card.pdf.startswith(b"%PDF-")
        assert card.pages == len(read(card.pdf))
        assert card.picture.startswith(b"\x89PNG")
        assert card.fault == ""


def test_only_fonts_that_come_with_the_program_are_used(jobs: Jobs) -> None:
    for card in alone(*jobs(bridge=("Lift your hips.", "Lift ♞ your hips."))):
        names = {name.partition("+")[2].partition("-")[0] for name in fonts(card.pdf)}
        assert names == {"SourceSansPro", "DejaVuSansMono"}


def test_a_template_with_a_mistake_says_what_it_is(job: CardJob) -> None:
    assert alone(faulty(job)) == [Card(b"", 0, b"", "panicked with: no", Cause.TEMPLATE)]


@stubbed
def test_a_second_run_makes_nothing_anew(jobs: Jobs, tmp_path: Path) -> None:
    first, second = workshop(tmp_path), workshop(tmp_path)
    before = list(Typesetter(first)(jobs()))
    assert list(Typesetter(second)(jobs())) == before
    assert (tally(first), tally(second)) == (Tally(made=5), Tally(kept=5))


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
    list(Typesetter(workshop(tmp_path))(jobs(SECOND)))
    made = []
    for job in jobs(SECOND, **edit):
        again = workshop(tmp_path)
        assert list(Typesetter(again)([job])) == alone(job)
        made += [job.routine] * tally(again).made
    assert sorted(made) == sorted([*anew] * 5)


@stubbed
def test_another_template_makes_every_card_anew(jobs: Jobs, tmp_path: Path) -> None:
    list(Typesetter(workshop(tmp_path))(jobs()))
    again = workshop(tmp_path)
    changed = [
        replace(job, templates={**job.templates, "parts.typ": job.templates["parts.typ"] + "\n"}) for job in jobs()
    ]
    list(Typesetter(again)(changed))
    assert tally(again) == Tally(made=5)


def test_the_cards_that_are_kept_are_those_that_were_set(jobs: Jobs, tmp_path: Path) -> None:
    wanted = alone(*jobs())
    for _ in range(2):
        assert list(Typesetter(workshop(tmp_path))(jobs())) == wanted


def test_a_fault_is_kept_as_well(job: CardJob, tmp_path: Path) -> None:
    for _ in range(2):
        assert list(Typesetter(workshop(tmp_path))([faulty(job)])) == alone(faulty(job))
    assert tally(workshop_after(tmp_path, faulty(job))) == Tally(kept=1)


def workshop_after(root: Path, job: CardJob) -> Workshop:
    """A workshop that was asked for one card."""
    make = workshop(root)
    list(Typesetter(make)([job]))
    return make


def test_a_typesetter_remembers_nothing_of_the_card_before(jobs: Jobs) -> None:
    first, other = jobs()[0], jobs(first_week=("name: First week", "name: Other week"))[0]
    before, another, _, again = alone(first, other, faulty(first), first)
    assert "Otherweek" in text(read(another.pdf))
    assert again == before
