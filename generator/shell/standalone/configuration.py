"""The configuration of one language of an exported folder: the publisher's own, without what only the plugin reads."""

from collections.abc import Mapping
from typing import Any

from generator.pages.site import Settings
from generator.pages.site_file import SiteFile
from generator.render.addresses import language_folder
from generator.shell.composition import language_links
from generator.shell.configuration import configuration_text
from generator.shell.further import site_languages
from generator.shell.standalone.dialect import EXTENSIONS
from generator.shell.standalone.given import Given

THEME = "theme"
"""The folder of the theme."""
LEFT_OUT = ("hooks", "watch")
"""Settings that lead to other files of the project, and do not come along."""
_ANEW = ("INHERIT", "docs_dir", "site_dir", "site_url", "edit_uri", "edit_uri_template", "theme", "plugins", "extra")
_PLUGIN = "limber"


def config_name(language: str, settings: Settings) -> str:
    """The file with the configuration of one language."""
    return "mkdocs.yml" if language == settings.languages[0] else f"mkdocs.{language}.yml"


def configuration(
    given: Given,
    settings: Settings,
    language: str,
    words: Mapping[str, str],
    made: Mapping[str, SiteFile],
) -> str:
    """The text of the configuration of one language.

    Args:
        given: What lies beside the content.
        settings: What the publisher sets.
        language: Code of the language.
        words: The words of this language that the theme asks for.
        made: The generated files of this language by path.
    """
    config, folder = given.config, language_folder(language, settings.languages)
    url = f"{settings.site_url}{folder}" if settings.site_url else ""
    written = {
        **{name: value for name, value in config.items() if name not in (*_ANEW, *LEFT_OUT)},
        "site_url": url,
        "docs_dir": language,
        "site_dir": f"site/{folder}".rstrip("/"),
        "edit_uri": "",
        "not_in_nav": _not_in_nav(config, made),
        "theme": _theme(config.get("theme"), given.theme_languages[language] if folder else ""),
        "plugins": _other_plugins(config.get("plugins")),
        "markdown_extensions": _extensions(config.get("markdown_extensions")),
        "extra": {**_extra(given, language, settings, url), "words": dict(words)},
    }
    return configuration_text(written)


def _extra(given: Given, language: str, settings: Settings, url: str) -> dict[str, Any]:
    """What the publisher tells the theme, and what the theme needs to link the languages."""
    extra, switch = given.config.get("extra") or {}, site_languages(language, settings.languages, url)
    links = given.our_switch or language_links(switch, directory_urls=settings.directory_urls)
    return {**extra, "alternate": extra.get("alternate") or links, "site_languages": switch, "report": settings.report}


def _theme(given: Any, further: str) -> dict[str, Any]:
    """The settings of the theme; a further language has one of its own."""
    theme = given if isinstance(given, Mapping) else {"name": given}
    return {**theme, **({"language": further} if further else {}), "custom_dir": THEME}


def _other_plugins(plugins: Any) -> Any:
    """The publisher's plugins, in the shape in which they are given."""
    if isinstance(plugins, dict):
        return {name: options for name, options in plugins.items() if name != _PLUGIN}
    return [item for item in plugins or () if _PLUGIN not in (item if isinstance(item, dict) else [item])]


def _extensions(given: Any) -> Any:
    """The publisher's extensions of Markdown, and those that generated pages need."""
    if isinstance(given, dict):
        return {**{name: {} for name in EXTENSIONS}, **given}
    names = [name for item in given or () for name in (item if isinstance(item, dict) else [item])]
    return [*(name for name in EXTENSIONS if name not in names), *(given or ())]


def _not_in_nav(config: Mapping[str, Any], made: Mapping[str, SiteFile]) -> str:
    """Patterns of the pages that need no place in the menu; where the publisher wrote none, it lists the others."""
    if config.get("nav"):
        return "*"
    given = str(config.get("not_in_nav") or "").splitlines()
    return "\n".join(
        [*given, *(f"/{path}" for path, file in made.items() if path.endswith(".md") and not file.leads_on)]
    )
