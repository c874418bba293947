"""WCAG 2.2 AA as far as axe can judge it, on each type of page: light and dark, on a screen and on a phone."""

from importlib.resources import files
from pathlib import Path

import pytest

from tests.browser.built import FOLDERS, PAGE_TYPES, one_of_a_kind
from tests.browser.visitor import HEIGHT, NARROW, PHONE, WIDE, Scheme, Visitor

pytestmark = pytest.mark.browser

AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
RUN = """async () => (await axe.run(document, {
    resultTypes: ["violations"],
    runOnly: {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]},
})).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(" ")}`))"""
SCHEMES: tuple[tuple[Scheme, str], ...] = (("light", "default"), ("dark", "slate"))


def violations_everywhere(visitor: Visitor, addresses: list[str]) -> list[str]:
    """What axe finds in both colour schemes and at both widths."""
    found = []
    for scheme, name in SCHEMES:
        page = visitor.page(scheme=scheme)
        for address in addresses:
            page.goto(visitor.url(address))
            page.evaluate(AXE)
            assert page.get_attribute("body", "data-md-color-scheme") == name
            for width in (WIDE, PHONE):
                page.set_viewport_size({"width": width, "height": HEIGHT})
                found += [f"{address} {scheme} {width}: {line}" for line in page.evaluate(RUN)]
    return found


@pytest.mark.parametrize("address", PAGE_TYPES.values(), ids=PAGE_TYPES)
def test_axe_finds_nothing_on_this_type_of_page(visitor: Visitor, address: str) -> None:
    assert violations_everywhere(visitor, [address]) == []


def test_axe_finds_nothing_on_the_other_single_pages(visitor: Visitor, site: Path) -> None:
    assert violations_everywhere(visitor, one_of_a_kind(site)) == []


def test_axe_finds_nothing_in_the_open_menu_of_a_phone(visitor: Visitor) -> None:
    page = visitor.open("", PHONE)
    page.get_by_role("button", name="Menu").click()
    page.evaluate(AXE)
    assert page.evaluate(RUN) == []


@pytest.mark.parametrize("language", FOLDERS)
def test_nothing_scrolls_sideways_at_320_px(visitor: Visitor, site: Path, language: str) -> None:
    page = visitor.page(NARROW)
    wide = {}
    for address in (*PAGE_TYPES.values(), *one_of_a_kind(site)):
        page.goto(visitor.url(FOLDERS[language] + address))
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > NARROW:
            wide[address] = width
    assert wide == {}
