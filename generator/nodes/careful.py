"""The careful reading of a YAML file: where each key and value stands, and what is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from generator.nodes.scalars import Path, Value, resolve
from generator.problems import Problem, excerpt
from generator.refusals import forbidden, syntax, tab

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST = 40
"""How many levels a document has at most. Source: our choice, 8 times what content needs."""
_CORE = "tag:yaml.org,2002:"
_WRITE_OUT = "write the value out, or put the text in quotes"


class Position(NamedTuple):
    """A place in a text: line and column, both counted from 1."""

    line: int
    column: int


@dataclass
class Survey:
    """One YAML file, read carefully.

    Attributes:
        value: Its content; mappings are dicts, sequences are tuples.
        values: Where the value at each path of keys and indexes starts.
        keys: Where the key that leads to each path starts.
        problems: What is wrong with it. With a syntax error all the rest is empty.
    """

    value: Value = None
    values: dict[Path, Position] = field(default_factory=dict)
    keys: dict[Path, Position] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def survey(path: str, text: str) -> Survey:
    """Reads a file with the place of everything in it, in which every line ends with a line feed.

    Problems:
        As ``generator.nodes.parse``.
    """
    if problem := tab(path, text) or forbidden(path, text):
        return Survey(problems=(problem,))
    builder = _Builder(path)
    found = builder.survey
    try:
        builder.run(iter(yaml.parse(text, Loader=LOADER)))
    except yaml.MarkedYAMLError as error:
        return Survey(problems=(syntax(path, text, error),))
    except _TooDeepError as error:
        hint = "a content file has at most 5 levels; look for a bracket too many"
        return Survey(problems=(Problem(path, *error.position, "yaml-depth", "this is nested too deep", hint),))
    if found.value is None and not builder.problems:
        builder.problems.append(
            Problem(path, 1, 1, "yaml-empty", "the file is empty", "write its fields, or delete it")
        )
    found.problems = tuple(builder.problems)
    return found


class _TooDeepError(Exception):
    """Ends the reading of a document that is nested deeper than any content."""

    def __init__(self, position: Position) -> None:
        super().__init__(position)
        self.position = position


class _Builder:
    """Turns parser events into the values and positions of one document."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.survey = Survey()
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
                self.survey.value = self._node(event, events, ())

    def _node(self, event: Any, events: Iterator[Any], path: Path) -> Value:
        mark = event.start_mark
        self.survey.values[path] = position = Position(mark.line + 1, mark.column + 1)
        if len(path) > DEEPEST:
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
                first = self.survey.keys[(*path, key)]
                self._add(
                    event,
                    "yaml-duplicate-key",
                    f'the key "{excerpt(key)}" is written twice',
                    f"it stands in line {first.line} already; keep one of them",
                )
                self._skip(next(events), events, path)
                continue
            self.survey.keys[(*path, key)] = _position(event)
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
        aside = _Builder(self.path)
        aside._node(event, events, (*path, ""))  # a level deeper, so that keys inside keys come to an end

    def _add(self, event: Any, rule: str, message: str, hint: str) -> None:
        place = _position(event)
        self.problems.append(Problem(self.path, place.line, place.column, rule, message, hint))


def _position(event: Any) -> Position:
    return Position(event.start_mark.line + 1, event.start_mark.column + 1)
