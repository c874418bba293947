"""The single values of content: words of a list, keys, lines, texts for readers, dates."""

import datetime
import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any, Self, TypeAlias

from pydantic import BeforeValidator, Field, GetCoreSchemaHandler, StringConstraints
from pydantic_core import PydanticCustomError, core_schema

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"

_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, and marks that turn the direction of the text around them."""

Key: TypeAlias = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
"""A word that names an item of a list, so that a translation or a figure can point at it."""


class Choice(StrEnum):
    """One of a few words. Written in content as that word."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Takes the word itself even in strict mode, which would take only the member."""
        return core_schema.enum_schema(cls, list(cls), sub_type="str", strict=False)


def named(words: Iterable[str]) -> dict[str, str]:
    """The members of a choice whose words a floor below knows: ``vars().update(named(words))`` in its class."""
    return {word.upper().replace("-", "_"): str(word) for word in words}


class Line(str):
    """Words in one line, without signs that no page can show. It is not translated."""

    @classmethod
    def _clean(cls, value: str) -> Self:
        text = " ".join(value.split())
        if not text:
            raise PydanticCustomError("text_empty", "this text is empty")
        if match := _UNSHOWABLE.search(text):
            sign = f"U+{ord(match[0]):04X}"
            raise PydanticCustomError("text_sign", "the character {sign} is not allowed", {"sign": sign})
        return cls(text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Validates a string and folds its white space."""
        return core_schema.no_info_after_validator_function(cls._clean, core_schema.str_schema(strict=True))


class Text(Line):
    """Text for readers, in one paragraph. It is never markup, and it is what a translation translates."""


class Name(Text):
    """A name or a term: translated like other text, but left out of the reading level."""


def _date(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            pass
    raise PydanticCustomError("date_form", "expected a date such as 2026-11-20")


Date: TypeAlias = Annotated[datetime.date, BeforeValidator(_date), Field(json_schema_extra={"format": "date"})]

CODE_PATTERN = r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"
LanguageCode: TypeAlias = Annotated[str, StringConstraints(pattern=CODE_PATTERN)]
"""The code of a language, such as ``es``, ``pt-BR`` or ``zh-Hans``."""
