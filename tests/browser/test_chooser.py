"""The chooser of a place that hurts: by keyboard, from an address, back again, and as plain links without scripts."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.built import FOLDERS, PLACE
from tests.browser.test_accessibility import AXE, EVERYTHING, violations
from tests.browser.visitor import PHONE, WIDE, Visitor

pytestmark = pytest.mark.browser

NEW_HIP = "#answer=acute-low-back-pain&fits=recent-hip-replacement"
ROUTINE = "New low back pain: first days"
ASK = "Ask first, and read what to change:"


def suggested(page: Page) -> Locator:
    """What is suggested and can be seen."""
    return page.locator(".lb-suggestion:visible")


def test_nothing_is_suggested_before_an_answer_and_then_one_routine_which_is_announced(visitor: Visitor) -> None:
    page = visitor.open(PLACE, PHONE)
    expect(suggested(page)).to_have_count(0)
    expect(page.get_by_text("Choose an answer to see a routine.")).to_be_visible()
    page.get_by_role("radiogroup", name="How long has it hurt?").get_by_label("Less than 12 weeks").check()
    expect(suggested(page)).to_have_count(1)
    expect(suggested(page).get_by_role("heading")).to_have_text(ROUTINE)
    expect(suggested(page).locator("img")).to_have_count(3)
    expect(page.get_by_role("status").filter(has_text=ROUTINE)).to_have_text(f"We suggest: {ROUTINE}")
    suggested(page).get_by_role("link", name="See the routine").click()
    page.wait_for_url(visitor.url("routines/new-low-back-pain-first-days/"))


def test_it_works_by_keyboard_and_the_address_holds_what_was_chosen(visitor: Visitor) -> None:
    page = visitor.open(PLACE, WIDE)
    page.get_by_label("Less than 12 weeks").focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("More than 12 weeks")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_role("checkbox").first).to_be_checked()
    expect(page).to_have_url(re.compile(r"#answer=chronic-low-back-pain&fits=[a-z-]+$"))
    page.go_back()
    expect(page.get_by_role("checkbox").first).not_to_be_checked()
    page.go_back()
    expect(page.get_by_label("Less than 12 weeks")).to_be_checked()
    expect(suggested(page).get_by_role("heading")).to_have_text(ROUTINE)


def test_an_address_opens_with_its_answers_and_the_page_to_ask_about(visitor: Visitor) -> None:
    page = visitor.open(PLACE + NEW_HIP, PHONE)
    expect(page.get_by_label("I have a new hip")).to_be_checked()
    expect(suggested(page)).to_have_count(1)
    expect(suggested(page)).to_contain_text(ASK)
    suggested(page).get_by_role("link").click()
    page.wait_for_url(visitor.url("precautions/recent-hip-replacement/"))


def test_what_no_page_says_is_left_out_of_an_address(visitor: Visitor) -> None:
    page = visitor.open(f"{PLACE}#answer=<img src=x>&fits=constructor+pregnancy", PHONE)
    expect(page.get_by_role("radio", checked=True)).to_have_count(0)
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(1)
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize("language", FOLDERS)
def test_each_row_can_be_pressed_with_a_thumb(visitor: Visitor, language: str) -> None:
    page = visitor.open(FOLDERS[language] + PLACE, PHONE)
    heights = page.locator(".lb-way__choice").evaluate_all("rows => rows.map(row => row.offsetHeight)")
    assert len(heights) >= 4
    assert min(heights) >= 44


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_chooser_has_no_fault_that_axe_finds(visitor: Visitor, scheme: str) -> None:
    page = visitor.open(PLACE + NEW_HIP, PHONE, scheme=scheme)  # type: ignore[arg-type]
    page.evaluate(AXE)
    assert violations(page, EVERYTHING) == []


@pytest.mark.parametrize("language", FOLDERS)
def test_without_scripts_each_answer_and_each_precaution_is_a_link(visitor: Visitor, language: str) -> None:
    page = visitor.open(FOLDERS[language] + PLACE, PHONE, scripts=False)
    expect(page.get_by_role("radio")).to_have_count(0)
    rows = page.locator(".lb-way")
    assert rows.count() >= 4
    assert all(row.get_by_role("link").count() >= 1 for row in rows.all())
    expect(page.locator(".lb-suggestion:visible")).to_have_count(1)
    rows.first.get_by_role("link").first.click()
    page.wait_for_url(visitor.url(f"{FOLDERS[language]}routines/new-low-back-pain-first-days/"))


def test_from_a_folder_it_works_too(folder_visitor: Visitor, folder_site: Path) -> None:
    page = folder_visitor.open(f"{PLACE.rstrip('/')}.html{NEW_HIP}", PHONE)
    expect(suggested(page)).to_contain_text(ASK)
