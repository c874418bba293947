"""The MkDocs plugin: builds the site in memory, hands the files over, then builds the other languages."""

import datetime
from pathlib import Path
from typing import Any

from babel import Locale
from jinja2 import Environment
from mkdocs.commands.build import build
from mkdocs.config import config_options, load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files

from generator.build import Built, SiteFile
from generator.problems import Severity
from generator.render.addresses import language_folder
from generator.shell.finish import finish
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
    building = config_options.Type(str, default="")
    """Set by the plugin itself when it builds a further language."""


class LimberPlugin(BasePlugin[LimberConfig]):
    """Adds the generated pages of one language to a MkDocs build."""

    serving = False
    built: Built | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Keeps this plugin alive between the rebuilds of ``mkdocs serve``."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Tells the theme about the languages: where each begins, from here and from the site's root."""
        try:
            root = Path(config.config_file_path).parent
            self.options = settings(config, self.config, datetime.date.today(), root, release=config.strict)
        except ProjectError as error:
            raise PluginError(str(error)) from error
        up = "../" if self.config.building else ""
        own_folder = f"{self.config.building}/" if self.config.building else ""
        site_url = (config.site_url or "").removesuffix(own_folder)
        config.extra["alternate"] = True
        config.extra["site_languages"] = [
            {
                "code": code,
                "name": str(Locale.parse(code).get_language_name(code)).capitalize(),
                "path": up + folder,
                "root": site_url + folder,
                "here": code == self.language,
            }
            for code, folder in ((code, language_folder(code, self.config.languages)) for code in self.config.languages)
        ]
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Reads and checks everything, before MkDocs touches the old site.

        Raises:
            PluginError: With the whole list of problems. While serving, the last good site is built again instead.
        """
        if self.config.building:
            return
        root = Path(config.config_file_path).parent
        project = Project(root, self.options)
        built = project.build(Typesetter(root / CACHE))
        for problem in built.problems:
            if problem.severity is Severity.WARNING:
                log.info(text(problem))
        if built.failed:
            message = "\n" + report(built.problems, len(project.read()[0]))
            if not (self.serving and self.built):
                raise PluginError(message)
            log.error(f"{message}\nThe site still shows the last good content.")
            return
        self.built = built

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Adds the generated files of this language."""
        assert self.built
        root = Path(config.config_file_path).parent
        for written in files.documentation_pages():
            written.edit_uri = Path(str(written.abs_src_path)).relative_to(root).as_posix()
        for path, file in self.built.languages[self.language].items():
            files.append(_file(config, path, file))
        join_styles(files)
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Gives the theme the words of this language as ``t``."""
        assert self.built
        env.globals["t"] = self.built.strings[self.language]
        return env

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Watches content and templates beside what MkDocs watches itself."""
        root = Path(config.config_file_path).parent
        for folder in ("content", "site_templates"):
            server.watch(str(root / folder))
        return server

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Builds the other languages, then finishes the whole site."""
        if self.config.building:
            return
        for language in self.config.languages[1:]:
            build_language(config, language, self)
        finish(Path(config.site_dir), config.site_url or "", tuple(self.config.languages))

    @property
    def language(self) -> str:
        """The language that this build makes."""
        return self.config.building or self.config.languages[0]


def build_language(config: MkDocsConfig, language: str, first: LimberPlugin) -> None:
    """Builds one further language with the same configuration, below the folder of its name.

    Its hand-written pages lie beside ``docs_dir``, in a folder of its name too.
    """
    other = load_config(
        config_file=config.config_file_path,
        site_dir=str(Path(config.site_dir) / language),
        site_url=f"{config.site_url.rstrip('/')}/{language}/" if config.site_url else "",
        docs_dir=str(Path(config.docs_dir).parent / language),
        strict=config.strict,
        use_directory_urls=config.use_directory_urls,
    )
    other.theme["language"] = language
    plugin = other.plugins["limber"]
    assert isinstance(plugin, LimberPlugin)
    plugin.config.building = language
    plugin.built = first.built
    plugin.serving = first.serving
    build(other)


def _file(config: MkDocsConfig, path: str, file: SiteFile) -> File:
    if path.endswith(".md"):
        result = File.generated(config, path, content=file.content.decode())
    else:
        result = File.generated(config, path, content=file.content)
    result.edit_uri = file.source
    return result
