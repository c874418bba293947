"""The visitor of the other tests notices what goes wrong on a page."""

import pytest

from tests.browser.built import HOME
from tests.browser.visitor import Visitor, Windows

pytestmark = pytest.mark.browser

FOREIGN = "https://elsewhere.example/pixel"


@pytest.fixture
def onlooker(windows: Windows, home: str) -> Visitor:
    """A visitor whose faults are for the test to judge."""
    return Visitor(windows, home)


@pytest.mark.parametrize(
    ("script", "fault"),
    [
        ("console.error('oh')", "console error: oh"),
        ("setTimeout(() => { throw new Error('ouch') })", "error in a script: ouch"),
        ("fetch('no-such-file')", "answer 404: "),
        ("new Image().src = 'https://elsewhere.example/pixel'", f"request to another place: {FOREIGN}"),
        ("document.cookie = 'who=me'", "cookie: who"),
    ],
    ids=["console", "script", "missing-file", "other-host", "cookie"],
)
def test_a_fault_on_a_page_is_told(onlooker: Visitor, script: str, fault: str) -> None:
    page = onlooker.open(HOME)
    page.route(FOREIGN, lambda route: route.fulfill(body=""))
    page.evaluate(f"async () => {{ {script}; await new Promise(done => setTimeout(done, 100)); }}")
    faults = onlooker.leave()
    page.unroute(FOREIGN)
    page.context.clear_cookies()
    assert any(told.startswith(fault) for told in faults), faults


def test_a_page_without_faults_is_left_in_peace(onlooker: Visitor) -> None:
    onlooker.open(HOME)
    assert onlooker.leave() == []
