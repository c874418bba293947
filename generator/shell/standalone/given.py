"""What a publisher lays beside the content, and an exported folder takes along."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Prose:
    """What is written by hand in one language.

    Attributes:
        files: Pages, and the pictures beside them, by path.
        folder: Where they lie in the project; empty when they lie outside of it.
    """

    files: Mapping[str, bytes]
    folder: str

    def source(self, path: str) -> str | None:
        """The file of the project that a page is; None when it lies outside."""
        return f"{self.folder}/{path}" if self.folder else None


@dataclass(frozen=True)
class Given:
    """What the publisher lays beside the content.

    Attributes:
        config: The settings in ``mkdocs.yml``.
        theme: The files of the theme by path.
        prose: What is written by hand, by language.
        our_switch: Whether the look draws the links between the languages, and no file of the publisher's own.
    """

    config: Mapping[str, Any]
    theme: Mapping[str, bytes]
    prose: Mapping[str, Prose]
    our_switch: bool = True
