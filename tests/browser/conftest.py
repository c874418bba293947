"""The browser, the built site and a visitor to it, whose every page must be free of faults."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.built import served
from tests.browser.visitor import TIMEOUT_MS, Visitor, Windows, file_address
from tests.once import made_once
from tests.rich import write_rich
from tests.sites.copies import build_site
from tests.stub_typst import StubCompiler

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium. Where there is none, the tests are skipped with a reason; under CI they fail."""
    program = next((path for name in NAMES if (path := shutil.which(name))), None)
    if program is None:
        reason = f"no browser found: none of {', '.join(NAMES)} is on the path"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    expect.set_options(timeout=TIMEOUT_MS)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def windows(browser: Browser) -> Windows:
    """The windows of the browser."""
    return Windows(browser)


@pytest.fixture(scope="session")
def site(rich_site: Path) -> Path:
    """The site of the rich project, built for a web host that puts it under a path."""
    return rich_site


@pytest.fixture(scope="session")
def folder_site(shared: Path) -> Path:
    """The site of the rich project, built to be opened from a folder without a web host; its cards are no real PDFs."""

    def make(folder: Path) -> None:
        write_rich(shared / "rich-folder")
        with patch("typst.Compiler", StubCompiler):
            build_site(shared / "rich-folder", site_dir=str(folder), site_url="", use_directory_urls=False)

    return made_once(shared / "folder-site", make)


@pytest.fixture(scope="session")
def home(site: Path) -> Iterator[str]:
    """The address at which the site is served."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def real_home(real_site: Path) -> Iterator[str]:
    """The address at which the site of the real content is served."""
    with served(real_site) as address:
        yield address


@pytest.fixture
def real_visitor(windows: Windows, real_home: str) -> Iterator[Visitor]:
    """A visitor to the real content, for what depends on the longest texts that there are."""
    someone = Visitor(windows, real_home)
    yield someone
    assert someone.leave() == []


@pytest.fixture
def visitor(windows: Windows, home: str) -> Iterator[Visitor]:
    """A visitor to the site."""
    someone = Visitor(windows, home)
    yield someone
    assert someone.leave() == []


@pytest.fixture
def folder_visitor(windows: Windows, folder_site: Path) -> Iterator[Visitor]:
    """A visitor who opens the site from a folder."""
    someone = Visitor(windows, file_address(folder_site))
    yield someone
    assert someone.leave() == []
