"""A visitor with a browser: opens pages, and keeps a list of everything that went wrong on them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response, WebError

WIDE = 1280
PHONE = 390
NARROW = 320
HEIGHT = 844
TIMEOUT_MS = 8_000
Scheme = Literal["dark", "light", "no-preference", "null"]


@dataclass
class Visitor:
    """Someone who looks at the site.

    Attributes:
        browser: The running browser.
        home: The address at which the site begins.
        faults: What went wrong, a line each.
    """

    browser: Browser
    home: str
    faults: list[str] = field(default_factory=list)
    forgiven: set[str] = field(default_factory=set)
    contexts: list[BrowserContext] = field(default_factory=list)

    def url(self, address: str) -> str:
        """The full address of a page."""
        return self.home + address

    def forgive(self, address: str) -> None:
        """Expects that nothing is found at an address."""
        self.forgiven.add(self.url(address))

    def page(self, width: int = WIDE, height: int = HEIGHT, *, scheme: Scheme = "light", scripts: bool = True) -> Page:
        """An empty page in a fresh browser profile."""
        context = self.browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            java_script_enabled=scripts,
            reduced_motion="reduce",
        )
        context.set_default_timeout(TIMEOUT_MS)
        context.on("console", self._console)
        context.on("weberror", self._error)
        context.on("request", self._request)
        context.on("response", self._response)
        self.contexts.append(context)
        return context.new_page()

    def open(
        self,
        address: str,
        width: int = WIDE,
        height: int = HEIGHT,
        *,
        scheme: Scheme = "light",
        scripts: bool = True,
    ) -> Page:
        """A page of the site in a fresh browser profile."""
        page = self.page(width, height, scheme=scheme, scripts=scripts)
        page.goto(self.url(address))
        return page

    def leave(self) -> list[str]:
        """Closes everything; gives the faults, and any cookie that was left."""
        for context in self.contexts:
            self.faults += [f"cookie {cookie.get('name')}" for cookie in context.cookies()]
            context.close()
        self.contexts.clear()
        return self.faults

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and message.location["url"] not in self.forgiven:
            self.faults.append(f"console error: {message.text} ({message.location['url']})")

    def _error(self, error: WebError) -> None:
        self.faults.append(f"error in a script: {error.error}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.home, "data:", "blob:")):
            self.faults.append(f"request to another place: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and response.url not in self.forgiven:
            self.faults.append(f"answer {response.status}: {response.url}")


def file_address(path: Path) -> str:
    """The address of a folder on disk, with a slash at the end."""
    return path.resolve().as_uri() + "/"
