"""The building blocks of every model: text, names, dates, references and claims with their sources."""

import datetime
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Self, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, GetCoreSchemaHandler, StringConstraints
from pydantic_core import PydanticCustomError, core_schema

from generator.nodes import Path

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"

REVIEW_YEARS = 2
"""Our choice: each page is checked against its sources at least every 2 years."""

Key: TypeAlias = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
"""A word that names an item of a list, so that a translation or a figure can point at it."""


class Model(BaseModel):
    """Strict, frozen, nothing extra."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", use_attribute_docstrings=True)


class Choice(StrEnum):
    """One of a few words. Written in content as that word."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Takes the word itself even in strict mode, which would take only the member."""
        return core_schema.enum_schema(cls, list(cls), sub_type="str", strict=False)


class Text(str):
    """Text for readers, in one paragraph. It is never markup, and it is what a translation translates."""

    @classmethod
    def _clean(cls, value: str) -> Self:
        text = " ".join(value.split())
        if not text:
            raise PydanticCustomError("text_empty", "this text is empty")
        return cls(text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Validates a string and folds its white space."""
        return core_schema.no_info_after_validator_function(cls._clean, core_schema.str_schema(strict=True))


class Name(Text):
    """A name or a term: translated like other text, but left out of the reading level."""


class Reference(str):
    """The id of another thing. Each subclass says of which kind; the linker checks that it exists."""

    kind: ClassVar[str]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Validates an id."""
        text = core_schema.str_schema(strict=True, pattern=ID_PATTERN)
        return core_schema.no_info_after_validator_function(cls, text)


class SourceRef(Reference):
    """The id of a source in ``content/sources``."""

    kind = "source"


class ExerciseRef(Reference):
    """The id of an exercise in ``content/exercises``."""

    kind = "exercise"


class ConditionRef(Reference):
    """The id of a condition in ``content/conditions``."""

    kind = "condition"


class PrecautionRef(Reference):
    """The id of a precaution in ``content/precautions``."""

    kind = "precaution"


class RoutineRef(Reference):
    """The id of a routine in ``content/routines``."""

    kind = "routine"


class MuscleRef(Reference):
    """A term of ``content/vocabulary/muscles.yaml``."""

    kind = "muscle"


class EquipmentRef(Reference):
    """A term of ``content/vocabulary/equipment.yaml``."""

    kind = "equipment"


def _date(value: Any) -> Any:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            pass
    raise PydanticCustomError("date_form", "expected a date such as 2026-11-20")


Date: TypeAlias = Annotated[datetime.date, BeforeValidator(_date), Field(json_schema_extra={"format": "date"})]


class Cited(Model):
    """Something that rests on sources, or is openly our own choice."""

    sources: tuple[SourceRef, ...] = ()
    """Ids of the sources that say so."""
    ours: bool = False
    """True when this is our own editorial choice; the page marks it as ours."""


class Claim(Cited):
    """One statement to the reader, with what it rests on."""

    text: Text
    """The statement, in plain words."""


class Role(Choice):
    """Who reviews a page."""

    EDITOR = "editor"
    PHYSIOTHERAPIST = "physiotherapist"
    DOCTOR = "doctor"


class Review(Model):
    """When a person last checked a page against its sources."""

    date: Date
    """Day of the last review, as year-month-day."""
    role: Role
    """Who reviewed it: editor, physiotherapist or doctor."""

    @property
    def due(self) -> datetime.date:
        """The day by which the page must be reviewed again."""
        try:
            return self.date.replace(year=self.date.year + REVIEW_YEARS)
        except ValueError:  # 29 February
            return self.date.replace(year=self.date.year + REVIEW_YEARS, day=28)


class Entity(Model):
    """What every content file has."""

    id: Key
    """The same as the file name without its ending; also the last part of the page's address."""
    draft: bool = False
    """True while it is being written; drafts are checked, but not published."""


class ReviewedEntity(Entity):
    """An entity with health content, so with a review."""

    review: Review
    """The last review."""
    reading_exception: dict[Key, str] = {}
    """Only where a text cannot be made easier: the language (en, es) and the reason."""


def walk(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Every value inside a model that is not a container, and every mapping key, with its path.

    A mapping key is given as ``(path_of_the_value, key)``; it matters when the key is a reference.
    """
    if isinstance(value, Model):
        for name in type(value).model_fields:
            yield from walk(getattr(value, name), (*path, name))
    elif isinstance(value, dict):
        for key, item in value.items():
            if isinstance(key, Reference):
                yield (*path, str(key)), key
            yield from walk(item, (*path, str(key)))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from walk(item, (*path, index))
    else:
        yield path, value
