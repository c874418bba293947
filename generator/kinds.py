"""The kinds of content, one line each: the word, the folder, the model, and the pages that each entity owns."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.library.entry import Entry, Kind
from generator.models.article import Article
from generator.models.condition import Condition
from generator.models.exercise import Exercise
from generator.models.glossary import Glossary
from generator.models.pose import Pose
from generator.models.precaution import Precaution
from generator.models.routine import Routine
from generator.models.safety import Safety
from generator.models.source import Source, Vocabulary
from generator.pages.articles import articles_page
from generator.pages.condition import condition_page
from generator.pages.exercise import exercise_page
from generator.pages.fields import fields_page
from generator.pages.home import home_page
from generator.pages.indexes import condition_index, exercise_indexes, precaution_index, routine_index
from generator.pages.precaution import precaution_page
from generator.pages.print_centre import print_centre_page
from generator.pages.routine import routine_page
from generator.pages.safety import safety_page
from generator.pages.site import Page, Site
from generator.pages.sources import sources_page


@dataclass(frozen=True)
class KindWithPage(Kind):
    """A kind of which each entity has a page."""

    page: Callable[[Entry[Any], Site], Page] | None = None


KINDS = (
    KindWithPage("exercise", "exercises", Exercise, exercise_page),
    KindWithPage("condition", "conditions", Condition, condition_page),
    KindWithPage("precaution", "precautions", Precaution, precaution_page),
    KindWithPage("routine", "routines", Routine, routine_page),
    KindWithPage("safety", "safety", Safety, safety_page),
    KindWithPage("article", "articles", Article),
    KindWithPage("glossary", "glossary", Glossary),
    KindWithPage("pose", "poses", Pose),
    KindWithPage("source", "sources", Source),
    KindWithPage("vocabulary", "vocabulary", Vocabulary),
)


def pages(site: Site) -> Iterator[Page]:
    """Every generated page of one language: one an entity, then those made from many."""
    for kind in KINDS:
        if kind.page:
            for id_ in sorted(entries := site.library.entries[kind.name]):
                if not entries[id_].entity.draft:
                    yield kind.page(entries[id_], site)
    yield home_page(site)
    yield from exercise_indexes(site)
    yield condition_index(site)
    yield precaution_index(site)
    yield routine_index(site)
    if site.cards:
        yield print_centre_page(site)
    if site.library.articles:
        yield articles_page(site)
    yield sources_page(site)
    yield fields_page(site, KINDS)
