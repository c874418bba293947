"""The words of the site itself, such as headings and labels, in each language."""

import re
from collections.abc import Mapping
from typing import Any

from babel import Locale

from generator.nodes import Document, Path, parse
from generator.problems import Problem, did_you_mean, nearest

FOLDER = "site_templates/strings"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Strings:
    """The words of one language. A word is asked for by its dotted name.

    A word that counts something holds one text for each plural form of the language.
    """

    def __init__(self, language: str, words: Mapping[str, str]) -> None:
        self.language = language
        self._words = words
        self._plural = Locale.parse(language).plural_form

    def __call__(self, name: str, **values: object) -> str:
        """The word ``name`` with its placeholders filled.

        Raises:
            KeyError: When there is no such word; that is a mistake in the program.
        """
        word = self._words[name]
        return word.format(**values) if values else word

    def count(self, name: str, number: int, **values: object) -> str:
        """The plural form of ``name`` for ``number``, with ``{number}`` filled."""
        form = f"{name}.{self._plural(number)}"
        return self(form if form in self._words else f"{name}.other", number=number, **values)

    def __contains__(self, name: str) -> bool:
        return name in self._words


def load_strings(files: Mapping[str, str], languages: tuple[str, ...]) -> tuple[dict[str, Strings], list[Problem]]:
    """Reads the word files of all languages and holds them against the first language.

    Problems:
        missing-strings, missing-string, unknown-string, string-placeholder, wrong-type, and the YAML rules.
    """
    problems: list[Problem] = []
    documents: dict[str, tuple[Document, dict[Path, str]]] = {}
    for language in languages:
        path = f"{FOLDER}/{language}.yaml"
        if path not in files:
            hint = f"copy {FOLDER}/{languages[0]}.yaml and translate it"
            problems.append(Problem(path, 1, 1, "missing-strings", f'there are no words for "{language}"', hint))
            continue
        document, found = parse(path, files[path])
        problems.extend(found)
        if not found:
            documents[language] = (document, dict(_leaves(document, document.value, (), problems)))
    if languages[0] in documents:
        for language in languages[1:]:
            if language in documents:
                problems.extend(_compare(documents[languages[0]][1], *documents[language]))
    words = {
        language: Strings(language, {".".join(map(str, path)): text for path, text in leaves.items()})
        for language, (_, leaves) in documents.items()
    }
    return words, problems


def _leaves(document: Document, value: Any, path: Path, problems: list[Problem]) -> list[tuple[Path, str]]:
    if isinstance(value, dict):
        return [leaf for key, item in value.items() for leaf in _leaves(document, item, (*path, key), problems)]
    if not isinstance(value, str):
        problems.append(document.problem(path, "wrong-type", "expected a text", "write it, or put it in quotes"))
        return []
    if not _fillable(value):
        hint = "put a name between the braces, such as {number}"
        problems.append(document.problem(path, "string-placeholder", "these braces cannot be filled", hint))
        return []
    return [(path, " ".join(value.split()))]


def _fillable(word: str) -> bool:
    """Whether every brace in a word belongs to a named placeholder."""
    return not set("{}") & set(_PLACEHOLDER.sub("", word))


def _name(path: Path) -> str:
    return ".".join(map(str, path))


def _compare(first: Mapping[Path, str], document: Document, leaves: Mapping[Path, str]) -> list[Problem]:
    """What a translation of the words lacks, or has too much. A misspelled word is not also missing."""
    plurals = {path[:-1] for path in first if path[-1] == "other"}
    unknown = [path for path in leaves if path not in first and path[:-1] not in plurals]
    names = [_name(path) for path in first]
    meant = {nearest(_name(path), names) for path in unknown}
    problems = []
    for path, text in first.items():
        if path in leaves:
            if set(_PLACEHOLDER.findall(text)) != set(_PLACEHOLDER.findall(leaves[path])):
                hint = f'use the same words in braces as "{text}"'
                problems.append(document.problem(path, "string-placeholder", "the words in braces differ", hint))
        elif path not in document.values and _name(path) not in meant and not _optional(path, plurals):
            message = f'the word "{_name(path)}" is missing'
            hint = "" if path[:-1] in plurals else f'it says: "{text}"'
            problems.append(document.problem(path, "missing-string", message, hint, at_key=True))
    for path in unknown:
        message, hint = f'there is no word "{_name(path)}"', did_you_mean(_name(path), names) or "delete it"
        problems.append(document.problem(path, "unknown-string", message, hint, at_key=True))
    return problems


def _optional(path: Path, plurals: set[Path]) -> bool:
    """Languages differ in their plural forms; each needs only ``other``."""
    return path[:-1] in plurals and path[-1] != "other"
