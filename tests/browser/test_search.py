"""The search: it opens, answers while one types, and works by keyboard, with a screen reader and from a folder."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.built import EXERCISE, FOLDERS, HOME
from tests.browser.test_accessibility import AXE, EVERYTHING, violations
from tests.browser.visitor import NARROW, PHONE, WIDE, Visitor

pytestmark = pytest.mark.browser

OPEN = re.compile("^(Search|Buscar)$")
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
"""The icons are pictures inside of the stylesheet: from a folder a browser reads no file as a mask."""


INDEX = "search/index.js"


@contextmanager
def routed(page: Page, address: str, answer: Callable[[Route], None]) -> Iterator[None]:
    """While the block runs, requests that end so get another answer."""
    page.route(f"**/{address}", answer)
    try:
        yield
    finally:
        page.unroute(f"**/{address}")


def button(page: Page) -> Locator:
    return page.get_by_role("banner").get_by_role("button", name=OPEN)


def results(page: Page) -> Locator:
    return page.get_by_role("dialog").get_by_role("listitem").get_by_role("link")


def search(page: Page, typed: str) -> None:
    """Opens the search and types."""
    button(page).click()
    page.keyboard.insert_text(typed)


def found(page: Page, typed: str, home: str) -> list[str]:
    """The addresses of what a search finds, relative to the root of the site."""
    search(page, typed)
    expect(results(page).first).to_be_visible()
    links: list[str] = results(page).evaluate_all("links => links.map(link => link.href)")
    return [link.removeprefix(home) for link in links]


@pytest.mark.parametrize(("language", "typed"), [("en", "bridg"), ("es", "puente"), ("es", "puenet")])
def test_the_name_of_an_exercise_leads_to_its_page_in_the_same_language(
    visitor: Visitor, language: str, typed: str
) -> None:
    page = visitor.open(FOLDERS[language] + HOME, WIDE)
    addresses = found(page, typed, visitor.home)
    assert addresses[0] == FOLDERS[language] + EXERCISE
    assert {address.startswith("es/") for address in addresses} == {language == "es"}
    results(page).first.click()
    page.wait_for_url(visitor.url(FOLDERS[language] + EXERCISE))
    expect(page.locator("html")).to_have_attribute("lang", language)


def test_a_result_says_what_it_is_and_the_other_name_that_was_typed(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE, WIDE)
    search(page, "glute bridge")
    first = page.get_by_role("dialog").get_by_role("listitem").first
    expect(first).to_contain_text("Bridge" + "Exercise · Lying on your back" + "Also called: Glute bridge")


def test_a_page_of_the_site_asks_for_the_index_only_when_the_search_opens(visitor: Visitor) -> None:
    page = visitor.page(WIDE)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(visitor.home)))
    page.goto(visitor.url(EXERCISE))
    assert "assets/search.js" in asked
    assert INDEX not in asked
    search(page, "bridge")
    expect(results(page).first).to_be_visible()
    page.keyboard.press("Escape")
    button(page).click()
    expect(results(page).first).to_be_visible()
    assert asked.count(INDEX) == 1


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_the_keyboard_alone_opens_the_search_finds_and_goes_there(visitor: Visitor, width: int) -> None:
    page = visitor.open(HOME, width)
    button(page).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="What are you looking for?")).to_be_focused()
    page.keyboard.type("bridge")
    expect(results(page).first).to_have_text("Bridge")
    page.keyboard.press("ArrowDown")
    expect(results(page).first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("textbox")).to_be_focused()
    page.keyboard.press("Enter")
    expect(results(page).first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(results(page).nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url(visitor.url(EXERCISE))


@pytest.mark.parametrize("close", ["Escape", "button", "beside"])
def test_the_search_closes_and_the_focus_comes_back(visitor: Visitor, close: str) -> None:
    page = visitor.open(EXERCISE, WIDE)
    search(page, "bridge")
    expect(results(page).first).to_be_visible()
    if close == "Escape":
        page.keyboard.press("Escape")
    elif close == "button":
        page.get_by_role("button", name="Close").click()
    else:
        page.mouse.click(5, 400)
    expect(page.get_by_role("dialog")).not_to_be_visible()
    expect(button(page)).to_be_focused()


def test_what_was_typed_stays_and_is_marked_so_that_the_next_word_takes_its_place(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE, WIDE)
    search(page, "bridge")
    page.keyboard.press("Escape")
    button(page).click()
    expect(page.get_by_role("textbox")).to_have_value("bridge")
    page.keyboard.type("plank")
    expect(page.get_by_role("textbox")).to_have_value("plank")


def test_the_number_of_results_is_announced(visitor: Visitor) -> None:
    page = visitor.open("es/", WIDE)
    search(page, "puente")
    expect(page.get_by_role("status")).to_have_text(re.compile(r"^Resultados: [1-9]\d*$"))
    page.get_by_role("textbox").fill("")
    expect(page.get_by_role("status")).to_have_text(re.compile("^Un dolor, un ejercicio"))
    expect(results(page)).to_have_count(0)


def test_where_nothing_is_found_a_list_is_offered(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE, WIDE)
    search(page, "xylophone")
    expect(page.get_by_role("status")).to_have_text("Nothing found. Try another word.")
    results(page).click()
    page.wait_for_url(visitor.url("exercises/"))


def test_an_index_that_cannot_be_read_is_told_and_asked_for_again(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE, WIDE)
    visitor.forgive(INDEX)
    with routed(page, INDEX, lambda route: route.fulfill(status=404)):
        button(page).click()
        expect(page.get_by_role("status")).to_have_text("The search cannot be read just now.")
        expect(results(page)).to_have_attribute("href", visitor.url("exercises/"))
        page.keyboard.press("Escape")
    search(page, "bridge")
    expect(results(page).first).to_have_text("Bridge")


def test_a_result_on_the_same_page_closes_the_search(visitor: Visitor) -> None:
    page = visitor.open("safety/", WIDE)
    search(page, "cauda equina")
    results(page).first.click()
    page.wait_for_url(visitor.url("safety/#emergency"))
    expect(page.get_by_role("dialog")).not_to_be_visible()
    expect(page.locator("#emergency")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_axe_finds_nothing_in_the_open_search(visitor: Visitor, width: int, scheme: str) -> None:
    page = visitor.open(EXERCISE, width, scheme="dark" if scheme == "dark" else "light")
    search(page, "bridge")
    expect(results(page).first).to_be_visible()
    page.evaluate(AXE)
    assert violations(page, EVERYTHING) == []


def test_the_search_fits_on_320_px(visitor: Visitor) -> None:
    page = visitor.open(FOLDERS["es"] + EXERCISE, NARROW)
    search(page, "dolor")
    expect(results(page).first).to_be_visible()
    dialog = page.get_by_role("dialog")
    assert dialog.evaluate("dialog => [dialog.scrollWidth, dialog.offsetWidth]") == [NARROW, NARROW]
    expect(page.get_by_role("button", name="Cerrar")).to_be_in_viewport()


def test_the_search_works_under_a_strict_content_security_policy(visitor: Visitor) -> None:
    def strict(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": POLICY})

    page = visitor.page(WIDE)
    with routed(page, "*", strict):
        page.goto(visitor.url(EXERCISE))
        search(page, "bridge")
        expect(results(page).first).to_have_text("Bridge")


def test_a_page_may_hold_the_search_twice(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE, WIDE)
    page.locator("article").evaluate(
        """article => {
            const other = document.querySelector("limber-search").cloneNode();
            other.append(Object.assign(document.createElement("a"), {href: "../", textContent: "Find"}));
            article.append(other, Object.assign(document.createElement("script"), {src: "../../assets/search.js"}));
        }"""
    )
    search(page, "bridge")
    expect(results(page).first).to_have_text("Bridge")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Find", exact=True).click()
    page.keyboard.insert_text("plank")
    expect(results(page).first).to_have_text("Forearm plank")


@pytest.mark.parametrize("language", FOLDERS)
def test_without_scripts_the_search_is_a_link_to_a_list(visitor: Visitor, language: str) -> None:
    page = visitor.open(FOLDERS[language] + EXERCISE, PHONE, scripts=False)
    page.get_by_role("link", name=OPEN).click()
    page.wait_for_url(visitor.url(FOLDERS[language] + "exercises/"))


@pytest.mark.parametrize("language", FOLDERS)
def test_from_a_folder_the_search_finds_pages_that_are_files(folder_visitor: Visitor, language: str) -> None:
    page = folder_visitor.open(f"{FOLDERS[language]}exercises/bridge.html", WIDE)
    assert found(page, "bridge" if language == "en" else "puente", folder_visitor.home)[0] == (
        f"{FOLDERS[language]}exercises/bridge.html"
    )


def test_on_the_page_for_a_lost_address_the_search_leads_from_the_root(visitor: Visitor) -> None:
    visitor.forgive("no/such/page/")
    page = visitor.open("no/such/page/")
    assert found(page, "bridge", visitor.home)[0] == EXERCISE
    page.keyboard.press("Escape")
    page.get_by_role("article").get_by_role("button", name=OPEN).click()
    expect(page.get_by_role("dialog").get_by_role("textbox")).to_be_focused()
