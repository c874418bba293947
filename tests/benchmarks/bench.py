"""Measures Limber beside other builders of sites, given the same pages, and draws what came of it.

Run it with ``make bench``; give sizes to measure others than 100, 1,000 and 10,000 exercises. Everything of one size
runs in turn, round after round, because machines differ from minute to minute; compare only numbers of one run.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks import preview
from tests.benchmarks.limber_site import Limber
from tests.benchmarks.measured import Measured, Summary, summary
from tests.benchmarks.others import OTHERS, Hugo, Other

SIZES = (100, 1000, 10000)
ROUNDS = 3
LARGE = 5000
"""From so many exercises on there is one round, and of the others only Hugo: nobody waits for hours."""
RESULTS = Path("build") / "bench.json"


def steps(limber: Limber, folder: Path, others: Iterable[type[Other]]) -> Iterator[tuple[str, Callable[[], Measured]]]:
    """What is measured in each round, in its order: each of Limber's needs the one before it."""
    yield "check, cold", limber.check_cold
    yield "check, warm", limber.check_warm
    yield "Limber, cold", limber.cold
    yield "Limber, warm", limber.warm
    yield "Limber, after one edit", limber.edited
    for other in others:
        place = folder / other.__name__
        place.mkdir()
        yield other.name, other(limber.project, place).build


def measure(exercises: int) -> dict[str, Summary]:
    """What each builder takes for one size."""
    is_large = exercises >= LARGE
    with tempfile.TemporaryDirectory() as name:
        limber = Limber(Path(name), exercises)
        todo = list(steps(limber, Path(name), (Hugo,) if is_large else OTHERS))
        found: dict[str, list[Measured]] = {what: [] for what, _ in todo}
        for number in range(1 if is_large else ROUNDS):
            for what, build in todo:
                found[what].append(build())
                print(f"{exercises:,} {what} {number + 1}: {found[what][-1]}", file=sys.stderr, flush=True)
        seconds, template_s = preview.previews(limber, 1 if is_large else ROUNDS)
    done = {what: summary(rounds) for what, rounds in found.items()}
    done["edit to preview"] = summary([Measured(second) for second in seconds])
    return {**done, "template to preview": summary([Measured(template_s)])}


def table(exercises: int, pages: int, found: dict[str, Summary]) -> Iterator[str]:
    """The rows of one size, as Markdown."""
    for what, one in found.items():
        yield (
            f"| {exercises:,} | {what} | {one.shortest_s:.2f} | {one.middle_s:.2f} | {one.cpu_s:.1f} | "
            f"{1000 * one.middle_s / pages:.2f} | {one.peak_mb:.0f} | {one.written_mb:.1f} |"
        )


def main() -> None:
    """Prints the table as Markdown, and keeps the numbers for the plots."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    sizes = parser.parse_args().sizes
    print("| Exercises | What | Shortest, s | Middle, s | CPU, s | ms a page | Peak memory, MB | Output, MB |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    kept = {}
    for exercises in sizes:
        found = measure(exercises)
        print("\n".join(table(exercises, 2 * exercises + PAGES_BESIDE, found)), flush=True)
        kept[str(exercises)] = {what: asdict(one) for what, one in found.items()}
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(kept, indent=1), "utf-8")


PAGES_BESIDE = 82
"""Pages of both languages that are no exercises."""

if __name__ == "__main__":
    main()
