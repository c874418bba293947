"""The whole build without side effects: texts in, files of each language out, and a gate between."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from jinja2 import Environment

from generator import kinds
from generator.catalogue import CATALOGUE
from generator.exports.cards import CardJob, card_jobs
from generator.exports.data import data_files
from generator.exports.demands import demand_files
from generator.exports.figures import figure_files
from generator.library.load import CONTENT, Collection, load
from generator.library.translate import UNTRANSLATED
from generator.library.wording import rejected_in_file
from generator.pages.front_matter import front_matter
from generator.pages.site import Settings, Site
from generator.problems import Problem, errors, in_order
from generator.render.addresses import preview_path
from generator.render.strings import FOLDER as STRINGS
from generator.render.strings import Strings, load_strings
from generator.render.templates import environment, render


@dataclass(frozen=True)
class Card:
    """One printable card, made.

    Attributes:
        pdf: The PDF.
        pages: How many pages it has.
        picture: The first page as PNG.
        fault: What keeps it from being right; empty when nothing does.
    """

    pdf: bytes
    pages: int
    picture: bytes
    fault: str = ""


Typeset: TypeAlias = Callable[[CardJob], Card]
"""Makes one card. The same job gives the same bytes."""


@dataclass(frozen=True)
class SiteFile:
    """One file of the site.

    Attributes:
        content: Markdown pages and data, as bytes.
        source: The content file that a reader would edit; None when it is made from many.
        leads_on: Whether it is a page from which others are reached, so that it belongs in a menu.
    """

    content: bytes
    source: str | None = None
    leads_on: bool = False


@dataclass(frozen=True)
class Built:
    """The outcome of a build.

    Attributes:
        problems: Everything to tell the author, in order.
        languages: For each language its files by path; empty when there is an error.
        strings: For each language the words of the site itself.
    """

    problems: tuple[Problem, ...]
    languages: Mapping[str, Mapping[str, SiteFile]] = field(default_factory=dict)
    strings: Mapping[str, Strings] = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        """Whether an error stopped the build."""
        return bool(errors(self.problems))


def check(files: Mapping[str, str], settings: Settings, unread: Iterable[str] = ()) -> tuple[Problem, ...]:
    """The problems of a project, without building it.

    Args:
        files: Text by path: everything below ``content/`` and ``site_templates/``.
        settings: What the publisher sets, and today's date.
        unread: Paths of files that exist but could not be read.
    """
    return load_sites(files, settings, unread)[1]


def build_site(files: Mapping[str, str], settings: Settings, typeset: Typeset | None = None) -> Built:
    """Builds every page and data file of every language.

    Args:
        files: Text by path: everything below ``content/`` and ``site_templates/``.
        settings: What the publisher sets, and today's date.
        typeset: Makes the printable cards; None for a site without them.

    Returns:
        The same bytes for the same arguments. With any error there are problems and no files.
    """
    sites, problems = load_sites(files, settings)
    if errors(problems):
        return Built(problems)
    cards = {site.language: make_cards(site, files, typeset) if typeset else {} for site in sites}
    faults = [card_problem(job, card) for made in cards.values() for job, card in made.values() if card.fault]
    if faults:
        return Built(in_order([*problems, *faults]))
    templates = environment(files)
    printed = [
        replace(site, cards={path: card.pages for path, (_, card) in cards[site.language].items()}) for site in sites
    ]
    return Built(
        problems,
        {site.language: _files(site, templates) | _card_files(cards[site.language]) for site in printed},
        {site.language: site.strings for site in sites},
    )


def make_cards(site: Site, files: Mapping[str, str], typeset: Typeset) -> dict[str, tuple[CardJob, Card]]:
    """The printable cards of one language, by path."""
    return {job.path: (job, typeset(job)) for job in card_jobs(site, files)}


def card_problem(job: CardJob, card: Card) -> Problem:
    """What an author should do about a card that cannot be set."""
    hint = "make the texts of the routine or of its exercises shorter, or use letters that the card's font has"
    return Problem(job.source, 1, 1, "card", f'the card "{job.format.name}" cannot be set: {card.fault}', hint)


def _card_files(cards: Mapping[str, tuple[CardJob, Card]]) -> dict[str, SiteFile]:
    found = {path: SiteFile(card.pdf) for path, (_, card) in cards.items()}
    return found | {preview_path(path): SiteFile(card.picture) for path, (_, card) in cards.items()}


def load_sites(
    files: Mapping[str, str], settings: Settings, unread: Iterable[str] = ()
) -> tuple[list[Site], tuple[Problem, ...]]:
    """The site of each language, and the problems of the project; arguments as in ``check``."""
    strings, problems = load_words(files, settings.languages)
    collection = load(files, kinds.KINDS, settings.languages, settings.today, unread)
    problems += [*_as_severe(collection.problems, settings), *_prose(files, settings, collection)]
    problems += [*_wording(files, collection), *settings.problems]
    sites = [
        Site(library, strings[language], settings)
        for language, library in collection.libraries.items()
        if language in strings
    ]
    return sites, in_order(problems)


def load_words(files: Mapping[str, str], languages: tuple[str, ...]) -> tuple[dict[str, Strings], list[Problem]]:
    """The words of the site in each language, with what each rule asks, and what is wrong with them."""
    return load_strings(files, languages, [told.sentence for stage in CATALOGUE for told in stage.told])


def _as_severe(problems: tuple[Problem, ...], settings: Settings) -> list[Problem]:
    return [
        problem.as_warning() if problem.rule in UNTRANSLATED.warnings and not settings.release else problem
        for problem in problems
    ]


def _prose(files: Mapping[str, str], settings: Settings, collection: Collection) -> list[Problem]:
    """Pages written by hand stand in every language, and not where a page is generated."""
    problems = []
    taken = kinds.page_paths(collection.libraries[settings.languages[0]])
    for here in settings.languages:
        for path in files:
            if not path.startswith(f"{CONTENT}/pages/{here}/"):
                continue
            if path.split("/", 3)[3] in taken:
                hint = "choose another file name"
                problems.append(Problem(path, 1, 1, "taken-page", "a generated page has this address", hint))
            for other in settings.languages:
                wanted = path.replace(f"/{here}/", f"/{other}/", 1)
                if wanted not in files:
                    message = f'there is no translation into "{other}"'
                    problems.append(Problem(path, 1, 1, "missing-page", message, f"write {wanted}"))
    return problems


def _wording(files: Mapping[str, str], collection: Collection) -> list[Problem]:
    """Words that a glossary rejects, in the words of the site and in pages written by hand."""
    return [
        problem
        for language, library in collection.libraries.items()
        for path in sorted(files)
        if path.startswith((f"{CONTENT}/pages/{language}/", f"{STRINGS}/{language}.", f"{STRINGS}/{language}/"))
        for problem in rejected_in_file(path, files[path], library.rejected_words)
    ]


def _files(site: Site, templates: Environment) -> dict[str, SiteFile]:
    found: dict[str, SiteFile] = {}
    for page in kinds.pages(site):
        text = front_matter(page) + render(templates, page.template, page.view, site.strings)
        assert page.path not in found, page.path
        found[page.path] = SiteFile(text.encode(), page.source, leads_on=page.leads_on)
    for path, data in (data_files(site) | demand_files(site) | figure_files(site)).items():
        found[path] = SiteFile(data)
    return dict(sorted(found.items()))
