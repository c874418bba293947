"""What the pure floors ask to be made: an order is text, what comes of it is bytes, and who makes it may keep it."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Work:
    """A kind of thing that is made.

    Attributes:
        name: What the things are called, such as ``figures``.
        run: Makes one from its order: the same bytes for the same text, whoever asks and wherever it runs.
        code: The modules and packages of this program on which the bytes depend.
        packages: The installed packages on which they depend.
        cost_s: About how long one takes, in seconds.
    """

    name: str
    run: Callable[[str], bytes]
    code: tuple[str, ...]
    packages: tuple[str, ...]
    cost_s: float


Make: TypeAlias = Callable[[Work, Mapping[str, str]], Mapping[str, bytes]]
"""Makes what is ordered, by a name for each order, or takes it from where it is kept."""


def word_of(parts: Iterable[str]) -> str:
    """A word that changes with each of some texts, for an order that would be too long if it held them."""
    found = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        found.update(len(data).to_bytes(8, "big") + data)
    return found.hexdigest()


def flat(files: Mapping[str, str]) -> Iterator[str]:
    """Paths and texts, one after the other, in order."""
    return (part for path in sorted(files) for part in (path, files[path]))


def on_demand(work: Work, orders: Mapping[str, str]) -> Mapping[str, bytes]:
    """Makes each thing when it is first asked for, and keeps it for as long as what is given back."""
    return _OnDemand(work, orders)


class _OnDemand(Mapping[str, bytes]):
    def __init__(self, work: Work, orders: Mapping[str, str]) -> None:
        self._work = work
        self._orders = orders
        self._made: dict[str, bytes] = {}

    def __getitem__(self, name: str) -> bytes:
        if name not in self._made:
            self._made[name] = self._work.run(self._orders[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._orders)

    def __len__(self) -> int:
        return len(self._orders)
