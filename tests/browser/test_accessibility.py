"""WCAG 2.2 AA as far as axe can judge it, on each type of page: light and dark, on a screen and on a phone."""

from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import TypeAlias

import pytest
from playwright.sync_api import Page

from tests.browser.built import EXERCISE, FOLDERS, HOME, PAGE_TYPES, ROUTINE, one_of_a_kind
from tests.browser.visitor import HEIGHT, NARROW, PHONE, WIDE, Scheme, Visitor

pytestmark = pytest.mark.browser

AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
RUN = """async only => (await axe.run(document, {
    resultTypes: ["violations"],
    runOnly: only,
})).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(" ")}`))"""
ALIKE = ", ".join(
    [
        "tbody tr:nth-child(n+4)",
        ".lb-origins li:nth-child(n+4)",
        *(" ~ ".join([block] * 4) for block in (".lb-source", ".lb-field", ".lb-fields")),
    ]
)
"""What is made like the 3 before it. It is taken out first, for axe looks at everything many times."""
TAKE_OUT = "alike => document.querySelectorAll(alike).forEach(row => row.remove())"
OPEN_ALL = "document.querySelectorAll('details').forEach(block => { block.open = true; })"
EVERYTHING = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
"""The rules whose answer changes with the colour scheme."""
Schemes: TypeAlias = tuple[tuple[Scheme, str, Mapping[str, object]], ...]
WIDTH = "document.documentElement.scrollWidth"
SCHEMES: Schemes = (
    ("light", "rgb(251, 250, 247)", EVERYTHING),
    ("dark", "rgb(14, 26, 27)", COLOURS),
)


def violations(page: Page, only: Mapping[str, object]) -> list[str]:
    """What axe finds on an open page."""
    found: list[str] = page.evaluate(RUN, only)
    return found


def violations_everywhere(visitor: Visitor, addresses: list[str], schemes: Schemes = SCHEMES) -> list[str]:
    """What axe finds at both widths with all blocks open, and again where the dark scheme may change it."""
    found = []
    for scheme, paper, only in schemes:
        page = visitor.page(scheme=scheme)
        for address in addresses:
            page.goto(visitor.url(address))
            page.evaluate(AXE)
            page.evaluate(TAKE_OUT, ALIKE)
            page.evaluate(OPEN_ALL)
            assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == paper
            for width in (WIDE, PHONE):
                page.set_viewport_size({"width": width, "height": HEIGHT})
                found += [f"{address} {scheme} {width}: {line}" for line in violations(page, only)]
    return found


@pytest.mark.parametrize("address", PAGE_TYPES.values(), ids=PAGE_TYPES)
def test_axe_finds_nothing_on_this_type_of_page(visitor: Visitor, address: str) -> None:
    assert violations_everywhere(visitor, [address]) == []


@pytest.mark.parametrize("schemes", [SCHEMES[:1], SCHEMES[1:]], ids=["light", "dark"])
def test_axe_finds_nothing_on_the_other_single_pages(visitor: Visitor, site: Path, schemes: Schemes) -> None:
    assert violations_everywhere(visitor, one_of_a_kind(site), schemes) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_open_menu_of_a_phone_nor_on_closed_blocks(visitor: Visitor, scheme: Scheme) -> None:
    page = visitor.open(EXERCISE, PHONE, scheme=scheme)
    page.evaluate(AXE)
    assert violations(page, EVERYTHING) == []
    page.get_by_role("button", name="Menu").click()
    assert violations(page, EVERYTHING) == []


def test_axe_does_find_what_is_wrong(visitor: Visitor) -> None:
    page = visitor.open(HOME, scheme="dark")
    page.evaluate(AXE)
    page.locator("article").evaluate(
        """article => article.insertAdjacentHTML("beforeend", "<img src='data:,'><p style='color: #333'>Grey</p>")"""
    )
    assert [line.partition(":")[0] for line in violations(page, EVERYTHING)] == ["color-contrast", "image-alt"]
    assert [line.partition(":")[0] for line in violations(page, COLOURS)] == ["color-contrast"]


@pytest.mark.parametrize("language", FOLDERS)
def test_nothing_scrolls_sideways_at_320_px_nor_with_text_of_twice_the_size_on_a_phone(
    visitor: Visitor, site: Path, language: str
) -> None:
    page = visitor.page(NARROW)
    wide = {}
    for address in (*PAGE_TYPES.values(), *one_of_a_kind(site)):
        page.set_viewport_size({"width": NARROW, "height": HEIGHT})
        page.goto(visitor.url(FOLDERS[language] + address))
        page.evaluate(OPEN_ALL)
        narrow = page.evaluate(WIDTH)
        page.set_viewport_size({"width": PHONE, "height": HEIGHT})
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        large = page.evaluate(WIDTH)
        if narrow > NARROW or large > PHONE:
            wide[address] = (narrow, large)
    assert wide == {}


@pytest.mark.parametrize("address", [HOME, EXERCISE, ROUTINE], ids=["home", "exercise", "routine"])
def test_in_forced_colours_no_icon_sinks_into_the_page(visitor: Visitor, address: str) -> None:
    page = visitor.open(address, PHONE)
    page.emulate_media(forced_colors="active")
    canvas = page.evaluate("getComputedStyle(document.body).backgroundColor")
    inks = page.locator(".lb-icon:visible").evaluate_all(
        "icons => [...new Set(icons.map(icon => getComputedStyle(icon).backgroundColor))]"
    )
    page.emulate_media(forced_colors="none")
    assert len(inks) == 1
    assert inks[0] not in (canvas, "rgba(0, 0, 0, 0)")
