"""The theme as plain files: the styles joined, and the words of the site taken from the configuration."""

import re
from collections.abc import Iterator, Mapping

from mkdocs.structure.files import File, Files

from generator.render.strings import Strings
from generator.shell.styles import join_styles

_WORD = re.compile(rb"""\bt\(\s*(["'])(?P<name>[a-z.-]+)\1""")
_WORDS = b"""\
{#- The words of this language, which its configuration holds. -#}
{%- macro t(name) -%}{{ config.extra.words[name] }}{%- endmacro -%}
"""
_TAKE_WORDS = b'{%- from "partials/words.html" import t with context -%}\n'


def plain_theme(theme: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of the theme, ready to be used without the plugin, which gives them words and joins their styles.

    Args:
        theme: The files by path.
    """
    files = Files([_file(path, data) for path, data in theme.items()])
    join_styles(files)
    plain = {file.src_uri: file.content_bytes for file in files}
    asking = {path: _TAKE_WORDS + data for path, data in plain.items() if path.endswith(".html") and _WORD.search(data)}
    return {**plain, **asking, "partials/words.html": _WORDS}


def _file(path: str, data: bytes) -> File:
    file = File(path, None, "", use_directory_urls=True)
    file.content_bytes = data
    return file


def theme_words(theme: Mapping[str, bytes], strings: Strings) -> dict[str, str]:
    """The words of one language that the theme asks for, by name.

    A template may put a name together; then every word comes along that begins as the template says.
    """
    asked = set(_asked(theme))
    beginnings = tuple(name for name in asked if name.endswith("."))
    return {name: strings(name) for name in strings if name in asked or name.startswith(beginnings)}


def _asked(theme: Mapping[str, bytes]) -> Iterator[str]:
    for path, data in theme.items():
        if path.endswith(".html"):
            yield from (match["name"].decode() for match in _WORD.finditer(data))
