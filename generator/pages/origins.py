"""Where this comes from: each statement of a page, in reading order, with its sources or "our choice"."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeAlias, TypeVar

from generator.library.entry import Entry
from generator.models.base import ReviewedEntity
from generator.models.references import SourceRef
from generator.pages.sheet import Link, ReviewLine, Sheet, Statement, row
from generator.render.addresses import SOURCES
from generator.render.numbers import date

R = TypeVar("R", bound=ReviewedEntity)


@dataclass(frozen=True)
class Origins:
    """Where a page comes from, and its review.

    Attributes:
        groups: What it says, with what that rests on.
        line: How many sources there are and when the page was reviewed, in a few words.
        review: When and by whom it was reviewed; None for a page that is made from many.
        partly_translated: Whether some of it stands in the first language.
        older: Where the older articles are answered, when one of them speaks of this.
    """

    groups: tuple["OriginGroup", ...]
    line: str
    review: ReviewLine | None
    partly_translated: bool
    older: Link | None = None


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


def origins(
    sheet: Sheet,
    entry: Entry[R] | None,
    *sections: Section,
    others: Iterable[ReviewedEntity] = (),
    older: Link | None = None,
) -> Origins:
    """Where a page comes from.

    Args:
        sheet: The page.
        entry: What the page is about; None where it is made from many.
        sections: Its sections in reading order. A statement without words, sources or choice is left out, and one that
            stands on the page twice is told once.
        others: What else stands on the page and is reviewed by itself.
        older: Where the older articles are answered.
    """
    strings = sheet.site.strings
    sections = tuple((title, tuple(statements)) for title, statements in sections)
    used = {source for _, statements in sections for statement in statements for source in statement.sources}
    groups, line = _groups(sheet, sections), strings.count("origins.line", len(used))
    if entry is None:
        return Origins(groups, line, None, partly_translated=False, older=older)
    reviewed = strings("origins.reviewed", date=date(entry.entity.review.date, strings))
    review = sheet.review(entry.entity, others)
    return Origins(groups, f"{line} · {reviewed}", review, bool(entry.fallbacks), older)


def _groups(sheet: Sheet, sections: Iterable[Section]) -> tuple[OriginGroup, ...]:
    """What the page says, each statement once."""
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
