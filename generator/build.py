"""The whole build without side effects: texts in, files of each language out, and a gate between."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from jinja2 import Environment

from generator.exports.data import data_files
from generator.exports.demands import demand_files
from generator.exports.figures import figure_files
from generator.exports.schema_org import structured
from generator.kinds import KINDS, pages
from generator.library.load import CONTENT, Collection, load
from generator.pages.front_matter import front_matter
from generator.pages.site import Settings, Site
from generator.problems import Problem, errors, in_order
from generator.render.addresses import generated_paths
from generator.render.strings import Strings, load_strings
from generator.render.templates import environment, render

_TRANSLATION_RULES = {"missing-translation", "stale-translation", "unstamped-translation"}
"""Before a release these are warnings: the site shows the first language, with a notice."""


@dataclass(frozen=True)
class SiteFile:
    """One file of the site.

    Attributes:
        content: Markdown pages and data, as bytes.
        source: The content file that a reader would edit; None when it is made from many.
    """

    content: bytes
    source: str | None = None


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
    return _load(files, settings, unread)[1]


def build_site(files: Mapping[str, str], settings: Settings) -> Built:
    """Builds every page and data file of every language.

    Args:
        files: Text by path: everything below ``content/`` and ``site_templates/``.
        settings: What the publisher sets, and today's date.

    Returns:
        The same bytes for the same arguments. With any error there are problems and no files.
    """
    sites, problems = _load(files, settings)
    if errors(problems):
        return Built(problems)
    templates = environment(files)
    return Built(
        problems,
        {site.language: _files(site, templates) for site in sites},
        {site.language: site.strings for site in sites},
    )


def _load(
    files: Mapping[str, str], settings: Settings, unread: Iterable[str] = ()
) -> tuple[list[Site], tuple[Problem, ...]]:
    strings, problems = load_strings(files, settings.languages)
    collection = load(files, KINDS, settings.languages, settings.today, unread)
    problems += [*_as_severe(collection.problems, settings), *_prose(files, settings, collection)]
    sites = [
        Site(library, strings[language], settings)
        for language, library in collection.libraries.items()
        if language in strings
    ]
    return sites, in_order(problems)


def _as_severe(problems: tuple[Problem, ...], settings: Settings) -> list[Problem]:
    return [
        problem.as_warning() if problem.rule in _TRANSLATION_RULES and not settings.release else problem
        for problem in problems
    ]


def _prose(files: Mapping[str, str], settings: Settings, collection: Collection) -> list[Problem]:
    """Pages written by hand stand in every language, and not where a page is generated."""
    problems = []
    taken = generated_paths(collection.libraries[settings.languages[0]].draft_ids)
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


def _files(site: Site, templates: Environment) -> dict[str, SiteFile]:
    found: dict[str, SiteFile] = {}
    for page in pages(site):
        text = front_matter(page, structured(page, site)) + render(templates, page.template, page.view, site.strings)
        assert page.path not in found, page.path
        found[page.path] = SiteFile(text.encode(), page.source)
    for path, data in (data_files(site, KINDS) | demand_files(site) | figure_files(site)).items():
        found[path] = SiteFile(data)
    return dict(sorted(found.items()))
