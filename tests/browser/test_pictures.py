"""The still pictures: where they stand, that the page does not jump when they come, and how they print."""

import io
from collections import Counter
from typing import TypeAlias

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page

from tests.browser.built import CONDITION, EXERCISE, FOLDERS, HOME, ROUTINE
from tests.browser.visitor import HEIGHT, PHONE, WIDE, Visitor

pytestmark = pytest.mark.browser

PICTURES = {"exercise": EXERCISE, "exercises": "exercises/", "condition": CONDITION, "routine": ROUTINE}
MANY_AT_A_STEP = "exercises/walking-programme/"
Colour: TypeAlias = "tuple[int, ...]"
PANEL: dict[str, Colour] = {"light": (0xE9, 0xF4, 0xEE), "dark": (0x86, 0xA6, 0x98)}
BESIDE_A_LINK = ":is(.lb-row, .lb-tile, .lb-card--link, .lb-thumb, .lb-choice__pictures) img"
A4_PRINTABLE_PX = 703
LOADED_TOO_SOON = f"""images => {{
    const top = image => image.getBoundingClientRect().top;
    const here = [...document.images].filter(image => top(image) <= {2 * HEIGHT}).map(image => image.src);
    return images.filter(image => top(image) > {2 * HEIGHT} && image.loading !== "lazy" && !here.includes(image.src))
        .map(image => image.src);
}}"""
"""A picture far down loads when a reader comes near, unless the same one stands further up."""
TALLEST_ON_A_CARD_PX = 68.1
"""18 mm at 96 px an inch."""
FACTS = """images => images.map(image => ({
    alt: image.getAttribute("alt"),
    drawn: image.naturalWidth / image.naturalHeight,
    written: image.getAttribute("width") / image.getAttribute("height"),
    height: image.getBoundingClientRect().height,
}))"""
SHIFTS = """() => new Promise(done => new PerformanceObserver(list => done(
    list.getEntries().reduce((sum, shift) => sum + shift.value, 0)
)).observe({type: "layout-shift", buffered: true}) || setTimeout(() => done(0), 500))"""


def loaded(page: Page) -> None:
    """Brings every picture of a page into view, so that it is loaded; closed blocks stay closed."""
    for picture in page.locator(".lb-drawing:visible").all():
        picture.scroll_into_view_if_needed()
    page.wait_for_function(
        "[...document.querySelectorAll('.lb-drawing')]"
        ".every(image => !image.checkVisibility() || image.complete && image.naturalWidth)"
    )


@pytest.mark.parametrize("address", PICTURES.values(), ids=PICTURES)
def test_each_picture_has_a_text_and_keeps_its_place_free(visitor: Visitor, address: str) -> None:
    page = visitor.open(address)
    loaded(page)
    pictures = page.locator(".lb-drawing").evaluate_all(FACTS)
    assert pictures
    for picture in pictures:
        assert picture["alt"] is not None
        assert picture["written"] == pytest.approx(picture["drawn"], rel=0.02)


@pytest.mark.parametrize("width", [WIDE, PHONE])
@pytest.mark.parametrize("address", PICTURES.values(), ids=PICTURES)
def test_nothing_jumps_while_pictures_load(visitor: Visitor, address: str, width: int) -> None:
    page = visitor.open(address, width)
    loaded(page)
    assert page.evaluate(SHIFTS) < 0.01


@pytest.mark.parametrize("language", FOLDERS)
def test_each_picture_of_an_exercise_stands_at_its_step_and_says_more_than_its_caption(
    visitor: Visitor, language: str
) -> None:
    page = visitor.open(FOLDERS[language] + EXERCISE)
    assert page.locator(".lb-start .lb-still").count() == 1
    assert page.locator(".lb-steps li .lb-still").count() == 1
    for still in page.locator(".lb-still").all():
        alt = still.locator("img").get_attribute("alt")
        assert alt
        assert alt != still.locator("figcaption").inner_text()


@pytest.mark.parametrize("address", [EXERCISE, MANY_AT_A_STEP], ids=["one", "many"])
@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_the_words_of_a_step_stand_beside_its_number_whatever_pictures_there_are(
    visitor: Visitor, address: str, width: int
) -> None:
    page = visitor.open(address, width)
    loaded(page)
    gaps = page.locator(".lb-steps li").evaluate_all(
        "steps => steps.map(step => step.firstElementChild.getBoundingClientRect().top"
        " - step.getBoundingClientRect().top)"
    )
    assert gaps
    assert max(map(abs, gaps)) < 2


@pytest.mark.parametrize("address", [*PICTURES.values(), HOME], ids=[*PICTURES, "home"])
def test_a_picture_beside_a_link_is_silent_because_the_link_names_it(visitor: Visitor, address: str) -> None:
    pictures = visitor.open(address, PHONE).locator(BESIDE_A_LINK)
    assert set(pictures.evaluate_all("images => images.map(image => image.getAttribute('alt'))")) == {""}
    assert pictures.evaluate_all(LOADED_TOO_SOON) == []


def colours(picture: Locator) -> Counter[Colour]:
    """The colours of a picture as it is seen on the screen, and how many points each has."""
    picture.scroll_into_view_if_needed()
    image = Image.open(io.BytesIO(picture.screenshot())).convert("RGB")
    return Counter(zip(*[iter(image.tobytes())] * 3, strict=True))


def test_pictures_stand_on_their_panel_and_follow_light_and_dark_by_device_and_by_button(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE, PHONE)
    picture = page.locator(".lb-still img").first
    assert colours(picture).most_common(1)[0][0] == PANEL["light"]
    for turn in ("device", "button"):
        if turn == "device":
            page = visitor.open(EXERCISE, PHONE, scheme="dark")
            picture = page.locator(".lb-still img").first
        else:
            page = visitor.open(EXERCISE, WIDE)
            picture = page.locator(".lb-still img").first
            page.get_by_role("button", name="Dark colours").click()
        found = colours(picture)
        page.evaluate("localStorage.clear()")
        assert found.most_common(1)[0][0] == PANEL["dark"], turn
        assert found[PANEL["light"]] == 0, turn


def test_forced_colours_leave_pictures_on_their_panel(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE)
    page.emulate_media(forced_colors="active")
    grounds = page.locator(".lb-drawing").evaluate_all(
        "images => [...new Set(images.map(image => getComputedStyle(image).backgroundColor))]"
    )
    page.emulate_media(forced_colors="none")
    assert grounds == ["rgb({}, {}, {})".format(*PANEL["light"])]


def test_the_steps_of_an_exercise_print_with_their_pictures(visitor: Visitor) -> None:
    page = visitor.open(EXERCISE, A4_PRINTABLE_PX)
    page.emulate_media(media="print")
    stills = page.locator(".lb-still img")
    assert stills.count() == 2
    for picture in stills.evaluate_all(FACTS):
        assert picture["drawn"] > 0
        assert picture["height"] > 0


def test_each_exercise_of_a_card_shows_its_start_and_its_end_in_a_small_space(visitor: Visitor) -> None:
    page = visitor.open(ROUTINE, A4_PRINTABLE_PX)
    page.emulate_media(media="print")
    items = page.locator(".lb-item")
    for number in range(items.count()):
        pictures = items.nth(number).locator("img").evaluate_all(FACTS)
        assert len(pictures) == 2
        for picture in pictures:
            assert picture["alt"]
            assert picture["drawn"] > 0
            assert 20 < picture["height"] <= TALLEST_ON_A_CARD_PX
