"""Getting about: with a pointer, with the head, with the menu of a phone, and with the keyboard alone."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.built import FOLDERS, HOME, OLD, ROUTINE
from tests.browser.visitor import PHONE, WIDE, Visitor

pytestmark = pytest.mark.browser

SECTIONS = ("routines/", "exercises/", "conditions/", "precautions/", "cards/", "safety/")
"""What the head leads to. On a phone its menu leads to what the site is about, too, and to safety first."""
MOST_STOPS = 30
"""No section, menu button or menu link may lie further from the top of the page than this many presses of Tab."""


def tab_to(page: Page, target: Locator) -> None:
    """Presses Tab until the target has the focus."""
    expect(target).to_have_count(1)
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"{MOST_STOPS} presses of Tab do not lead to {target}")


def menu_button(page: Page) -> Locator:
    return page.locator(".lb-menu-button")


def menu_link(page: Page, address: str) -> Locator:
    """The link to a section in the head, not the one in the foot."""
    return page.locator(f'.lb-menu a[href="{address}"]').filter(visible=True)


def test_the_first_days_routine_is_two_clicks_from_home_by_the_pain(visitor: Visitor) -> None:
    page = visitor.open(HOME, PHONE, scripts=False)
    page.get_by_role("link", name="Low back", exact=True).click()
    page.get_by_role("link", name="New low back pain: first days").first.click()
    page.wait_for_url(visitor.url(ROUTINE))
    expect(page.get_by_role("heading", level=1)).to_have_text("New low back pain: first days")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_an_old_address_leads_on(visitor: Visitor, *, scripts: bool) -> None:
    for folder in FOLDERS.values():
        for old, new in OLD.items():
            page = visitor.open(folder + old, scripts=scripts)
            page.wait_for_url(visitor.url(f"{folder}{new}index.html"))
            expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_the_head_leads_to_every_section_by_keyboard(visitor: Visitor) -> None:
    page = visitor.page(WIDE)
    for section in SECTIONS:
        page.goto(visitor.url(HOME))
        tab_to(page, menu_link(page, section))
        page.keyboard.press("Enter")
        page.wait_for_url(visitor.url(section))


def test_a_click_in_the_head_opens_its_section(visitor: Visitor) -> None:
    page = visitor.open("sources/", WIDE)
    for section in SECTIONS:
        menu_link(page, f"../{section}").click()
        page.wait_for_url(visitor.url(section))
        page.go_back()


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_menu_of_a_phone_opens_by_keyboard_and_leads_on(visitor: Visitor, key: str) -> None:
    page = visitor.open(HOME, PHONE)
    tab_to(page, menu_button(page))
    page.keyboard.press(key)
    expect(menu_button(page)).to_have_attribute("aria-expanded", "true")
    expect(menu_link(page, "safety/")).to_be_focused()
    tab_to(page, menu_link(page, "exercises/"))
    page.keyboard.press("Enter")
    page.wait_for_url(visitor.url("exercises/"))


def test_escape_closes_the_menu_of_a_phone(visitor: Visitor) -> None:
    page = visitor.open(HOME, PHONE)
    menu_button(page).click()
    expect(menu_link(page, "exercises/")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(menu_button(page)).to_have_attribute("aria-expanded", "false")
    expect(menu_button(page)).to_be_focused()
    expect(menu_link(page, "exercises/")).not_to_be_visible()


def test_an_address_that_leads_nowhere_shows_the_way_home(visitor: Visitor) -> None:
    visitor.forgive("no/such/page/")
    page = visitor.open("no/such/page/")
    expect(page.get_by_role("heading", level=1)).to_have_text("This page is not here")
    ways = page.get_by_role("article").get_by_role("link")
    found = ways.evaluate_all("links => links.map(link => link.href)")
    assert found == [visitor.url(address) for address in (HOME, "routines/", "exercises/", "safety/")]
    ways.first.click()
    page.wait_for_url(visitor.url(HOME))


@pytest.mark.parametrize("address", ["about/", *SECTIONS])
def test_the_menu_of_a_phone_leads_everywhere(visitor: Visitor, address: str) -> None:
    page = visitor.open(HOME, PHONE)
    menu_button(page).click()
    menu_link(page, address).click()
    page.wait_for_url(visitor.url(address))


def test_safety_comes_first_in_the_menu_of_a_phone_and_stands_there_once(visitor: Visitor) -> None:
    page = visitor.open(HOME, PHONE)
    menu_button(page).click()
    links = page.locator(".lb-menu a").filter(visible=True)
    expect(links.first).to_contain_text("Safety")
    expect(menu_link(page, "safety/")).to_have_count(1)
