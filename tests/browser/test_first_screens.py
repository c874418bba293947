"""What stands on the first screen of a phone, and how long pages are, in both languages of the real content.

Every page is opened once; the tests read what was measured then.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

import pytest

from tests.browser.built import FOLDERS, addresses
from tests.browser.visitor import HEIGHT, PHONE, Visitor, Windows
from tests.once import made_once

pytestmark = pytest.mark.browser

SEEN = 664
"""How high the window of a browser is on a phone of 844 points, below its bars."""
STRIP, STOP, DOSE = ".lb-strip--emergency", ".lb-strip--stop p:first-of-type", ".lb-dose"
"""What is usual with a condition stands below the words of the stop strip."""
CHOICE, MOTION, ACTIONS, THUMBS = "#routines + :is(.lb-choice, .lb-more)", ".lb-motion", ".lb-actions", ".lb-thumbs"
TILE, TWO_TILES = ".lb-tile", ".lb-tile:nth-child(-n + 2)"
PARTS = (STRIP, STOP, DOSE, CHOICE, MOTION, ACTIONS, THUMBS, TILE, TWO_TILES)
MEASURE = f"""([parts, high]) => {{
    const boxes = part => [...document.querySelectorAll(part)].map(each => each.getBoundingClientRect());
    const found = parts.map(part => [part, boxes(part)]).filter(([, all]) => all.length);
    const line = document.querySelector("{STRIP} p");
    return {{
        screens: document.documentElement.scrollHeight / high,
        headings: document.querySelectorAll("article h2").length,
        tops: Object.fromEntries(found.map(([part, all]) => [part, Math.min(...all.map(box => box.top))])),
        ends: Object.fromEntries(found.map(([part, all]) => [part, Math.max(...all.map(box => box.bottom))])),
        lines: line && Math.round(line.getBoundingClientRect().height / parseFloat(getComputedStyle(line).lineHeight)),
    }};
}}"""
ROOM = {"": 1.0, "es/": 1.05}
"""Our choice: how much longer than English a page may be in Spanish, whose words take more room."""
SCREENS = {"exercises": 5, "routines": 9}
STRICT = {"conditions": 6, "precautions": 6, "where": 3}
"""Our choice: so many screens of a phone with everything closed; some kinds in Spanish, too."""
LONGEST = {"": 3, "cards/": 3}
INDEXES = {"where/": 2, **dict.fromkeys(("exercises/", "routines/", "conditions/", "precautions/"), 4)}
"""The same for single pages; the indexes have no more room in Spanish."""
MOST_HEADINGS = 7


class Measured(TypedDict):
    """A page as a phone shows it: its length, and where parts that it has begin and end."""

    screens: float
    headings: int
    tops: dict[str, float]
    ends: dict[str, float]
    lines: int | None


@pytest.fixture(scope="module")
def measured(shared: Path, windows: Windows, real_site: Path, real_home: str) -> dict[str, Measured]:
    """Every page of the real content by its address, looked at once in a test run."""

    def make(path: Path) -> None:
        visitor = Visitor(windows, real_home)
        page, found = visitor.page(PHONE), {}
        kinds = [address for kind in (*SCREENS, *STRICT) for address in addresses(real_site, kind)]
        for address in [*(folder + name for folder in FOLDERS.values() for name in (*LONGEST, *INDEXES)), *kinds]:
            page.goto(visitor.url(address))
            found[address] = page.evaluate(MEASURE, [PARTS, HEIGHT])
        assert visitor.leave() == []
        path.write_text(json.dumps(found), "utf-8")

    found: dict[str, Measured] = json.loads(made_once(shared / "measured", make).read_text("utf-8"))
    return found


def pages(measured: dict[str, Measured], kind: str) -> Iterator[tuple[str, Measured]]:
    """The pages of a kind in every language."""
    found = [(name, page) for name, page in measured.items() if name.removeprefix("es/").startswith(f"{kind}/")]
    assert len(found) > 2 * 4
    yield from ((name, page) for name, page in found if name.removeprefix("es/") != f"{kind}/")


def below(page: Measured, *parts: str) -> dict[str, float]:
    """Where parts end that are missing on a page or end below the first screen."""
    ends = {part: page["ends"].get(part, -1) for part in parts}
    return {part: end for part, end in ends.items() if not 0 < end <= SEEN}


@pytest.mark.parametrize("folder", FOLDERS.values())
def test_home_shows_the_alert_line_and_two_places_and_on_a_tall_phone_all_four(
    measured: dict[str, Measured], folder: str
) -> None:
    assert below(measured[folder], STRIP, TWO_TILES) == {}
    assert 0 < measured[folder]["ends"][TILE] <= HEIGHT


def test_a_condition_shows_its_routine_and_has_few_headings(measured: dict[str, Measured]) -> None:
    conditions = dict(pages(measured, "conditions"))
    tops = {address: page["tops"][CHOICE] for address, page in conditions.items() if CHOICE in page["tops"]}
    assert len(tops) >= 18
    assert {address: top for address, top in tops.items() if top > SEEN} == {}
    headings = {address: page["headings"] for address, page in conditions.items()}
    assert {address: number for address, number in headings.items() if not 1 <= number <= MOST_HEADINGS} == {}


def test_an_exercise_shows_its_moving_figure_its_dose_and_when_to_stop(measured: dict[str, Measured]) -> None:
    exercises = dict(pages(measured, "exercises"))
    assert len(exercises) > 2 * 20
    late = {
        address: below(page, MOTION, STOP, *(part for part in (DOSE,) if part in page["ends"]))
        for address, page in exercises.items()
    }
    assert {address: ends for address, ends in late.items() if ends} == {}
    assert sum(DOSE in page["ends"] for page in exercises.values()) > 2 * 15


def test_a_routine_shows_its_dose_its_buttons_its_exercises_and_when_to_stop(measured: dict[str, Measured]) -> None:
    late = {address: below(page, DOSE, ACTIONS, THUMBS, STOP) for address, page in pages(measured, "routines")}
    assert {address: ends for address, ends in late.items() if ends} == {}


@pytest.mark.parametrize(("kind", "limit"), [*SCREENS.items(), *STRICT.items()])
def test_no_page_is_longer_than_a_reader_scrolls(measured: dict[str, Measured], kind: str, limit: int) -> None:
    long = {}
    for address, page in pages(measured, kind):
        most = limit * (1 if kind in STRICT else ROOM["es/" if address.startswith("es/") else ""])
        if page["screens"] > most:
            long[address] = round(page["screens"], 1)
    assert long == {}


@pytest.mark.parametrize("folder", FOLDERS.values())
def test_no_list_is_longer_than_a_reader_scrolls(measured: dict[str, Measured], folder: str) -> None:
    limits = {name: limit * ROOM[folder] for name, limit in LONGEST.items()} | INDEXES
    found = {name: measured[folder + name]["screens"] for name in limits}
    assert {name: round(screens, 1) for name, screens in found.items() if screens > limits[name]} == {}


@pytest.mark.parametrize(("folder", "most"), [("", 6), ("es/", 10)])
def test_the_alert_line_takes_six_lines_in_english_and_ten_in_spanish(
    measured: dict[str, Measured], folder: str, most: int
) -> None:
    assert 0 < (measured[folder]["lines"] or 0) <= most
