"""Formats on Letter, and index cards for both sides, set from the rich project."""

import datetime
import io
from collections.abc import Mapping
from pathlib import Path

import pikepdf
import pytest

from generator.exports.cards import CardJob, card_jobs
from generator.exports.setting import Card
from generator.pages.formats import VARIANTS
from generator.shell.project import open_project
from generator.shell.typeset import Typesetter
from generator.works import on_demand
from tests.expected_card import card
from tests.paper import MM, Side, collisions, missing, outside, read, squeezed, text
from tests.rich import ROUTINES

PANELS = {"large": (1, 1), "pocket": (4, 2), "deck": (2, 2)}
LETTER = (215.9, 279.4)
Made = Mapping[str, tuple[CardJob, Card]]


@pytest.fixture(scope="module")
def made(rich_project: Path) -> Made:
    """The variants of one routine in English, by the name of their format."""
    project = open_project(rich_project, datetime.date(2026, 11, 20))
    site = project.sites()[0][0]
    jobs = [job for job in card_jobs(site, project.reading.files, VARIANTS) if job.routine == ROUTINES[0]]
    return {job.format.name: (job, card) for job, card in zip(jobs, Typesetter(on_demand)(jobs), strict=True)}


def test_each_variant_is_set_on_its_paper_with_nothing_cut_off(made: Made) -> None:
    assert list(made) == [form.name for form in VARIANTS]
    for name, (job, found) in made.items():
        assert found.fault == "", name
        paper = LETTER if job.format.told["paper"] == "us-letter" else (210, 297)
        for side in read(found.pdf):
            assert sorted((side.width / MM, side.height / MM)) == pytest.approx(sorted(paper), abs=0.1), name
            assert outside(side, 4 * MM, *PANELS[name.partition("-")[0]]) == [], name
            assert collisions(side) == [], name
            assert side.ink < 0.1, name


def test_a_variant_says_what_the_routine_says(made: Made) -> None:
    expected = card(ROUTINES[0], "en")
    for name, (_, found) in made.items():
        shown = text(read(found.pdf)) + text(read(found.pdf, turned=True))
        for item in expected.items:
            assert missing((*item.texts, *item.ways), shown) == [], name


def test_the_back_of_each_card_lies_behind_its_front(made: Made) -> None:
    for name in ("deck-both", "deck-both-letter"):
        sides = read(made[name][1].pdf)
        assert len(sides) % 2 == 0
        for front, back in zip(sides[::2], sides[1::2], strict=True):
            for column in (0, 1):
                for row in (0, 1):
                    label, behind = (_label(side, place, row) for side, place in ((front, column), (back, 1 - column)))
                    assert label == behind, (name, column, row)


def test_each_exercise_of_the_large_print_leads_to_its_moving_picture(made: Made) -> None:
    with pikepdf.open(io.BytesIO(made["large-letter"][1].pdf)) as document:
        found = [str(link.A.URI) for page in document.pages for link in page.get("/Annots", []) if "/A" in link]
    assert len([address for address in found if "/exercises/" in address]) == len(card(ROUTINES[0], "en").items)


def _label(side: Side, column: int, row: int) -> str:
    """What stands in the lower right corner of a card: its number and how many there are."""
    wide, high = side.width / 2, side.height / 2
    right, bottom = wide * (column + 1), high * (1 - row)
    near = [
        sign.text
        for sign in side.signs
        if right - 20 * MM < sign.left < right
        and bottom < sign.bottom < bottom + 9.5 * MM
        and sign.text in "0123456789/"
    ]
    return squeezed("".join(near))
