"""The sources page: every source by strength, with the pages that cite it."""

from dataclasses import dataclass

from generator.library.entry import Entry
from generator.models.base import Entity
from generator.models.source import SourceTier
from generator.pages.sheet import Link, Sheet, row
from generator.pages.site import Page, Site
from generator.render.addresses import SOURCES
from generator.render.numbers import date

MOST_PAGES = 12
"""Our choice: a source that more pages cite names the first ones, and the number of the others."""


@dataclass(frozen=True)
class Cited:
    """One source."""

    id: str
    title: str
    publisher: str
    address: str
    seen: str
    official: bool
    doi: str
    pages: tuple[Link, ...]
    more: str
    """How many more pages cite it; empty when all are listed."""


@dataclass(frozen=True)
class SourceGroup:
    """The sources of one tier."""

    anchor: str
    title: str
    text: str
    sources: tuple[Cited, ...]


@dataclass(frozen=True)
class SourcesView:
    """What the sources page shows."""

    groups: tuple[SourceGroup, ...]


def sources_page(site: Site) -> Page:
    """The sources page."""
    sheet, library, strings = Sheet(site, SOURCES), site.library, site.strings
    sort_key = library.language.sort_key
    groups = []
    for tier in SourceTier:
        found = sorted(
            (source for source in library.sources.values() if source.tier is tier and source.id in library.cited_by),
            key=lambda source: (sort_key(source.organisation), sort_key(source.title), source.id),
        )
        cited = tuple(
            Cited(
                source.id,
                source.title,
                ", ".join(part for part in (source.organisation, source.year) if part),
                source.url,
                date(source.seen, strings),
                source.official,
                source.doi or "",
                *_links(library.cited_by[source.id], sheet),
            )
            for source in found
        )
        name = f"source-tier.{tier}"
        if cited:
            anchor = f"tier-{tier.lower()}"
            groups.append(SourceGroup(anchor, strings(name), strings(f"{name}-text"), cited))
    return Page(SOURCES, "sources", SourcesView(tuple(groups)), strings("nav.sources"), strings("sources.intro"))


def _links(entries: tuple[Entry[Entity], ...], sheet: Sheet) -> tuple[tuple[Link, ...], str]:
    """Links to the first pages that cite a source, and how many more there are."""
    links = [sheet.link(entry.entity) for entry in entries[:MOST_PAGES] if entry.kind.has_pages]
    more = len(entries) - MOST_PAGES
    return row(sorted(links, key=lambda link: sheet.site.library.language.sort_key(link.text))), (
        sheet.site.strings.count("sources.more", more) if more > 0 else ""
    )
