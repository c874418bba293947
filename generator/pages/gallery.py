"""The drawings of the exercises, for every language alike."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

from generator.drawing.drawing import Drawing
from generator.drawing.script import FIGURES, written
from generator.drawing.story import Story
from generator.works import Make, on_demand

_AT_HAND: Final = 4
"""How many drawings stay in memory: those whose files are written next."""


class Gallery(Mapping[str, Drawing]):
    """Drawings by the id of an exercise. Their sizes stay in memory, and they themselves where they are kept."""

    def __init__(self, stories: Mapping[str, Story] | None = None, make: Make = on_demand) -> None:
        """Makes nothing before the first drawing is asked for; then all are made.

        Args:
            stories: By the id of an exercise.
            make: Makes the drawings, or finds them made.
        """
        self._stories = stories or {}
        self._ids = dict.fromkeys(self._stories)
        self._make = make
        self._sizes: dict[str, tuple[int, int]] = {}
        self._at_hand: dict[str, Drawing] = {}

    @cached_property
    def _made(self) -> Mapping[str, bytes]:
        orders = {id_: written(story) for id_, story in self._stories.items()}
        self._stories = {}  # all is written down, and bodies take much room
        return self._make(FIGURES, orders)

    def __getitem__(self, id_: str) -> Drawing:
        drawing = self._at_hand.get(id_)
        if drawing is None:
            drawing = Drawing.from_bytes(self._made[id_])
            self._sizes[id_] = drawing.size
            while len(self._at_hand) >= _AT_HAND:
                del self._at_hand[next(iter(self._at_hand))]
            self._at_hand[id_] = drawing
        return drawing

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._ids

    def size(self, id_: str) -> tuple[int, int]:
        """Width and height of each picture of an exercise, in thousandths of body height."""
        return self._sizes[id_] if id_ in self._sizes else self[id_].size
