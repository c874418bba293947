"""The files that hold the words of the site, read with the place of each word."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.nodes import Document, Path, parse
from generator.problems import Problem
from generator.text_gate import refusal

FOLDER = "site_templates/strings"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class WordFile:
    """One file of words: its document and its words by their path."""

    document: Document
    leaves: Mapping[Path, str]


def file_path(language: str, feature: str = "") -> str:
    """The file of the words of a language, or of one feature in it."""
    return f"{FOLDER}/{language}/{feature}.yaml" if feature else f"{FOLDER}/{language}.yaml"


def features(files: Mapping[str, str], language: str) -> list[str]:
    """The features that have a file of words in a language, in the order of their names."""
    folder = f"{FOLDER}/{language}/"
    return [path.removeprefix(folder).removesuffix(".yaml") for path in sorted(files) if path.startswith(folder)]


def read_words(files: Mapping[str, str], language: str, problems: list[Problem]) -> dict[str, WordFile]:
    """The files of words of one language that can be read, by feature; those of no feature under an empty name."""
    found: dict[str, WordFile] = {}
    for feature in ("", *features(files, language)):
        path = file_path(language, feature)
        if path in files:
            document, faults = parse(path, files[path])
            problems.extend(faults)
            if not faults:
                found[feature] = WordFile(document, dict(_leaves(document, document.value, (), problems)))
    return found


def _leaves(document: Document, value: Any, path: Path, problems: list[Problem]) -> list[tuple[Path, str]]:
    if isinstance(value, dict):
        return [leaf for key, item in value.items() for leaf in _leaves(document, item, (*path, key), problems)]
    if not path:
        message, hint = "the file must hold words by their names", 'write "key: text" lines'
        problems.append(document.problem(path, "wrong-type", message, hint))
        return []
    if not isinstance(value, str):
        problems.append(document.problem(path, "wrong-type", "expected a text", "write it, or put it in quotes"))
        return []
    if not _fillable(value):
        hint = "put a name between the braces, such as {number}"
        problems.append(document.problem(path, "string-placeholder", "these braces cannot be filled", hint))
        return []
    text = " ".join(value.split())
    if refused := refusal(text):
        problems.append(document.problem(path, *refused))
    return [(path, text)]


def _fillable(word: str) -> bool:
    """Whether every brace in a word belongs to a named placeholder."""
    return not set("{}") & set(_PLACEHOLDER.sub("", word))


def placeholders(word: str) -> frozenset[str]:
    """The names between the braces of a word."""
    return frozenset(_PLACEHOLDER.findall(word))


def dotted(path: Path) -> str:
    """The name of a word."""
    return ".".join(map(str, path))
