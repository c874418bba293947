"""Reads ``mkdocs.yml`` without running code, and knows in which line each setting stands.

MkDocs itself makes whatever Python object a tag such as ``!!python/object/apply`` names; here a tag of Python is only
a value that nobody looks at, and that is written as it was read.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import yaml
from mkdocs.exceptions import ConfigurationError
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from generator.nodes import START, Position
from generator.problems import Problem

CONFIG = "mkdocs.yml"
_Keys: TypeAlias = tuple[str, ...]
_DEEPEST = 10
"""Our choice: no setting that is told of lies deeper."""


class ConfigurationFileError(Exception):
    """The file cannot be read; the message says why, in one line."""


@dataclass(frozen=True)
class Tagged:
    """What stands behind a tag of Python or of a folder of MkDocs, never carried out.

    Attributes:
        tag: The tag, such as ``tag:yaml.org,2002:python/name:some.function``.
        node: What is written behind it.
    """

    tag: str
    node: yaml.Node


def _untouched(_loader: yaml.SafeLoader, _suffix: str, node: yaml.Node) -> Tagged:
    return Tagged(node.tag, node)


_LOADER: Any = get_yaml_loader(yaml.SafeLoader)
"""Plain values, and those of the environment."""
_LOADER.add_multi_constructor("!relative", _untouched)
_LOADER.add_multi_constructor("tag:yaml.org,2002:python/", _untouched)


class _Writer(yaml.SafeDumper):
    """Writes plain values, and what stands behind a tag as it was read."""


_Writer.add_representer(Tagged, lambda _writer, value: value.node)


@dataclass(frozen=True)
class Places:
    """Where the settings stand.

    Attributes:
        path: The file, as problems name it.
        lines: Line and column of the value behind each key, or of the key where the value is empty.
    """

    path: str = CONFIG
    lines: Mapping[_Keys, Position] = field(default_factory=dict)

    def problem(self, keys: _Keys, rule: str, message: str, hint: str = "") -> Problem:
        """A problem at a setting, or at the nearest one above it that stands in this file."""
        ends = range(len(keys), 0, -1)
        place = next((self.lines[keys[:end]] for end in ends if keys[:end] in self.lines), START)
        return Problem(self.path, place.line, place.column, rule, message, hint)


def read_configuration(path: Path) -> dict[str, Any]:
    """The settings of a file, with those of the file that it builds on.

    Raises:
        OSError: When it cannot be opened.
        ConfigurationFileError: When it is not YAML, or holds something else than settings.
    """
    try:
        with path.open("rb") as file:
            config = yaml_load(file, _LOADER)
    except RecursionError:
        raise ConfigurationFileError("it is nested too deep") from None
    except (ConfigurationError, ValueError, TypeError, AttributeError) as error:
        raise ConfigurationFileError(str(error)) from error
    if not isinstance(config, dict):
        raise ConfigurationFileError('it must hold settings, such as "site_name: Our exercises"')
    return config


def configuration_text(config: Mapping[str, Any]) -> str:
    """Settings as a file of MkDocs, with what stands behind tags as it was read."""
    return yaml.dump(dict(config), Dumper=_Writer, sort_keys=False, allow_unicode=True, width=120)


def places(path: Path, root: Path) -> Places:
    """Where the settings of a file stand; nowhere when it cannot be read."""
    name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
    try:
        node = yaml.compose(path.read_bytes(), Loader=_LOADER)
    except (OSError, ValueError, RecursionError, yaml.YAMLError):
        return Places(name)
    found: dict[_Keys, Position] = {}
    _walk(node, (), found)
    return Places(name, found)


def _walk(node: yaml.Node | None, keys: _Keys, found: dict[_Keys, Position], depth: int = 0) -> None:
    """A list of single settings, as ``plugins`` may be, counts as the mapping of them."""
    if depth > _DEEPEST:
        return
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _walk(item, keys, found, depth + 1)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                mark = value.start_mark if value.start_mark.line == key.start_mark.line else key.start_mark
                found.setdefault((*keys, key.value), Position(mark.line + 1, mark.column + 1))
                _walk(value, (*keys, key.value), found, depth + 1)
