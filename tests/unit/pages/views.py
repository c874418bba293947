"""The view of one page of the minimal project."""

from collections.abc import Iterable
from typing import TypeVar

from generator.kinds import pages
from generator.pages.origins import Origins
from generator.pages.sections import Fold, Line, Section
from generator.pages.sheet import Link, Statement, Teaser
from generator.pages.signs import Alert
from generator.pages.site import Page, Site

V = TypeVar("V")


def page_at(site: Site, path: str) -> Page:
    """The page of a site with a path."""
    (page,) = [page for page in pages(site) if page.path == path]
    return page


def view_at(site: Site, path: str, kind: type[V]) -> V:
    """The view of the page with a path."""
    view = page_at(site, path).view
    assert isinstance(view, kind)
    return view


def shown(statements: Iterable[Statement]) -> list[str]:
    """The texts of statements."""
    return [statement.text for statement in statements]


def signs(alerts: Iterable[Alert]) -> list[tuple[str, list[str]]]:
    """The tier and the texts of the signs of each block."""
    return [(alert.tier, [sign.statement.text for sign in alert.signs]) for alert in alerts]


def led(links: Iterable[Link]) -> list[tuple[str, str]]:
    """The texts and addresses of links."""
    return [(link.text, str(link.address)) for link in links]


def section(sections: Iterable[Section], anchor: str) -> Section:
    """The section with an anchor."""
    (found,) = [each for each in sections if each.anchor == anchor]
    return found


def points(sections: Iterable[Section], anchor: str) -> list[str]:
    """The points below a heading, as they are read; none where the heading does not stand on the page."""
    return [_read(line) for each in sections if each.anchor == anchor for line in each.lines]


def inside(folds: Iterable[Fold]) -> list[Section]:
    """The sections inside of details."""
    return [each for fold in folds for each in fold.sections]


def _read(line: Line) -> str:
    return line.text + (line.link.text if line.link else "") + (f": {line.reason}" if line.reason else "")


def traced(origins: Origins) -> list[tuple[str, list[tuple[str, list[str], bool]]]]:
    """Where a page comes from: each heading, with its statements, their sources, and whether they are our choice."""
    return [
        (group.title, [(each.text, [link.text for link in each.sources], each.ours) for each in group.origins])
        for group in origins.groups
    ]


def announced(teasers: Iterable[Teaser]) -> list[str]:
    """The names of what teasers lead to."""
    return [teaser.link.text for teaser in teasers]
