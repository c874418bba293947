"""The way from a page to the same page in the other language, and what tells machines about it."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.built import CONDITION, EXERCISE, FOLDERS, HOME, ROUTINE
from tests.browser.visitor import PHONE, WIDE, Visitor

pytestmark = pytest.mark.browser

NAMES = {"en": "English", "es": "Español"}


def switch(page: Page, language: str) -> None:
    """Follows the link to another language, as a reader of that language sees it."""
    link = page.get_by_role("link", name=NAMES[language], exact=True)
    expect(link).to_have_attribute("hreflang", language)
    expect(link).to_have_attribute("lang", language)
    link.click()


@pytest.mark.parametrize(
    "address", [HOME, EXERCISE, ROUTINE, CONDITION, "about/"], ids=["home", "exercise", "routine", "condition", "about"]
)
def test_the_language_link_stays_on_the_page_there_and_back(visitor: Visitor, address: str) -> None:
    page = visitor.open(address, WIDE)
    expect(page.locator("html")).to_have_attribute("lang", "en")
    switch(page, "es")
    page.wait_for_url(visitor.url(FOLDERS["es"] + address))
    expect(page.locator("html")).to_have_attribute("lang", "es")
    switch(page, "en")
    page.wait_for_url(visitor.url(address))
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_the_language_link_is_there_on_a_phone(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE, PHONE)
    switch(page, "es")
    page.wait_for_url(visitor.url(FOLDERS["es"] + EXERCISE))


def test_the_missing_page_offers_the_other_language(visitor: Visitor) -> None:
    visitor.forgive("no/such/page/")
    page = visitor.open("no/such/page/")
    switch(page, "es")
    page.wait_for_url(visitor.url(FOLDERS["es"]))
