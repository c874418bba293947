"""One page while it is being written: it links from its own place, and statements keep their sources."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from generator.models.base import Cited, Claim, Entity, ReviewedEntity
from generator.models.references import SourceRef
from generator.models.words import Key, Text
from generator.pages.site import Site
from generator.render.addresses import index_path, relative
from generator.render.code import code_on_page
from generator.render.numbers import date


@dataclass(frozen=True)
class Link:
    """A text and where it leads."""

    text: str
    address: Markup
    after: str = ""
    """What parts it from the next one, when several stand in a row."""


@dataclass(frozen=True)
class Statement:
    """A text with the ids of its sources; ``ours`` when it is our own choice, or has a part that is."""

    text: str
    sources: tuple[SourceRef, ...]
    ours: bool


@dataclass(frozen=True)
class Picture:
    """A still picture."""

    step: str
    """The step that it shows, or ``start``."""
    address: Markup
    alt: str
    caption: str


@dataclass(frozen=True)
class Teaser:
    """A link with what one should know before one follows it.

    Attributes:
        link: The link.
        summary: What it leads to, in a line.
        tags: A few words on it.
        picture: Its picture.
        above: A question or a word that stands above the link.
        icon: The name of an icon in the place of a picture.
        brief: Whether a row shows the few words alone, and not the summary.
        tone: How serious it is, for style sheets: red for an emergency, amber for advice; empty else.
    """

    link: Link
    summary: str
    tags: tuple[str, ...] = ()
    picture: Picture | None = None
    above: str = ""
    icon: str = ""
    brief: bool = False
    tone: str = ""

    @property
    def tag_line(self) -> str:
        """The few words in a row."""
        return " · ".join(self.tags)

    @property
    def line(self) -> str:
        """What a row says below the link."""
        return self.tag_line if self.brief else self.summary


@dataclass(frozen=True)
class ReviewLine:
    """When and by whom a page was reviewed, and when it is due again."""

    reviewed: str
    by: str
    due: str
    pending: str
    """That no clinician has reviewed this edition yet; empty once one has."""


def row(links: Iterable[Link], between: str = ", ", end: str = "") -> tuple[Link, ...]:
    """Links as they stand in one line."""
    found = tuple(links)
    marks = (*(between for _ in found[1:]), end)
    return tuple(Link(link.text, link.address, mark) for link, mark in zip(found, marks, strict=False))


class Sheet:
    """One page while it is being written."""

    def __init__(self, site: Site, path: str) -> None:
        self.site = site
        self.path = path

    def link(self, entity: Entity) -> Link:
        """A link to an entity's page, with its name."""
        return Link(entity.label, self.address(self.site.path(entity)))

    def to(self, text: str, address: str) -> Link:
        """A link whose address is made of what this page gave out."""
        return Link(text, Markup(address))

    def index(self, model: type[Entity]) -> Link:
        """A link to the first page of a kind, with the word of the menu."""
        folder = self.site.library.kind_of(model).folder
        return Link(self.site.strings(f"nav.{folder}"), self.address(index_path(folder)))

    def way(self, model: type[Entity], anchor: str = "", name: str = "") -> tuple[Link, ...]:
        """The way back: to the first page of a kind, and to a place on it where one is named."""
        index = self.index(model)
        inside = (Link(name, Markup(f"{index.address}#{anchor}")),) if name else ()
        return row((index, *inside), "›")

    def address(self, path: str) -> Markup:
        """The address of another file of this language, as seen from this page."""
        return Markup(relative(self.path, path))

    @property
    def code(self) -> Markup:
        """The public address of this page as a picture for a telephone; empty where the site has no address."""
        return code_on_page(self.site.public(self.path), self.site.strings("site.code"))

    def links(self, entities: Iterable[Entity]) -> tuple[Link, ...]:
        """Links in alphabetical order of their names."""
        sort_key = self.site.library.language.sort_key
        return tuple(self.link(entity) for entity in sorted(entities, key=lambda entity: sort_key(entity.label)))

    def statement(self, claim: Claim) -> Statement:
        """A claim with its sources."""
        return self.cited(claim.text, claim)

    def cited(self, text: str, cited: Cited) -> Statement:
        """A text that rests on the sources of something else."""
        return Statement(text, cited.sources, cited.ours)

    def statements(self, claims: Mapping[Key, Claim]) -> tuple[Statement, ...]:
        """Claims in their order."""
        return tuple(self.statement(claim) for claim in claims.values())

    def plain(self, texts: Mapping[Key, Text]) -> tuple[str, ...]:
        """Texts in their order."""
        return tuple(texts.values())

    def review(self, entity: ReviewedEntity, others: Iterable[ReviewedEntity] = ()) -> ReviewLine:
        """The review line of an entity.

        Args:
            entity: What the page is about.
            others: What else stands on the page. All must have been reviewed by a clinician.
        """
        strings, review = self.site.strings, entity.review
        reviewed = all(each.review.by_clinician for each in (entity, *others))
        return ReviewLine(
            date(review.date, strings),
            review.name or strings(f"role.{review.role}"),
            date(review.due, strings),
            "" if reviewed else strings("review.no-clinician"),
        )
