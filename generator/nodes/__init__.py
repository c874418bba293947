"""YAML text becomes plain values; where each key and value stands is found out when a problem asks for it.

Scalars follow the YAML 1.2 core schema, so ``no``, ``1:30`` and ``2026-01-01`` stay text. Anchors, aliases,
tags, tabs, duplicate keys and further documents are refused.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.nodes.careful import Position, Survey, survey
from generator.nodes.quick import OddError, read
from generator.nodes.scalars import Path, Scalar, Value, resolve
from generator.problems import Problem, Told

__all__ = ["START", "TOLD", "Document", "Path", "Position", "Scalar", "Value", "parse", "resolve"]

START = Position(1, 1)
TOLD = (
    Told("yaml-syntax", also=("yaml-tab", "yaml-character", "yaml-depth", "yaml-empty")),
    Told("yaml-duplicate-key", also=("yaml-key", "yaml-documents", "yaml-anchor", "yaml-tag")),
)
"""What is told of a text that is not YAML as content is written."""
_LINE_END = re.compile("\r\n?")
"""What some editors write at the end of a line."""


@dataclass(frozen=True)
class Document:
    """One YAML file.

    Attributes:
        path: The file, relative to the project folder.
        text: What stands in it.
    """

    path: str
    text: str

    @property
    def value(self) -> Value:
        """Its content; mappings are dicts, sequences are tuples. None with a syntax error."""
        return self._content[0]

    @property
    def faults(self) -> tuple[Problem, ...]:
        """What is wrong with it as YAML."""
        return self._content[1]

    @property
    def values(self) -> Mapping[Path, Position]:
        """Where the value at each path of keys and indexes starts."""
        return self._survey.values

    @property
    def keys(self) -> Mapping[Path, Position]:
        """Where the key that leads to each path starts."""
        return self._survey.keys

    @cached_property
    def _content(self) -> tuple[Value, tuple[Problem, ...]]:
        try:
            return read(self._lines), ()
        except OddError:
            return self._survey.value, self._survey.problems

    @cached_property
    def _survey(self) -> Survey:
        return survey(self.path, self._lines)

    @property
    def _lines(self) -> str:
        return _LINE_END.sub("\n", self.text) if "\r" in self.text else self.text

    def forget(self) -> None:
        """Keeps nothing but the text in memory; it is read again when something asks for more."""
        for name in ("_content", "_survey"):
            vars(self).pop(name, None)

    def position(self, path: Path) -> Position:
        """The place of the value at ``path``, or of the nearest thing above it that exists."""
        for end in range(len(path), 0, -1):
            if path[:end] in self.values:
                return self.values[path[:end]]
        return START

    def key_position(self, path: Path) -> Position:
        """The place of the key that leads to ``path``, or of the nearest one above it."""
        for end in range(len(path), 0, -1):
            if path[:end] in self.keys:
                return self.keys[path[:end]]
            if path[:end] in self.values:
                return self.values[path[:end]]
        return START

    def problem(self, path: Path, rule: str, message: str, hint: str = "", *, at_key: bool = False) -> Problem:
        """A problem at the place of ``path`` in this file."""
        place = self.key_position(path) if at_key else self.position(path)
        return Problem(self.path, place.line, place.column, rule, message, hint)


def parse(path: str, text: str) -> tuple[Document, tuple[Problem, ...]]:
    """Parses one YAML file.

    Returns:
        The document and the problems found. With a syntax error the document is empty.

    Problems:
        yaml-tab, yaml-character, yaml-syntax, yaml-depth, yaml-duplicate-key, yaml-anchor, yaml-tag, yaml-key,
        yaml-documents, yaml-empty.
    """
    document = Document(path, text)
    return document, document.faults
