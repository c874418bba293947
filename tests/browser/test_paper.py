"""Pages come out of the printer clean: a routine on one sheet, an exercise on one side, in A4 and Letter."""

import io
import re
from pathlib import Path
from typing import Literal

import pikepdf
import pytest
from playwright.sync_api import Page

from tests.browser.built import FOLDERS, addresses
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

ROUTINE = "es/routines/sciatica-gentle-start/"
"""The longest real routine, in the language that needs more room."""
MEDIA: tuple[Literal["screen", "print"], ...] = ("screen", "print")
PAPER = ("A4", "Letter")
PAPER_PX = 703
"""What a printer shows of A4 in width, at 96 px an inch."""
EXERCISE_PARTS = (".lb-strip--stop", ".lb-steps", ".lb-leave-out", "#origins .lb-line")
SCREEN_ONLY = "limber-motion, .lb-path, .lb-chips, .lb-downloads, .lb-origins, .lb-edit, summary"
SHOWN = "all => all.filter(part => part.checkVisibility()).length"
TEN_POINTS_PX, ELEVEN_POINTS_PX = 10 * 96 / 72, 11 * 96 / 72
SIZES = """all => Math.min(...all
    .filter(part => part.checkVisibility())
    .filter(part => [...part.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
    .map(part => parseFloat(getComputedStyle(part).fontSize)))"""
IN_THE_CORNER = """([wide, high]) => [...document.querySelectorAll("article *")]
    .filter(part => part.checkVisibility() && !part.children.length && part.textContent.trim())
    .filter(part => {
        const words = document.createRange();
        words.selectNodeContents(part);
        return [...words.getClientRects()].some(box => box.right > innerWidth - wide && box.top < high);
    })
    .map(part => part.textContent)"""
CORNER_PX = [22 * 96 / 25.4, 20 * 96 / 25.4]
"""The width and the height of the room that stays free for a code."""


def sides(page: Page) -> dict[str, int]:
    """How many sides an open page takes on each paper."""
    found = {}
    for paper in PAPER:
        with pikepdf.open(io.BytesIO(page.pdf(format=paper, print_background=True))) as pdf:
            found[paper] = len(pdf.pages)
    return found


def smallest(page: Page, part: str) -> float:
    """The smallest type inside some parts of a page, in px."""
    found: float = page.locator(part).evaluate_all(SIZES)
    return found


@pytest.mark.parametrize("language", FOLDERS)
def test_every_exercise_needs_one_side_and_keeps_what_makes_it_safe(
    real_visitor: Visitor, real_site: Path, language: str
) -> None:
    page = real_visitor.page(PAPER_PX, scheme="dark")
    exercises = [name for name in addresses(real_site, "exercises") if name.startswith("es/") == (language == "es")]
    assert len(exercises) > 20
    for name in exercises:
        page.goto(real_visitor.url(name))
        page.emulate_media(media="print")
        assert sides(page) == dict.fromkeys(PAPER, 1), name
        assert smallest(page, "article *") >= TEN_POINTS_PX - 0.01, name
        assert smallest(page, ".lb-steps p, .lb-dose strong") >= ELEVEN_POINTS_PX - 0.01, name
        for part in EXERCISE_PARTS:
            assert page.locator(f"article {part}").evaluate_all(SHOWN) > 0, (name, part)
        steps = page.locator("article .lb-steps li")
        assert steps.evaluate_all(SHOWN) == steps.count() > 0
        assert page.locator(f"article :is({SCREEN_ONLY})").evaluate_all(SHOWN) == 0, name
        assert page.evaluate(IN_THE_CORNER, CORNER_PX) == [], name
        page.emulate_media(media="null")


def test_a_long_routine_needs_one_sheet(real_visitor: Visitor) -> None:
    page = real_visitor.open(ROUTINE, PAPER_PX, scheme="dark")
    page.emulate_media(media="print")
    assert max(sides(page).values()) <= 2
    assert smallest(page, "article *") >= ELEVEN_POINTS_PX - 0.01
    strips = (".lb-strip--stop", ".lb-strip--emergency")
    for part in (*strips, ".lb-drawing", ".lb-item__leave-out", ".lb-imprint .lb-line"):
        assert page.locator(f"article {part}").evaluate_all(SHOWN) > 0, part
    steps = page.locator("article .lb-item__steps li")
    assert steps.evaluate_all(SHOWN) == steps.count() > 0


def test_the_pain_rule_of_a_routine_stands_on_the_page_once_for_screen_and_paper(real_visitor: Visitor) -> None:
    page = real_visitor.open(ROUTINE)
    rows = page.locator(".lb-pain__row")
    first = re.compile("0 a 3")
    assert rows.count() == 3
    for media in MEDIA:
        page.emulate_media(media=media)
        assert rows.evaluate_all(SHOWN) == 3
        assert len(first.findall(page.locator("article").inner_text())) == 1
