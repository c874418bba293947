"""The way through a model: its single values, and its records and lists, each with its path."""

from collections.abc import Iterable, Iterator

from generator.models.base import Model
from generator.models.references import Reference
from generator.nodes import Path


def walk(value: object) -> list[tuple[Path, object]]:
    """Every value inside a model that is not a container, with its path, in the order of the fields.

    A mapping key that is a reference counts as a value at the path of what it leads to.
    """
    found: list[tuple[Path, object]] = []
    _walk(value, (), found)
    return found


def _walk(value: object, path: Path, found: list[tuple[Path, object]]) -> None:
    """Appends to one list, because a chain of generators took half the time of a build's bookkeeping."""
    if isinstance(value, Model):
        for name, item in value.__dict__.items():
            _walk(item, (*path, name), found)
    elif isinstance(value, dict):
        for key, item in value.items():
            if isinstance(key, Reference):
                found.append(((*path, str(key)), key))
            _walk(item, (*path, str(key)), found)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _walk(item, (*path, index), found)
    else:
        found.append((path, value))


def parts(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Every record, mapping and list inside a model, the model among them, with its path."""
    if isinstance(value, Model):
        items: Iterable[tuple[str | int, object]] = value.__dict__.items()
    elif isinstance(value, dict):
        items = ((str(key), item) for key, item in value.items())
    elif isinstance(value, tuple):
        items = enumerate(value)
    else:
        return
    yield path, value
    for name, item in items:
        yield from parts(item, (*path, name))
