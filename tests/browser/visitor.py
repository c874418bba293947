"""A visitor with a browser: opens pages, and keeps a list of everything that went wrong on them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request, Response

WIDE = 1280
PHONE = 390
NARROW = 320
HEIGHT = 844
TIMEOUT_MS = 8_000
Scheme = Literal["dark", "light", "no-preference", "null"]


class Windows:
    """The windows of a browser, one for each way to look at the site; a new one costs more than a new page in it."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._found: dict[tuple[Scheme, bool], Page] = {}

    def window(self, scheme: Scheme, *, scripts: bool) -> Page:
        """The window of someone who prefers light or dark, with or without scripts, in a profile of its own."""
        if (scheme, scripts) not in self._found:
            profile = self._browser.new_context(
                color_scheme=scheme, java_script_enabled=scripts, reduced_motion="reduce"
            )
            profile.set_default_timeout(TIMEOUT_MS)
            self._found[scheme, scripts] = profile.new_page()
        return self._found[scheme, scripts]


@dataclass
class Visitor:
    """Someone who looks at the site.

    Attributes:
        windows: The windows of the running browser.
        home: The address at which the site begins.
        faults: What went wrong, a line each.
    """

    windows: Windows
    home: str
    faults: list[str] = field(default_factory=list)
    _forgiven: set[str] = field(default_factory=set)
    _pages: list[Page] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._listeners: dict[str, Callable[..., None]] = {
            "console": self._console,
            "pageerror": self._error,
            "request": self._request,
            "response": self._response,
        }

    def url(self, address: str) -> str:
        """The full address of a page."""
        return self.home + address

    def forgive(self, address: str) -> None:
        """Expects that nothing is found at an address."""
        self._forgiven.add(self.url(address))

    def page(self, width: int = WIDE, *, scheme: Scheme = "light", scripts: bool = True) -> Page:
        """A window in which nothing is open yet."""
        page = self.windows.window(scheme, scripts=scripts)
        page.set_viewport_size({"width": width, "height": HEIGHT})
        if page not in self._pages:  # a window listens once, however many pages are opened in it
            for event, listener in self._listeners.items():
                page.on(event, listener)  # type: ignore[call-overload]
            self._pages.append(page)
        return page

    def open(self, address: str, width: int = WIDE, *, scheme: Scheme = "light", scripts: bool = True) -> Page:
        """A page of the site."""
        page = self.page(width, scheme=scheme, scripts=scripts)
        page.goto(self.url(address))
        return page

    def leave(self) -> list[str]:
        """Empties every window; gives the faults, and any cookie that was left."""
        for page in self._pages:
            page.emulate_media(media="null")
            page.goto("about:blank")
            for event, listener in self._listeners.items():
                page.remove_listener(event, listener)
            self.faults += [f"cookie: {cookie.get('name')}" for cookie in page.context.cookies()]
        return self.faults

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and message.location["url"] not in self._forgiven:
            self.faults.append(f"console error: {message.text} ({message.location['url']})")

    def _error(self, error: Error) -> None:
        self.faults.append(f"error in a script: {error.message}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.home, "data:", "blob:")):
            self.faults.append(f"request to another place: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and response.url not in self._forgiven:
            self.faults.append(f"answer {response.status}: {response.url}")


def file_address(path: Path) -> str:
    """The address of a folder on disk, with a slash at the end."""
    return path.resolve().as_uri() + "/"
