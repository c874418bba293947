"""Many processes give what one gives, a failure in one of them is told, and none is left behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from generator.shell.pool import results

MANY = [str(number) for number in range(40)]


def upper(order: str) -> bytes:
    """A little work."""
    return f"{order}!".encode()


def who(_: str) -> bytes:
    """The process that works."""
    time.sleep(0.02)
    return str(os.getpid()).encode()


def fails_at_7(order: str) -> bytes:
    """Work with a mistake in it."""
    if order == "7":
        raise ValueError("seven")
    return b""


def dies_at_7(order: str) -> bytes:
    """Work that takes its process with it."""
    if order == "7":
        os._exit(3)
    return b""


def spread(run: object, processes: int = 2, cost_s: float = 0.1) -> Iterator[bytes]:
    """The results of many orders."""
    return results(run, MANY, len(MANY), cost_s, processes)  # type: ignore[arg-type]


def test_two_processes_give_the_same_in_the_same_order_as_one() -> None:
    assert list(spread(upper)) == list(spread(upper, processes=1)) == [upper(order) for order in MANY]


def test_little_work_is_done_by_whoever_asks() -> None:
    assert set(spread(who, cost_s=0.04)) == {str(os.getpid()).encode()}


def test_much_work_is_done_by_as_many_as_may() -> None:
    workers = set(spread(who))
    assert len(workers) == 2
    assert str(os.getpid()).encode() not in workers


@pytest.mark.parametrize("processes", [1, 2])
def test_a_mistake_in_a_process_is_that_of_whoever_asks(processes: int) -> None:
    with pytest.raises(ValueError, match="seven"):
        list(spread(fails_at_7, processes))


def test_a_process_that_dies_ends_the_work() -> None:
    with pytest.raises(RuntimeError, match="terminated abruptly"):
        list(spread(dies_at_7))


def test_results_are_made_as_they_are_asked_for() -> None:
    taken: list[str] = []

    def orders() -> Iterator[str]:
        for order in MANY * 10:
            taken.append(order)
            yield order

    found = results(upper, orders(), 400, 0.1, 2)
    assert next(found) == b"0!"
    assert len(taken) < 20
    found.close()  # type: ignore[attr-defined]


SCRIPT = """\
import sys
from tests.shell.test_pool import spread, who
print("begun", flush=True)
for pid in spread(who):
    print(pid.decode(), flush=True)
"""
"""It has no ``if __name__ == "__main__"``, as a script of a publisher that builds a site."""


def test_a_script_is_not_run_again_in_each_process() -> None:
    done = subprocess.run([sys.executable, "-"], input=SCRIPT, capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert (lines[0], len(lines), lines.count("begun"), done.stderr) == ("begun", 41, 1, "")


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_no_process_outlives_the_one_that_started_it(stop: signal.Signals) -> None:
    script = SCRIPT.replace("spread(who)", "spread(who, cost_s=0.1) if 1 else ()").replace("print(pid", "print(pid", 1)
    with subprocess.Popen(
        [sys.executable, "-c", script + "import time; time.sleep(60)"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as parent:
        assert parent.stdout
        parent.stdout.readline()
        worker = int(parent.stdout.readline())
        parent.send_signal(stop)
        parent.communicate(timeout=30)
    for _ in range(100):
        if not _runs(worker):
            break
        time.sleep(0.05)
    assert not _runs(worker)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
