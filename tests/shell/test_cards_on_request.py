"""What no page offers: posters, cards in 2 languages and sheets to tick, set from the rich project."""

import datetime
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.exports.cards import CardJob, card_jobs
from generator.exports.pick_cards import pick_jobs
from generator.exports.setting import Card
from generator.exports.twin_cards import twin_jobs
from generator.models.routine import Routine
from generator.pages.card import card_view
from generator.pages.formats import POSTERS
from generator.pages.site import Site
from generator.shell.project import open_project
from generator.shell.typeset import Typesetter
from generator.works import on_demand
from tests.paper import MM, Side, collisions, missing, outside, read, tags, text

PAPER = {"a4": (210, 297), "us-letter": (215.9, 279.4)}
LEAST_POINTS = {"poster": 9.5, "twin": 8, "pick": 9}
LARGEST = 0.1
"""The part of a page that may be ink."""
Made = Mapping[str, tuple[CardJob, Card]]


@pytest.fixture(scope="module")
def sites(rich_project: Path) -> list[Site]:
    """The languages of the rich project."""
    return open_project(rich_project, datetime.date(2026, 11, 20)).sites()[0]


@pytest.fixture(scope="module")
def made(rich_project: Path, sites: list[Site]) -> Made:
    """Every card on request, by its folder and name."""
    files = open_project(rich_project, datetime.date(2026, 11, 20)).reading.files
    jobs = {f"{site.language}/{job.path}": job for site in sites for job in card_jobs(site, files, POSTERS)}
    jobs |= {f"{site.language}/{job.path}": job for site in sites for job in pick_jobs(site, files)}
    jobs |= {f"en/{job.path}": job for job in twin_jobs(sites[0], sites[1], files)}
    cards = Typesetter(on_demand)(list(jobs.values()))
    return {path: (job, card) for (path, job), card in zip(jobs.items(), cards, strict=True)}


def of(made: Made, kind: str) -> dict[str, tuple[CardJob, Card, list[Side]]]:
    """The cards of one kind, with their pages."""
    found = {path: (job, card) for path, (job, card) in made.items() if job.format.name.startswith(kind)}
    return {path: (job, card, read(card.pdf)) for path, (job, card) in found.items()}


def test_each_can_be_set(made: Made) -> None:
    assert {path: card.fault for path, (_, card) in made.items() if card.fault} == {}
    kinds = [job.format.name.partition("-")[0] for job, _ in made.values()]
    assert all(kinds.count(kind) >= 4 for kind in ("poster", "twin", "pick"))


@pytest.mark.parametrize("kind", ["poster", "twin", "pick"])
def test_each_page_is_of_its_paper_light_and_whole(made: Made, kind: str) -> None:
    for path, (job, card, sides) in of(made, kind).items():
        assert tags(card.pdf), path
        for side in sides:
            assert (side.width / MM, side.height / MM) == pytest.approx(PAPER[job.format.told["paper"]], abs=0.1), path
            assert outside(side, 7 * MM) == [], path
            assert collisions(side) == [], path
            assert side.ink < LARGEST, path
            assert min(sign.size for sign in side.signs) >= LEAST_POINTS[kind] - 0.1, path


def test_a_poster_is_one_page_with_each_exercise_its_dose_and_when_to_stop(made: Made, sites: list[Site]) -> None:
    for path, (job, _, sides) in of(made, "poster").items():
        site = next(site for site in sites if path.startswith(site.language))
        view = card_view(site.library.of(Routine)[job.routine], site)
        names = [words for item in view.items for words in (item.name, *item.dose)]
        wanted = (*names, view.title, view.stop, view.emergency_title, view.emergency, view.reviewed, view.pending)
        assert missing(wanted, text(sides)) == [], path
        assert len(sides) == 1, path


def test_a_twin_has_every_text_of_both_languages_and_its_steps_face_one_another(made: Made, sites: list[Site]) -> None:
    for path, (job, _, sides) in of(made, "twin").items():
        shown = text(sides)
        for site in sites:
            view = card_view(site.library.of(Routine)[job.routine], site)
            items = [words for item in view.items for words in (item.name, item.start, item.easier, item.harder)]
            texts = (
                *items,
                *view.progress,
                *view.step_back,
                *(advice for _, advice in view.pain),
                view.emergency_title,
            )
            assert missing(tuple(filter(None, texts)), shown) == [], path
        found = [pair for side in sides for pair in facing(side)]
        assert len(found) > len(sites)
        assert {faced for _, faced in found} == {True}, path


def facing(side: Side) -> list[tuple[float, bool]]:
    """Where the numbers of steps stand in the left half of a page, and whether one stands there in the right half."""
    pairs = zip(side.signs, side.signs[1:], strict=False)
    steps = [one for one, after in pairs if one.text.isdecimal() and abs(after.left - one.left - 5 * MM) < 1 * MM]
    left = [sign for sign in steps if sign.left < 12.5 * MM]
    right = [sign for sign in steps if sign.left > side.width / 2]
    return [(one.bottom, any(abs(one.bottom - other.bottom) < 0.5 for other in right)) for one in left]


def test_a_sheet_to_tick_has_a_box_for_each_exercise_and_boxes_for_each_side(made: Made) -> None:
    for path, (job, _, sides) in of(made, "pick").items():
        assert sum(len(side.boxes) for side in sides) >= len(sides), path
        assert job.source == "content/exercises"


def test_a_sheet_to_tick_leaves_out_what_is_no_first_choice(made: Made, sites: list[Site]) -> None:
    name = sites[0].library.exercises["bent-knee-sit-up"].name
    shown = text([side for path, (_, _, sides) in of(made, "pick").items() if path.startswith("en/") for side in sides])
    assert missing((name,), shown) == [name]
    assert missing((sites[0].library.exercises["bridge"].name,), shown) == []
