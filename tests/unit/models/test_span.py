import re
from typing import Annotated, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.models.span import Bounds, Span

SPAN: TypeAdapter[Any] = TypeAdapter(Span)
WEEKLY: TypeAdapter[Any] = TypeAdapter(Annotated[Span, Bounds(1, 7)])


@pytest.mark.parametrize(
    ("written", "span"),
    [(5, Span(5, 5)), (0, Span(0, 0)), ("5 to 10", Span(5, 10)), ("0 to 3", Span(0, 3)), (" 5 to 10 ", Span(5, 10))],
)
def test_a_span_is_a_number_or_a_range(written: object, span: Span) -> None:
    assert SPAN.validate_python(written) == span


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        (-1, "span_form"),
        (2.5, "span_form"),
        (True, "span_form"),
        (None, "span_form"),
        ("5", "span_form"),
        ("5-10", "span_form"),
        ("5 to 10 s", "span_form"),
        ("05 to 10", "span_form"),
        ("5  to 10", "span_form"),
        ((5, 10), "span_form"),
        ("10 to 5", "span_order"),
        ("5 to 5", "span_order"),
    ],
)
def test_anything_else_is_no_span(written: object, fault: str) -> None:
    with pytest.raises(ValidationError) as raised:
        SPAN.validate_python(written)
    assert [detail["type"] for detail in raised.value.errors()] == [fault]


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 9999), st.integers(0, 9999))
def test_any_range_in_order_is_read_as_it_is_written(low: int, high: int) -> None:
    if low < high:
        assert Span.read(f"{low} to {high}") == Span(low, high)
    assert Span.read(low) == Span(low, low)


def test_spans_are_equal_by_both_ends() -> None:
    assert Span(5, 10) == Span(5, 10)
    assert Span(5, 10) != Span(5, 11)
    assert Span(5, 5) != 5
    assert len({Span(5, 10), Span(5, 10), Span(4, 10)}) == 2


def test_a_span_says_what_it_is() -> None:
    assert repr(Span(5, 10)) == "Span(5, 10)"


def test_a_span_is_published_with_both_ends() -> None:
    assert SPAN.dump_python(Span(5, 10), mode="json") == {"min": 5, "max": 10}


def test_an_author_may_write_2_forms_and_a_reader_of_the_data_finds_1() -> None:
    assert SPAN.json_schema(mode="validation") == {
        "anyOf": [
            {"type": "integer", "minimum": 0},
            {"type": "string", "pattern": "^(0|[1-9][0-9]{0,3}) to ([1-9][0-9]{0,3})$"},
        ]
    }
    assert SPAN.json_schema(mode="serialization")["required"] == ["min", "max"]


@pytest.mark.parametrize("written", [1, 7, "1 to 7", "2 to 3"])
def test_a_span_with_bounds_takes_numbers_inside_them(written: object) -> None:
    assert WEEKLY.validate_python(written) == SPAN.validate_python(written)


@pytest.mark.parametrize(
    ("written", "fault", "context"),
    [
        (0, "span_bounds", {"ge": 1, "le": 7}),
        (8, "span_bounds", {"ge": 1, "le": 7}),
        ("0 to 3", "span_bounds", {"ge": 1, "le": 7}),
        ("5 to 8", "span_bounds", {"ge": 1, "le": 7}),
        ("8 to 5", "span_order", None),
        ("daily", "span_form", None),
    ],
)
def test_a_span_with_bounds_refuses_other_numbers_and_names_them(
    written: object, fault: str, context: dict[str, int] | None
) -> None:
    with pytest.raises(ValidationError) as raised:
        WEEKLY.validate_python(written)
    assert [(detail["type"], detail.get("ctx")) for detail in raised.value.errors()] == [(fault, context)]


def test_editors_and_readers_of_the_data_learn_the_bounds() -> None:
    whole = {"type": "integer", "minimum": 1, "maximum": 7}
    assert WEEKLY.json_schema(mode="validation") == {
        "anyOf": [whole, {"type": "string", "pattern": "^([1-7]) to ([1-7])$"}]
    }
    assert WEEKLY.json_schema(mode="serialization")["properties"] == {"min": whole, "max": whole}


@pytest.mark.parametrize(
    ("low", "high", "pattern"),
    [
        (0, 10, "[0-9]|10"),
        (1, 26, "[1-9]|1[0-9]|2[0-6]"),
        (1, 60, "[1-9]|[1-5][0-9]|60"),
        (1, 600, "[1-9]|[1-9][0-9]|[1-5][0-9][0-9]|600"),
        (37, 121, "3[7-9]|[4-9][0-9]|1[0-1][0-9]|12[0-1]"),
    ],
)
def test_the_pattern_of_a_range_takes_just_the_numerals_inside_the_bounds(low: int, high: int, pattern: str) -> None:
    written = TypeAdapter(Annotated[Span, Bounds(low, high)]).json_schema()["anyOf"][1]["pattern"]
    assert written == f"^({pattern}) to ({pattern})$"
    assert [number for number in range(1000) if re.fullmatch(pattern, str(number))] == list(range(low, high + 1))
