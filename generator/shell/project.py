"""A project on disk: its ``mkdocs.yml``, its content, its templates and its schemas."""

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.build import Built, build_site, check
from generator.exports.data import authoring_schema
from generator.kinds import KINDS
from generator.pages.site import Settings
from generator.problems import Problem, errors, in_order
from generator.shell import filesystem

CONFIG = "mkdocs.yml"
DEFAULT_LANGUAGES = ("en", "es")


class ProjectError(Exception):
    """The folder is not a project, or its ``mkdocs.yml`` cannot be read."""


@dataclass(frozen=True)
class Project:
    """A project folder and its settings."""

    root: Path
    settings: Settings

    def read(self) -> tuple[dict[str, str], tuple[Problem, ...]]:
        """Every text that the build needs, and files that cannot be read."""
        content, problems = filesystem.read(self.root, "content", (".yaml", ".yml", ".md"))
        templates, more = filesystem.read(self.root, "site_templates", (".yaml", ".jinja"))
        return {**content, **templates}, (*problems, *more)

    def check(self) -> tuple[Problem, ...]:
        """Every problem of the project."""
        files, problems = self.read()
        return in_order((*problems, *check(files, self.settings)))

    def build(self) -> Built:
        """Builds the site in memory."""
        files, problems = self.read()
        if errors(problems):
            return Built(in_order((*problems, *check(files, self.settings))))
        return build_site(files, self.settings)


def open_project(root: Path, today: datetime.date, *, release: bool = False) -> Project:
    """Opens the project in a folder.

    Raises:
        ProjectError: When there is no readable ``mkdocs.yml`` in it.
    """
    path = root / CONFIG
    try:
        # Tags such as !ENV belong to MkDocs; only plain values matter here.
        config = yaml.load(path.read_text(encoding="utf-8"), Loader=_Tolerant)
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}. Run limber in the folder that holds {CONFIG}."
        raise ProjectError(message) from error
    except yaml.YAMLError as error:
        raise ProjectError(f"{path} is not valid YAML: {error}") from error
    config = config if isinstance(config, dict) else {}
    plugins = config.get("plugins") or {}
    options = plugins.get("limber") or {} if isinstance(plugins, dict) else {}
    return Project(root, settings(config, options.get("languages") or DEFAULT_LANGUAGES, today, release=release))


def settings(config: Mapping[str, object], languages: object, today: datetime.date, *, release: bool) -> Settings:
    """The settings that a MkDocs configuration holds."""
    url = str(config.get("site_url") or "")
    return Settings(
        languages=tuple(str(language) for language in languages) if isinstance(languages, list | tuple) else (),
        site_url=url if not url or url.endswith("/") else f"{url}/",
        site_name=str(config.get("site_name") or ""),
        today=today,
        release=release,
    )


def schemas() -> dict[str, bytes]:
    """The JSON Schemas for editors, by path below the project folder."""
    return {
        f"content/schema/{kind.name}.json": (json.dumps(authoring_schema(kind), indent=1) + "\n").encode()
        for kind in KINDS
    }


class _Tolerant(yaml.SafeLoader):
    """Reads ``mkdocs.yml`` and passes over tags that only MkDocs knows."""


_Tolerant.add_multi_constructor("", lambda *_: None)
