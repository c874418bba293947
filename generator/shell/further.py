"""Further languages: MkDocs builds one language at a time, so each gets a configuration of its own."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.languages import language_of
from generator.render.addresses import language_folder
from generator.shell.composition import pages_of

_FALLBACK = "en"
"""What the theme itself falls back to."""


def further_config(first: MkDocsConfig, language: str) -> MkDocsConfig:
    """The same configuration for one further language, which lies below the folder of its name."""
    options: dict[str, Any] = {
        "site_dir": str(Path(first.site_dir) / language),
        "site_url": f"{first.site_url.rstrip('/')}/{language}/" if first.site_url else "",
        "docs_dir": str(pages_of(Path(first.docs_dir), language)),
        "strict": first.strict,
        "use_directory_urls": first.use_directory_urls,
    }
    config = load_config(first.config_file_path, **options)
    if config.theme.name != first.theme.name:  # the command names another one than the file
        config = load_config(first.config_file_path, **options, theme=first.theme.name)
    config.theme["language"] = theme_language(language, config.theme.dirs)
    return config


def theme_language(language: str, folders: Iterable[str]) -> str:
    """The nearest language for which the theme has words: the same, the one without script and region, or English.

    Args:
        language: Code of the language.
        folders: Where the templates of the theme lie.
    """
    places = [Path(folder) / "partials" / "languages" for folder in folders]
    choices = (language, language_of(language).primary)
    return next((code for code in choices if any((place / f"{code}.html").exists() for place in places)), _FALLBACK)


def site_languages(here: str, languages: Sequence[str], site_url: str) -> list[dict[str, object]]:
    """What the theme knows of the languages: code, name, direction, and where each begins, from here and the root.

    Args:
        here: The language that is built.
        languages: All of them, the first language first.
        site_url: Address of the language that is built.
    """
    own = language_folder(here, languages)
    root = site_url.removesuffix(own)
    return [
        {
            "code": code,
            "name": language_of(code).name,
            "path": ("../" if own else "") + folder,
            "root": root + folder,
            "direction": "rtl" if language_of(code).is_read_from_the_right else "ltr",
            "here": code == here,
        }
        for code, folder in ((code, language_folder(code, languages)) for code in languages)
    ]
