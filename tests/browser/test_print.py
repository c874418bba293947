"""Each routine as it comes out of the printer, asked for by a reader whose screen is dark."""

import io
import re
from collections.abc import Iterator

import pikepdf
import pytest
from playwright.sync_api import Page

from tests.browser.built import FOLDERS
from tests.browser.visitor import Visitor, Windows
from tests.expected_card import Card, card
from tests.rich import ROUTINES

pytestmark = pytest.mark.browser

A4_PRINTABLE_PX = 703
"""210 mm less two margins of 12 mm, at 96 px an inch."""
ELEVEN_POINTS_PX = 11 * 96 / 72
NOT_PRINTED = "header, nav, footer, .lb-contents, .lb-language, .lb-origins, button, .lb-downloads"
VISIBLE = "element.checkVisibility({opacityProperty: true, visibilityProperty: true})"

Printed = tuple[Page, Card]


@pytest.fixture(
    scope="module",
    params=[(routine, language) for routine in ROUTINES for language in FOLDERS],
    ids=lambda param: "-".join(param),
)
def printed(request: pytest.FixtureRequest, windows: Windows, home: str) -> Iterator[Printed]:
    """The page of a routine as print shows it, and what the content says."""
    visitor = Visitor(windows, home)
    expected = card(*request.param)
    page = visitor.open(expected.address, A4_PRINTABLE_PX, scheme="dark")
    page.emulate_media(media="print")
    yield page, expected
    assert visitor.leave() == []


def plain(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def missing(texts: tuple[str, ...], shown: str) -> list[str]:
    return [text for text in texts if plain(text) not in plain(shown)]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_routine_prints_on_one_sheet(printed: Printed, paper: str) -> None:
    page, _ = printed
    with pikepdf.open(io.BytesIO(page.pdf(format=paper, print_background=True))) as pdf:
        assert len(pdf.pages) <= 2


def test_the_page_says_all_that_the_routine_says(printed: Printed) -> None:
    page, expected = printed
    assert missing((*expected.texts, *expected.pain), page.inner_text("body")) == []


def test_each_exercise_has_its_steps_and_its_dose(printed: Printed) -> None:
    page, expected = printed
    shown = page.locator(".lb-item")
    assert shown.count() == len(expected.items)
    for number, item in enumerate(expected.items):
        assert missing(item.texts, shown.nth(number).inner_text()) == []
        dose = plain(shown.nth(number).locator(".lb-dose").inner_text())
        assert [found for found in item.numbers if not re.search(rf"(?<!\d){found}(?!\d)", dose)] == []


def test_no_menu_and_no_button_is_printed(printed: Printed) -> None:
    page, _ = printed
    parts = page.locator(NOT_PRINTED)
    assert parts.count() > 10
    shown = parts.evaluate_all(
        f"all => all.filter(element => {VISIBLE}).map(element => element.outerHTML.slice(0, 80))"
    )
    assert shown == []


def test_no_printed_text_is_smaller_than_11_points(printed: Printed) -> None:
    page, _ = printed
    small = page.evaluate(
        f"""smallest => {{
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const found = [];
            while (walker.nextNode()) {{
                const element = walker.currentNode.parentElement;
                const size = parseFloat(getComputedStyle(element).fontSize);
                if (walker.currentNode.data.trim() && {VISIBLE} && size < smallest - 0.01)
                    found.push(`${{size}} px: ${{walker.currentNode.data.trim().slice(0, 40)}}`);
            }}
            return found;
        }}""",
        ELEVEN_POINTS_PX,
    )
    assert small == []


def test_the_paper_stays_white_and_the_ink_black(printed: Printed) -> None:
    page, _ = printed
    clear = ["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"]
    filled = page.evaluate(
        f"""clear => [...document.querySelectorAll("html, body, body *")]
            .filter(element => {VISIBLE} && !clear.includes(getComputedStyle(element).backgroundColor))
            .map(element => element.outerHTML.slice(0, 80))""",
        clear,
    )
    assert filled == []
    canvas = (
        "element => { const style = getComputedStyle(element); return [style.colorScheme, style.backgroundColor]; }"
    )
    assert page.locator("html").evaluate(canvas) == ["light", "rgb(255, 255, 255)"]
    colours = page.locator("article p, article li, article h1").evaluate_all(
        "all => [...new Set(all.map(element => getComputedStyle(element).color))]"
    )
    assert colours == ["rgb(0, 0, 0)"]


@pytest.mark.parametrize("part", [".lb-item", ".lb-strip"])
def test_no_block_is_split_between_pages(printed: Printed, part: str) -> None:
    page, _ = printed
    breaks = page.locator(part).evaluate_all("all => all.map(element => getComputedStyle(element).breakInside)")
    assert set(breaks) == {"avoid"}
