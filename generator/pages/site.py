"""What every page can ask: the library, the words and the settings of its language."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.library.entry import Entry, Kind
from generator.library.library import Library
from generator.models.base import Entity
from generator.pages.gallery import Gallery
from generator.problems import Problem
from generator.render.addresses import index_path, language_folder, page_path, public
from generator.render.strings import Strings


@dataclass(frozen=True)
class CardFont:
    """A font that the cards use before the usual one.

    Attributes:
        families: The names of its families.
        folders: Where its files lie.
    """

    families: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()


@dataclass(frozen=True)
class Publisher:
    """Who gives out the cards.

    Attributes:
        name: Its name; empty for the name of the site.
        phone: Its telephone number, or empty.
        logo: An SVG, PNG or JPEG picture, or nothing.
        card_font: A font with the letters of its languages.
        emergency: The emergency numbers of its country; none for those of the safety file.
        advice_line: The number of a medical advice line, or empty.
        call_us: When to call the publisher, by language; the empty code stands for every other language.
        accent: Colour of rules and discs on cards, as ``#14262d``; empty for the usual one.
    """

    name: str = ""
    phone: str = ""
    logo: bytes = b""
    card_font: CardFont = CardFont()
    emergency: tuple[str, ...] = ()
    advice_line: str = ""
    call_us: Mapping[str, str] = field(default_factory=dict)
    accent: str = ""


@dataclass(frozen=True)
class Settings:
    """What a publisher sets in ``mkdocs.yml``.

    Attributes:
        languages: Codes of the languages, the first language first.
        site_url: Address of the site with a slash at the end; empty when it is not known yet.
        site_name: Name of the site.
        today: Day on which review dates are judged.
        release: Whether a missing or stale translation stops the build.
        publisher: Who gives out the cards.
        report: Where readers report a mistake: a mail link or a page; empty for nowhere.
        directory_urls: Whether a page lies at ``bridge/`` rather than at ``bridge.html``.
        problems: What is wrong with the settings themselves.
    """

    languages: tuple[str, ...]
    site_url: str
    site_name: str
    today: datetime.date
    release: bool = False
    report: str = ""
    directory_urls: bool = True
    publisher: Publisher = Publisher()
    problems: tuple[Problem, ...] = ()


def path_of(kind: Kind, id_: str) -> str:
    """The Markdown file of an entity's page, relative to the folder of a language."""
    return index_path(kind.folder) if kind.single else page_path(kind.folder, id_)


@dataclass(frozen=True)
class Site:
    """One language of the site."""

    library: Library
    strings: Strings
    settings: Settings
    cards: Mapping[str, int] = field(default_factory=dict)
    """The printable cards by path, each with its number of pages; empty where none are made."""
    gallery: Gallery = field(default_factory=Gallery)
    """The drawings of the exercises."""

    @property
    def language(self) -> str:
        """Code of the language."""
        return self.library.language.code

    @property
    def root(self) -> str:
        """Folder of this language below the site's root: empty, or ``es/``."""
        return language_folder(self.language, self.settings.languages)

    @property
    def url(self) -> str:
        """Full address of this language; empty without a ``site_url``."""
        return self.settings.site_url + self.root if self.settings.site_url else ""

    def path(self, entity: Entity) -> str:
        """The Markdown file of an entity's page, relative to the folder of this language."""
        return path_of(self.library.kind_of(type(entity)), entity.id)

    def public(self, path: str) -> str:
        """Full address of the page made from the Markdown file ``path``; empty without a ``site_url``."""
        return public(self.url, path, directory_urls=self.settings.directory_urls) if self.url else ""


@dataclass(frozen=True)
class Page:
    """One Markdown page, before it is written.

    Attributes:
        path: The Markdown file, relative to the folder of its language.
        template: Name of the template in ``site_templates/pages``.
        view: What the template shows; its fields are the template's variables.
        title: Title of the page.
        description: What search engines and link previews show.
        entry: What the page is about; None when it is made from many.
        facts: Its schema.org description, as JSON values; empty for a page that the vocabulary has no word for.
        at_once: Addresses of the pictures that are fetched with the page; the others wait until a reader comes near.
    """

    path: str
    template: str
    view: object
    title: str
    description: str
    entry: Entry[Entity] | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    at_once: frozenset[str] = frozenset()

    @property
    def source(self) -> str | None:
        """The content file to edit; None when the page is made from many."""
        return self.entry.text_document.path if self.entry else None

    @property
    def leads_on(self) -> bool:
        """Whether it is made from many, or the only one of its kind, so that it belongs in a menu."""
        return self.entry is None or self.entry.kind.single


@dataclass(frozen=True)
class PlannedPage:
    """A page that can be made.

    Attributes:
        path: Its Markdown file, relative to the folder of a language.
        make: Makes the page of one language, or None where there is nothing to show.
    """

    path: str
    make: Callable[[Site], Page | None]
