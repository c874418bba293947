"""What stands on the first screen of a phone, and how long pages are, in both languages of the real content."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.visitor import HEIGHT, PHONE, Visitor

pytestmark = pytest.mark.browser

SEEN = 664
"""How high the window of a browser is on a phone of 844 points, below its bars."""
BOTTOMS = """selectors => selectors.map(selector => {
    const found = [...document.querySelectorAll(selector)];
    return found.length ? Math.ceil(Math.max(...found.map(each => each.getBoundingClientRect().bottom + scrollY))) : -1;
})"""
FOLDERS = ("", "es/")
STRIP, STOP, DOSE = ".lb-strip--emergency", ".lb-strip--stop", ".lb-dose"
SCREENS = {"exercises/*/": 5, "routines/*/": 9, "conditions/*/": 6, "where/*/": 5}
LONGEST = {
    "": 3,
    **dict.fromkeys(("exercises/", "routines/", "conditions/", "precautions/", "where/"), 4),
    "cards/": 3,
}


def below(page: Page, *selectors: str) -> dict[str, int]:
    """Of the elements that a selector names, how far down the last one ends, where that is below the first screen."""
    ends = page.evaluate(BOTTOMS, list(selectors))
    return {name: end for name, end in zip(selectors, ends, strict=True) if not 0 < end <= SEEN}


def addresses(site: Path, pattern: str) -> list[str]:
    """The pages of a pattern, in both languages."""
    return [
        f"{folder}{path.parent.relative_to(site / folder).as_posix()}/"
        for folder in FOLDERS
        for path in sorted((site / folder).glob(f"{pattern}index.html"))
        if "http-equiv" not in path.read_text("utf-8")
    ]


def each(visitor: Visitor, found: list[str]) -> Iterator[tuple[str, Page]]:
    """Each page, opened on a phone."""
    assert found
    for address in found:
        yield address, visitor.open(address, PHONE)


@pytest.mark.parametrize("folder", FOLDERS)
def test_home_shows_the_alert_line_and_two_places_and_on_a_tall_phone_all_four(
    real_visitor: Visitor, folder: str
) -> None:
    page = real_visitor.open(folder, PHONE)
    assert below(page, STRIP, ".lb-tile:nth-child(-n + 2)") == {}
    (fourth,) = page.evaluate(BOTTOMS, [".lb-tile"])
    assert 0 < fourth <= HEIGHT


def test_an_exercise_shows_its_moving_figure_its_dose_and_when_to_stop(real_visitor: Visitor, real_site: Path) -> None:
    late = {}
    for address, page in each(real_visitor, addresses(real_site, "exercises/*/")):
        without_dose = page.locator(DOSE).count() == 0
        late[address] = below(page, ".lb-motion", STOP, *(() if without_dose else (DOSE,)))
    assert {address: ends for address, ends in late.items() if ends} == {}


def test_a_routine_shows_its_dose_its_buttons_its_exercises_and_when_to_stop(
    real_visitor: Visitor, real_site: Path
) -> None:
    late, thumbs = {}, {}
    for address, page in each(real_visitor, addresses(real_site, "routines/*/")):
        late[address] = below(page, ".lb-dose", ".lb-button", STOP)
        (thumbs[address],) = page.evaluate(BOTTOMS, [".lb-thumbs"])
    assert {address: ends for address, ends in late.items() if ends} == {}
    # On a phone of common height, without its bars.
    assert {address: end for address, end in thumbs.items() if not 0 < end <= HEIGHT} == {}


@pytest.mark.parametrize("pattern", SCREENS)
def test_no_page_is_longer_than_a_reader_scrolls(real_visitor: Visitor, real_site: Path, pattern: str) -> None:
    lengths = {
        address: page.evaluate("document.documentElement.scrollHeight") / HEIGHT
        for address, page in each(real_visitor, addresses(real_site, pattern))
    }
    assert {address: round(screens, 1) for address, screens in lengths.items() if screens > SCREENS[pattern]} == {}


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_list_is_longer_than_a_reader_scrolls(real_visitor: Visitor, folder: str) -> None:
    lengths = {
        address: real_visitor.open(folder + address, PHONE).evaluate("document.documentElement.scrollHeight") / HEIGHT
        for address in LONGEST
    }
    assert {address: round(screens, 1) for address, screens in lengths.items() if screens > LONGEST[address]} == {}


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_alert_line_takes_six_lines_in_english_and_eight_in_spanish(real_visitor: Visitor, folder: str) -> None:
    page = real_visitor.open(folder, PHONE)
    lines = page.locator(f"{STRIP} p").evaluate(
        "element => Math.round(element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight))"
    )
    assert lines <= (8 if folder else 6)
