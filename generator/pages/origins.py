"""Where this comes from: each statement of a page, in reading order, with its sources or "our choice"."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeAlias

from generator.models.references import SourceRef
from generator.pages.sheet import Link, Sheet, Statement, row
from generator.render.addresses import SOURCES

Section: TypeAlias = tuple[str, Iterable[Statement]]
"""The heading under which statements stand on the page, and the statements."""


@dataclass(frozen=True)
class Origin:
    """One statement, and what it rests on."""

    text: str
    sources: tuple[Link, ...]
    ours: bool


@dataclass(frozen=True)
class OriginGroup:
    """The statements below one heading of the page."""

    title: str
    origins: tuple[Origin, ...]


def origins(sheet: Sheet, *sections: Section) -> tuple[OriginGroup, ...]:
    """The closed block at the end of a page.

    Args:
        sheet: The page.
        sections: Its sections in reading order. A statement without words, sources or choice is left out, and one that
            stands on the page twice is told once.
    """
    told: set[Statement] = set()
    link = cache(lambda id_: _link(id_, sheet))
    groups = []
    for title, statements in sections:
        lines = []
        for statement in statements:
            if statement in told or not statement.text or not (statement.sources or statement.ours):
                continue
            told.add(statement)
            lines.append(_origin(statement, link))
        if lines:
            groups.append(OriginGroup(title, tuple(lines)))
    return tuple(groups)


def labelled(label: str, statement: Statement) -> Statement:
    """A statement that stands for more than its own words, such as all steps or the dose."""
    return replace(statement, text=label)


def _origin(statement: Statement, link: Callable[[SourceRef], Link]) -> Origin:
    found = row(map(link, statement.sources), "; ", "; " if statement.ours else "")
    return Origin(statement.text, found, statement.ours)


def _link(id_: SourceRef, sheet: Sheet) -> Link:
    source = sheet.site.library.sources[id_]
    name = ", ".join(part for part in (source.organisation, source.year) if part)
    return Link(name, sheet.address(f"{SOURCES}#{id_}"))
