"""One file of the site."""

from collections.abc import Callable
from dataclasses import dataclass

from generator.pages.shown import Beside


@dataclass(frozen=True, eq=False)
class SiteFile:
    """One file of the site. Two are alike that say the same, however they are made.

    Attributes:
        made: Its content, or what makes it when it is written: all pictures at once would fill the memory.
        source: The content file that a reader would edit; None when it is made from many.
        leads_on: Whether it is a page from which others are reached, so that it belongs in a menu.
        beside: What goes with a Markdown page; None for another file.
    """

    made: bytes | Callable[[], bytes]
    source: str | None = None
    leads_on: bool = False
    beside: Beside | None = None

    def __eq__(self, other: object) -> bool:
        """Whether another file says the same."""
        return isinstance(other, SiteFile) and self._said == other._said

    @property
    def _said(self) -> tuple[object, ...]:
        return self.content, self.source, self.leads_on, self.beside

    @property
    def markdown(self) -> str:
        """The Markdown of a page below its front matter."""
        return self.content.partition(b"\n---\n")[2].decode()

    @property
    def content(self) -> bytes:
        """Its bytes."""
        return self.made() if callable(self.made) else self.made
