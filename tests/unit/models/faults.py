"""What pydantic says about a value, and the values of the minimal project."""

from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator.nodes import parse
from tests.minimal import FILES, RARE


def faults(kind: Any, value: object) -> list[tuple[str, str]]:
    """Where and what is wrong with a value."""
    try:
        TypeAdapter(kind).validate_python(value)
    except ValidationError as error:
        return [(".".join(map(str, detail["loc"])), detail["type"]) for detail in error.errors()]
    return []


def fault_kinds(kind: Any, value: object) -> list[str]:
    """What is wrong with a value."""
    return [fault for _, fault in faults(kind, value)]


def needed(kind: Any) -> list[str]:
    """The fields that a model cannot do without, beside its id."""
    found = faults(kind, {"id": "some-id"})
    assert all(fault == "missing" for _, fault in found)
    return [where for where, _ in found]


def content(name: str, **fields: object) -> dict[str, Any]:
    """The fields of a file of the minimal project, such as ``exercises/bridge``, some of them changed."""
    path = f"content/{name}.yaml"
    value = parse(path, {**FILES, **RARE}[path])[0].value
    assert isinstance(value, dict)
    return {**value, **fields}
