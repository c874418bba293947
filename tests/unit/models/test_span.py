from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from generator.models.span import Span

SPAN: TypeAdapter[Any] = TypeAdapter(Span)


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
