"""YAML text becomes plain values that remember the line and column of each key and value.

Scalars follow the YAML 1.2 core schema, so ``no``, ``1:30`` and ``2026-01-01`` stay text. Anchors, aliases,
tags, tabs, duplicate keys and further documents are refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

import yaml

from generator.problems import Problem, Told, excerpt
from generator.refusals import forbidden, syntax, tab

Path: TypeAlias = tuple[str | int, ...]
Scalar: TypeAlias = str | int | float | bool | None
Value: TypeAlias = "Scalar | tuple[Value, ...] | dict[str, Value]"

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)\Z")
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")
_LINE_END = re.compile("\r\n?")
"""What some editors write at the end of a line."""
_LONGEST_NUMBER = 15
_DEEPEST = 40
_WORDS: dict[str, Scalar] = {"": None, "~": None, "null": None, "true": True, "false": False}


class Position(NamedTuple):
    """A place in a text: line and column, both counted from 1."""

    line: int
    column: int


START = Position(1, 1)
_CORE = "tag:yaml.org,2002:"
TOLD = (
    Told("yaml-syntax", also=("yaml-tab", "yaml-character", "yaml-depth", "yaml-empty")),
    Told("yaml-duplicate-key", also=("yaml-key", "yaml-documents", "yaml-anchor", "yaml-tag")),
)
"""What is told of a text that is not YAML as content is written."""
_WRITE_OUT = "write the value out, or put the text in quotes"


@dataclass
class Document:
    """One parsed YAML file.

    Attributes:
        path: The file, relative to the project folder.
        value: Its content; mappings are dicts, sequences are tuples.
        values: Where the value at each path of keys and indexes starts.
        keys: Where the key that leads to each path starts.
    """

    path: str
    value: Value = None
    values: dict[Path, Position] = field(default_factory=dict)
    keys: dict[Path, Position] = field(default_factory=dict)

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
    document, text = Document(path), _LINE_END.sub("\n", text)
    if problem := tab(path, text) or forbidden(path, text):
        return document, (problem,)
    builder = _Builder(document)
    try:
        builder.run(iter(yaml.parse(text, Loader=_LOADER)))
    except yaml.MarkedYAMLError as error:
        return Document(path), (syntax(path, text, error),)
    except _TooDeepError as error:
        hint = "a content file has at most 5 levels; look for a bracket too many"
        return Document(path), (Problem(path, *error.position, "yaml-depth", "this is nested too deep", hint),)
    if document.value is None and not builder.problems:
        builder.problems.append(
            Problem(path, 1, 1, "yaml-empty", "the file is empty", "write its fields, or delete it")
        )
    return document, tuple(builder.problems)


def resolve(plain: str) -> Scalar:
    """The value of an unquoted scalar under the YAML 1.2 core schema."""
    if plain in _WORDS:
        return _WORDS[plain]
    if _INTEGER.match(plain) and len(plain) <= _LONGEST_NUMBER:
        return int(plain)
    if _DECIMAL.match(plain):
        return float(plain)
    return plain


class _TooDeepError(Exception):
    """Ends the reading of a document that is nested deeper than any content."""

    def __init__(self, position: Position) -> None:
        super().__init__(position)
        self.position = position


class _Builder:
    """Turns parser events into the values and positions of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Problem] = []

    def run(self, events: Iterator[Any]) -> None:
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._add(event, "yaml-documents", "a second document starts here", "one file holds one document")
                    return
            elif isinstance(event, yaml.NodeEvent):
                self.document.value = self._node(event, events, ())

    def _node(self, event: Any, events: Iterator[Any], path: Path) -> Value:
        mark = event.start_mark
        self.document.values[path] = position = Position(mark.line + 1, mark.column + 1)
        if len(path) > _DEEPEST:
            raise _TooDeepError(position)
        if isinstance(event, yaml.AliasEvent):
            self._add(event, "yaml-anchor", f'the alias "*{excerpt(event.anchor)}" is not allowed', _WRITE_OUT)
            return None
        if event.anchor or event.tag:
            self._refuse_extras(event)
        if isinstance(event, yaml.ScalarEvent):  # nine in ten nodes
            return str(event.value) if event.style else resolve(event.value)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(events, path)
        return self._sequence(events, path)

    def _refuse_extras(self, event: Any) -> None:
        if event.anchor:
            self._add(event, "yaml-anchor", f'the anchor "&{excerpt(event.anchor)}" is not allowed', _WRITE_OUT)
        if event.tag and event.tag != "!":
            tag, hint = excerpt(event.tag.replace(_CORE, "!!")), "remove it, or put the text in quotes"
            self._add(event, "yaml-tag", f'the tag "{tag}" is not allowed', hint)

    def _sequence(self, events: Iterator[Any], path: Path) -> tuple[Value, ...]:
        items: list[Value] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, events, (*path, len(items))))
        return tuple(items)

    def _mapping(self, events: Iterator[Any], path: Path) -> dict[str, Value]:
        result: dict[str, Value] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._key(event, events, path)
            if key in result:
                first = self.document.keys[(*path, key)]
                self._add(
                    event,
                    "yaml-duplicate-key",
                    f'the key "{excerpt(key)}" is written twice',
                    f"it stands in line {first.line} already; keep one of them",
                )
                self._skip(next(events), events, path)
                continue
            self.document.keys[(*path, key)] = _position(event)
            result[key] = self._node(next(events), events, (*path, key))
        return result

    def _key(self, event: Any, events: Iterator[Any], path: Path) -> str:
        if isinstance(event, yaml.ScalarEvent):
            if event.anchor or event.tag:
                self._refuse_extras(event)
            return str(event.value)
        self._add(event, "yaml-key", "a key must be a plain word", 'write it as "key: value"')
        self._skip(event, events, path)
        return f"line {event.start_mark.line + 1}"

    def _skip(self, event: Any, events: Iterator[Any], path: Path) -> None:
        """Reads past a node whose content does not count."""
        aside = _Builder(Document(self.document.path))
        aside._node(event, events, (*path, ""))  # a level deeper, so that keys inside keys come to an end

    def _add(self, event: Any, rule: str, message: str, hint: str) -> None:
        place = _position(event)
        self.problems.append(Problem(self.document.path, place.line, place.column, rule, message, hint))


def _position(event: Any) -> Position:
    return Position(event.start_mark.line + 1, event.start_mark.column + 1)
