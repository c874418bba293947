"""Pages of conditions, precautions and safety: what stands on the first screen, what folds, and what paper opens."""

import pytest
from playwright.sync_api import Page

from tests.browser.visitor import PHONE, WIDE, Visitor

pytestmark = pytest.mark.browser

SEEN = 664
"""How high the window of a browser is on a phone of 844 points, below its bars."""
TOP = "element => element.getBoundingClientRect().top + scrollY"
CHEST = "Back pain with chest pain"


def top(page: Page, selector: str) -> float:
    """How far down an element begins."""
    found: float = page.locator(selector).first.evaluate(TOP)
    return found


def test_the_alert_line_never_folds_and_all_signs_open_below_it(real_visitor: Visitor) -> None:
    page = real_visitor.open("conditions/low-back-pain/", PHONE, scripts=False)
    strip = page.locator(".lb-strip--emergency")
    assert strip.locator("> p").first.is_visible()
    sign = strip.get_by_text(CHEST)
    assert not sign.is_visible()
    strip.locator("summary").click()
    assert sign.is_visible()


def test_paper_shows_every_sign_and_leaves_the_ways_to_other_pages_out(real_visitor: Visitor) -> None:
    page = real_visitor.open("conditions/low-back-pain/", WIDE)
    page.emulate_media(media="print")
    heights = page.locator(".lb-strip li").evaluate_all("all => all.map(each => each.getBoundingClientRect().height)")
    assert len(heights) > 20
    assert min(heights) > 0
    assert not page.locator(".lb-kinds").is_visible()


def test_the_emergency_signs_of_the_safety_page_stand_open_and_first(real_visitor: Visitor) -> None:
    page = real_visitor.open("safety/", PHONE, scripts=False)
    assert page.locator(".lb-strip--emergency details").count() == 0
    assert page.locator(".lb-strip--emergency li").count() > 10
    order = [top(page, f".lb-strip--{tier}") for tier in ("emergency", "today", "soon")]
    assert order == sorted(order)
    assert order[0] < SEEN / 2
    assert top(page, "#signs") < top(page, "h2")


def test_a_precaution_shows_what_suits_with_its_picture_on_the_first_screen(real_visitor: Visitor) -> None:
    for address in ("precautions/recent-hip-replacement/", "precautions/cannot-get-to-the-floor/"):
        page = real_visitor.open(address, PHONE)
        assert top(page, ".lb-row .lb-drawing") < SEEN, address


def test_without_the_floor_the_routine_made_for_it_stands_first(real_visitor: Visitor) -> None:
    page = real_visitor.open("precautions/cannot-get-to-the-floor/", PHONE)
    assert page.locator(".lb-row a").first.get_attribute("href") == "../../routines/chair-no-floor/"


@pytest.mark.parametrize("address", ["conditions/low-back-pain/", "es/precautions/pregnancy/", "es/safety/"])
def test_with_text_twice_as_large_nothing_is_pushed_off_the_screen(real_visitor: Visitor, address: str) -> None:
    page = real_visitor.open(address, PHONE)
    page.add_style_tag(content="html { font-size: 200% }")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
    wide = "all => all.filter(each => each.scrollWidth > each.clientWidth + 1).map(each => each.className)"
    assert page.locator("article :is(.lb-strip, .lb-card, .lb-rows, .lb-pain, .lb-details)").evaluate_all(wide) == []
