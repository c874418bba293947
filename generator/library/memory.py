"""What was made before and from what, so that the same is not made again from the same."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

B = TypeVar("B")
T = TypeVar("T")


class Memory:
    """Remembers what was made, from one load of a project to the next.

    It holds what the last load asked for and nothing older. Without one, or with a new one, everything is made; the
    outcome is the same.
    """

    def __init__(self) -> None:
        self._before: dict[Hashable, tuple[Any, Any]] = {}
        self._now: dict[Hashable, tuple[Any, Any]] = {}

    def turn(self) -> None:
        """Begins a load: what the one before the last asked for alone is forgotten."""
        self._before, self._now = self._now, {}

    def of(self, name: Hashable, basis: tuple[object, ...], make: Callable[[], T]) -> T:
        """What has a name, made unless it was made from the same before.

        Args:
            name: Which of the things that are made, such as what and of which file.
            basis: All that it is made from.
            make: Makes it.
        """
        return self.while_it_holds(name, basis.__eq__, lambda: (basis, make()))

    def while_it_holds(self, name: Hashable, holds: Callable[[B], bool], make: Callable[[], tuple[B, T]]) -> T:
        """What has a name, made unless that from which it was made before is still so.

        Args:
            name: As in ``of``.
            holds: Whether something from which it was made still holds.
            make: Makes it, and says from what.
        """
        known = self._now.get(name) or self._before.get(name)
        if known is None or not holds(known[0]):
            known = make()
        self._now[name] = known
        made: T = known[1]
        return made
