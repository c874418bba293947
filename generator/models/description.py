"""What each field of a model holds. Nothing else reads the annotations of models.

Validation explains mistakes with it; the reference of every field and new content files are made from it.
"""

import datetime
from collections.abc import Iterable
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator
from pydantic.fields import FieldInfo

from generator.models.references import Reference
from generator.models.shapes import (
    ChoiceShape,
    DateShape,
    Example,
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
from generator.models.span import Span
from generator.models.words import Choice, Line


@cache
def describe(model: type[BaseModel]) -> RecordShape:
    """The fields of a model, in their order, and of every record inside it.

    Raises:
        TypeError: When a field holds something that has no shape.
    """
    fields = tuple(_field(model, name, field) for name, field in model.model_fields.items())
    return RecordShape(model, _one_line(model.__doc__), fields)


def _field(model: type[BaseModel], name: str, field: FieldInfo) -> FieldDescription:
    try:
        holds = _shape(field.annotation, field.metadata)
    except TypeError as error:
        raise TypeError(f"{model.__name__}.{name}: {error}") from None
    example = next((rule for rule in field.metadata if isinstance(rule, Example)), None)
    return FieldDescription(name, _one_line(field.description), field.is_required(), holds, example)


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split())


def _shape(annotation: Any, rules: Iterable[Any] = ()) -> Shape:
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _shape(parts[0], (*rules, *parts[1:]))
    if origin in (Union, UnionType) and len(parts) == 2 and parts[1] is NoneType:
        return _shape(parts[0], rules)
    bounds = _bounds(rules)
    least = bounds.get("min_length", 0)
    if origin is tuple and parts[1:] == (Ellipsis,):
        return ListShape(_scalar(parts[0]), least)
    if origin is tuple and len(set(parts)) == 1:
        return ListShape(_scalar(parts[0]), len(parts))
    if origin is dict:
        return MappingShape(_scalar(parts[0]), _shape(parts[1]), least)
    return _single(annotation, bounds)


def _scalar(annotation: Any) -> Scalar:
    shape = _shape(annotation)
    if isinstance(shape, ListShape | MappingShape | RecordShape):
        raise TypeError(f"{annotation} is no single value, as items of lists and keys are")
    return shape


def _single(annotation: Any, bounds: dict[str, Any]) -> Shape:
    if annotation is bool:
        return TruthShape()
    if annotation is datetime.date:
        return DateShape()
    if annotation is Span:
        return RangeShape(bounds.get("ge"), bounds.get("le"))
    if annotation in (int, float):
        return NumberShape(bounds.get("ge"), bounds.get("le"), bounds.get("multiple_of"), whole=annotation is int)
    if annotation is str and "pattern" in bounds:
        return WordShape(bounds["pattern"])
    if isinstance(annotation, type):
        return _of_class(annotation)
    raise TypeError(f"there is no shape for {annotation}")


def _of_class(annotation: type) -> Shape:
    if issubclass(annotation, Choice):
        return ChoiceShape(tuple(str(word) for word in annotation))
    if issubclass(annotation, Reference):
        return ReferenceShape(annotation.kind)
    if issubclass(annotation, Line):
        return TextShape(annotation)
    if issubclass(annotation, BaseModel):
        return describe(annotation)
    raise TypeError(f"there is no shape for {annotation}")


_BOUNDS = ("ge", "le", "multiple_of", "min_length", "max_length", "pattern")


def _bounds(rules: Iterable[Any]) -> dict[str, Any]:
    """The bounds that the metadata of a field sets, by their names in pydantic."""
    found: dict[str, Any] = {}
    for rule in rules:
        if isinstance(rule, FieldInfo):
            found |= _bounds(rule.metadata)
        elif not isinstance(rule, Example | BeforeValidator):
            bounds = {name: bound for name in _BOUNDS if (bound := getattr(rule, name, None)) is not None}
            if not bounds:
                raise TypeError(f"there is no bound such as {rule}")
            found |= bounds
    return found
