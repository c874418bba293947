"""Every card of the rich project: its pages, words, tags, sizes and ink, against what the content files say."""

import datetime
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import page as validation
import pikepdf
import pytest
import yaml

from generator.exports.cards import card_jobs
from generator.models.routine import Routine
from generator.pages.card import card_view
from generator.pages.formats import FORMATS
from generator.pages.site import Site
from generator.shell.project import Project, open_project
from generator.shell.typeset import Typesetter
from generator.works import on_demand
from tests.browser.built import FOLDERS, SITE_URL
from tests.expected_card import LABELS, Card, card
from tests.paper import FOOT, MM, PANELS, Side, collisions, fonts, missing, outside, read, squeezed, tags, text, written
from tests.rich import PUBLISHER, ROOT, ROUTINES

NAMES = tuple(form.name for form in FORMATS)
PAPER = {"a4": (210, 297), "letter": (215.9, 279.4), "large": (210, 297), "pocket": (297, 210), "deck": (210, 297)}
BODY = {"a4": 11, "letter": 11, "large": 18, "pocket": 7, "deck": 9}
"""The least points of the texts that people read while they move."""
SMALLEST = {"a4": 8.5, "letter": 8.5, "large": 15, "pocket": 5.9, "deck": 7.6}
"""Points of labels, of the foot and of the sources."""
BOX = {"a4": 6, "letter": 6, "large": 11, "pocket": 2.5, "deck": 6}
"""The least side of a box to tick, in millimetres."""
BLANK = 0.25
"""The part of a page of a sheet that may stay empty below the last line, but for the last page."""


@dataclass(frozen=True)
class Printed:
    """The cards of one routine in one language by format, and what its content files say."""

    routine: str
    language: str
    expected: Card
    pdfs: Mapping[str, bytes]
    sides: Mapping[str, list[Side]]

    def each(self) -> Iterator[tuple[str, bytes, list[Side]]]:
        """Format, PDF and pages of each card."""
        return ((name, self.pdfs[name], self.sides[name]) for name in NAMES)


@pytest.fixture(scope="session")
def make(rich_site: Path) -> Callable[[str, str], Printed]:
    """A function that gives the cards of a routine in a language as they lie in the built site, read once."""

    @cache
    def printed(routine: str, language: str) -> Printed:
        folder = rich_site / FOLDERS[language] / "cards"
        pdfs = {name: (folder / f"{routine}-{name}.pdf").read_bytes() for name in NAMES}
        sides = {name: read(pdf) for name, pdf in pdfs.items()}
        return Printed(routine, language, card(routine, language), pdfs, sides)

    return printed


@pytest.fixture(
    params=[(routine, language) for routine in ROUTINES for language in FOLDERS], ids=lambda param: "-".join(param)
)
def printed(request: pytest.FixtureRequest, make: Callable[[str, str], Printed]) -> Printed:
    """The cards of one routine in one language."""
    return make(*request.param)


def test_each_format_keeps_to_its_paper_and_its_number_of_pages(printed: Printed) -> None:
    for name, _, sides in printed.each():
        for side in sides:
            assert (side.width / MM, side.height / MM) == pytest.approx(PAPER[name], abs=0.1), name
    pages = {name: len(sides) for name, _, sides in printed.each()}
    if len(printed.expected.items) <= 5:
        assert max(pages["a4"], pages["letter"]) <= 3
        assert printed.language != "en" or pages["a4"] <= 2
    assert pages["pocket"] == 1
    assert pages["deck"] <= (len(printed.expected.items) * 2 + 3 + 3) // 4
    assert pages["large"] <= len(printed.expected.items) + 4


def test_every_card_says_all_that_the_routine_says(printed: Printed) -> None:
    *texts, address, day = printed.expected.texts
    short = address.removeprefix("https://").rstrip("/")
    strings = yaml.safe_load((ROOT / "site_templates" / "strings" / f"{printed.language}.yaml").read_text("utf-8"))
    words = [strings["card"][name] for name in ("therapist", "pain-now", "sources-on-page", "unchecked")]
    everything = (
        *texts,
        day,
        *LABELS[printed.language],
        *words,
        *printed.expected.pain,
        PUBLISHER.name,
        PUBLISHER.phone,
    )
    for name, pdf, sides in printed.each():
        assert missing(everything, written(pdf, name)) == [], name
        assert squeezed(short) in text(sides) + text(read(pdf, turned=True)), name


def test_each_exercise_has_its_steps_its_dose_and_other_ways(printed: Printed) -> None:
    for name, pdf, _ in printed.each():
        shown = written(pdf, name)
        for item in printed.expected.items:
            assert missing((*item.texts, *item.ways), shown) == [], name
            # The dose stands in the head, before where to start.
            place = shown.index(squeezed(item.texts[1]))
            near = shown[max(0, place - 400) : place + 2000]
            assert [found for found in item.numbers if not re.search(rf"(?<!\d){found}(?!\d)", near)] == [], name


def test_each_exercise_shows_its_start_and_its_end_in_words_too(printed: Printed) -> None:
    wanted = [alt for item in printed.expected.items for alt in item.stills]
    assert len(wanted) == 2 * len(printed.expected.items)
    for name, pdf, _ in printed.each():
        found = [tag.alt for tag in tags(pdf) if tag.name == "Figure"]
        assert [alt for alt in found if alt in wanted] == wanted, name
        codes = 1 + (len(printed.expected.items) if name != "pocket" else 0)
        assert len(found) == len(wanted) + codes, f"{name}: the stills and the codes"
        assert all(found), name


def test_there_is_a_box_to_tick_for_every_session_and_it_is_large_enough(printed: Printed) -> None:
    for name, _, sides in printed.each():
        boxes = [box for side in sides for box in side.boxes]
        assert len(boxes) == printed.expected.boxes, name
        assert min(boxes) / MM >= BOX[name] - 0.05, name


def test_no_page_of_a_sheet_is_mostly_empty_but_for_the_last(printed: Printed) -> None:
    for name in ("a4", "letter"):
        for side in printed.sides[name][:-1]:
            lowest = min(sign.bottom for sign in side.signs if sign.bottom > FOOT[name])
            assert (lowest - FOOT[name]) / side.height <= BLANK, name


def test_no_exercise_is_split(printed: Printed) -> None:
    for name, _, sides in printed.each():
        pages = [text([side]) + text(read(printed.pdfs[name], turned=True)) * (name == "pocket") for side in sides]
        for item in printed.expected.items:
            assert any(not missing(item.texts, page) for page in pages), (name, item.texts[0])


def test_nothing_is_cut_off_and_nothing_stands_on_another(printed: Printed) -> None:
    for name, _, sides in printed.each():
        for side in sides:
            assert outside(side, 4 * MM, *PANELS.get(name, (1, 1))) == [], name
            assert collisions(side) == [], name


def test_the_body_of_a_sheet_is_large_enough_and_nothing_is_tiny(printed: Printed) -> None:
    for name, _, sides in printed.each():
        assert min(sign.size for side in sides for sign in side.signs) >= SMALLEST[name], name
    for name, least in BODY.items():
        sides = [*printed.sides[name], *(read(printed.pdfs[name], turned=True) if name == "pocket" else [])]
        large = squeezed("".join(sign.text for side in sides for sign in side.signs if sign.size >= least))
        body = [part for item in printed.expected.items for part in (*item.texts, *item.ways)]
        assert missing((*body, *printed.expected.texts[:4], *printed.expected.pain), large) == [], name


def test_a_card_is_cheap_to_print_and_has_no_large_dark_area(printed: Printed) -> None:
    for name, _, sides in printed.each():
        for side in sides:
            assert side.ink < 0.1, name
            assert side.darkest < 0.6, name


def test_a_card_is_accessible_as_pdf_ua_1(printed: Printed) -> None:
    for name, pdf, _ in printed.each():
        report = validation.validate_pdf_bytes(pdf, profile="ua1")
        assert [failure.rule_id for failure in report.failures] == [], name
        assert report.is_compliant, name


def test_a_card_has_a_title_a_language_and_tags_in_the_order_of_reading(printed: Printed) -> None:
    for name, pdf, _ in printed.each():
        with pikepdf.open(io.BytesIO(pdf)) as document:
            assert str(document.Root.Lang) == printed.language
            assert bool(document.Root.MarkInfo.Marked)
            assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
            assert document.docinfo["/Title"] == printed.expected.texts[0]
            assert document.docinfo["/Author"] == PUBLISHER.name
        found = tags(pdf)
        assert [tag.title for tag in found if tag.name == "H1"] == [printed.expected.texts[0]], name
        titles = [tag.title for tag in found if tag.name == "H2"]
        names = [item.texts[0] for item in printed.expected.items]
        assert [title for title in titles if title in names] == names, name
        counts = Counter(tag.name for tag in found)
        assert counts["L"] >= len(names), name
        assert counts["LI"] >= sum(len(item.texts) - 3 for item in printed.expected.items), name
        assert counts["Table"] == 1, name
        assert counts["TH"] > 1, name


def test_every_font_lies_in_the_card(printed: Printed) -> None:
    for name, pdf, _ in printed.each():
        found = fonts(pdf)
        assert found, name
        assert all(found.values()), (name, found)


def test_a_card_is_small_enough_to_send(printed: Printed) -> None:
    assert {name: len(pdf) for name, pdf, _ in printed.each() if len(pdf) > 250_000} == {}


@pytest.fixture(scope="session")
def project(rich_project: Path) -> Project:
    """The rich project as its site was built."""
    found = open_project(rich_project, datetime.date.today())
    return replace(found, settings=replace(found.settings, site_url=SITE_URL))


@pytest.fixture(scope="session")
def sites(project: Project) -> Mapping[str, Site]:
    """What cards are made from, in each language."""
    return {site.language: site for site in project.sites()[0]}


def test_each_exercise_says_who_leaves_it_out(printed: Printed, sites: Mapping[str, Site]) -> None:
    site = sites[printed.language]
    view = card_view(site.library.of(Routine)[printed.routine], site)
    lines = Counter(squeezed(item.leave_out) for item in view.items if item.leave_out)
    assert lines
    for name, pdf, _ in printed.each():
        shown = written(pdf, name)
        assert [line for line, number in lines.items() if shown.count(line) < number] == [], name


def test_another_typesetter_makes_the_same_bytes(project: Project, sites: Mapping[str, Site], rich_site: Path) -> None:
    jobs = [job for job in card_jobs(sites["en"], project.reading.files) if job.routine == ROUTINES[-1]]
    assert len(jobs) == len(NAMES)
    for job, made in zip(jobs, Typesetter(on_demand)(jobs), strict=True):
        assert made.pdf == (rich_site / job.path).read_bytes(), job.path
