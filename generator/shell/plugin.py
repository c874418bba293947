"""The MkDocs plugin: builds the site in memory, hands the files over, builds the other languages, publishes."""

import datetime
import logging
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.utils import CountHandler

from generator.build import Built
from generator.shell.collecting import collect_rarely
from generator.shell.composition import CompositionError, dress, drop_assets, refuse, refuse_without_folders
from generator.shell.finish import finish
from generator.shell.further import further_config, site_languages
from generator.shell.handing import hand_over, hand_pages, let_go, link_sources, nothing
from generator.shell.making import FaultyError, make
from generator.shell.once import Once
from generator.shell.options import LimberConfig
from generator.shell.preview import Language, Preview
from generator.shell.project import ProjectError, settings
from generator.shell.publishing import FAULTS_OF_THE_SYSTEM, Publication, PublishingError, begin
from generator.shell.serving import guarded, show
from generator.shell.styles import join_styles

log = get_plugin_logger("limber")


class LimberPlugin(BasePlugin[LimberConfig]):
    """Adds the generated pages of one language to a MkDocs build.

    MkDocs keeps one object of it for all builds of a process.

    Attributes:
        serving: Whether ``mkdocs serve`` runs.
        watching: Whether it runs and has shown something already.
        dirty: Whether only what changed is built.
        built: The last good content.
        problems: What there is to tell about the last build, when it failed.
        further: The further language that is built now; empty while the first one is.
        publication: The published folder and the one beside it, while a site is built.
        preview: What a server shows.
    """

    serving = False
    watching = False
    dirty = False
    built: Built | None = None
    problems = ""
    further = ""
    publication: Publication | None = None
    preview: Preview | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Keeps this plugin alive between the rebuilds of ``mkdocs serve``."""
        collect_rarely()
        self.serving = command == "serve"
        self.dirty = dirty
        self.preview = Preview() if self.serving else None

    @event_priority(100)
    def _before_other_plugins(self, config: MkDocsConfig) -> MkDocsConfig:
        """Lets every plugin write beside the published site. A server has a folder of its own, which it throws away."""
        if self.further:
            return config
        self.problems = ""
        self._abandon()
        if not self.serving:
            try:
                self.publication = begin(Path(config.site_dir), log.info, keep=self.dirty)
            except PublishingError as error:
                raise PluginError(str(error)) from error
            config.site_dir = str(self.publication.building)
        return config

    @event_priority(-100)
    def _after_other_plugins(self, config: MkDocsConfig) -> MkDocsConfig:
        """Reads the settings as the other plugins left them, and tells the theme about the languages."""
        self.root = Path(config.config_file_path or "").absolute().parent
        try:
            self.options = settings(config, self.config, datetime.date.today(), self.root, release=config.strict)
            refuse(config)
        except (ProjectError, CompositionError) as error:
            self._stop(str(error), config)
            return config
        config.extra["report"] = self.options.report
        switch = site_languages(self.language, self.options.languages, config.site_url or "")
        dress(config, self.root, switch, (lambda _: None) if self.further else log.info)
        return config

    on_config = CombinedEvent(_before_other_plugins, _after_other_plugins)

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Reads and checks everything.

        Raises:
            PluginError: With the whole list of problems.
        """
        if self.further or self.problems:
            return
        if self.preview:
            self.preview.begin()
        # A further language has settings of its own, such as its address; those of the first make all files.
        self.make = partial(make, self.root, self.options, log.info, self.preview.memory if self.preview else None)
        try:
            self.built = self.make()
            refuse_without_folders(config, self.options.languages)
        except (FaultyError, CompositionError) as error:
            self._stop(str(error), config)

    def _stop(self, problems: str, config: MkDocsConfig) -> None:
        """Ends the build; but a server that starts goes on, to show what is wrong."""
        if not self.serving or self.watching:
            raise PluginError(problems)
        (log.info if config.strict else log.error)(problems)
        self.problems = problems

    def _add_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Adds the generated files of this language."""
        if self.problems:
            return nothing(config)
        assert self.built
        link_sources(files, self.root)
        try:
            hand_over(self.built.languages[self.language], files, config)
        except CompositionError as error:
            self._stop(str(error), config)
            return nothing(config)
        join_styles(files)
        drop_assets(files, config, self.root)
        return files

    @event_priority(-1000)
    def _add_pages(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Makes our own page objects, when no plugin changes the menu any more."""
        self.files = files
        if self.built and not self.problems:
            hand_pages(self.built.languages[self.language], files, config)
        return files

    on_files = CombinedEvent(_add_files, _add_pages)

    @event_priority(-1000)
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Notes the menu for a preview."""
        self.nav = nav
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Gives the theme the words of this language as ``t``, and ``once``."""
        if self.built:
            env.globals |= {"t": self.built.strings[self.language], "once": Once(env, self.root)}
        if self.preview:
            self.preview.languages[self.language] = Language(config, files, self.nav, env)
        return env

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Watches content and templates beside what MkDocs watches itself, and shows mistakes in the browser."""
        self.watching = True
        for folder in ("content", "site_templates"):
            server.watch(str(self.root / folder))
        assert self.preview
        again = partial(self.preview.build_again, server.builder, lambda: self.make())
        server.builder = guarded(again, Path(config.site_dir), self._told)
        return server

    @event_priority(-1000)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Builds the other languages, finishes the whole site and publishes it."""
        if self.further:
            return
        site = Path(config.site_dir)
        if self.problems:
            show(site, self.problems)
            return
        options = self.options
        for language in options.languages[1:]:
            if not self.preview:
                let_go(self.files)
            self._build_further(config, language)
        finish(site, config.site_url or "", options.languages, directory_urls=options.directory_urls)
        if self.preview and self.built:
            self.preview.end(self.built, options.today, self.root)
        if self.publication:
            self._publish(self.publication)
            config.site_dir = str(self.publication.site)

    def _publish(self, publication: Publication) -> None:
        """Lets the new site take its place, unless MkDocs is about to refuse what it warned of."""
        if _refused():
            publication.abandon()
            return
        try:
            publication.publish()
        except PublishingError as error:
            raise PluginError(str(error)) from error

    @event_priority(-1000)
    def on_build_error(self, *, error: Exception) -> None:
        """Takes away what was built; the published site stays.

        Raises:
            Abort: For what the system refused, such as to write on a full disk. It is no mistake of a program.
        """
        self.problems = self.problems or str(error)
        if not self.further:
            self._abandon()
        if isinstance(error, OSError) and error.errno in FAULTS_OF_THE_SYSTEM:
            raise Abort(f"The site cannot be built: {error.strerror}: {error.filename2 or error.filename}") from error

    def _told(self) -> str:
        told, self.problems = self.problems, ""
        return told

    def on_shutdown(self) -> None:
        """Ends what is still open, such as after a stop by the keyboard."""
        self._abandon()

    def _abandon(self) -> None:
        if self.publication:
            self.publication.abandon()
            self.publication = None

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


def _refused() -> bool:
    """Whether this is a strict build with a warning in it."""
    handlers = logging.getLogger("mkdocs").handlers
    return any(isinstance(handler, CountHandler) and handler.get_counts() for handler in handlers)
