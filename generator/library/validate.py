"""A document becomes a model, or the list of what its author should change, in plain words."""

from typing import Any, TypeVar

from pydantic import ValidationError

from generator.library.explanations import explain, shown
from generator.models.base import Entity
from generator.models.description import describe
from generator.models.shapes import MappingShape, RecordShape, Shape
from generator.nodes import Document, Path
from generator.problems import Problem, Told, did_you_mean, excerpt, nearest

TOLD = (
    Told("missing-field", also=("unknown-field",)),
    Told("wrong-type", also=("wrong-value", "out-of-range")),
)
"""What is told of the fields of a file."""

E = TypeVar("E", bound=Entity)


def validate(document: Document, model: type[E]) -> tuple[E | None, tuple[Problem, ...]]:
    """Reads a document as a model.

    Returns:
        The model, or None with at least one problem.

    Problems:
        missing-field, unknown-field, wrong-type, wrong-value, out-of-range, at the line of the value or key.
    """
    if not isinstance(document.value, dict):
        message = "the file must hold fields, such as name and summary"
        return None, (Problem(document.path, 1, 1, "wrong-type", message, 'write "key: value" lines'),)
    try:
        return model.model_validate(document.value), ()
    except ValidationError as error:
        record = describe(model)
        details = _first_causes(error.errors(include_url=False), record)
        return None, tuple(_problem(document, record, detail) for detail in details)


def _first_causes(details: list[Any], record: RecordShape) -> list[Any]:
    """The details without those that only follow from another: one mistake is told once.

    A misspelled field is not also missing, and a list with a bad item is not also too short.
    """
    misspelled = set()
    for detail in details:
        if detail["type"] == "extra_forbidden":
            *owner, name = detail["loc"]
            misspelled.add((*owner, nearest(str(name), _names(_record_at(record, tuple(owner))))))
    locs = [tuple(detail["loc"]) for detail in details]
    return [
        detail
        for detail, loc in zip(details, locs, strict=True)
        if not (detail["type"] == "missing" and loc in misspelled)
        and not (detail["type"] == "too_short" and any(len(o) > len(loc) and o[: len(loc)] == loc for o in locs))
    ]


def _problem(document: Document, record: RecordShape, detail: Any) -> Problem:
    mistake, loc = detail["type"], tuple(detail["loc"])
    path = _known(document, loc)
    if mistake == "missing" and isinstance(loc[-1], str):
        return _missing(document, record, loc)
    if mistake == "extra_forbidden":
        return _unknown(document, record, loc)
    if mistake == "model_type":
        message = f"{_label(path)}expected fields, found {shown(detail['input'])}"
        return document.problem(path, "wrong-type", message, _fields(_record_at(record, loc)))
    rule, message, hint = explain(mistake, detail["input"], detail.get("ctx", {}))
    return document.problem(path, rule, f"{_label(path)}{message}", hint, at_key="[key]" in loc)


def _fields(record: RecordShape) -> str:
    """What to write where a record is expected."""
    below = f"its fields below it, one a line: {', '.join(_names(record))}"
    if any(field.required for field in record.fields):
        return f"write {below}"
    return f"write {{}} when there is nothing to say, or {below}"


def _known(document: Document, loc: Path) -> Path:
    """The longest part of a validation path that stands in the file."""
    path = tuple(part for part in loc if part != "[key]")
    while path and path not in document.values:
        path = path[:-1]
    return path


def _label(path: Path) -> str:
    words = ".".join(str(part) for part in path if not isinstance(part, int))
    return f"{excerpt(words)}: " if words else ""


def _missing(document: Document, record: RecordShape, loc: Path) -> Problem:
    owner, name = _known(document, loc[:-1]), str(loc[-1])
    field = _record_at(record, loc[:-1]).field(name)
    assert field, loc
    inside = f' in "{excerpt(".".join(map(str, owner)))}"' if owner else ""
    return document.problem(
        owner, "missing-field", f'the field "{name}" is missing{inside}', f"add it: {field.meaning}", at_key=True
    )


def _unknown(document: Document, record: RecordShape, loc: Path) -> Problem:
    names = _names(_record_at(record, loc[:-1]))
    hint = did_you_mean(str(loc[-1]), names) or f"the fields here are {', '.join(names)}"
    return document.problem(loc, "unknown-field", f'there is no field "{excerpt(loc[-1])}" here', hint, at_key=True)


def _names(record: RecordShape) -> list[str]:
    return [field.name for field in record.fields]


def _record_at(record: RecordShape, path: Path) -> RecordShape:
    """The record that stands at a path; pydantic goes only where there is one."""
    shape: Shape = record
    for part in path:
        if isinstance(shape, RecordShape) and (field := shape.field(str(part))):
            shape = field.holds
        elif isinstance(shape, MappingShape):
            shape = shape.value
    assert isinstance(shape, RecordShape), path
    return shape
