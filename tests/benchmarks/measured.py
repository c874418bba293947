"""One command, measured: time, work of the processor, memory at its peak, and what it wrote."""

import os
import statistics
import subprocess
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_EVERY_S = 0.05


@dataclass(frozen=True)
class Measured:
    """One command, or several one after another.

    Attributes:
        seconds: Of the clock.
        cpu_s: Of the processor, all processes together.
        peak_mb: Memory of all its processes together, at its highest.
        written_mb: Size of its output folder.
    """

    seconds: float = 0.0
    cpu_s: float = 0.0
    peak_mb: float = 0.0
    written_mb: float = 0.0

    def __add__(self, other: "Measured") -> "Measured":
        return Measured(
            self.seconds + other.seconds,
            self.cpu_s + other.cpu_s,
            max(self.peak_mb, other.peak_mb),
            self.written_mb + other.written_mb,
        )


def run(command: list[str], folder: Path, output: Path | None = None) -> Measured:
    """Runs a command and measures it with all the processes that it starts.

    Raises:
        RuntimeError: When the command fails; its output is in the message.
    """
    log = folder / "bench.log"
    start = time.perf_counter()
    with log.open("w") as file:
        process = subprocess.Popen(
            command, cwd=folder, stdout=file, stderr=file, env=environment(), start_new_session=True
        )
        peak = Peak(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        raise RuntimeError(f"{' '.join(command)} failed:\n{log.read_text()[-2000:]}")
    return Measured(seconds, usage.ru_utime + usage.ru_stime, peak.end(), size_mb(output) if output else 0.0)


class Peak:
    """Watches the memory of a session of processes until it is told to end."""

    def __init__(self, session: int) -> None:
        self._session = session
        self._highest = 0
        self._ended = threading.Event()
        self._watch = threading.Thread(target=self._look, daemon=True)
        self._watch.start()

    def end(self) -> float:
        """The most memory that all processes of the session had at one time, in MB."""
        self._ended.set()
        self._watch.join()
        return self._highest / 1e6

    def _look(self) -> None:
        while not self._ended.wait(_EVERY_S):
            self._highest = max(self._highest, sum(_resident(process) for process in _processes(self._session)))


def _processes(session: int) -> Iterable[Path]:
    for process in Path("/proc").glob("[0-9]*"):
        try:
            # After the name, which may hold anything, come the state, the parent, the group and the session.
            if int((process / "stat").read_text().rpartition(")")[2].split()[3]) == session:
                yield process
        except OSError:
            continue  # it has ended meanwhile


def _resident(process: Path) -> int:
    """Memory of a process; what it shares with others counts for each by its part, where the system tells."""
    try:
        lines = (process / "smaps_rollup").read_text().splitlines()
        return next(int(line.split()[1]) * 1000 for line in lines if line.startswith("Pss:"))
    except (OSError, StopIteration):
        return 0


def environment() -> dict[str, str]:
    """The environment without what would change the work."""
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1"}


def size_mb(folder: Path) -> float:
    """Megabytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


@dataclass(frozen=True)
class Summary:
    """The same command over several rounds: the shortest and the middle time, and the most memory."""

    shortest_s: float
    middle_s: float
    cpu_s: float
    peak_mb: float
    written_mb: float


def summary(rounds: list[Measured]) -> Summary:
    """What several rounds of one command come to."""
    return Summary(
        min(one.seconds for one in rounds),
        statistics.median(one.seconds for one in rounds),
        statistics.median(one.cpu_s for one in rounds),
        max(one.peak_mb for one in rounds),
        rounds[-1].written_mb,
    )
