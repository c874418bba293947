"""``mkdocs serve`` while an author makes a mistake: the list appears, the last good page stays, and the mend shows."""

import os
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

import pytest

from tests.sites.copies import edit

BRIDGE = "content/exercises/bridge.yaml"
LONGEST_S = 60.0
"""How long to wait for the server before the test fails; on a free machine each wait takes about 2 seconds."""
PROMPT_S = 10.0
"""How long a page may take that is built already."""


class Server:
    """A running ``mkdocs serve`` and all that it has said so far."""

    def __init__(self, project: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        self.said = ""
        self.process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", self.address],
            cwd=project,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "TMPDIR": str(project.parent)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.said += line

    def page(self, name: str, timeout_s: float = PROMPT_S) -> str:
        """A page as the server gives it now; empty while it does not answer."""
        try:
            with urllib.request.urlopen(f"http://{self.address}/{name}", timeout=timeout_s) as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError as error:
            with error:
                return str(error.read().decode())
        except OSError:
            return ""

    def wait(self, done: Callable[[], bool]) -> None:
        """Waits until something is so."""
        end = time.monotonic() + LONGEST_S
        while not done():
            assert self.process.poll() is None, self.said
            assert time.monotonic() < end, self.said
            time.sleep(0.05)

    def stop(self) -> None:
        """Ends the server. What it leaves lies in the test's own folder."""
        self.process.terminate()
        try:
            self.process.wait(timeout=LONGEST_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._listener.join()
        assert self.process.stdout
        self.process.stdout.close()


@pytest.fixture
def server(good: Path) -> Iterator[Server]:
    running = Server(good)
    yield running
    running.stop()


def test_a_mistake_is_listed_over_the_last_good_page_and_the_mend_is_shown(good: Path, server: Server) -> None:
    server.wait(lambda: "Serving on" in server.said)
    assert "Your bottom works." in server.page("exercises/bridge/")

    edit(good, BRIDGE, "harder_exercises: [sit-to-stand]", "harder_exercises: [sit-too-stand]")
    server.wait(lambda: "The browser shows what is wrong until it is mended." in server.said)
    unknown = f'{BRIDGE}:28:20: error: unknown exercise "sit-too-stand"  [unknown-reference]'
    assert unknown in server.said
    assert 'did you mean "sit-to-stand"?' in server.said
    page = server.page("exercises/bridge/", LONGEST_S)
    assert "Your bottom works." in page, "the server is stuck"
    assert escape(unknown) in page
    assert "The page shows the last good content" in page
    page = server.page("es/exercises/bridge/")
    assert "Trabajan las nalgas." in page
    assert page.count(escape(unknown)) == 1

    edit(good, "mkdocs.yml", "languages: [en, es]", "languages: [en, EN]")
    server.wait(lambda: "each language once" in server.page("exercises/bridge/"))
    assert escape(unknown) not in server.page("exercises/bridge/")
    edit(good, "mkdocs.yml", "languages: [en, EN]", "languages: [en, es]")

    edit(good, BRIDGE, "harder_exercises: [sit-too-stand]", "harder_exercises: [sit-to-stand]")
    edit(good, BRIDGE, "Your bottom works.", "Your bottom and your back work.")
    server.wait(lambda: "Your bottom and your back work." in server.page("exercises/bridge/"))
    assert 'role="alert"' not in server.page("es/exercises/bridge/")
    assert "Traceback" not in server.said


def test_a_server_that_starts_on_a_mistake_lists_it_in_the_browser_until_it_is_mended(good: Path) -> None:
    edit(good, BRIDGE, "[sit-to-stand]", "[sit-too-stand]")
    started = Server(good)
    try:
        started.wait(lambda: "Serving on" in started.said)
        assert 'error: unknown exercise "sit-too-stand"' in started.said
        for page in ("", "exercises/bridge/"):
            text = started.page(page)
            assert escape('unknown exercise "sit-too-stand"') in text, page
            assert "The site cannot be built yet" in text

        edit(good, BRIDGE, "name: Bridge", "nam: Bridge")
        started.wait(lambda: escape('there is no field "nam" here') in started.page(""))
        edit(good, BRIDGE, "nam: Bridge", "name: Bridge")
        edit(good, BRIDGE, "[sit-too-stand]", "[sit-to-stand]")
        started.wait(lambda: "Your bottom works." in started.page("exercises/bridge/"))
        assert 'role="alert"' not in started.page("")
    finally:
        started.stop()
    assert "Traceback" not in started.said
