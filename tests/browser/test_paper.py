"""Pages come out of the printer clean: a routine on one sheet, an exercise on one side, in A4 and Letter."""

import io
import re
from typing import Literal

import pikepdf
import pytest

from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser

ROUTINE = "es/routines/sciatica-gentle-start/"
SIDES = {
    ROUTINE: 2,
    "es/exercises/bent-knee-sit-up/": 1,  # not a first choice, and says why
    "es/exercises/seated-hamstring-stretch/": 1,  # has much to say
    "es/exercises/bird-dog/": 1,  # has many pictures
}
"""The longest real pages of their kind, in the language that needs more room."""
MEDIA: tuple[Literal["screen", "print"], ...] = ("screen", "print")
PAPER_PX = 703
"""What a printer shows of A4 in width, at 96 px an inch."""
SCREEN_ONLY = (
    "#demands, #not-for, #care, #suits, #routines, #muscles, figcaption, "
    ".lb-motion, .lb-path, .lb-downloads, .lb-origins, .lb-edit"
)
SHOWN = "all => all.filter(part => part.checkVisibility()).length"
SMALLEST_PX = {"exercises": 10 * 96 / 72, "routines": 11 * 96 / 72}
TYPE_PX = """() => Math.min(...[...document.querySelectorAll("article *")]
    .filter(part => part.checkVisibility())
    .filter(part => [...part.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
    .map(part => parseFloat(getComputedStyle(part).fontSize)))"""


@pytest.mark.parametrize("address", SIDES)
def test_a_long_page_needs_no_more_than_its_sides_and_keeps_what_makes_it_safe(
    real_visitor: Visitor, address: str
) -> None:
    page = real_visitor.open(address, PAPER_PX, scheme="dark")
    page.emulate_media(media="print")
    for size in ("A4", "Letter"):
        with pikepdf.open(io.BytesIO(page.pdf(format=size, print_background=True))) as pdf:
            assert len(pdf.pages) <= SIDES[address], size
    assert page.evaluate(TYPE_PX) >= SMALLEST_PX[address.split("/")[1]] - 0.01
    leave_out = ".lb-item__leave-out" if address == ROUTINE else ".lb-leave-out"
    for part in (".lb-alert--emergency", ".lb-stop", ".lb-drawing", leave_out, ".lb-review"):
        assert page.locator(f"article {part}").evaluate_all(SHOWN) > 0, part
    steps = page.locator("article :is(.lb-steps, .lb-item__steps) li")
    assert steps.evaluate_all(SHOWN) == steps.count() > 0
    assert page.locator(SCREEN_ONLY).evaluate_all(SHOWN) == 0


def test_the_pain_rule_of_a_routine_stands_on_the_page_once_for_screen_and_paper(real_visitor: Visitor) -> None:
    page = real_visitor.open(ROUTINE)
    rows = page.locator(".lb-pain__row")
    first = re.compile("0 a 3")
    assert rows.count() == 3
    for media in MEDIA:
        page.emulate_media(media=media)
        assert rows.evaluate_all(SHOWN) == 3
        assert len(first.findall(page.locator("article").inner_text())) == 1
