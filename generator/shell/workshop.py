"""Makes what the pure floors order, takes what is kept, and counts both."""

import hashlib
import importlib.util
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TypeAlias

from generator.shell.pool import processors, results
from generator.shell.store import FOLDER, Store
from generator.works import Work

Progress: TypeAlias = Callable[[str, int, int], None]
"""Takes the name of a work, how many things of it are made, and how many there are to make."""


@dataclass
class Tally:
    """How many things of one kind there were.

    Attributes:
        made: How many were made.
        kept: How many were there already.
    """

    made: int = 0
    kept: int = 0


class Workshop:
    """A ``Make`` with a store.

    Attributes:
        tallies: By the name of a work.
    """

    def __init__(self, store: Store, processes: int | None = None, progress: Progress | None = None) -> None:
        """Prepares nothing yet.

        Args:
            store: Where things are kept.
            processes: The most that work at once; as many as can unless given.
            progress: Is told of each thing that is made.
        """
        self._store = store
        self._processes = processes or processors()
        self._progress = progress
        self.tallies: dict[str, Tally] = {}

    def __call__(self, work: Work, orders: Mapping[str, str]) -> Mapping[str, bytes]:
        """Makes what is not kept. What is given back is read from the store when it is asked for."""
        made = _Made(work, orders, self._store)
        missing = [name for name in orders if made.keys_by_name[name] not in self._store]
        ordered = (orders[name] for name in missing)
        found = results(work.run, ordered, len(missing), work.cost_s, self._processes)
        for number, (name, data) in enumerate(zip(missing, found, strict=True), 1):
            self._store.keep(made.keys_by_name[name], data)
            if self._progress:
                self._progress(work.name, number, len(missing))
        self._store.flush()
        tally = self.tallies.setdefault(work.name, Tally())
        tally.made += len(missing)
        tally.kept += len(orders) - len(missing)
        return made

    def told(self) -> str:
        """What was made and kept, in words."""
        return "; ".join(f"{name}: {tally.made} made, {tally.kept} kept" for name, tally in self.tallies.items())


def workshop_of(root: Path, tell: Callable[[str], None], progress: Progress | None = None) -> Workshop:
    """The workshop of a project folder; ``tell`` as in ``Store``."""
    return Workshop(Store(root / FOLDER, tell), progress=progress)


class _Made(Mapping[str, bytes]):
    """Things by name, of which none stays in memory. One that is lost from the store is made again."""

    def __init__(self, work: Work, orders: Mapping[str, str], store: Store) -> None:
        self._work = work
        self._orders = orders
        self._store = store
        before = edition(work)
        self.keys_by_name = {name: _key(before, order) for name, order in orders.items()}

    def __getitem__(self, name: str) -> bytes:
        key = self.keys_by_name[name]
        data = self._store.get(key)
        if data is None:
            data = self._work.run(self._orders[name])
            self._store.keep(key, data)
            self._store.flush()
        return data

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys_by_name)

    def __len__(self) -> int:
        return len(self.keys_by_name)


def _key(before: str, order: str) -> str:
    return hashlib.sha256(f"{before}\n{order}".encode()).hexdigest()


def edition(work: Work) -> str:
    """A word that changes with the code and the packages on which a work depends."""
    return f"{work.name} {code_edition(work.code, work.packages)}"


def code_edition(code: Iterable[str], packages: Iterable[str]) -> str:
    """A word that changes with the sources of some modules and packages of ours, and with the version of others."""
    found = hashlib.sha256()
    for path in sorted(path for name in code for path in _sources(name)):
        found.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    for package in packages:
        found.update(f"{package} {version(package)}\n".encode())
    return found.hexdigest()


def _sources(name: str) -> list[Path]:
    """The source files of a module, or of a package and all that is in it."""
    spec = importlib.util.find_spec(name)
    assert spec is not None, name
    assert spec.origin is not None, name
    path = Path(spec.origin)
    return sorted(path.parent.rglob("*.py")) if spec.submodule_search_locations else [path]
