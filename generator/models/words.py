"""The single values of content: words of a list, keys, lines, texts for readers, dates."""

import datetime
import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Final, Self, TypeAlias

from pydantic import BeforeValidator, Field, GetCoreSchemaHandler, StringConstraints
from pydantic_core import PydanticCustomError, core_schema

from generator.text_gate import LONGEST_LINE, LONGEST_NAME, LONGEST_TEXT, refusal

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"

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

    longest: ClassVar[int] = LONGEST_LINE
    """How many signs it has at most."""

    @classmethod
    def _clean(cls, value: str) -> Self:
        text = " ".join(value.split())
        if refused := refusal(text, cls.longest):
            raise PydanticCustomError("text_refused", "{message}", refused._asdict())
        return cls(text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Validates a string and folds its white space."""
        return core_schema.no_info_after_validator_function(cls._clean, core_schema.str_schema(strict=True))


class Text(Line):
    """Text for readers, in one paragraph. It is never markup, and it is what a translation translates."""

    longest = LONGEST_TEXT


class Name(Text):
    """A name or a term: translated like other text, but left out of the reading level."""

    longest = LONGEST_NAME


class Typed(Name):
    """What people type into the search, in their own words: no glossary has a say in it, and no page shows it."""


def _shown(value: Any) -> Any:
    if isinstance(value, str) and (refused := refusal(value)):
        raise PydanticCustomError("text_refused", "{message}", refused._asdict())
    return value


GATE: Final = BeforeValidator(_shown)
"""For words that have a form of their own, such as addresses: no sign that no page can show."""


def _date(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            pass
    raise PydanticCustomError("date_form", "expected a date such as 2026-11-20")


Date: TypeAlias = Annotated[datetime.date, BeforeValidator(_date), Field(json_schema_extra={"format": "date"})]

CODE_PATTERN = r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"
LanguageCode: TypeAlias = Annotated[str, StringConstraints(pattern=CODE_PATTERN)]
"""The code of a language, such as ``es``, ``pt-BR`` or ``zh-Hans``."""
