"""A new content file: every field with a comment on what to write, valid from the first moment, marked as a draft."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.library.entry import Kind
from generator.models.base import Cited
from generator.models.description import describe
from generator.models.shapes import (
    ChoiceShape,
    DateShape,
    FieldDescription,
    ListShape,
    MappingShape,
    NumberShape,
    RangeShape,
    RecordShape,
    ReferenceShape,
    Scalar,
    Shape,
    TextShape,
    TruthShape,
    WordShape,
)
from generator.models.words import ID_PATTERN

_LEFT_OUT = ("id", "draft", "reading_exception")
"""The first two stand at the top already; nobody should begin with an exception."""
_NAMES = ("some-name", "other-name")
_HIGHEST = 180
"""Stands for the upper bound of a number that has none."""


def skeleton(kind: Kind, id_: str, today: datetime.date, ids: Mapping[str, str] | None = None) -> str | None:
    """The text of a new file; None when ``id_`` is not a possible id.

    Required fields, and those that no file of the kind can do without, are filled with words that pass; the others
    stand as comments.

    Args:
        kind: The kind of content.
        id_: The new id.
        today: The day of the first review.
        ids: By kind, the id of something that exists, to show how a reference is written.
    """
    if not re.fullmatch(ID_PATTERN, id_) or len(id_) > 60 or id_ in kind.reserved:
        return None
    lines = [
        f"# yaml-language-server: $schema=../schema/{kind.name}.json",
        f"# A new {kind.name}. Lines that begin with # are notes: delete them as you go.",
        f"id: {id_}",
        "draft: true",
    ]
    examples = _Examples(today, ids or {})
    for field in describe(kind.model).fields:
        if field.name not in _LEFT_OUT:
            mark = "" if field.required or field.example else "# "
            lines += ["", f"# {field.meaning}", *(f"{mark}{line}" for line in examples.field(field, ""))]
    return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class _Examples:
    """Shows how fields are written.

    Attributes:
        today: Stands for every day.
        ids: By kind, what stands for every reference.
    """

    today: datetime.date
    ids: Mapping[str, str]

    def field(self, field: FieldDescription, indent: str) -> list[str]:
        """The lines of a field."""
        if field.example and field.example.text:
            return [f"{indent}{field.name}: {field.example.text}"]
        return self._lines(field.name, field.holds, indent)

    def _lines(self, name: str, shape: Shape, indent: str) -> list[str]:
        inside = f"{indent}  "
        match shape:
            case RecordShape():
                record = self._record(shape, inside)
                return [f"{indent}{name}:", *record] if record else [f"{indent}{name}: {{}}"]
            case MappingShape(key, value, least):
                items = [line for word in self._keys(key, least) for line in self._lines(word, value, inside)]
                return [f"{indent}{name}:", *items]
            case ListShape(item, least):
                return [f"{indent}{name}: [{', '.join([self._word(item)] * max(least, 1))}]"]
        return [f"{indent}{name}: {self._word(shape)}"]

    def _record(self, record: RecordShape, indent: str) -> list[str]:
        shown = [field for field in record.fields if field.required or field.example]
        lines = [line for field in shown for line in self.field(field, indent)]
        return [*lines, f"{indent}ours: true"] if issubclass(record.model, Cited) else lines

    def _keys(self, key: Scalar, least: int) -> tuple[str, ...]:
        words = key.words if isinstance(key, ChoiceShape) else _NAMES
        return (self._word(key),) if isinstance(key, ReferenceShape) else words[: max(least, 1)]

    def _word(self, shape: Scalar) -> str:
        match shape:
            case NumberShape(low, high, step):
                middle = int((low or 0) + (_HIGHEST if high is None else high)) // 2
                return str(middle - middle % int(step or 1))
            case ChoiceShape(words):
                return words[0]
            case ReferenceShape(kind):
                return self.ids.get(kind, f"some-{kind}")
            case DateShape():
                return str(self.today)
        return _WORDS[type(shape)]


_WORDS: dict[type[Scalar], str] = {
    TruthShape: "true",
    RangeShape: "2 to 5",
    TextShape: "Write a short text here.",
    WordShape: "some-word",
}
