"""What someone without a pointer meets: the skip link, a focus that can be seen, nothing hidden to stumble over."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.built import CONDITION, EXERCISE, HOME, ROUTINE
from tests.browser.visitor import PHONE, WIDE, Visitor

pytestmark = pytest.mark.browser

FOCUS = """() => {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
        name: (element.getAttribute("aria-label") || element.textContent).trim().slice(0, 40),
        control: element.matches("a, button, summary, [role=button]"),
        outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
        seen: box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight
            && element.checkVisibility({opacityProperty: true, visibilityProperty: true}),
        inside: element !== document.body,
    };
}"""
MOST_STOPS = 250


def stops(page: Page) -> Iterator[dict[str, Any]]:
    """What has the focus after each press of Tab, until it leaves the page."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUS)
        if not stop["inside"]:
            return
        yield stop
    pytest.fail(f"{MOST_STOPS} presses of Tab do not leave the page")


def test_the_skip_link_is_the_first_stop_and_leads_into_the_text(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE, WIDE)
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Skip to content")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


@pytest.mark.parametrize("address", [EXERCISE, ROUTINE, CONDITION], ids=["exercise", "routine", "condition"])
def test_the_skip_link_does_not_skip_the_warning_signs(visitor: Visitor, address: str) -> None:
    page = visitor.open(address, WIDE)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    warning = page.locator(".lb-strip :is(a, summary)").first
    ahead = (
        "link => document.activeElement === link || Boolean(document.activeElement.compareDocumentPosition(link) & 4)"
    )
    assert warning.evaluate(ahead)


@pytest.mark.parametrize("address", [HOME, EXERCISE, ROUTINE], ids=["home", "exercise", "routine"])
def test_every_link_and_button_shows_that_it_has_the_focus(visitor: Visitor, address: str) -> None:
    page = visitor.open(address, WIDE)
    controls = [stop for stop in stops(page) if stop["control"]]
    assert len(controls) > 20
    assert [stop["name"] for stop in controls if stop["outline"] < 1] == []


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_the_focus_never_goes_to_a_link_or_button_out_of_sight(visitor: Visitor, width: int) -> None:
    page = visitor.open(EXERCISE, width)
    assert [stop["name"] for stop in stops(page) if stop["control"] and not stop["seen"]] == []


def test_a_routine_is_printed_by_its_button(visitor: Visitor) -> None:
    page = visitor.open(ROUTINE, WIDE)
    page.evaluate("() => { window.printed = 0; window.print = () => { window.printed += 1; }; }")
    page.locator(".lb-otherwise summary").press("Enter")
    button = page.get_by_role("button", name="Print this page")
    button.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("window.printed") == 1


@pytest.mark.parametrize("address", [EXERCISE, ROUTINE, CONDITION], ids=["exercise", "routine", "condition"])
def test_where_a_page_comes_from_is_closed_and_opens_from_the_keyboard(visitor: Visitor, address: str) -> None:
    page = visitor.open(address, WIDE)
    block = page.locator("details#origins")
    source = block.get_by_role("link").first
    expect(source).not_to_be_visible()
    assert [stop for stop in stops(page) if stop["name"].startswith("Where this comes from")]
    block.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(source).to_be_visible()
    page.keyboard.press("Tab")
    expect(source).to_be_focused()
