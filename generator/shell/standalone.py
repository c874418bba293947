"""A folder that another builder turns into the site without this program: configuration, theme, pages, cards, data."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

import yaml
from mkdocs.structure.files import File, Files

from generator.build import Built, SiteFile
from generator.pages.site import Settings
from generator.render.addresses import language_folder
from generator.render.strings import Strings
from generator.shell.further import site_languages
from generator.shell.styles import join_styles

THEME = "theme"
"""The folder of the theme in the folder that is made."""
_OURS = "limber"
_LEFT_OUT = ("INHERIT", "hooks", "watch", "docs_dir", "site_dir", "site_url", "edit_uri_template")
"""Settings that lead to files of the project, or are written anew."""
_WORD = re.compile(r"""\bt\(\s*["']([a-z-]+)\.""")
_WORDS = """\
{#- The words of this language, which the configuration holds. -#}
{%- macro t(name) -%}{{ config.extra.words[name] }}{%- endmacro -%}
"""
_TAKE_WORDS = '{%- from "partials/words.html" import t with context -%}\n'
_FRONT_MATTER = re.compile(r"\A(?:\ufeff)?---[ \t]*\r?\n")


@dataclass(frozen=True)
class Builder:
    """A program that makes a site of Markdown files.

    Attributes:
        name: What it is called on the command line.
        command: What builds the site of a configuration file, whose name follows.
        own: Parts of the theme that it brings itself, in a shape that its scripts ask for.
    """

    name: str
    command: str
    own: tuple[str, ...] = ()


BUILDERS = {
    builder.name: builder
    for builder in (
        Builder("mkdocs", "mkdocs build --strict -f"),
        Builder("zensical", "zensical build --clean --strict -f", own=("partials/search.html",)),
    )
}


@dataclass(frozen=True)
class Parts:
    """What a publisher lays beside the content.

    Attributes:
        config: The whole of ``mkdocs.yml``.
        theme: The files of the theme.
        prose: For each language the hand-written pages, and the pictures beside them.
        edited: Where hand-written pages lie in the project, followed by their language.
    """

    config: Mapping[str, Any]
    theme: Mapping[str, bytes]
    prose: Mapping[str, Mapping[str, bytes]]
    edited: str


def standalone(built: Built, settings: Settings, parts: Parts, builder: Builder) -> dict[str, bytes]:
    """The files of the folder, by path.

    Args:
        built: The content of every language, without errors.
        settings: What the publisher sets.
        parts: What lies beside the content.
        builder: The program that is to build the folder.
    """
    files = {f"{THEME}/{path}": data for path, data in _theme(parts.theme, builder).items()}
    for language, made in built.languages.items():
        written = {
            path: _edited(data, f"{parts.edited}/{language}/{path}" if path.endswith(".md") else None, parts.config)
            for path, data in parts.prose[language].items()
        }
        generated = {path: _edited(file.content, file.source, parts.config) for path, file in made.items()}
        files |= {f"{language}/{path}": data for path, data in (written | generated).items()}
        config = _configuration(language, settings, parts, made, built.strings[language])
        text = yaml.dump(config, sort_keys=False, allow_unicode=True, width=120)
        files[config_name(language, settings)] = text.encode()
    return files


def config_name(language: str, settings: Settings) -> str:
    """The file with the configuration of one language."""
    return "mkdocs.yml" if language == settings.languages[0] else f"mkdocs.{language}.yml"


def commands(settings: Settings, builder: Builder) -> list[str]:
    """What builds every language, in the order in which it is to be done: the first build empties the whole site."""
    return [f"{builder.command} {config_name(language, settings)}" for language in settings.languages]


def _theme(given: Mapping[str, bytes], builder: Builder) -> dict[str, bytes]:
    """The files of the theme, ready to be used without the plugin: styles joined, words from the configuration."""
    theme = {path: data for path, data in given.items() if path not in builder.own}
    styles = Files([File(path, None, "", use_directory_urls=True) for path in theme if path.endswith(".css")])
    for file in styles:
        file.content_string = theme.pop(file.src_uri).decode()
    join_styles(styles)
    theme |= {file.src_uri: file.content_bytes for file in styles}
    for path in _asking(theme):
        theme[path] = _TAKE_WORDS.encode() + theme[path]
    return theme | {"partials/words.html": _WORDS.encode()}


def _asking(theme: Mapping[str, bytes]) -> list[str]:
    """The templates that ask for words."""
    return [path for path, data in theme.items() if path.endswith(".html") and _WORD.search(data.decode())]


def _edited(page: bytes, source: str | None, config: Mapping[str, Any]) -> bytes:
    """A page that names the file it is made from, and where to change that; as it is when nobody can."""
    root = str(config.get("edit_uri") or "")
    if not source or not root:
        return page
    repository = str(config.get("repo_url") or "")
    address = urljoin(f"{repository.rstrip('/')}/" if repository else "", f"{root.rstrip('/')}/{source}")
    lines = yaml.safe_dump({"made_from": source, "edit": address}, sort_keys=False, width=1000)
    text = page.decode()
    head = _FRONT_MATTER.match(text)
    rest = text[head.end() :] if head else f"---\n\n{text}"
    return f"---\n{lines}{rest}".encode()


def _configuration(
    language: str, settings: Settings, parts: Parts, made: Mapping[str, SiteFile], strings: Strings
) -> dict[str, Any]:
    config = {name: value for name, value in parts.config.items() if name not in _LEFT_OUT}
    folder = language_folder(language, settings.languages)
    url = f"{settings.site_url}{folder}" if settings.site_url else ""
    theme = config.get("theme") or {}
    theme = {"name": theme} if isinstance(theme, str) else dict(theme)
    if folder:
        theme["language"] = language
    groups = {group for data in parts.theme.values() for group in _WORD.findall(data.decode("utf-8", "replace"))}
    return {
        "site_name": settings.site_name,
        **({"site_url": url} if url else {}),
        **config,
        "docs_dir": language,
        "site_dir": f"site/{folder}".rstrip("/"),
        "edit_uri": "",
        "theme": {**theme, "custom_dir": THEME},
        "plugins": _others(config.get("plugins")),
        "not_in_nav": _not_in_nav(config, made),
        "extra": {
            **(config.get("extra") or {}),
            "alternate": True,
            "site_languages": site_languages(language, settings.languages, url),
            "words": {name: strings(name) for name in strings if name.split(".")[0] in groups},
        },
    }


def _others(plugins: Any) -> Any:
    """The plugins but this one, in the shape in which they are given."""
    if isinstance(plugins, dict):
        return {name: options for name, options in plugins.items() if name != _OURS}
    return [item for item in plugins or () if item != _OURS and not (isinstance(item, dict) and _OURS in item)]


def _not_in_nav(config: Mapping[str, Any], made: Mapping[str, SiteFile]) -> str:
    """Pages that need no place in the menu. Without a menu of the publisher's own the builder lists the others."""
    if config.get("nav"):
        return "*\n"
    hidden: Iterable[str] = (f"/{path}" for path, file in made.items() if path.endswith(".md") and not file.leads_on)
    return "".join(f"{line}\n" for line in [*str(config.get("not_in_nav") or "").splitlines(), *hidden])
