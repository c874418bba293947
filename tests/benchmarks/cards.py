"""Measures what a printable card costs when it is not in the cache, beside another maker of PDFs.

``make bench`` runs it. The other one is Chromium, which prints the page of the same routine: the browser starts once,
and only printing is counted. Its PDF is not tagged as PDF/UA asks.
"""

import datetime
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from playwright.sync_api import sync_playwright

from generator.exports.cards import card_jobs
from generator.pages.formats import FORMATS
from generator.shell.project import open_project
from generator.shell.typeset import Typesetter
from generator.works import on_demand
from tests.benchmarks.measured import environment
from tests.browser.conftest import ARGUMENTS, NAMES

ROOT = Path(__file__).resolve().parents[2]


def measure() -> Iterator[str]:
    """A row a format: the median over all routines in the first language, in milliseconds."""
    project = open_project(ROOT, datetime.date.today())
    files = project.reading.files
    site = project.sites()[0][0]
    typeset = Typesetter(on_demand)
    for form in FORMATS:
        took, sizes, pages = [], [], []
        for job in card_jobs(site, files):
            if job.format.name == form.name:
                start = time.perf_counter()
                (card,) = typeset([job])
                took.append(1000 * (time.perf_counter() - start))
                sizes.append(len(card.pdf) / 1000)
                pages.append(card.pages)
        yield f"| Typst, {form.name} | {median(took):.0f} | {max(took):.0f} | {median(sizes):.0f} | {median(pages):g} |"


def chromium() -> str:
    """The same routines, printed from their pages by a browser."""
    program = next((path for name in NAMES if (path := shutil.which(name))), None)
    if program is None:
        return "| Chromium: not found on this machine | | | | |"
    with tempfile.TemporaryDirectory() as name, sync_playwright() as play:
        mkdocs = Path(sys.executable).with_name("mkdocs")
        subprocess.run([mkdocs, "build", "-q", "-d", name], cwd=ROOT, env=environment(), check=True)
        browser = play.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        took, sizes = [], []
        for page_file in sorted(Path(name, "routines").glob("*/index.html")):
            page = browser.new_page()
            page.goto(page_file.as_uri())
            start = time.perf_counter()
            sizes.append(len(page.pdf(prefer_css_page_size=True)) / 1000)
            took.append(1000 * (time.perf_counter() - start))
            page.close()
        browser.close()
    return f"| Chromium, page as A4 | {median(took):.0f} | {max(took):.0f} | {median(sizes):.0f} | 2 |"


def main() -> None:
    """Prints the table as Markdown."""
    print("| Card | Median, ms | Slowest, ms | Median size, kB | Pages |")
    print("| --- | --- | --- | --- | --- |")
    for row in measure():
        print(row, flush=True)
    print(chromium())


if __name__ == "__main__":
    main()
