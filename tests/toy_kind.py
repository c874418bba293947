"""A kind of content that the program does not have: one line for the list of kinds, and files that are all new."""

from dataclasses import dataclass

from pydantic import Field

from generator.exports.schema_org import Facts
from generator.kinds import SiteKind
from generator.library.entry import Entry
from generator.models.base import Claim, NamedEntity
from generator.models.references import ExerciseRef
from generator.models.words import Key, Text
from generator.pages.indexes import all_of
from generator.pages.origins import Origins, origins
from generator.pages.sheet import Link, Sheet, Teaser
from generator.pages.site import Page, PlannedPage, Site
from generator.render.addresses import index_path


class Walk(NamedEntity):
    """One walk."""

    summary: Text
    """Where it leads, in one line."""
    stops: dict[Key, Claim] = Field(min_length=1)
    """Where to rest."""
    warm_up: ExerciseRef | None = None
    """What to do before."""


@dataclass(frozen=True)
class WalkView:
    """What the page of a walk shows."""

    path: tuple[Link, ...]
    name: str
    stops: tuple[str, ...]
    warm_up: Link | None
    origins: Origins


def walk_page(entry: Entry[Walk], site: Site) -> Page:
    """The page of one walk."""
    walk, sheet = entry.entity, Sheet(site, site.path(entry.entity))
    stops = sheet.statements(walk.stops)
    view = WalkView(
        sheet.way(Walk),
        walk.name,
        tuple(stop.text for stop in stops),
        sheet.link(site.library.exercises[walk.warm_up]) if walk.warm_up else None,
        origins(sheet, entry, (walk.name, stops)),
    )
    return Page(sheet.path, "walk", view, walk.name, walk.summary, entry)


def walk_index(site: Site) -> Page:
    """All walks."""
    return all_of(Walk, lambda walk, sheet: Teaser(sheet.link(walk), walk.summary), site)


def walk_facts(walk: Walk, page: Page, site: Site) -> Facts:
    """A walk as a place to visit."""
    return {"@type": "TouristTrip", "name": walk.name, "url": site.public(page.path)}


KIND = SiteKind(
    "walk", "walks", Walk, page=walk_page, collected=(PlannedPage(index_path("walks"), walk_index),), facts=walk_facts
)
"""The one line."""

_WORDS = """\
nav: {{walks: {walks}}}
kind: {{walk: {walk}}}
walk: {{warm-up: {before}}}
index: {{walks: {walks}, walks-intro: {intro}, all-walks: {all}}}
"""
FILES = {
    "content/walks/river.yaml": """\
id: river
review: {date: 2026-11-20, role: editor}
name: River walk
summary: You walk along the river.
stops:
  bench: {text: Sit on the bench., sources: [guide]}
warm_up: bridge
""",
    "site_templates/pages/walk.md.jinja": """\
{# The page of one walk. Context: the fields of WalkView. #}
{% include "parts/path.md.jinja" %}

# {{ name }}

{% for stop in stops %}
- {{ stop }}
{% endfor %}

{% if warm_up %}
{{ t("walk.warm-up") }}: [{{ warm_up.text }}]({{ warm_up.address }})
{% endif %}

<div class="lb-details">

{% include "parts/origins.md.jinja" %}

</div>
""",
    "site_templates/strings/en/walks.yaml": _WORDS.format(
        walks="Walks", walk="A walk", before="Do this first", intro="Go out.", all="All walks"
    ),
    "site_templates/strings/es/walks.yaml": _WORDS.format(
        walks="Paseos", walk="Un paseo", before="Antes haga esto", intro="Salga.", all="Todos los paseos"
    ),
}
"""The new files: one walk, its template, and its words in both languages."""
