"""How much a first visit costs: what a browser fetches for a page that is not scrolled, packed as hosts pack it."""

import gzip
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Response

from tests.browser.visitor import HEIGHT, PHONE

pytestmark = pytest.mark.browser

KB = 1000
PACKED = (".html", ".css", ".js", ".svg", ".json", "/")
MOST = {
    "": 100,
    "conditions/low-back-pain/": 100,
    "precautions/pregnancy/": 100,
    "safety/": 100,
    "where/low-back/": 100,
    "exercises/bridge/": 100,
    "routines/hip-arthritis-start/": 150,
    "exercises/": 150,
    "cards/": 150,
}
SHIFTS = """() => new Promise(done => {
    const found = [];
    const told = entry => entry.sources.map(source => source.node && (source.node.className || source.node.nodeName));
    new PerformanceObserver(list => list.getEntries().forEach(entry => {
        if (entry.value > 0.001) found.push([entry.value, told(entry)]);
    })).observe({type: "layout-shift", buffered: true});
    setTimeout(() => done(found), 300);
})"""
"""What moved by itself, but for less than an eye sees, such as a letter of a button that moves within it."""


@pytest.fixture
def first_visit(browser: Browser) -> Iterator[Page]:
    """A phone that has nothing of the site yet."""
    profile = browser.new_context(viewport={"width": PHONE, "height": HEIGHT}, reduced_motion="no-preference")
    yield profile.new_page()
    profile.close()


@pytest.mark.parametrize("address", MOST)
def test_a_first_visit_is_light_and_nothing_moves_while_it_loads(
    first_visit: Page, real_home: str, address: str
) -> None:
    found: list[Response] = []
    first_visit.on("response", lambda response: found.append(response))
    first_visit.goto(real_home + address, wait_until="networkidle")
    sizes = {response.url.removeprefix(real_home): weight(response) for response in found}
    assert len(sizes) > 3
    assert sum(sizes.values()) <= MOST[address] * KB, sizes
    assert first_visit.evaluate(SHIFTS) == []


def weight(response: Response) -> int:
    """The bytes of an answer as they travel."""
    body = response.body()
    return len(gzip.compress(body)) if response.url.endswith(PACKED) else len(body)
