"""The long run: ``python -m tests.fuzz.run SEED N`` tries N documents and tells every broken law."""

import argparse
import random
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import FrameType
from typing import Final

from generator.shell.typeset import Typesetter
from generator.works import on_demand
from tests.fuzz.bases import base
from tests.fuzz.law import hold, project, remembered
from tests.fuzz.mutate import Files, mutate, pool_of

LONGEST_S: Final = 60
"""After so many seconds a document counts as one that hangs."""
_BASES: Final = ("minimal", "minimal", "minimal", "good")
_WORDS_EVERY: Final = 25
"""Every so many documents the mistake is in the words of the site."""
_WHOLE_EVERY: Final = 10
"""Every so many documents without an error a whole site is built."""
_CARDS_EVERY: Final = 400


class HangError(Exception):
    """A document took too long."""


class Limit:
    """Ends what takes too long, where the system can."""

    def __enter__(self) -> None:
        if hasattr(signal, "SIGALRM"):
            signal.signal(signal.SIGALRM, self._ring)
            signal.alarm(LONGEST_S)

    def __exit__(self, *_: object) -> None:
        if hasattr(signal, "SIGALRM"):
            signal.alarm(0)

    @staticmethod
    def _ring(_signal: int, _frame: FrameType | None) -> None:
        raise HangError(f"more than {LONGEST_S} seconds")


@dataclass
class Outcome:
    """What a run found.

    Attributes:
        tried: Documents.
        accepted: Those without an error.
        built: Those of which a whole site was built.
        broken: By number of the document, what was done and what came of it.
    """

    tried: int = 0
    accepted: int = 0
    built: int = 0
    broken: dict[int, str] = field(default_factory=dict)


def document(seed: int, number: int, only: str = "") -> tuple[Files, str]:
    """One project with mistakes: the same for the same numbers, and what was done to it."""
    rng = random.Random(f"{seed}-{number}")
    name = only or rng.choice(_BASES)
    files = project(base(name))
    words = number % _WORDS_EVERY == 0
    paths = sorted(path for path in files if "/strings/" in path) if words else sorted(base(name))
    done = mutate(rng, files, paths, pool_of_base(name))
    return files, f"{name}: {done}"


_POOLS: Final[dict[str, list[object]]] = {}


def pool_of_base(name: str) -> list[object]:
    """The values that stand in a project."""
    if name not in _POOLS:
        _POOLS[name] = pool_of(base(name))
    return _POOLS[name]


def run(seed: int, numbers: range, only: str = "") -> Iterator[Outcome]:
    """Tries documents one by one and gives the outcome so far after each."""
    outcome, typeset = Outcome(), Typesetter(on_demand)
    with remembered():
        for number in numbers:
            files, done = document(seed, number, only)
            whole = outcome.accepted % _WHOLE_EVERY == 0
            try:
                with Limit():
                    accepted = hold(files, typeset if number % _CARDS_EVERY == 0 else None, whole=whole)
                outcome.accepted += accepted
                outcome.built += accepted and whole
            except Exception:  # the law is that there is none
                outcome.broken[number] = f"{done}\n{''.join(traceback.format_exc().splitlines(keepends=True)[-7:])}"
            outcome.tried += 1
            yield outcome


def main() -> int:
    """Runs from the command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.run", description=__doc__)
    parser.add_argument("seed", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("--start", type=int, default=0, help="the number of the first document")
    parser.add_argument("--base", default="", help="minimal, good or real; left out, a mixture of the first 2")
    options = parser.parse_args()
    began, outcome = time.process_time(), Outcome()
    for outcome in run(options.seed, range(options.start, options.start + options.count), options.base):
        number = options.start + outcome.tried - 1
        if number in outcome.broken:
            print(f"document {number} of seed {options.seed}: {outcome.broken[number]}", flush=True)
        if outcome.tried % 1000 == 0:
            _say(outcome, time.process_time() - began)
    places = Counter(story.rstrip().splitlines()[-1][:100] for story in outcome.broken.values())
    for last, times in places.most_common():
        print(f"{times}: {last}")
    _say(outcome, time.process_time() - began)
    return 1 if outcome.broken else 0


def _say(outcome: Outcome, seconds: float) -> None:
    print(
        f"{outcome.tried} documents, {outcome.accepted} without an error, {outcome.built} built whole, "
        f"{len(outcome.broken)} broken laws, {seconds:.0f} s",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
