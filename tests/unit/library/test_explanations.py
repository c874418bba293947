"""Every mistake that a model can find has words of our own."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import generator.models
from generator.kinds import KINDS
from generator.library.explanations import EXPLANATIONS, explain

TOLD_BY_VALIDATION = {"missing", "extra_forbidden", "model_type"}
"""Mistakes about fields, for which validation itself has the words."""
OF_A_TYPE = {
    "str": ["string_type"],
    "int": ["int_type"],
    "float": ["float_type"],
    "bool": ["bool_type"],
    "enum": ["enum"],
    "tuple": ["tuple_type"],
    "dict": ["dict_type"],
    "model": ["model_type"],
    "model-fields": ["missing", "extra_forbidden"],
}
OF_A_BOUND = {
    "pattern": "string_pattern_mismatch",
    "ge": "greater_than_equal",
    "le": "less_than_equal",
    "multiple_of": "multiple_of",
}
WITHOUT_MISTAKES = {
    *("nullable", "default", "date", "definitions", "definition-ref", "model-field"),
    *("function-after", "function-before", "function-plain", "function-wrap"),
}
"""What only leads on, or tells mistakes that the models name themselves; a date is read before."""


def nodes(schema: Any) -> Iterator[dict[str, Any]]:
    """Every part of a schema of pydantic's core that has a type."""
    if isinstance(schema, dict):
        if isinstance(schema.get("type"), str):
            yield schema
        for name, part in schema.items():
            if name not in ("metadata", "serialization", "function", "config"):
                yield from nodes(part)
    elif isinstance(schema, list | tuple):
        for part in schema:
            yield from nodes(part)


def mistakes(node: dict[str, Any]) -> set[str]:
    """The mistakes that one part of a schema can find."""
    kind = node["type"]
    assert kind in OF_A_TYPE or kind in WITHOUT_MISTAKES, f"what can a {kind} find?"
    found = {
        *OF_A_TYPE.get(kind, ()),
        *(mistake for bound, mistake in OF_A_BOUND.items() if node.get(bound) is not None),
    }
    for bound, end in (("min_length", "too_short"), ("max_length", "too_long")):
        if node.get(bound) is not None:
            found.add(f"string_{end}" if kind == "str" else end)
    if kind == "tuple" and "variadic_item_index" not in node:
        found |= {"missing", "too_long"}
    return found


def named_by_models() -> set[str]:
    """The mistakes that the models name themselves."""
    folder = Path(generator.models.__path__[0])
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in folder.glob("*.py"))
    calls = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {
        str(call.args[0].value)
        for call in calls
        if getattr(call.func, "id", "") == "PydanticCustomError" and isinstance(call.args[0], ast.Constant)
    }


def test_every_mistake_that_the_models_can_find_has_our_own_words() -> None:
    found = {
        mistake for kind in KINDS for node in nodes(kind.model.__pydantic_core_schema__) for mistake in mistakes(node)
    }
    assert {"float_type", "string_type", "too_long"} < found
    assert (found | named_by_models()) - TOLD_BY_VALIDATION - set(EXPLANATIONS) == set()


def test_no_words_are_left_over() -> None:
    found = {
        mistake for kind in KINDS for node in nodes(kind.model.__pydantic_core_schema__) for mistake in mistakes(node)
    }
    assert set(EXPLANATIONS) - found - named_by_models() == set()


def test_a_mistake_that_a_newer_pydantic_finds_gets_our_words_too() -> None:
    assert explain("quite_new", "left", {}) == (
        "wrong-value",
        '"left" cannot stand here',
        "look the field up in the list of every field",
    )


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("a\x1b[31mb\u202ec", '"a<U+001B>[31mb<U+202E>c"'),
        ("one\ntwo", '"one two"'),
        ("x" * 61, f'"{"x" * 59}…"'),
        ("x" * 60, f'"{"x" * 60}"'),
    ],
)
def test_a_value_is_told_in_one_short_line_that_no_terminal_obeys(given: str, shown: str) -> None:
    assert explain("bool_type", given, {})[1] == f"expected true or false, found {shown}"
