"""What readers come for, on the real content, from the first page: so many taps and so many screens, with two hands."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.built import FOLDERS
from tests.browser.visitor import HEIGHT, PHONE, Visitor

pytestmark = pytest.mark.browser

Hand: TypeAlias = Literal["thumb", "keyboard"]
LANGUAGES = pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
FAR_PX = """part => {
    const box = part.getBoundingClientRect();
    const head = document.querySelector("header").getBoundingClientRect().bottom;
    if (box.bottom > innerHeight) return Math.min(box.bottom - innerHeight, box.top - head);
    return Math.min(0, box.top - head);
}"""
"""How far the page must be moved until a part is seen whole, below the head that stays; less than 0 is up."""
HELD = "element => element === document.activeElement"
MOST_STOPS = 80


@dataclass
class Reader:
    """Someone who came for something.

    Attributes:
        page: The window, as high as a phone.
        hand: What they use.
        taps: How often they pressed something.
        moved: How far they moved pages, in screens.
        stops: How often they pressed Tab or an arrow.
    """

    page: Page
    hand: Hand
    taps: int = 0
    moved: float = 0
    stops: int = 0

    def see(self, part: Locator) -> None:
        """Moves the page until a part is seen."""
        expect(part).to_be_visible()
        far = float(part.evaluate(FAR_PX))
        self.page.evaluate("far => scrollBy({top: far, behavior: 'instant'})", far)
        self.moved += abs(far) / HEIGHT
        expect(part).to_be_in_viewport()

    def reach(self, part: Locator) -> None:
        """Moves the page to a part that is to be pressed; with the keyboard, to where it has the focus."""
        if self.hand == "thumb":
            self.see(part)
            return
        for _ in range(MOST_STOPS):
            self.page.keyboard.press("Tab")
            self.stops += 1
            if part.evaluate(HELD):
                return
        pytest.fail(f"{MOST_STOPS} presses of Tab do not lead to {part}")

    def press(self, part: Locator) -> None:
        """Presses a link or a button."""
        self.reach(part)
        self.taps += 1
        if self.hand == "thumb":
            part.click()
        else:
            self.page.keyboard.press("Enter")

    def went(self, *, taps: int, screens: float, stops: int) -> None:
        """Holds the numbers: no more presses, screens and stops of the keyboard than these."""
        found = (self.taps, round(self.moved, 1), self.stops)
        assert found[0] <= taps, found
        assert found[1] <= screens, found
        assert found[2] <= (stops if self.hand == "keyboard" else 0), found


@pytest.fixture(params=["thumb", "keyboard"])
def reader(request: pytest.FixtureRequest, real_visitor: Visitor) -> Reader:
    """A reader with a phone, with their thumb or with a keyboard at it."""
    return Reader(real_visitor.page(PHONE), request.param)


def start(reader: Reader, visitor: Visitor, folder: str) -> None:
    """Opens the first page."""
    reader.page.goto(visitor.url(folder))


def link(reader: Reader, address: str, inside: str = "article") -> Locator:
    """The first link on a page whose address ends so."""
    return reader.page.locator(f"{inside} a[href$='{address}']:visible").first


@LANGUAGES
def test_my_back_went_yesterday(reader: Reader, real_visitor: Visitor, folder: str) -> None:
    start(reader, real_visitor, folder)
    reader.press(link(reader, "routines/new-low-back-pain-first-days/"))
    reader.press(link(reader, "#1", ".lb-actions"))
    reader.see(reader.page.locator(".lb-item .lb-item__pictures").first)
    reader.went(taps=2, screens=1, stops=30)


@LANGUAGES
def test_my_back_went_yesterday_and_i_am_asked(reader: Reader, real_visitor: Visitor, folder: str) -> None:
    start(reader, real_visitor, folder)
    reader.press(link(reader, "where/low-back/"))
    answer = reader.page.get_by_role("radio").first
    reader.reach(answer)
    reader.taps += 1
    answer.press("Space")
    reader.press(link(reader, "routines/new-low-back-pain-first-days/"))
    reader.press(link(reader, "#1", ".lb-actions"))
    reader.see(reader.page.locator(".lb-item .lb-item__pictures").first)
    reader.went(taps=4, screens=1, stops=35)


@LANGUAGES
def test_hip_arthritis_without_the_floor_in_large_print(reader: Reader, real_visitor: Visitor, folder: str) -> None:
    start(reader, real_visitor, folder)
    reader.press(link(reader, "routines/chair-no-floor/"))
    reader.press(reader.page.locator(".lb-otherwise summary"))
    pdf = link(reader, "cards/chair-no-floor-large.pdf")
    reader.reach(pdf)
    reader.taps += 1
    answer = reader.page.request.get(pdf.evaluate("link => link.href"))
    assert answer.headers["content-type"] == "application/pdf"
    reader.went(taps=3, screens=1.2, stops=40)


@LANGUAGES
def test_large_print_from_the_print_centre(reader: Reader, real_visitor: Visitor, folder: str) -> None:
    start(reader, real_visitor, folder)
    reader.press(link(reader, "cards/"))
    reader.reach(link(reader, "chair-no-floor-large.pdf"))
    reader.taps += 1
    reader.went(taps=2, screens=1, stops=70)


@pytest.mark.parametrize(("folder", "typed"), [("", "glute bridge"), ("es/", "puente de glúteos")], ids=FOLDERS)
def test_an_exercise_by_its_name(reader: Reader, real_visitor: Visitor, folder: str, typed: str) -> None:
    start(reader, real_visitor, folder)
    reader.press(reader.page.get_by_role("banner").locator("limber-search button"))
    reader.page.keyboard.type(typed)
    first = reader.page.get_by_role("dialog").get_by_role("listitem").get_by_role("link").first
    expect(first).to_have_attribute("href", "./exercises/bridge/")
    reader.press(first)
    reader.page.wait_for_url(real_visitor.url(f"{folder}exercises/bridge/"))
    reader.see(reader.page.locator(".lb-motion"))
    reader.went(taps=2, screens=0.2, stops=5)


def test_a_reader_of_spanish_from_the_english_home_to_a_routine(reader: Reader, real_visitor: Visitor) -> None:
    start(reader, real_visitor, "")
    reader.press(reader.page.locator(".lb-menu-button"))
    reader.press(reader.page.locator(".lb-menu a[hreflang=es]"))
    reader.page.wait_for_url(real_visitor.url("es/"))
    reader.press(link(reader, "routines/new-low-back-pain-first-days/"))
    reader.page.wait_for_url(real_visitor.url("es/routines/new-low-back-pain-first-days/"))
    expect(reader.page.locator("html")).to_have_attribute("lang", "es")
    reader.went(taps=3, screens=1, stops=35)


@LANGUAGES
def test_ten_minutes(reader: Reader, real_visitor: Visitor, folder: str) -> None:
    start(reader, real_visitor, folder)
    reader.press(link(reader, "routines/#short"))
    reader.press(link(reader, "hip-arthritis-build/", "#short ~ .lb-rows"))
    few = reader.page.locator(".lb-strip--short")
    reader.see(few)
    expect(few.get_by_role("link")).to_have_count(2)
    reader.went(taps=2, screens=1, stops=25)


@LANGUAGES
def test_what_suits_someone_who_is_pregnant(reader: Reader, real_visitor: Visitor, folder: str) -> None:
    start(reader, real_visitor, folder)
    reader.press(link(reader, "precautions/pregnancy/"))
    reader.see(reader.page.locator("#suits + .lb-rows .lb-row").nth(1))
    reader.went(taps=1, screens=0.3, stops=15)
