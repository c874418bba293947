"""The MkDocs plugin: builds the site in memory, hands the files over, then builds the other languages."""

import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.commands.build import build
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel

from generator.build import Built, SiteFile
from generator.problems import Severity
from generator.shell.finish import finish
from generator.shell.further import further_config, site_languages
from generator.shell.project import DEFAULT_LANGUAGES, Project, ProjectError, settings
from generator.shell.report import report, text
from generator.shell.styles import join_styles
from generator.shell.typeset import CACHE, Typesetter

log = get_plugin_logger("limber")


class LimberConfig(Config):
    """Options of the plugin in ``mkdocs.yml``."""

    languages = config_options.ListOfItems(config_options.Type(str), default=list(DEFAULT_LANGUAGES))
    publisher = config_options.Type(dict, default={})
    """Who gives out the printable cards: name, phone and logo."""


class LimberPlugin(BasePlugin[LimberConfig]):
    """Adds the generated pages of one language to a MkDocs build.

    MkDocs keeps one object of it for all builds of a process.

    Attributes:
        serving: Whether ``mkdocs serve`` runs.
        built: The last good content.
        further: The further language that is built now; empty while the first one is.
    """

    serving = False
    built: Built | None = None
    further = ""

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Keeps this plugin alive between the rebuilds of ``mkdocs serve``."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Reads the settings, and tells the theme about the languages."""
        self.root = Path(config.config_file_path).parent
        try:
            self.options = settings(config, self.config, datetime.date.today(), self.root, release=config.strict)
        except ProjectError as error:
            raise PluginError(str(error)) from error
        config.extra["alternate"] = True
        config.extra["site_languages"] = site_languages(self.language, self.options.languages, config.site_url or "")
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Reads and checks everything, before MkDocs touches the old site.

        Raises:
            PluginError: With the whole list of problems. While serving, the last good site is built again instead.
        """
        if self.further:
            return
        project = Project(self.root, self.options)
        built = project.build(Typesetter(self.root / CACHE, self.options.publisher.card_font))
        for problem in built.problems:
            if problem.severity is Severity.WARNING:
                log.info(text(problem))
        if built.failed:
            message = "\n" + report(project.checked(built.problems))
            if not (self.serving and self.built):
                raise PluginError(message)
            log.error(f"{message}\nThe site still shows the last good content.")
            return
        self.built = built

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Adds the generated files of this language."""
        assert self.built
        for written in files.documentation_pages():
            written.edit_uri = Path(str(written.abs_src_path)).relative_to(self.root).as_posix()
        for path, made in self.built.languages[self.language].items():
            file = File.generated(config, path, content=made.content, inclusion=_inclusion(made, config))
            file.edit_uri = made.source
            files.append(file)
        join_styles(files)
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Gives the theme the words of this language as ``t``."""
        assert self.built
        env.globals["t"] = self.built.strings[self.language]
        return env

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Watches content and templates beside what MkDocs watches itself."""
        for folder in ("content", "site_templates"):
            server.watch(str(self.root / folder))
        return server

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Builds the other languages, then finishes the whole site."""
        if self.further:
            return
        for language in self.options.languages[1:]:
            self._build_further(config, language)
        finish(Path(config.site_dir), config.site_url or "", self.options.languages)

    def _build_further(self, config: MkDocsConfig, language: str) -> None:
        other = further_config(config, language)
        assert other.plugins["limber"] is self
        self.further = language
        try:
            build(other)
        finally:
            self.further = ""

    @property
    def language(self) -> str:
        """The language that this build makes."""
        return self.further or self.options.languages[0]


def _inclusion(made: SiteFile, config: MkDocsConfig) -> InclusionLevel:
    """A generated page needs no place in the menu; where the publisher wrote none, MkDocs lists the first pages."""
    return InclusionLevel.UNDEFINED if made.leads_on and not config.nav else InclusionLevel.NOT_IN_NAV
