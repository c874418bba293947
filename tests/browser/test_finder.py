"""The list of exercises: filters by plain links without a script, and with it as the reader chooses, in the address."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.built import FOLDERS
from tests.browser.test_accessibility import AXE, EVERYTHING, violations
from tests.browser.visitor import HEIGHT, NARROW, PHONE, WIDE, Scheme, Visitor

pytestmark = pytest.mark.browser

LIST = "exercises/"
KEPT = "limber.precautions"
SHIFTS = """() => new Promise(done => new PerformanceObserver(list => done(
    list.getEntries().reduce((sum, entry) => sum + entry.value, 0)
)).observe({type: "layout-shift", buffered: true}) || setTimeout(() => done(0), 300))"""


def shown(page: Page) -> Locator:
    """The exercises that can be seen."""
    return page.locator(".lb-finder__one:visible > p > a")


def names(page: Page) -> list[str]:
    return shown(page).all_inner_texts()


def press(page: Page, *filters: str) -> None:
    for name in filters:
        page.get_by_role("button", name=name, exact=True).click()


def tick(page: Page, id_: str) -> None:
    """Ticks a precaution, or takes it away."""
    details = page.locator("details#fits")
    if details.get_attribute("open") is None:
        details.locator("summary").click()
    page.locator(f"input[value={id_}]").click()


def query(page: Page) -> str:
    """What stands in the address behind the page."""
    return page.url.partition("?")[2]


CHAIR = ["Sit to stand"]
STANDING = ["Leg raise to the side, standing", "Walking programme"]


def test_filters_widen_within_a_row_and_narrow_between_rows(visitor: Visitor) -> None:
    page = visitor.open(LIST)
    total = len(names(page))
    press(page, "Chair")
    assert names(page) == CHAIR
    press(page, "Standing")
    assert names(page) == CHAIR + STANDING
    press(page, "Balance")
    assert names(page) == STANDING[:1]
    expect(page.get_by_role("heading", level=2)).to_have_count(1)
    expect(page.get_by_role("status")).to_have_text("1 exercise.")
    press(page, "Balance", "Standing", "Chair")
    assert len(names(page)) == total
    expect(page.get_by_role("status")).to_contain_text("The gentlest come first.")


def test_what_is_chosen_stands_in_the_address_and_the_way_back_takes_it_off(visitor: Visitor) -> None:
    page = visitor.open(LIST)
    press(page, "Chair", "Strength")
    assert query(page) == "place=chair&aim=strength"
    page.go_back()
    assert query(page) == "place=chair"
    expect(page.get_by_role("button", name="Strength", exact=True)).to_have_attribute("aria-pressed", "false")
    page.go_forward()
    expect(page.get_by_role("button", name="Strength", exact=True)).to_have_attribute("aria-pressed", "true")
    page.reload()
    assert names(page) == CHAIR
    expect(page.get_by_role("button", name="Chair", exact=True)).to_have_attribute("aria-pressed", "true")


def test_a_link_can_be_shared_and_wrong_values_in_it_are_passed_over(visitor: Visitor) -> None:
    page = visitor.open(f"{LIST}?place=chair,moon&fits=<b>&words=sit&other=1")
    assert names(page) == CHAIR
    assert query(page) == "place=chair&words=sit"
    expect(page.get_by_role("searchbox")).to_have_value("sit")


def test_a_name_is_found_as_one_types_and_another_name_too(visitor: Visitor) -> None:
    page = visitor.open(LIST)
    before = page.evaluate("history.length")
    page.get_by_role("searchbox").press_sequentially("glute")
    assert names(page) == ["Bridge"]
    assert (query(page), page.evaluate("history.length")) == ("words=glute", before)
    page.get_by_role("searchbox").fill("xylophone")
    expect(page.get_by_role("status")).to_have_text("No exercise fits. Try another word, or take a filter away.")


def test_precautions_hide_what_they_speak_against_and_the_reason_can_be_read(visitor: Visitor) -> None:
    page = visitor.open(LIST, PHONE)
    tick(page, "pregnancy")
    expect(page.get_by_role("status")).to_have_text(
        re.compile(r"^\d+ exercises are left\. Read the notes, and ask first\. 1 is hidden\.$")
    )
    assert "Bent-knee sit-up" not in names(page)
    expect(page.locator("details#fits summary")).to_contain_text("Chosen: 1")
    reason = "If you are pregnant: It loads the tummy hard while you lie flat."
    expect(page.get_by_text(reason).locator("visible=true")).to_have_count(0)
    page.get_by_role("button", name="Show them").click()
    expect(page.get_by_role("link", name="Bent-knee sit-up").locator("visible=true")).to_have_count(1)
    expect(page.get_by_text(reason).locator("visible=true")).to_have_count(1)
    page.get_by_role("button", name="Hide them").click()
    expect(page.get_by_text(reason).locator("visible=true")).to_have_count(0)
    bridge = page.locator(".lb-finder__one", has_text="Bridge").first
    expect(bridge.get_by_text("If you are over 16 weeks pregnant: A short spell is fine")).to_be_visible()
    tick(page, "pregnancy")
    expect(page.get_by_role("button", name="Show them")).not_to_be_visible()
    assert query(page) == ""


def test_nothing_is_kept_unless_the_reader_asks_for_it_and_it_can_be_deleted(visitor: Visitor) -> None:
    page = visitor.open(LIST)
    tick(page, "pregnancy")
    keep = page.get_by_label("Keep my choice on this device")
    assert page.evaluate("localStorage.length") == 0
    keep.check()
    assert page.evaluate(f"localStorage.getItem('{KEPT}')") == "pregnancy"
    tick(page, "recent-hip-replacement")
    page.goto(visitor.url(LIST))
    assert query(page) == "fits=pregnancy,recent-hip-replacement"
    page.goto(visitor.url(f"{LIST}?fits=pregnancy"))
    assert query(page) == "fits=pregnancy"
    page.locator("details#fits summary").click()
    keep.uncheck()
    assert page.evaluate("localStorage.length") == 0
    page.goto(visitor.url(LIST))
    assert query(page) == ""


@pytest.mark.parametrize("kept", ["", "nonsense", "{}", "pregnancy,nonsense"])
def test_a_broken_store_does_not_break_the_list(visitor: Visitor, kept: str) -> None:
    page = visitor.open(LIST)
    page.evaluate("kept => localStorage.setItem('limber.precautions', kept)", kept)
    page.reload()
    assert query(page) == ("fits=pregnancy" if "pregnancy" in kept else "")
    page.evaluate("localStorage.clear()")


def test_a_forbidden_store_does_not_break_the_list(visitor: Visitor) -> None:
    page = visitor.open(LIST)
    page.evaluate("""() => Object.defineProperty(window, "localStorage", {get() { throw new Error("forbidden"); }})""")
    tick(page, "pregnancy")
    page.get_by_label("Keep my choice on this device").check()
    assert query(page) == "fits=pregnancy"


def test_the_keyboard_alone_filters_ticks_and_shows_what_is_hidden(visitor: Visitor) -> None:
    page = visitor.open(LIST)
    page.get_by_role("button", name="Floor", exact=True).focus()
    page.keyboard.press("Enter")
    for _ in range(7):
        page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Start here")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert query(page).startswith("place=floor&fits=")
    more = page.get_by_role("button", name="Show them")
    more.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Hide them")).to_be_focused()


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_without_a_script_each_filter_is_a_link_that_shows_what_fits(visitor: Visitor, width: int) -> None:
    page = visitor.open(LIST, width, scripts=False)
    total = len(names(page))
    expect(page.get_by_role("searchbox")).to_have_count(0)
    page.get_by_role("link", name="Chair", exact=True).click()
    assert page.url.endswith("#place-chair")
    assert names(page) == CHAIR
    expect(page.get_by_role("heading", level=2)).to_have_count(1)
    page.get_by_role("link", name="Start here", exact=True).click()
    assert 1 < len(names(page)) < total
    page.get_by_role("link", name="Show all exercises").click()
    assert len(names(page)) == total


def test_a_link_of_a_reader_without_a_script_says_the_same_to_one_with_it(visitor: Visitor) -> None:
    page = visitor.open(f"{LIST}#place-chair")
    assert (names(page), query(page)) == (CHAIR, "place=chair")
    press(page, "Chair")
    assert len(names(page)) > 5


def test_other_pages_lead_to_a_position(visitor: Visitor) -> None:
    page = visitor.open("exercises/sit-to-stand/")
    page.get_by_role("link", name="Sitting on a chair").click()
    page.wait_for_url(visitor.url(f"{LIST}#sitting"))
    expect(page.locator("#sitting")).to_be_in_viewport()


@pytest.mark.parametrize(("language", "place"), [("en", "Chair"), ("es", "Silla")])
def test_each_language_filters_in_its_own_words(visitor: Visitor, language: str, place: str) -> None:
    page = visitor.open(FOLDERS[language] + LIST)
    press(page, place)
    assert (len(names(page)), query(page)) == (1, "place=chair")
    expect(page.get_by_role("status")).to_have_text("1 exercise." if language == "en" else "1 ejercicio.")


@pytest.mark.parametrize("language", FOLDERS)
def test_from_a_folder_the_list_filters_too(folder_visitor: Visitor, language: str) -> None:
    page = folder_visitor.open(f"{FOLDERS[language]}exercises/index.html?place=chair")
    assert len(names(page)) == 1
    page.locator("[data-word=chair] button").click()
    assert len(names(page)) > 5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_axe_finds_nothing_while_the_list_is_filtered(visitor: Visitor, width: int, scheme: Scheme) -> None:
    page = visitor.open(f"{LIST}?aim=strength&fits=pregnancy", width, scheme=scheme)
    page.locator("details#fits summary").click()
    page.get_by_role("button", name="Show them").click()
    page.evaluate(AXE)
    assert violations(page, EVERYTHING) == []


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_nothing_moves_when_the_script_comes(visitor: Visitor, width: int) -> None:
    page = visitor.open(LIST, width)
    assert page.evaluate(SHIFTS) < 0.01


@pytest.mark.parametrize("language", FOLDERS)
def test_the_list_fits_on_320_px_and_with_text_twice_as_large(visitor: Visitor, language: str) -> None:
    page = visitor.open(FOLDERS[language] + LIST, NARROW)
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW
    page.set_viewport_size({"width": PHONE, "height": HEIGHT})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE
