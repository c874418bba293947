"""The built site, served under a path as a web host does, and the addresses of its pages."""

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from generator.render.addresses import MOVED
from tests.rich import CHOSEN

PREFIX = "/sub/path/"
SITE_URL = f"https://limber.example{PREFIX}"
FOLDERS = {"en": "", "es": "es/"}
"""The folder of each language below the site's root."""

HOME = ""
EXERCISE = "exercises/bridge/"
ROUTINE = "routines/new-low-back-pain-first-days/"
CONDITION = "conditions/acute-low-back-pain/"
PLACE = "where/low-back/"
PAGE_TYPES = {
    "home": HOME,
    "safety": "safety/",
    "conditions": "conditions/",
    "condition": CONDITION,
    "signpost": "conditions/child-hip-pain/",
    "exercises": "exercises/",
    "exercise": EXERCISE,
    "not-first-exercise": "exercises/bent-knee-sit-up/",
    "routines": "routines/",
    "routine": ROUTINE,
    "cards": "cards/",
    "places": "where/",
    "place": PLACE,
    "precautions": "precautions/",
    "precaution": "precautions/pregnancy/",
    "sources": "sources/",
    "about": "about/",
    "fields": "about/fields/",
    "rules": "about/rules/",
    "data": "data/",
    "404": "404.html",
}
"""One address of each type of page."""
OLD = {old.removesuffix(".md") + "/": new.removesuffix("index.md") for old, new in MOVED.items()}
"""Old addresses, each with the page to which it leads on."""


def pages(site: Path) -> set[str]:
    """The address of every English page, relative to the site's root; old addresses that lead on are no pages."""
    files = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    found = {name.removesuffix("index.html") for name in files if not name.startswith("es/") and name != "404.html"}
    return found - set(OLD)


def addresses(site: Path, kind: str) -> list[str]:
    """The pages of a kind in every language, without its first page and old addresses."""
    return [
        folder + address
        for folder in FOLDERS.values()
        for address in sorted(pages(site))
        if address.startswith(f"{kind}/") and address != f"{kind}/"
    ]


def one_of_a_kind(site: Path) -> list[str]:
    """The addresses of pages that are not one of many alike, and are not named in PAGE_TYPES."""
    many = {f"{kind}s/{id_}/" for kind, ids in CHOSEN.items() for id_ in ids}
    return sorted(pages(site) - many - set(PAGE_TYPES.values()))


class _Host(http.server.SimpleHTTPRequestHandler):
    """A quiet static host: the site lies under a path, and a missing page is the site's own 404 page."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        if not path.startswith(PREFIX):
            return str(Path(self.directory) / "outside-of-the-site")
        return super().translate_path(path.removeprefix(PREFIX))

    def send_error(self, code: int, message: object = None, explain: object = None) -> None:  # noqa: ARG002
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves in the middle of an answer is no fault."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serves the site while the block runs; gives its address."""
    with _Server(("127.0.0.1", 0), partial(_Host, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
        finally:
            server.shutdown()
            thread.join()
