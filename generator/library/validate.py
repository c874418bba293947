"""A document becomes a model, or the list of what its author should change, in plain words."""

from collections.abc import Callable
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from generator.models.base import Entity
from generator.nodes import Document, Path
from generator.problems import Problem, did_you_mean, nearest

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
        details = _first_causes(error.errors(include_url=False), model)
        return None, tuple(_problem(document, model, detail) for detail in details)


def _first_causes(details: list[Any], model: type[BaseModel]) -> list[Any]:
    """The details without those that only follow from another: one mistake is told once.

    A misspelled field is not also missing, and a list with a bad item is not also too short.
    """
    misspelled = set()
    for detail in details:
        if detail["type"] == "extra_forbidden":
            *owner, name = detail["loc"]
            fields = _model_at(model, tuple(owner))
            misspelled.add((*owner, nearest(str(name), fields.model_fields if fields else ())))
    locs = [tuple(detail["loc"]) for detail in details]
    return [
        detail
        for detail, loc in zip(details, locs, strict=True)
        if not (detail["type"] == "missing" and loc in misspelled)
        and not (detail["type"] == "too_short" and any(len(o) > len(loc) and o[: len(loc)] == loc for o in locs))
    ]


def _problem(document: Document, model: type[BaseModel], detail: Any) -> Problem:
    path = _known(document, tuple(detail["loc"]))
    kind, given, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "missing":
        return _missing(document, model, tuple(detail["loc"]))
    if kind == "extra_forbidden":
        return _unknown(document, model, tuple(detail["loc"]))
    if kind == "model_type":
        message = f"{_label(path)}expected fields, found {_shown(given)}"
        return document.problem(path, "wrong-type", message, _fields(model, tuple(detail["loc"])))
    if kind == "too_long":
        context = {**context, "actual_length": len(given)}
    describe = _DESCRIPTIONS.get(kind)
    rule, message, hint = describe(given, context) if describe else ("wrong-value", detail["msg"], "")
    at_key = "[key]" in detail["loc"]
    return document.problem(path, rule, f"{_label(path)}{message}", hint, at_key=at_key)


def _fields(model: type[BaseModel], loc: Path) -> str:
    """What to write where a record is expected."""
    owner = _model_at(model, loc)
    below = f"its fields below it, one a line: {', '.join(owner.model_fields) if owner else 'field: value'}"
    if owner and not any(field.is_required() for field in owner.model_fields.values()):
        return f"write {{}} when there is nothing to say, or {below}"
    return f"write {below}"


def _known(document: Document, loc: Path) -> Path:
    """The longest part of a validation path that stands in the file."""
    path = tuple(part for part in loc if part != "[key]")
    while path and path not in document.values:
        path = path[:-1]
    return path


def _label(path: Path) -> str:
    words = [str(part) for part in path if not isinstance(part, int)]
    return f"{'.'.join(words)}: " if words else ""


def _missing(document: Document, model: type[BaseModel], loc: Path) -> Problem:
    owner, name = _known(document, loc[:-1]), str(loc[-1])
    purpose = _purpose(model, loc)
    inside = f' in "{".".join(map(str, owner))}"' if owner else ""
    return document.problem(
        owner, "missing-field", f'the field "{name}" is missing{inside}', f"add it: {purpose}", at_key=True
    )


def _unknown(document: Document, model: type[BaseModel], loc: Path) -> Problem:
    owner = _model_at(model, loc[:-1])
    names = list(owner.model_fields) if owner else []
    hint = did_you_mean(str(loc[-1]), names) or f"the fields here are {', '.join(names)}"
    return document.problem(loc, "unknown-field", f'there is no field "{loc[-1]}" here', hint, at_key=True)


def _model_at(model: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """The model that describes the record at ``path``."""
    current: Any = model
    for part in path:
        if isinstance(current, type) and issubclass(current, BaseModel):
            field = current.model_fields.get(str(part))
            current = field.annotation if field else None
        else:
            current = next((inner for inner in reversed(get_args(current)) if inner is not Ellipsis), None)
        current = _without_none(current)
    return current if isinstance(current, type) and issubclass(current, BaseModel) else None


def _without_none(annotation: Any) -> Any:
    parts = [part for part in get_args(annotation) if part is not type(None)]
    return (
        parts[0]
        if len(parts) == 1 and len(get_args(annotation)) == 2 and type(None) in get_args(annotation)
        else annotation
    )


def _purpose(model: type[BaseModel], loc: Path) -> str:
    owner = _model_at(model, loc[:-1])
    field = owner.model_fields.get(str(loc[-1])) if owner else None
    return " ".join((field.description or "").split()) if field else ""


def _shown(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return f'the word "{str(value).lower()}"'
    if isinstance(value, int | float):
        return f"the number {value}"
    if isinstance(value, dict):
        return "a group of fields"
    if isinstance(value, tuple | list):
        return "a list"
    return f'"{value}"'


Described = tuple[str, str, str]


def _text(given: Any, _: dict[str, Any]) -> Described:
    hint = "write a text, or put it in quotes"
    return "wrong-type", f"expected a text, found {_shown(given)}", hint


def _enum(given: Any, context: dict[str, Any]) -> Described:
    expected = str(context.get("expected", "")).replace("'", "")
    choices = expected.replace(" or ", ", ").split(", ")
    return (
        "wrong-value",
        f"{_shown(given)} is not one of the words allowed here",
        (did_you_mean(str(given), choices) or f"write one of {', '.join(choices)}"),
    )


def _pattern(given: Any, context: dict[str, Any]) -> Described:
    hint = "use small letters, figures and hyphens, such as low-back-pain"
    if "http" in context.get("pattern", ""):
        hint = "write the whole address, such as https://www.example.org/page"
    return "wrong-value", f"{_shown(given)} is not written as expected", hint


def _fixed(rule: str, message: str, hint: str) -> Callable[[Any, dict[str, Any]], Described]:
    return lambda given, context: (rule, message.format(given=_shown(given), **context), hint.format(**context))


_DESCRIPTIONS: dict[str, Callable[[Any, dict[str, Any]], Described]] = {
    "string_type": _text,
    "string_pattern_mismatch": _pattern,
    "enum": _enum,
    "string_too_short": _fixed("wrong-value", "this text is empty", "write a text, or delete the field"),
    "string_too_long": _fixed("wrong-value", "this word is too long", "use at most {max_length} letters"),
    "text_empty": _fixed("wrong-value", "this text is empty", "write a text, or delete the field"),
    "text_sign": _fixed("wrong-value", "the character {sign} is not allowed", "delete it and type the text again"),
    "date_form": _fixed("wrong-value", "expected a date, found {given}", "write year-month-day, such as 2026-11-20"),
    "span_form": _fixed(
        "wrong-value",
        "expected a number or a range, found {given}",
        "write a number such as 5, or a range such as 5 to 10",
    ),
    "span_order": _fixed(
        "wrong-value",
        "in {given} the first number is not the smaller one",
        "write the smaller number first, such as 5 to 10",
    ),
    "span_bounds": _fixed(
        "out-of-range", "{given} does not lie between {ge} and {le}", "write a number from {ge} to {le}"
    ),
    "reviewer_name": _fixed(
        "missing-field", "a clinician who reviews has a name", 'add name: such as "Ana Pérez, physiotherapist"'
    ),
    "bool_type": _fixed("wrong-type", "expected true or false, found {given}", "write true or false, without quotes"),
    "int_type": _fixed("wrong-type", "expected a whole number, found {given}", "write a number such as 90"),
    "multiple_of": _fixed("wrong-value", "{given} is not a step of {multiple_of}", "round it to the nearest such step"),
    "greater_than_equal": _fixed("out-of-range", "{given} is below {ge}", "write at least {ge}"),
    "less_than_equal": _fixed("out-of-range", "{given} is above {le}", "write at most {le}"),
    "limit_degrees_missing": _fixed("wrong-value", "{demand} is measured, so it needs over_deg", "add over_deg: 90"),
    "limit_degrees": _fixed("wrong-value", "{demand} is not measured in degrees", "take out over_deg"),
    "tuple_type": _fixed("wrong-type", "expected a list, found {given}", 'write "[one, two]", or a line "- one" each'),
    "dict_type": _fixed("wrong-type", "expected named lines, found {given}", 'write a line "some-name: text" each'),
    "model_type": _fixed("wrong-type", "expected fields, found {given}", 'write a line "field: value" each'),
    "too_short": _fixed("out-of-range", "needs at least {min_length}, found {actual_length}", "add what is missing"),
    "too_long": _fixed("out-of-range", "takes at most {max_length}, found {actual_length}", "shorten or split it"),
}
