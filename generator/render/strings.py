"""The words of the site itself, such as headings and labels, in each language."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from babel import Locale

from generator.languages import language_of
from generator.languages.language import Language
from generator.nodes import Document, Path, parse
from generator.problems import Problem, Told, did_you_mean, nearest

FOLDER = "site_templates/strings"
TOLD = (Told("missing-strings", also=("missing-string", "unknown-string", "string-placeholder")),)
"""What is told of the words of the site."""
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Strings:
    """The words of one language. A word is asked for by its dotted name.

    A word that counts something holds one text for each plural form of the language.
    """

    def __init__(self, language: Language, words: Mapping[str, str]) -> None:
        self.language = language
        self._words = words
        self._plural = Locale.parse(language.locale).plural_form

    def __call__(self, name: str, **values: object) -> str:
        """The word ``name`` with its placeholders filled.

        Raises:
            KeyError: When there is no such word; that is a mistake in the program.
        """
        word = self._words[name]
        return word.format(**values) if values else word

    def count(self, name: str, number: int, shown: str = "") -> str:
        """The plural form of ``name`` for ``number``, with ``{number}`` filled.

        Args:
            name: The word.
            number: What decides on the plural form.
            shown: What stands in the place of ``{number}``, such as a range; the number itself when it is empty.
        """
        form = f"{name}.{self._plural(number)}"
        return self(form if form in self._words else f"{name}.other", number=shown or number)

    @property
    def letters(self) -> frozenset[str]:
        """The signs in which the words are written."""
        return frozenset("".join(self._words.values()))

    def __contains__(self, name: str) -> bool:
        return name in self._words


def load_strings(
    files: Mapping[str, str], languages: tuple[str, ...], wanted: Iterable[str] = ()
) -> tuple[dict[str, Strings], list[Problem]]:
    """Reads the words of all languages and holds them against the first language.

    The words of a language stand in ``<language>.yaml``, and those of a feature in ``<language>/<feature>.yaml``.

    Args:
        files: Text by path.
        languages: Codes of the languages.
        wanted: Words that the program asks for, beside those that its code and its templates name.

    Problems:
        missing-strings, missing-string, unknown-string, string-placeholder, wrong-type, and the YAML rules.
    """
    problems: list[Problem] = []
    read = {language: _read(files, language, problems) for language in languages}
    first = read[languages[0]]
    for language in languages:
        for feature in {**_wanted(files, languages[0]), "": None}:
            path = _path(language, feature)
            if path not in files:
                hint = f"copy {_path(languages[0], feature)} and translate it"
                problems.append(Problem(path, 1, 1, "missing-strings", f'there are no words for "{language}"', hint))
            elif language != languages[0] and feature in first and feature in read[language]:
                problems.extend(_compare(first[feature].leaves, read[language][feature]))
    problems.extend(_lacking(wanted, languages[0], read[languages[0]].values(), files))
    words = {
        language: Strings(
            language_of(language),
            {_name(path): text for file in read[language].values() for path, text in file.leaves.items()},
        )
        for language in languages
        if "" in read[language]
    }
    return words, problems


@dataclass(frozen=True)
class _WordFile:
    """One file of words: its document and its words by their path."""

    document: Document
    leaves: Mapping[Path, str]


def _path(language: str, feature: str) -> str:
    return f"{FOLDER}/{language}/{feature}.yaml" if feature else f"{FOLDER}/{language}.yaml"


def _wanted(files: Mapping[str, str], language: str) -> dict[str, None]:
    """The features that have a file of words in a language, in the order of their names."""
    folder = f"{FOLDER}/{language}/"
    return dict.fromkeys(
        path.removeprefix(folder).removesuffix(".yaml") for path in sorted(files) if path.startswith(folder)
    )


def _read(files: Mapping[str, str], language: str, problems: list[Problem]) -> dict[str, _WordFile]:
    """The files of words of one language that can be read, by feature; those of no feature under an empty name."""
    found: dict[str, _WordFile] = {}
    for feature in ("", *_wanted(files, language)):
        path = _path(language, feature)
        if path in files:
            document, faults = parse(path, files[path])
            problems.extend(faults)
            if not faults:
                found[feature] = _WordFile(document, dict(_leaves(document, document.value, (), problems)))
    return found


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


def _compare(first: Mapping[Path, str], translation: _WordFile) -> list[Problem]:
    """What a translation of the words lacks, or has too much. A misspelled word is not also missing."""
    document, leaves = translation.document, translation.leaves
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


def _lacking(
    wanted: Iterable[str], language: str, found: Collection[_WordFile], files: Collection[str]
) -> Iterator[Problem]:
    """Words that the first language lacks. A file that is not there is told once; one with a fault is told already."""
    absent: dict[str, Problem] = {}
    for name in wanted:
        path = tuple(name.split("."))
        holder = next((file for file in found if path[:-1] in file.document.values), None)
        if holder and path not in holder.document.values:
            message, hint = f'the word "{name}" is missing', "write what the rule asks of the author"
            yield holder.document.problem(path[:-1], "missing-string", message, hint, at_key=True)
        elif not holder and (place := _path(language, path[0])) not in files:
            message, hint = f'there are no words for "{path[0]}"', "take the file of the program"
            absent[place] = Problem(place, 1, 1, "missing-strings", message, hint)
    yield from absent.values()


def _optional(path: Path, plurals: set[Path]) -> bool:
    """Languages differ in their plural forms; each needs only ``other``."""
    return path[:-1] in plurals and path[-1] != "other"
