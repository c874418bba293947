"""A project on disk: its ``mkdocs.yml``, its content and its templates."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from generator import kinds
from generator.build import Built, build_site, check, load_sites
from generator.exports.setting import Typeset
from generator.languages import UnknownLanguageError, language_of
from generator.library.library import Library
from generator.library.load import load
from generator.library.memory import Memory
from generator.pages.handwritten import FOLDER, THEME
from generator.pages.site import Settings, Site
from generator.problems import Problem, errors, in_order
from generator.shell import filesystem
from generator.shell.configuration import CONFIG, ConfigurationFileError, places, read_configuration
from generator.shell.publisher import read_publisher, read_site_name
from generator.shell.report_address import report_address
from generator.shell.site_address import site_url
from generator.works import Make, on_demand

DEFAULT_LANGUAGES = ("en", "es")
DEFAULT_SITE_DIR = "site"
"""That of MkDocs."""


class ProjectError(Exception):
    """The folder is not a project, or its ``mkdocs.yml`` cannot be read."""


@dataclass(frozen=True)
class Reading:
    """What lies on disk.

    Attributes:
        files: Every text that the build needs, by path.
        beside: Paths of further files, such as pictures, below the folders of pages and of the theme.
        problems: One for each file that cannot be read.
    """

    files: Mapping[str, str]
    beside: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def unread(self) -> list[str]:
        """Paths of the files that cannot be read."""
        return [problem.path for problem in self.problems]


@dataclass(frozen=True)
class Checked:
    """What there is to tell an author.

    Attributes:
        problems: In order.
        files: How many files were read.
    """

    problems: tuple[Problem, ...]
    files: int

    @property
    def failed(self) -> bool:
        """Whether there is an error among the problems."""
        return bool(errors(self.problems))


@dataclass(frozen=True)
class Project:
    """A project folder and its settings.

    Attributes:
        root: The folder.
        settings: What its configuration says to this program.
        config: The whole of ``mkdocs.yml``.
    """

    root: Path
    settings: Settings
    config: Mapping[str, object] = field(default_factory=dict)

    @property
    def site_dir(self) -> str:
        """Where MkDocs puts the site, relative to the folder."""
        return str(self.config.get("site_dir") or DEFAULT_SITE_DIR)

    @cached_property
    def reading(self) -> Reading:
        """What lies on disk, read once."""
        content, problems = filesystem.read(self.root, "content", (".yaml", ".yml", ".md", ".txt"))
        templates, more = filesystem.read(self.root, "site_templates", (".yaml", ".jinja", ".typ", ".html"))
        beside = (*filesystem.names(self.root, FOLDER), *filesystem.names(self.root, THEME))
        return Reading({**content, **templates}, beside, (*problems, *more))

    @cached_property
    def library(self) -> Library:
        """The entities in the first language, as far as they can be read."""
        languages = self.settings.languages
        return load(self.reading.files, kinds.KINDS, languages, self.settings.today).libraries[languages[0]]

    def checked(self, problems: Iterable[Problem]) -> Checked:
        """Some problems of this project, ready to be told."""
        return Checked(in_order(problems), len(self.reading.files))

    def check(self, typeset: Typeset | None = None, make: Make = on_demand) -> Checked:
        """Every problem of the project.

        Args:
            typeset: Makes the printable cards, where they are to be checked too.
            make: Makes the drawings that they show.
        """
        reading = self.reading
        found = check(reading.files, self.settings, reading.unread, reading.beside, typeset, make)
        return self.checked([*reading.problems, *found])

    def sites(self, make: Make = on_demand) -> tuple[list[Site], Checked]:
        """The site of each language, and every problem of the project.

        Args:
            make: Makes the drawings, when they are asked for.
        """
        reading = self.reading
        sites, problems = load_sites(reading.files, self.settings, reading.unread, reading.beside, make)
        return sites, self.checked([*reading.problems, *problems])

    def build(self, typeset: Typeset | None = None, make: Make = on_demand, memory: Memory | None = None) -> Built:
        """Builds the site in memory.

        Args:
            typeset: Makes the printable cards; None for a site without them.
            make: Makes the drawings.
            memory: What was made at the last build.
        """
        if errors(self.reading.problems):
            return Built(self.check().problems)
        return build_site(self.reading.files, self.settings, typeset, self.reading.beside, make, memory)


def open_project(root: Path, today: datetime.date, *, release: bool = False) -> Project:
    """Opens the project in a folder.

    Raises:
        ProjectError: When there is no readable ``mkdocs.yml`` in it.
    """
    path = root / CONFIG
    try:
        config = read_configuration(path)
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}. Run limber in the folder that holds {CONFIG}."
        raise ProjectError(message) from error
    except ConfigurationFileError as error:
        raise ProjectError(f"{path}: {error}") from error
    plugins = _plugins(config.get("plugins"))
    options = plugins.get("limber") or {}
    if not isinstance(options, Mapping):
        raise ProjectError(f'{CONFIG}: limber takes options by their names, such as "limber: {{languages: [en, es]}}"')
    if _is_on(plugins, "offline"):
        config = {**config, "use_directory_urls": False}  # as the plugin does itself
    return Project(root, settings(config, options, today, root, release=release), config)


def _plugins(given: object) -> dict[str, Any]:
    """The options of each plugin by its name; MkDocs takes a list of names and mappings too."""
    items = given if isinstance(given, list) else [given or {}]
    found: dict[str, Any] = {}
    for item in items:
        if isinstance(item, Mapping):
            found |= {str(name): options for name, options in item.items()}
        elif isinstance(given, list) and isinstance(item, str):
            found[item] = None
        else:
            raise ProjectError(f'{CONFIG}: plugins must be a list of names, such as "plugins: [search, limber]"')
    return found


def _is_on(plugins: Mapping[str, Any], name: str) -> bool:
    options = plugins.get(name)
    return name in plugins and not (isinstance(options, Mapping) and options.get("enabled") is False)


def settings(
    config: Mapping[str, object], options: Mapping[str, object], today: datetime.date, root: Path, *, release: bool
) -> Settings:
    """The settings that a MkDocs configuration holds.

    Args:
        config: The whole configuration.
        options: Those of this plugin.
        today: The day on which reviews are judged.
        root: The project folder.
        release: Whether a missing or stale translation stops the build.

    Raises:
        ProjectError: When ``languages`` is not a list of codes with a record each.

    Problems:
        publisher, site-address, placeholder-address: they are among the settings.
    """
    stand = places(Path(str(config.get("config_file_path") or root / CONFIG)), root)
    name, unnamed = read_site_name(config.get("site_name"), stand)
    url, problems = site_url(config.get("site_url"), stand)
    languages = _languages(DEFAULT_LANGUAGES if options.get("languages") is None else options["languages"])
    publisher, more = read_publisher(options.get("publisher"), root, stand, languages)
    report, astray = report_address(options.get("report"), config.get("repo_url"), stand)
    return Settings(
        languages=languages,
        site_url=url,
        site_name=name,
        today=today,
        release=release,
        directory_urls=config.get("use_directory_urls") is not False,
        publisher=publisher,
        report=report,
        problems=(*unnamed, *problems, *more, *astray),
    )


def _languages(given: object) -> tuple[str, ...]:
    codes = tuple(str(code) for code in given) if isinstance(given, list | tuple) else ()
    if not codes or len({code.lower() for code in codes}) < len(codes):
        raise ProjectError(f'{CONFIG}: languages must be a list such as "[en, es]", each language once')
    for code in codes:
        try:
            language_of(code)
        except UnknownLanguageError as error:
            raise ProjectError(f"{CONFIG}: {error}") from error
    return codes
