"""The only list of the kinds of content, and of the pages that are made from many entities.

Addresses, schemas, editor settings, scaffolds, open data, indexes and schema.org descriptions follow from it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from generator.exports.findable import (
    Findable,
    find_condition,
    find_exercise,
    find_place,
    find_precaution,
    find_routine,
    find_safety,
)
from generator.exports.schema_org import Facts, condition_facts, described, exercise_facts, routine_facts
from generator.library.entry import Entry, Kind
from generator.library.library import Library
from generator.models.article import Article
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.glossary import Glossary
from generator.models.place import Place
from generator.models.pose import Pose
from generator.models.precaution import Precaution
from generator.models.routine import Routine
from generator.models.safety import Safety
from generator.models.source import Source, Vocabulary
from generator.pages.articles import articles_page
from generator.pages.condition import condition_page
from generator.pages.exercise import exercise_page
from generator.pages.fields import fields_page
from generator.pages.finder import EXERCISE_INDEX
from generator.pages.home import home_page
from generator.pages.indexes import condition_index, place_index, precaution_index, routine_index
from generator.pages.place import place_page
from generator.pages.precaution import precaution_page
from generator.pages.print_centre import print_centre_page
from generator.pages.routine import routine_page
from generator.pages.rules import rules_page
from generator.pages.safety import safety_page
from generator.pages.site import Page, PlannedPage, Site, path_of
from generator.pages.sources import sources_page
from generator.render.addresses import ARTICLES, CARDS, FIELDS, HOME, MOVED, RULES, SOURCES, index_path


@dataclass(frozen=True)
class SiteKind(Kind):
    """A kind of content with what the site makes of it.

    Attributes:
        page: Makes the page of one entity; None for a kind without pages.
        collected: Pages made from many entities of this kind, such as its indexes.
        facts: The schema.org description of one entity; None for a kind without one.
        found: What the search finds of one entity; None for a kind that it passes over.
    """

    page: Callable[[Entry[Any], Site], Page] | None = None
    collected: tuple[PlannedPage, ...] = ()
    facts: Callable[[Any, Page, Site], Facts] | None = None
    found: Callable[[Any, Site], Iterator[Findable]] | None = None

    @property
    def has_pages(self) -> bool:
        """Whether each of its entities has a page."""
        return self.page is not None

    @property
    def reserved(self) -> frozenset[str]:
        """Ids at whose address a page made from many lies, or lay once."""
        mine = f"{self.folder}/"
        paths = (*(page.path for page in self.collected), *MOVED)
        return frozenset(path.removeprefix(mine).removesuffix(".md") for path in paths if path.startswith(mine))


def _index(folder: str, make: Callable[[Site], Page]) -> tuple[PlannedPage, ...]:
    return (PlannedPage(index_path(folder), make),)


KINDS: tuple[SiteKind, ...] = (
    SiteKind(
        "exercise",
        "exercises",
        Exercise,
        page=exercise_page,
        collected=(EXERCISE_INDEX,),
        facts=exercise_facts,
        found=find_exercise,
    ),
    SiteKind(
        "condition",
        "conditions",
        Condition,
        page=condition_page,
        collected=_index("conditions", condition_index),
        facts=condition_facts,
        found=find_condition,
    ),
    SiteKind(
        "place",
        "where",
        Place,
        page=place_page,
        collected=_index("where", place_index),
        found=find_place,
    ),
    SiteKind(
        "precaution",
        "precautions",
        Precaution,
        page=precaution_page,
        collected=_index("precautions", precaution_index),
        found=find_precaution,
    ),
    SiteKind(
        "routine",
        "routines",
        Routine,
        page=routine_page,
        collected=_index("routines", routine_index),
        facts=routine_facts,
        found=find_routine,
    ),
    SiteKind("safety", "safety", Safety, needed=True, single=True, page=safety_page, found=find_safety),
    SiteKind("article", "articles", Article, collected=(PlannedPage(ARTICLES, articles_page),)),
    SiteKind("glossary", "glossary", Glossary),
    SiteKind("pose", "poses", Pose),
    SiteKind("source", "sources", Source, collected=(PlannedPage(SOURCES, sources_page),)),
    SiteKind("vocabulary", "vocabulary", Vocabulary, needed=True),
)

COLLECTED: tuple[PlannedPage, ...] = (
    PlannedPage(HOME, home_page),
    PlannedPage(CARDS, print_centre_page),
    PlannedPage(FIELDS, fields_page),
    PlannedPage(RULES, rules_page),
)
"""Pages made from entities of several kinds."""


def pages(site: Site) -> Iterator[Page]:
    """Every generated page of one language."""
    return (page for collected in page_makers(site.library) if (page := collected.make(site)))


def page_makers(library: Library) -> Iterator[PlannedPage]:
    """What makes each generated page of one language."""
    for kind in KINDS:
        if kind.page:
            for id_ in library.published_of(kind.model):
                yield PlannedPage(path_of(kind, id_), partial(_page_of, kind, id_))
    yield from _collected()


def _page_of(kind: SiteKind, id_: str, site: Site) -> Page:
    assert kind.page
    entry = site.library.of(kind.model)[id_]
    page = kind.page(entry, site)
    return described(page, kind.facts(entry.entity, page, site), site) if kind.facts else page


def findables(site: Site) -> Iterator[Findable]:
    """What the search finds of every entity of one language."""
    for kind in KINDS:
        if kind.found:
            for entry in site.library.published_of(kind.model).values():
                yield from kind.found(entry.entity, site)


def page_paths(library: Library) -> set[str]:
    """Every Markdown file that is or may be generated, relative to the folder of a language."""
    own = {path_of(kind, id_) for kind in KINDS if kind.page for id_ in library.of(kind.model)}
    return own | {page.path for page in _collected()}


def _collected() -> Iterator[PlannedPage]:
    yield from (page for kind in KINDS for page in kind.collected)
    yield from COLLECTED
