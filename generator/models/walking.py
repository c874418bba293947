"""The way to certain values inside a model, each with its path: only fields that can hold one are looked into."""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from pydantic import BaseModel

from generator.models.base import Cited
from generator.models.description import describe
from generator.models.shapes import ListShape, MappingShape, RecordShape, ReferenceShape, Shape, TextShape
from generator.models.words import Text
from generator.nodes import Path

Found: TypeAlias = list[tuple[Path, Any]]
_Visit: TypeAlias = Callable[[Any, Path, Found], None]


class Way:
    """The way to every value of certain shapes, in the order of the fields.

    A mapping key of such a shape counts as a value at the path of what it leads to.
    """

    def __init__(self, wanted: Callable[[Shape], bool]) -> None:
        self._wanted = wanted
        self._known: dict[type[BaseModel], _Visit | None] = {}

    def through(self, model: BaseModel) -> Found:
        """What lies on the way through a model, the model itself included."""
        found: Found = []
        onward = self._of(describe(type(model)))
        if onward:
            onward(model, (), found)
        return found

    def _of(self, shape: Shape) -> _Visit | None:
        """How to go through a value of a shape; None when nothing wanted lies there."""
        inner = self._inside(shape)
        return _both(_take, inner) if self._wanted(shape) else inner

    def _inside(self, shape: Shape) -> _Visit | None:
        if isinstance(shape, RecordShape):
            if shape.model not in self._known:
                self._known[shape.model] = self._record(shape)
            return self._known[shape.model]
        if isinstance(shape, MappingShape):
            return _mapping(self._of(shape.key), self._of(shape.value))
        if isinstance(shape, ListShape) and (item := self._of(shape.item)):
            return _items(item)
        return None

    def _record(self, shape: RecordShape) -> _Visit | None:
        fields = [(field.name, onward) for field in shape.fields if (onward := self._of(field.holds))]

        def visit(value: Any, path: Path, found: Found) -> None:
            held = value.__dict__
            for name, onward in fields:
                item = held[name]
                if item:  # nothing and an empty list lead nowhere, and no text is empty
                    onward(item, (*path, name), found)

        return visit if fields else None


def _take(value: Any, path: Path, found: Found) -> None:
    found.append((path, value))


def _both(first: _Visit, then: _Visit | None) -> _Visit:
    if then is None:
        return first

    def visit(value: Any, path: Path, found: Found) -> None:
        first(value, path, found)
        then(value, path, found)

    return visit


def _mapping(key: _Visit | None, value: _Visit | None) -> _Visit | None:
    def visit(items: Any, path: Path, found: Found) -> None:
        for name, item in items.items():
            place = (*path, str(name))
            if key:
                key(name, place, found)
            if value:
                value(item, place, found)

    return visit if key or value else None


def _items(onward: _Visit) -> _Visit:
    def visit(items: Any, path: Path, found: Found) -> None:
        for index, item in enumerate(items):
            onward(item, (*path, index), found)

    return visit


TO_TEXTS: Final = Way(lambda shape: isinstance(shape, TextShape) and issubclass(shape.form, Text))
"""To what a translation translates."""
TO_REFERENCES: Final = Way(lambda shape: isinstance(shape, ReferenceShape))
"""To the ids of other things."""
TO_CITED: Final = Way(lambda shape: isinstance(shape, RecordShape) and issubclass(shape.model, Cited))
"""To what rests on sources."""
TO_LISTS: Final = Way(lambda shape: isinstance(shape, ListShape))
"""To every list."""
