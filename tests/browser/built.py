"""The real site, built once and served under a path as a web host does, and the addresses of its pages."""

import fcntl
import http.server
import json
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).parent.parent.parent
PREFIX = "/sub/path/"
SITE_URL = f"https://limber.example{PREFIX}"
FOLDERS = {"en": "", "es": "es/"}
"""The folder of each language below the site's root."""

HOME = ""
EXERCISE = "exercises/bridge/"
ROUTINE = "routines/new-low-back-pain-first-days/"
CONDITION = "conditions/sciatica/"
PAGE_TYPES = {
    "home": HOME,
    "safety": "safety/",
    "conditions": "conditions/",
    "condition": CONDITION,
    "signpost": "conditions/hip-fracture/",
    "exercises": "exercises/",
    "by-purpose": "exercises/by-purpose/",
    "exercise": EXERCISE,
    "not-first-exercise": "exercises/bent-knee-sit-up/",
    "routines": "routines/",
    "routine": ROUTINE,
    "cards": "cards/",
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


def build_site(folder: Path, *, site_url: str = SITE_URL, use_directory_urls: bool = True) -> None:
    """Builds the real content in every language, strictly."""
    config = load_config(
        config_file=str(ROOT / "mkdocs.yml"),
        strict=True,
        site_dir=str(folder),
        site_url=site_url,
        use_directory_urls=use_directory_urls,
    )
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()


def built_once(folder: Path, make: Callable[[Path], None]) -> Path:
    """The folder, made by the first process that asks for it; the others wait."""
    done = folder.with_suffix(".done")
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            make(folder)
            done.touch()
    return folder


def with_small_search(site: Path, folder: Path) -> None:
    """A copy of a site in which the search knows a single page.

    Each page that opens makes the browser read the whole index; only tests of the search need to wait for that.
    """
    shutil.copytree(site, folder)
    for index in folder.rglob("search_index.json"):
        data = json.loads(index.read_text(encoding="utf-8"))
        index.write_text(json.dumps({**data, "docs": data["docs"][:1]}), encoding="utf-8")


def pages(site: Path) -> set[str]:
    """The address of every English page, relative to the site's root."""
    files = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    return {name.removesuffix("index.html") for name in files if not name.startswith("es/") and name != "404.html"}


def one_of_a_kind(site: Path) -> list[str]:
    """The addresses of pages that are not one of many alike, and are not named in PAGE_TYPES."""
    kinds = ("exercises", "conditions", "routines", "precautions")
    many = {f"{kind}/{path.stem}/" for kind in kinds for path in (ROOT / "content" / kind).glob("*.yaml")}
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
