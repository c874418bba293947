"""Numbers that readers meet as a single value or as a range: ``5`` or ``5 to 10``."""

import re
from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticCustomError, core_schema

_RANGE = re.compile(r"(0|[1-9][0-9]{0,3}) to ([1-9][0-9]{0,3})")

PAIN_SCALE = (0, 10)
"""Source: the usual numeric rating scale of pain."""


class Span:
    """A whole number or a range of whole numbers; ``low`` equals ``high`` for a single number."""

    __slots__ = ("high", "low")

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Span) and (self.low, self.high) == (other.low, other.high)

    def __hash__(self) -> int:
        return hash((self.low, self.high))

    def __str__(self) -> str:
        """As it is written in content."""
        return str(self.low) if self.low == self.high else f"{self.low} to {self.high}"

    def __repr__(self) -> str:
        return f"Span({self.low}, {self.high})"

    @classmethod
    def read(cls, value: Any) -> "Span":
        """Reads ``5`` or ``"5 to 10"``; a span that the program made stays as it is.

        Problems:
            span_form for anything else; span_order when the first number is not the smaller one.
        """
        if isinstance(value, cls):
            return value
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return cls(value, value)
        match = _RANGE.fullmatch(value.strip()) if isinstance(value, str) else None
        if match is None:
            raise PydanticCustomError("span_form", "expected a whole number or a range such as 5 to 10")
        low, high = int(match[1]), int(match[2])
        if low >= high:
            raise PydanticCustomError("span_order", "the first number of a range must be the smaller one")
        return cls(low, high)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Reads the two written forms; serialises to ``{"min": …, "max": …}``."""
        return core_schema.no_info_plain_validator_function(
            cls.read,
            serialization=core_schema.plain_serializer_function_ser_schema(
                lambda span: {"min": span.low, "max": span.high}
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """What an author may write, or what the published data holds."""
        if handler.mode == "serialization":
            whole = {"type": "integer", "minimum": 0}
            return {
                "type": "object",
                "properties": {"min": whole, "max": whole},
                "required": ["min", "max"],
                "additionalProperties": False,
            }
        return {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": f"^{_RANGE.pattern}$"}]}


@dataclass(frozen=True)
class Bounds:
    """Marks a span whose numbers lie between 2 numbers, both of them included.

    ``Annotated[Span, Bounds(1, 7)]`` is a type: validation and the JSON Schemas, and so editors, hold authors to it.

    Attributes:
        ge: The least number.
        le: The greatest number, which has no more digits than a span can have.

    Problems:
        span_bounds, with the least and the greatest number.
    """

    ge: int
    le: int

    def _inside(self, span: Span) -> Span:
        if not self.ge <= span.low <= span.high <= self.le:
            message = "the numbers must lie between {ge} and {le}"
            raise PydanticCustomError("span_bounds", message, {"ge": self.ge, "le": self.le})
        return span

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Reads a span, then looks at its numbers."""
        return core_schema.no_info_after_validator_function(self._inside, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Both written forms with their bounds; that the first number is the smaller one no pattern can say."""
        whole = {"type": "integer", "minimum": self.ge, "maximum": self.le}
        if handler.mode == "serialization":
            return {**handler(schema), "properties": {"min": whole, "max": whole}}
        number = "|".join(_numerals(self.ge, self.le))
        return {"anyOf": [whole, {"type": "string", "pattern": f"^({number}) to ({number})$"}]}


def _numerals(low: int, high: int) -> list[str]:
    """Patterns that the numerals from ``low`` to ``high`` fit, and no others: for 1 to 60 ``[1-9]|[1-5][0-9]|60``."""
    found = []
    while low <= high:
        step = 1  # the digits behind may be any while whole tens, hundreds … fit below the last number
        while low and low % (step * 10) == 0 and low + step * 10 - 1 <= high:
            step *= 10
        turn = (low // (step * 10) + 1) * step * 10
        following = min(turn, high + 1) - low
        last = low + following // step * step - step
        found.append(_numeral(low // step, last // step) + "[0-9]" * (len(str(step)) - 1))
        low = last + step
    return found


def _numeral(low: int, high: int) -> str:
    """A pattern for the numerals from ``low`` to ``high``, which differ in their last digit only."""
    head, first, last = str(low)[:-1], str(low)[-1], str(high)[-1]
    return head + (first if first == last else f"[{first}-{last}]")
