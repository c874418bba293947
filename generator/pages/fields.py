"""The reference of every field, made from the models."""

from dataclasses import dataclass

from generator.models.description import describe
from generator.models.shapes import (
    ChoiceShape,
    DateShape,
    ListShape,
    MappingShape,
    NumberShape,
    RangeShape,
    RecordShape,
    ReferenceShape,
    Shape,
    TextShape,
    TruthShape,
    WordShape,
)
from generator.models.words import Line
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
    records: dict[str, RecordShape] = {}
    for kind in kinds:
        _collect(describe(kind.model), records)
    names = {kind.model.__name__ for kind in kinds}
    view = FieldsView(
        tuple(_table(describe(kind.model), strings(f"kind.{kind.name}")) for kind in kinds),
        tuple(_table(record, name) for name, record in sorted(records.items()) if name not in names),
    )
    return Page(FIELDS, "fields", view, strings("fields.title"), strings("fields.intro"))


def _collect(shape: Shape, found: dict[str, RecordShape]) -> None:
    """Adds the record that a field holds, and those inside it, by the names of their models."""
    if isinstance(shape, MappingShape):
        _collect(shape.value, found)
    elif isinstance(shape, RecordShape) and shape.model.__name__ not in found:
        found[shape.model.__name__] = shape
        for field in shape.fields:
            _collect(field.holds, found)


def _table(record: RecordShape, title: str) -> Table:
    fields = tuple(Field(field.name, _holds(field.holds), field.required, field.meaning) for field in record.fields)
    return Table(record.model.__name__.lower(), title, record.meaning, fields)


_WORDS: dict[type[Shape], str] = {
    TruthShape: "true or false",
    DateShape: "date",
    WordShape: "word",
}


def _holds(shape: Shape) -> str:
    """What a field holds, in a few words."""
    match shape:
        case NumberShape(whole=whole):
            return "whole number" if whole else "number"
        case RangeShape(low, high):
            return "number or range" if low is None else f"number or range, {low} to {high}"
        case TextShape(form):
            return "word" if form is Line else form.__name__.lower()
        case ChoiceShape(words):
            return ", ".join(words)
        case ReferenceShape(kind):
            return f"id of {'an' if kind[0] in 'aeiou' else 'a'} {kind}"
        case ListShape(item):
            return f"list of: {_holds(item)}"
        case MappingShape(value=value):
            return f"names, each with: {_holds(value)}"
        case RecordShape(model):
            return model.__name__.lower()
    return _WORDS[type(shape)]
