"""The quick reading of a YAML file: its values without their places, for files in which nothing is wrong."""

from collections.abc import Callable
from typing import Any

import yaml

from generator.nodes.careful import DEEPEST, LOADER
from generator.nodes.scalars import Value, resolve
from generator.refusals import forbidden, is_plain, tab


class OddError(Exception):
    """There is something in the file that must be told, so it has to be read carefully."""


def read(text: str) -> Value:
    """The content of a file, in which every line ends with a line feed.

    Raises:
        OddError: When the careful reading finds a problem.
    """
    if not is_plain(text) and (tab("", text) or forbidden("", text)):
        raise OddError
    loader = LOADER(text)
    try:
        return _document(loader.get_event)
    except yaml.MarkedYAMLError as error:
        raise OddError from error
    finally:
        loader.dispose()


def _document(following: Callable[[], Any]) -> Value:
    following()  # the stream starts
    if type(following()) is not yaml.DocumentStartEvent:
        raise OddError
    value = _node(following(), following, 0)
    following()  # the document ends
    if value is None or type(following()) is not yaml.StreamEndEvent:
        raise OddError
    return value


def _node(event: Any, following: Callable[[], Any], depth: int) -> Value:
    kind = type(event)
    if kind is yaml.AliasEvent or event.anchor or event.tag or depth > DEEPEST:
        raise OddError
    if kind is yaml.ScalarEvent:  # nine in ten nodes
        return str(event.value) if event.style else resolve(event.value)
    if kind is yaml.MappingStartEvent:
        return _mapping(following, depth + 1)
    items = []
    while type(event := following()) is not yaml.SequenceEndEvent:
        items.append(_node(event, following, depth + 1))
    return tuple(items)


def _mapping(following: Callable[[], Any], depth: int) -> dict[str, Value]:
    result: dict[str, Value] = {}
    while type(event := following()) is not yaml.MappingEndEvent:
        if type(event) is not yaml.ScalarEvent or event.anchor or event.tag or event.value in result:
            raise OddError
        result[event.value] = _node(following(), following, depth)
    return result
