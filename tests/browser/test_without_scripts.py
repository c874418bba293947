"""The site with scripts switched off, and opened from a folder without a web host."""

from pathlib import Path

import pytest
import yaml
from playwright.sync_api import expect

from tests.browser.built import EXERCISE, FOLDERS, HOME, PAGE_TYPES, ROUTINE
from tests.browser.visitor import PHONE, WIDE, Visitor
from tests.rich import rich

pytestmark = pytest.mark.browser

LIMBER_INK = "rgb(20, 40, 43)"
"""The colour of the text in the light scheme; without its style sheet a page is black."""


def steps(exercise: str, language: str) -> list[str]:
    name = f"{exercise}.yaml" if language == "en" else f"{exercise}.{language}.yaml"
    content = yaml.safe_load(rich()[f"content/exercises/{name}"])
    return list(content["steps"].values())


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("language", FOLDERS)
def test_without_scripts_the_steps_of_an_exercise_can_be_read(visitor: Visitor, language: str, width: int) -> None:
    page = visitor.open(FOLDERS[language] + EXERCISE, width, scripts=False)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    for step in steps("bridge", language):
        expect(page.get_by_text(step, exact=True)).to_be_visible()


@pytest.mark.parametrize("address", PAGE_TYPES.values(), ids=PAGE_TYPES)
def test_without_scripts_every_type_of_page_shows_its_text(visitor: Visitor, address: str) -> None:
    page = visitor.open(address, scripts=False)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert len(page.get_by_role("article").inner_text()) > 50


def test_without_scripts_the_language_link_works(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE, PHONE, scripts=False)
    page.get_by_role("link", name="Español", exact=True).click()
    page.wait_for_url(visitor.url(FOLDERS["es"] + EXERCISE))


def test_without_scripts_the_sections_can_be_reached_on_a_phone(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE, PHONE, scripts=False)
    page.get_by_role("contentinfo").get_by_role("link", name="Routines", exact=True).click()
    page.wait_for_url(visitor.url("routines/"))


def test_without_scripts_printing_hides_what_belongs_to_the_screen(visitor: Visitor) -> None:
    page = visitor.open(ROUTINE, scripts=False)
    page.emulate_media(media="print")
    for part in ("header", ".lb-menu", "footer", ".lb-screen", ".lb-language"):
        assert page.locator(part).count() > 0
        assert page.locator(part).locator("visible=true").count() == 0
    expect(page.locator(".lb-item").first).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_from_a_folder_pages_are_styled_and_lead_on(
    folder_visitor: Visitor, folder_site: Path, *, scripts: bool
) -> None:
    page = folder_visitor.open("index.html", scripts=scripts)
    expect(page.get_by_role("article")).to_have_css("color", LIMBER_INK)
    page.get_by_role("link", name="New low back pain: first days").first.click()
    page.wait_for_url(folder_visitor.url("routines/new-low-back-pain-first-days.html"))
    expect(page.locator(".lb-item").first).to_be_visible()
    page.get_by_role("link", name="Español", exact=True).click()
    page.wait_for_url(folder_visitor.url("es/routines/new-low-back-pain-first-days.html"))
    expect(page.locator("html")).to_have_attribute("lang", "es")
    page.get_by_role("contentinfo").get_by_role("link", name="Fuentes", exact=True).click()
    page.wait_for_url(folder_visitor.url("es/sources/index.html"))
    page.locator(".lb-brand").click()
    page.wait_for_url(folder_visitor.url(f"es/{HOME}index.html"))
