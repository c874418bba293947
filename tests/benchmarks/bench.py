"""Measures time, memory and size of ``check``, ``export`` and the whole site, beside plain MkDocs with Material.

Run it with ``make bench``; give sizes to measure others than 100, 1,000 and 10,000 exercises. Everything of one size
runs in turn in one go, because machines differ from hour to hour; compare only numbers of one run.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import synthetic

SIZES = (100, 1000, 10000)
PLAIN = """\
site_name: Plain
site_url: https://limber.example/
docs_dir: {docs}
site_dir: {site}
theme: {{name: material, font: false, language: {language}, features: [navigation.tabs, navigation.top]}}
nav: [index.md, safety/index.md, conditions/index.md, exercises/index.md, routines/index.md, about/index.md]
not_in_nav: "/*/*"
validation: {{omitted_files: warn, absolute_links: warn, unrecognized_links: warn, anchors: warn}}
plugins: {{search: {{}}}}
markdown_extensions: {{attr_list: {{}}, md_in_html: {{}}, tables: {{}}, toc: {{permalink: false, toc_depth: 1-2}}}}
"""


@dataclass(frozen=True)
class Measured:
    """One command: seconds of the clock and of the processor, peak memory of its process in MB, bytes that it wrote."""

    seconds: float
    cpu_s: float
    peak_mb: float
    written: int = 0

    def __add__(self, other: "Measured") -> "Measured":
        return Measured(
            self.seconds + other.seconds,
            self.cpu_s + other.cpu_s,
            max(self.peak_mb, other.peak_mb),
            self.written + other.written,
        )


def run(command: list[str], folder: Path, output: Path | None = None) -> Measured:
    """Runs a command and measures its process.

    Raises:
        RuntimeError: When the command fails; its output is in the message.
    """
    log = folder / "bench.log"
    start = time.perf_counter()
    with log.open("w") as file:
        process = subprocess.Popen(command, cwd=folder, stdout=file, stderr=file, env=environment())
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        raise RuntimeError(f"{' '.join(command)} failed:\n{log.read_text()[-2000:]}")
    return Measured(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, size(output) if output else 0)


def environment() -> dict[str, str]:
    """The environment without what would change the work."""
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1"}


def size(folder: Path) -> int:
    """Bytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def generator_cpu_s(folder: Path) -> float:
    """Processor seconds of the generator itself inside the build of the whole site, from files to finished pages."""
    shares = json.loads((folder / "share.json").read_text())
    return float(shares["generator"])


def measure(exercises: int) -> list[str]:
    """The rows of the table for one size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = folder / "project"
        project.mkdir()
        synthetic.make(project, exercises)
        limber = str(Path(sys.executable).with_name("limber"))
        mkdocs = str(Path(sys.executable).with_name("mkdocs"))
        check = run([limber, "check"], project)
        export = run([limber, "export", "--to", str(folder / "export")], project, folder / "export")
        here = Path(__file__).with_name("timed_build.py")
        site = run([sys.executable, str(here), str(folder / "site")], project, folder / "site")
        own_cpu_s = generator_cpu_s(project)
        plain = Measured(0, 0, 0)
        for language in ("en", "es"):
            config = folder / f"plain-{language}.yml"
            target = folder / f"plain-{language}"
            config.write_text(PLAIN.format(docs=folder / "export" / language, site=target, language=language))
            plain += run([mkdocs, "build", "--strict", "-q", "-f", str(config)], folder, target)
        pages = sum(1 for _ in (folder / "export").rglob("*.md"))
    rows = [("check", check), ("export", export), ("whole site", site), ("plain MkDocs, same pages", plain)]
    lines = [
        f"| {exercises:,} | {pages:,} | {title} | {row.seconds:.1f} | {row.cpu_s:.1f} | "
        f"{1000 * row.cpu_s / pages:.2f} | {row.peak_mb:.0f} | {row.written / 1e6:.1f} |"
        for title, row in rows
    ]
    share = 100 * own_cpu_s / site.cpu_s
    lines.append(
        f"| {exercises:,} | {pages:,} | the generator's own share of the whole site: {share:.1f} % | | "
        f"{own_cpu_s:.1f} | {1000 * own_cpu_s / pages:.2f} | | |"
    )
    return lines


def main() -> None:
    """Prints the table as Markdown."""
    sizes = tuple(int(size) for size in sys.argv[1:]) or SIZES
    print("| Exercises | Pages | What | Seconds | CPU seconds | CPU ms a page | Peak memory, MB | Output, MB |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for exercises in sizes:
        print("\n".join(measure(exercises)), flush=True)


if __name__ == "__main__":
    main()
