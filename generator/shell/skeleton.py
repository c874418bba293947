"""A new content file: every field with a comment on what to write, valid from the first moment, marked as a draft."""

import datetime
import re
from collections.abc import Mapping, Sequence
from types import UnionType
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from generator.library.entry import Kind
from generator.models.base import ID_PATTERN, Choice, Cited, Text
from generator.models.dose import Dose
from generator.models.limit import Limit
from generator.models.pose import Frame

_EXAMPLES = {
    "condition": "low-back-pain",
    "exercise": "bridge",
    "source": "nhs-stretch",
    "muscle": "hamstrings",
    "equipment": "mat",
    "pose": "standing",
}
_SHOWN = ((Dose, "repetitions"), (Limit, "over_deg"), (Frame, "pose"))
"""Fields that the model leaves optional, but the example cannot do without."""


def skeleton(kind: Kind, id_: str, today: datetime.date, examples: Mapping[str, str] | None = None) -> str | None:
    """The text of a new file; None when ``id_`` is not a possible id.

    Required fields are filled with words that pass the schema; optional fields stand as comments.

    Args:
        kind: The kind of content.
        id_: The new id.
        today: The day of the first review.
        examples: By kind, the id of something that exists, to show how a reference is written.
    """
    known = {**_EXAMPLES, **(examples or {})}
    if not re.fullmatch(ID_PATTERN, id_) or len(id_) > 60 or id_ in kind.reserved:
        return None
    lines = [
        f"# yaml-language-server: $schema=../schema/{kind.name}.json",
        f"# A new {kind.name}. Lines that begin with # are notes: delete them as you go.",
        f"id: {id_}",
        "draft: true",
    ]
    for name, field in kind.model.model_fields.items():
        if name in ("id", "draft", "reading_exception"):
            continue
        lines += ["", *_comment(field.description or "")]
        if name == "review":
            lines += ["review:", f"  date: {today}", "  role: editor"]
        elif field.is_required():
            lines += _example(name, field.annotation, "", known, field.metadata)
        else:
            lines += [f"# {line}" for line in _example(name, field.annotation, "", known, field.metadata)]
    return "\n".join(lines) + "\n"


def _comment(text: str) -> list[str]:
    return [f"# {' '.join(text.split())}"]


def _example(
    name: str, annotation: Any, indent: str, known: Mapping[str, str], bounds: Sequence[object] = ()
) -> list[str]:
    """Lines that show how a field is written; a number lies in the middle of its bounds."""
    parts = [part for part in get_args(annotation) if part not in (type(None), Ellipsis)]
    origin = get_origin(annotation)
    if origin is tuple:
        return [f"{indent}{name}: [{_scalar(parts[0], known)}]"]
    if origin is dict:
        key = _scalar(parts[0], known) if isinstance(parts[0], type) else "some-name"
        return [f"{indent}{name}:", *_example(key, parts[1], f"{indent}  ", known)]
    if origin is UnionType or (parts and origin is not None):
        return _example(name, parts[0], indent, known, bounds)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        record = _record(annotation, f"{indent}  ", known)
        return [f"{indent}{name}:", *record] if record else [f"{indent}{name}: {{}}"]
    if annotation is int:
        return [f"{indent}{name}: {_number(bounds)}"]
    return [f"{indent}{name}: {_scalar(annotation, known)}"]


def _number(bounds: Sequence[object]) -> int:
    low = next((bound.ge for bound in bounds if hasattr(bound, "ge")), 0)
    high = next((bound.le for bound in bounds if hasattr(bound, "le")), 180)
    return int(low + high) // 2


def _record(model: type[BaseModel], indent: str, known: Mapping[str, str]) -> list[str]:
    lines = []
    for name, field in model.model_fields.items():
        if field.is_required() or (model, name) in _SHOWN:
            example = _example(name, field.annotation, indent, known, field.metadata)
            lines += example
            if any((getattr(rule, "min_length", None) or 0) > 1 for rule in field.metadata):
                lines += [line.replace("some-name:", "other-name:") for line in example[1:]]
    if issubclass(model, Cited):
        lines.append(f"{indent}ours: true")
    return lines


def _scalar(annotation: Any, known: Mapping[str, str]) -> str:
    if isinstance(annotation, type):
        if issubclass(annotation, Choice):
            return str(next(iter(annotation)))
        if issubclass(annotation, Text):
            return "Write a short text here."
        if annotation is bool:
            return "true"
        if annotation.__name__ == "Span":
            return "2 to 5"
        if hasattr(annotation, "kind"):
            return known.get(annotation.kind, f"some-{annotation.kind}")
    return "some-word"
