"""A source that nothing cites is left over, or its citation was lost."""

import datetime
from collections.abc import Iterator

from generator.library.library import Library
from generator.models.base import SourceRef
from generator.problems import Problem


def check(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Each source is cited by at least one file, drafts included."""
    cited = {
        str(value)
        for entries in library.entries.values()
        for entry in entries.values()
        for _, value in entry.references
        if isinstance(value, SourceRef)
    }
    for id_, entry in library.entries.get("source", {}).items():
        if id_ not in cited and not library.unreadable:
            yield entry.problem(("id",), "unused-source", f'nothing cites the source "{id_}"', "cite it, or delete it")
