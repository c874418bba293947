"""Spreads pure work over processes: the same results in the same order as in one, and only where that is faster."""

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import islice
from multiprocessing.connection import wait
from types import ModuleType
from typing import Final, TypeAlias

Run: TypeAlias = Callable[[str], bytes]

_LEAST_S: Final = 1.0
"""A further process starts for this much work: to start it takes about 0.3 s."""
_CHUNK_S: Final = 0.1
"""About how much work a process is handed at once."""
_AHEAD: Final = 2
"""How many chunks a process that is slower than whoever takes the results may have waiting, for each process."""


def processors() -> int:
    """How many processes can run at once."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def results(run: Run, orders: Iterable[str], count: int, cost_s: float, processes: int) -> Iterator[bytes]:
    """What comes of each order, in their order, as it is asked for.

    Args:
        run: A function of a module; it is the same whichever process calls it.
        orders: What to make.
        count: How many orders there are.
        cost_s: About how long one takes, in seconds.
        processes: The most that may work.

    Raises:
        Exception: Whatever ``run`` raises.
    """
    useful = min(processes, int(count * cost_s / _LEAST_S))
    if useful < 2:
        yield from map(run, orders)
        return
    # A process of its own kind, not a copy of this one: whoever calls this may have threads and open files.
    method = multiprocessing.get_context("spawn")
    executor = ProcessPoolExecutor(useful, mp_context=method, initializer=_begin)
    try:
        yield from _streamed(executor, run, iter(orders), max(1, int(_CHUNK_S / cost_s)), _AHEAD * useful)
    finally:
        executor.shutdown(cancel_futures=True)


def _streamed(executor: ProcessPoolExecutor, run: Run, orders: Iterator[str], size: int, ahead: int) -> Iterator[bytes]:
    waiting: deque[Future[list[bytes]]] = deque()
    while True:
        while len(waiting) < ahead and (chunk := list(islice(orders, size))):
            with _nothing_to_run_again():
                waiting.append(executor.submit(_each, run, chunk))
        if not waiting:
            return
        yield from waiting.popleft().result()


def _each(run: Run, orders: Sequence[str]) -> list[bytes]:
    return [run(order) for order in orders]


@contextmanager
def _nothing_to_run_again() -> Iterator[None]:
    """A new process runs the program of its parent once more, up to its functions; ours needs none of them."""
    program = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = program


def _begin() -> None:
    """Lets a stop by the keyboard be the matter of the parent, and ends this process with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent
    wait([parent.sentinel])
    os._exit(1)
