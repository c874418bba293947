"""Everything inside a model, found by what it is and not by what its class says: slow and sure."""

from collections.abc import Iterable, Iterator

from generator.models.base import Model
from generator.models.references import Reference
from generator.nodes import Path


def walk(value: object) -> list[tuple[Path, object]]:
    """Every value that is not a container, with its path; a mapping key that is a reference counts as one."""
    return list(_walk(value, ()))


def _walk(value: object, path: Path) -> Iterator[tuple[Path, object]]:
    if not isinstance(value, Model | dict | tuple):
        yield path, value
        return
    for name, item in _items(value):
        place = (*path, name if isinstance(name, int) else str(name))
        if isinstance(value, dict) and isinstance(name, Reference):
            yield place, name
        yield from _walk(item, place)


def parts(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Every record, mapping and list, the model among them, with its path."""
    if isinstance(value, Model | dict | tuple):
        yield path, value
        for name, item in _items(value):
            yield from parts(item, (*path, name if isinstance(name, int) else str(name)))


def _items(value: object) -> Iterable[tuple[str | int, object]]:
    if isinstance(value, Model):
        return value.__dict__.items()
    return value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, tuple) else ()
