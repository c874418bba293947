"""The whole folder: a configuration a language, the theme, and the pages, cards and data of each language."""

from collections.abc import Mapping

from generator.build import Built
from generator.pages.site import Settings
from generator.pages.site_file import SiteFile
from generator.shell.standalone.builder import Builder
from generator.shell.standalone.configuration import THEME, config_name, configuration
from generator.shell.standalone.dialect import in_dialect
from generator.shell.standalone.given import Given
from generator.shell.standalone.pages import with_origin
from generator.shell.standalone.theme import plain_theme, theme_words

_README = """\
# {name}

`limber export --for {builder}` made this folder. It holds the whole site and needs Limber no more. Install the builder,
then build each language, in this order:

```sh
pip install {packages}
{commands}
```

The site is then in `site/`. Do not change files here that Limber makes: the next export makes them anew.
"""


def standalone(built: Built, settings: Settings, given: Given, builder: Builder) -> dict[str, bytes]:
    """The files of the folder by path.

    Args:
        built: The content of every language, without errors.
        settings: What the publisher sets.
        given: What lies beside the content.
        builder: The program that is to build the folder.
    """
    files = {f"{THEME}/{path}": data for path, data in plain_theme(given.theme).items()}
    for language, made in built.languages.items():
        files |= {f"{language}/{path}": data for path, data in _pages(language, made, given).items()}
        words = theme_words(given.theme, built.strings[language])
        config = configuration(given, settings, language, words, made)
        files[config_name(language, settings)] = config.encode()
    return {**files, "README.md": _readme(settings, builder).encode()}


def commands(settings: Settings, builder: Builder) -> list[str]:
    """What builds every language. The first language comes first: its build empties the folder of the whole site."""
    return [builder.command(config_name(language, settings)) for language in settings.languages]


def _readme(settings: Settings, builder: Builder) -> str:
    lines = "\n".join(commands(settings, builder))
    return _README.format(name=settings.site_name, builder=builder.name, packages=builder.packages, commands=lines)


def _pages(language: str, made: Mapping[str, SiteFile], given: Given) -> dict[str, bytes]:
    """The hand-written and the generated files of one language by path; a generated one wins, as in a build."""
    prose = given.prose[language]
    files = {path: (data, prose.source(path)) for path, data in prose.files.items()}
    files |= {path: (in_dialect(file), file.source) for path, file in made.items()}
    return {
        path: with_origin(data, source, given.config) if path.endswith(".md") else data
        for path, (data, source) in files.items()
    }
