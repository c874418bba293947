"""Numbers that readers meet as a single value or as a range: ``5`` or ``5 to 10``."""

import re
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import PydanticCustomError, core_schema

_RANGE = re.compile(r"(0|[1-9][0-9]{0,3}) to ([1-9][0-9]{0,3})")


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
        """Reads ``5`` or ``"5 to 10"``.

        Problems:
            span_form for anything else; span_order when the first number is not the smaller one.
        """
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
