"""The whole build without side effects: texts in, files of each language out, and a gate between."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from generator import kinds
from generator.asked import asked_templates, asked_words
from generator.exports.setting import Card, Typeset, card_problem, make_cards, missing_templates
from generator.library.judge import apply_rules
from generator.library.load import CONTENT, Collection, load
from generator.library.memory import Memory
from generator.library.placeholders import filled
from generator.library.prose import page_faults
from generator.library.translate import UNTRANSLATED
from generator.pages.gallery import Gallery
from generator.pages.handwritten import check_handwritten
from generator.pages.numbers import to_call
from generator.pages.site import Settings, Site
from generator.pages.site_file import SiteFile
from generator.problems import Problem, errors, in_order
from generator.render.strings import Strings, load_strings
from generator.render.template_words import words_of_templates
from generator.render.templates import SUFFIX as TEMPLATE
from generator.render.templates import environment
from generator.render.word_files import FOLDER as STRINGS
from generator.site_files import card_files, site_files
from generator.verdicts import judged
from generator.works import Make, on_demand


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


def check(
    files: Mapping[str, str],
    settings: Settings,
    unread: Iterable[str] = (),
    beside: Iterable[str] = (),
    typeset: Typeset | None = None,
    make: Make = on_demand,
) -> tuple[Problem, ...]:
    """The problems of a project, without building it.

    Args:
        files: Text by path: everything below ``content/`` and ``site_templates/``.
        settings: What the publisher sets, and today's date.
        unread: Paths of files that exist but could not be read.
        beside: Paths of files that are not read, such as pictures, below the folders of pages and of the theme.
        typeset: Makes the printable cards, where they are to be checked too.
        make: Makes the drawings that cards show.
    """
    sites, problems = load_sites(files, settings, unread, beside, make)
    if typeset is None or errors(problems):
        return problems
    return in_order([*problems, *_set_cards(sites, files, typeset)[1]])


def build_site(
    files: Mapping[str, str],
    settings: Settings,
    typeset: Typeset | None = None,
    beside: Iterable[str] = (),
    make: Make = on_demand,
    memory: Memory | None = None,
) -> Built:
    """Builds every page and data file of every language.

    Args:
        files: Text by path: everything below ``content/`` and ``site_templates/``.
        settings: What the publisher sets, and today's date.
        typeset: Makes the printable cards; None for a site without them.
        beside: As in ``check``.
        make: Makes the drawings.
        memory: What was made at the last call, for whoever calls again after an edit.

    Returns:
        The same bytes for the same arguments. With any error there are problems and no files.
    """
    sites, problems = load_sites(files, settings, (), beside, make, memory)
    if errors(problems):
        return Built(problems)
    cards, told = _set_cards(sites, files, typeset) if typeset else ({}, [])
    problems = in_order([*problems, *told])
    if errors(problems):
        return Built(problems)
    texts = {path: text for path, text in files.items() if path.endswith(TEMPLATE)}
    templates = memory.of("templates", (texts,), partial(environment, texts)) if memory else environment(texts)
    printed = [
        replace(site, cards={path: card.pages for path, card in cards.get(site.language, {}).items()}) for site in sites
    ]
    made = {
        site.language: site_files(site, templates, files, make, memory) | card_files(cards.get(site.language, {}))
        for site in printed
    }
    return Built(problems, made, {site.language: site.strings for site in sites})


def _set_cards(
    sites: Iterable[Site], files: Mapping[str, str], typeset: Typeset
) -> tuple[dict[str, dict[str, Card]], list[Problem]]:
    """The cards of each language that can be set, by path; and what there is to tell of the others."""
    sound: dict[str, dict[str, Card]] = {}
    problems = []
    for site in sites:
        made = make_cards(site, files, typeset)
        sound[site.language] = {path: card for path, (_, card) in made.items() if not card.fault}
        problems += [card_problem(job, card, site) for job, card in made.values() if card.fault]
    return sound, problems


def load_sites(
    files: Mapping[str, str],
    settings: Settings,
    unread: Iterable[str] = (),
    beside: Iterable[str] = (),
    make: Make = on_demand,
    memory: Memory | None = None,
) -> tuple[list[Site], tuple[Problem, ...]]:
    """The site of each language, and the problems of the project.

    Args:
        files: As in ``check``, like those that follow.
        settings: What the publisher sets, and today's date.
        unread: Paths of files that could not be read.
        beside: Paths of files that are not read.
        make: Makes the drawings.
        memory: What was made at the last call, for whoever calls again after a change of a few files.
    """
    judge = apply_rules if memory else judged(files, settings.today, make)
    memory = memory or Memory()
    memory.turn()
    strings, problems = _remembered_words(files, settings.languages, memory)
    collection = load(files, kinds.KINDS, settings.languages, settings.today, unread, memory, judge)
    pages = kinds.page_paths(collection.libraries[settings.languages[0]])
    problems += [*_as_severe(collection.problems, settings), *_wording(files, collection), *settings.problems]
    problems += _prose(files, settings.languages)
    problems += [*check_handwritten({*files, *beside}, settings.languages, pages), *missing_templates(files)]
    gallery = Gallery(collection.libraries[settings.languages[0]].stories, make)
    sites = [
        Site(
            filled(library, to_call(library, settings.publisher, strings[language]), files, memory),
            strings[language],
            settings,
            gallery=gallery,
        )
        for language, library in collection.libraries.items()
        if language in strings
    ]
    return sites, in_order(problems)


def _remembered_words(
    files: Mapping[str, str], languages: tuple[str, ...], memory: Memory
) -> tuple[dict[str, Strings], list[Problem]]:
    templates = {path: text for path, text in files.items() if path.startswith("site_templates/")}
    words, problems = memory.of("words", (templates, languages), partial(load_words, templates, languages))
    return dict(words), list(problems)


def load_words(files: Mapping[str, str], languages: tuple[str, ...]) -> tuple[dict[str, Strings], list[Problem]]:
    """The words of the site in each language; what is wrong with them and with the templates that use them."""
    wanted, faults = words_of_templates(files, asked_templates())
    strings, problems = load_strings(files, languages, [*asked_words(), *wanted])
    return strings, [*problems, *faults]


def _as_severe(problems: tuple[Problem, ...], settings: Settings) -> list[Problem]:
    return [
        problem.as_warning() if problem.rule in UNTRANSLATED.warnings and not settings.release else problem
        for problem in problems
    ]


def _prose(files: Mapping[str, str], languages: Iterable[str]) -> Iterator[Problem]:
    """Faults inside the pages that are written by hand."""
    folders = tuple(f"{CONTENT}/pages/{language}/" for language in languages)
    for path in sorted(files):
        if path.startswith(folders) and path.endswith(".md"):
            yield from page_faults(path, files[path])


def _wording(files: Mapping[str, str], collection: Collection) -> list[Problem]:
    """Words that a glossary rejects, in the words of the site and in pages written by hand."""
    return [
        problem
        for language, library in collection.libraries.items()
        for path in sorted(files)
        if path.startswith((f"{CONTENT}/pages/{language}/", f"{STRINGS}/{language}.", f"{STRINGS}/{language}/"))
        for problem in library.rejected.in_file(path, files[path])
    ]
