"""The reference of every field, made from the models."""

from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel

from generator.models.base import Choice, Reference
from generator.models.units import Bounds
from generator.pages.site import Page, Site
from generator.render.addresses import FIELDS


@dataclass(frozen=True)
class Field:
    """One field of a model."""

    name: str
    holds: str
    required: bool
    meaning: str


@dataclass(frozen=True)
class Table:
    """The fields of one model."""

    anchor: str
    title: str
    meaning: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class FieldsView:
    """What the page shows."""

    kinds: tuple[Table, ...]
    records: tuple[Table, ...]


def fields_page(site: Site) -> Page:
    """The reference of every field."""
    kinds = tuple(site.library.entries)
    strings = site.strings
    records: dict[str, type[BaseModel]] = {}
    for kind in kinds:
        _collect(kind.model, records)
    names = {kind.model.__name__ for kind in kinds}
    view = FieldsView(
        tuple(_table(kind.model, strings(f"kind.{kind.name}")) for kind in kinds),
        tuple(_table(model, name) for name, model in sorted(records.items()) if name not in names),
    )
    return Page(FIELDS, "fields", view, strings("fields.title"), strings("fields.intro"))


def _collect(annotation: Any, found: dict[str, type[BaseModel]]) -> None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel) and annotation.__name__ not in found:
        found[annotation.__name__] = annotation
        for field in annotation.model_fields.values():
            _collect(field.annotation, found)
    for part in get_args(annotation):
        _collect(part, found)


def _table(model: type[BaseModel], title: str) -> Table:
    meaning = " ".join((model.__doc__ or "").split())
    fields = tuple(
        Field(name, _holds(field.annotation), field.is_required(), " ".join((field.description or "").split()))
        for name, field in model.model_fields.items()
    )
    return Table(model.__name__.lower(), title, meaning, fields)


_WORDS = {
    "bool": "true or false",
    "str": "word",
    "Line": "word",
    "int": "whole number",
    "float": "number",
    "Span": "number or range",
    "date": "date",
}


def _holds(annotation: Any) -> str:
    """What a field holds, in a few words."""
    parts = [part for part in get_args(annotation) if part not in (type(None), Ellipsis)]
    origin = get_origin(annotation)
    if origin is Annotated and isinstance(bounds := parts[1], Bounds):
        return f"{_holds(parts[0])}, {bounds.ge} to {bounds.le}"
    if origin is tuple:
        return f"list of: {_holds(parts[0])}"
    if origin is dict:
        return f"names, each with: {_holds(parts[1])}"
    if origin is UnionType or (parts and origin is not None):
        return _holds(parts[0])
    if isinstance(annotation, type) and issubclass(annotation, Reference):
        article = "an" if annotation.kind[0] in "aeiou" else "a"
        return f"id of {article} {annotation.kind}"
    if isinstance(annotation, type) and issubclass(annotation, Choice):
        return ", ".join(annotation)
    name = getattr(annotation, "__name__", str(annotation))
    return _WORDS.get(name, name.lower())
