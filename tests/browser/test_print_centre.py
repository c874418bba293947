"""The print centre and the downloads of a routine: every PDF is there, and is what its link says."""

import re
from pathlib import Path

import pikepdf
import pytest
from playwright.sync_api import Page, expect

from tests.browser.built import FOLDERS
from tests.browser.visitor import PHONE, WIDE, Visitor
from tests.rich import ROUTINES

pytestmark = pytest.mark.browser

FORMATS = ["a4", "letter", "large", "pocket", "deck"]
LANGUAGES = pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
ONE_SIDED = ("pocket", "deck")
ALL = ".lb-prints td a"
OF_A_ROUTINE = "article a[href$='.pdf']"
LINKS = "links => links.map(link => ({address: link.href, text: link.textContent}))"
HEIGHTS = "links => links.map(link => link.getBoundingClientRect().height)"
PICTURES = """async pictures => Promise.all(pictures.map(async picture => {
    picture.loading = "eager";
    await picture.decode();
    const box = picture.getBoundingClientRect();
    return [picture.naturalWidth, picture.naturalHeight, box.width, box.height];
}))"""


def links(page: Page, part: str = ALL) -> list[dict[str, str]]:
    """The links to PDFs on a page: where they lead and what they say."""
    found: list[dict[str, str]] = page.locator(part).evaluate_all(LINKS)
    return found


@LANGUAGES
def test_the_print_centre_offers_every_routine_in_every_format(visitor: Visitor, folder: str) -> None:
    page = visitor.open(f"{folder}cards/")
    found = {link["address"] for link in links(page)}
    assert found == {visitor.url(f"{folder}cards/{id_}-{name}.pdf") for id_ in ROUTINES for name in FORMATS}
    assert len(links(page)) == len(found)
    routines = page.locator("tbody th a").evaluate_all("links => links.map(link => link.href)")
    assert sorted(routines) == [visitor.url(f"{folder}routines/{id_}/") for id_ in ROUTINES]


@LANGUAGES
def test_every_link_says_how_many_sheets_its_pdf_takes(visitor: Visitor, site: Path, folder: str) -> None:
    for link in links(visitor.open(f"{folder}cards/")):
        with pikepdf.open(site / link["address"].removeprefix(visitor.home)) as pdf:
            pages = len(pdf.pages)
        sheets = pages if link["address"].removesuffix(".pdf").endswith(ONE_SIDED) else (pages + 1) // 2
        assert re.search(rf", PDF, {sheets} [a-z]+$", link["text"]), link


@LANGUAGES
def test_each_link_on_a_page_says_where_it_leads(visitor: Visitor, folder: str) -> None:
    found = links(visitor.open(f"{folder}cards/"))
    assert len({link["text"] for link in found}) == len(found)


@LANGUAGES
@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_the_table_fits_the_screen_and_its_links_a_finger(visitor: Visitor, folder: str, width: int) -> None:
    page = visitor.open(f"{folder}cards/", width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert min(page.locator(ALL).evaluate_all(HEIGHTS)) >= 44


@LANGUAGES
def test_the_print_centre_shows_the_first_page_of_each_format(visitor: Visitor, folder: str) -> None:
    found = visitor.open(f"{folder}cards/").locator(".lb-format img").evaluate_all(PICTURES)
    assert len(found) == len(FORMATS)
    assert all(natural > 100 for picture in found for natural in picture[:2])


@pytest.mark.parametrize("anchor", ["sides", "fold", "cut"])
def test_how_to_print_opens_from_the_keyboard(visitor: Visitor, anchor: str) -> None:
    page = visitor.open("cards/", PHONE)
    words = page.locator(f"#{anchor} .lb-details__inside")
    expect(words).not_to_be_visible()
    page.locator(f"#{anchor} summary").press("Enter")
    expect(words).to_be_in_viewport()


@LANGUAGES
@pytest.mark.parametrize("routine", ROUTINES)
def test_a_routine_page_offers_its_five_formats_and_the_print_centre(
    visitor: Visitor, folder: str, routine: str
) -> None:
    page = visitor.open(f"{folder}routines/{routine}/")
    assert [link["address"] for link in links(page, OF_A_ROUTINE)] == [
        visitor.url(f"{folder}cards/{routine}-{name}.pdf") for name in FORMATS
    ]
    page.locator(".lb-otherwise summary").click()
    page.locator(".lb-otherwise a[href$='cards/']").click()
    assert page.url == visitor.url(f"{folder}cards/")


def test_a_pdf_is_answered_as_one(visitor: Visitor) -> None:
    page = visitor.open("cards/")
    answer = page.request.get(links(page)[0]["address"])
    assert (answer.status, answer.headers["content-type"]) == (200, "application/pdf")
    assert answer.body().startswith(b"%PDF-")


@LANGUAGES
def test_the_list_of_routines_leads_to_the_print_centre(visitor: Visitor, folder: str) -> None:
    page = visitor.open(f"{folder}routines/")
    page.locator("article a[href$='cards/']").first.click()
    assert page.url == visitor.url(f"{folder}cards/")


def test_the_print_centre_can_be_used_with_the_keyboard(visitor: Visitor) -> None:
    page = visitor.open("cards/")
    page.locator(ALL).first.focus()
    for link in links(page)[:5]:
        assert page.evaluate("document.activeElement.href") == link["address"]
        page.keyboard.press("Tab")


def test_the_print_centre_works_without_scripts_and_from_a_folder(folder_visitor: Visitor, folder_site: Path) -> None:
    page = folder_visitor.open("cards/index.html", scripts=False)
    assert page.locator(ALL).count() == len(ROUTINES) * len(FORMATS)
    page = folder_visitor.open("cards/index.html")
    for link in links(page):
        assert (folder_site / link["address"].removeprefix(folder_visitor.home)).is_file()
