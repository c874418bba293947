"""From an edit to the page that shows it, under ``mkdocs serve``."""

import re
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.limber_site import Limber
from tests.benchmarks.measured import environment
from tests.benchmarks.others import tool

LONGEST_S = 900
_PAGE = "exercises/bridge/"
_TEMPLATE = "site_templates/pages/exercise.md.jinja"


@contextmanager
def serving(project: Path) -> Iterator[str]:
    """The address of a server over a project, which has built its first site."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [tool("mkdocs"), "serve", "-q", "-a", f"127.0.0.1:{port}"]
    process = subprocess.Popen(command, cwd=project, env=environment(), stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}/"
    try:
        until(f"{address}{_PAGE}", "<h1")
        yield address
    finally:
        process.terminate()
        process.wait()


def until(address: str, words: str) -> None:
    """Waits until a page shows some words.

    Raises:
        RuntimeError: When it takes too long.
    """
    end = time.monotonic() + LONGEST_S
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=LONGEST_S) as answer:
                if words in answer.read().decode():
                    return
        except OSError:
            pass
        time.sleep(0.02)
    raise RuntimeError(f"{address} does not show: {words}")


def previews(limber: Limber, times: int) -> tuple[list[float], float]:
    """Seconds from an edit of an exercise to its page, several times; and from an edit of a template."""
    with serving(limber.project) as address:
        found = []
        for _ in range(times):
            time.sleep(1)  # whoever edits looks at the page first
            start = time.perf_counter()
            until(f"{address}{_PAGE}", limber.edit())
            found.append(time.perf_counter() - start)
        template = limber.project / _TEMPLATE
        time.sleep(1)
        start = time.perf_counter()
        template.write_text(re.sub(r"(?m)^# ", "# Anew: ", template.read_text("utf-8"), count=1), "utf-8")
        until(f"{address}{_PAGE}", "Anew: ")
        return found, time.perf_counter() - start
