"""The moving picture of an exercise: it moves only for those who like that, and anyone can stop it or set it going."""

from collections.abc import Iterator
from urllib.request import urlopen

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.built import EXERCISE, FOLDERS
from tests.browser.visitor import HEIGHT, PHONE, WIDE, Visitor

pytestmark = pytest.mark.browser

PICTURE, BUTTON, LINK = ".lb-motion img", ".lb-motion button", ".lb-motion a"
MOVING, STILL = "figures/bridge.svg", "figures/bridge-2.svg"
LEAST_TARGET_PX = 44


@pytest.fixture
def lively(visitor: Visitor) -> Iterator[Page]:
    """The page of an exercise for someone who does not mind motion."""
    page = visitor.page()
    page.emulate_media(reduced_motion="no-preference")
    page.goto(visitor.url(EXERCISE))
    yield page
    page.emulate_media(reduced_motion="reduce")


def expect_shown(page: Page, address: str, word: str) -> Locator:
    """Expects a picture, and a button with a word. Gives the button."""
    expect(page.locator(PICTURE)).to_have_js_property("src", page.url.removesuffix(EXERCISE) + address)
    button = page.locator(BUTTON)
    expect(button).to_have_text(word)
    return button


def test_the_picture_moves_by_itself_and_the_keyboard_stops_it(lively: Page) -> None:
    button = expect_shown(lively, MOVING, "Pause")
    button.focus()
    lively.keyboard.press("Enter")
    expect_shown(lively, STILL, "Play")
    lively.keyboard.press("Space")
    expect_shown(lively, MOVING, "Pause")


def test_the_moving_picture_is_asked_for_when_the_reader_comes_near(lively: Page) -> None:
    asked: list[str] = []
    address = lively.url
    lively.set_viewport_size({"width": PHONE, "height": HEIGHT})
    lively.goto("about:blank")
    lively.on("request", lambda request: asked.append(request.url))
    lively.goto(f"{address}#origins")
    expect(lively.locator("#origins")).to_be_in_viewport()
    expect(lively.locator(BUTTON)).to_have_text("Play")
    assert not [address for address in asked if address.endswith(MOVING)]
    lively.evaluate("scrollTo({top: 0, behavior: 'instant'})")
    expect(lively.locator(BUTTON)).to_have_text("Pause")
    expect(lively.locator(PICTURE)).to_have_js_property("src", address.removesuffix(EXERCISE) + MOVING)


def test_for_someone_who_asks_for_less_motion_it_stands_still_until_asked(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE)
    expect_shown(page, STILL, "Play").click()
    expect_shown(page, MOVING, "Pause").click()
    expect_shown(page, STILL, "Play")


def test_it_follows_when_the_reader_changes_their_mind_in_the_settings(lively: Page) -> None:
    lively.emulate_media(reduced_motion="reduce")
    expect_shown(lively, STILL, "Play")
    lively.emulate_media(reduced_motion="no-preference")
    expect_shown(lively, MOVING, "Pause")


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_the_button_is_large_and_stands_where_the_link_stood(visitor: Visitor, width: int) -> None:
    link = visitor.open(EXERCISE, width, scripts=False).locator(LINK).bounding_box()
    button = visitor.open(EXERCISE, width).locator(BUTTON).bounding_box()
    assert link
    assert button
    assert [button["x"] + button["width"], button["y"], button["height"]] == [
        link["x"] + link["width"],
        link["y"],
        link["height"],
    ]
    assert min(button["height"], button["width"]) >= LEAST_TARGET_PX


def test_without_scripts_there_is_a_still_and_a_link_to_the_moving_picture(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE, scripts=False)
    assert page.locator(BUTTON).count() == 0
    assert str(page.locator(PICTURE).get_attribute("src")).endswith(STILL)
    address = page.get_by_role("link", name="Watch it move").evaluate("link => link.href")
    assert address == visitor.url(MOVING)
    with urlopen(address) as answer:
        assert answer.headers["Content-Type"] == "image/svg+xml"


def test_the_button_speaks_the_language_of_the_page(visitor: Visitor) -> None:
    page = visitor.open(FOLDERS["es"] + EXERCISE)
    page.get_by_role("button", name="Reproducir").click()
    expect(page.get_by_role("button", name="Pausar")).to_be_visible()
    assert page.locator(PICTURE).evaluate("image => image.src").endswith(f"es/{MOVING}")


def test_from_a_folder_the_picture_moves_too(folder_visitor: Visitor) -> None:
    page = folder_visitor.open("exercises/bridge.html")
    page.locator(BUTTON).click()
    assert page.locator(PICTURE).evaluate("image => image.src") == folder_visitor.url(MOVING)
    page.wait_for_function("document.querySelector('.lb-motion img').naturalWidth > 0")


def test_paper_shows_neither_the_moving_picture_nor_its_button(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE)
    page.emulate_media(media="print")
    for part in (PICTURE, BUTTON):
        expect(page.locator(part)).to_be_hidden()
