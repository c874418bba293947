"""The building blocks of every model: text, names, dates, references and claims with their sources."""

import datetime
import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Self, TypeAlias

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError, core_schema

from generator.nodes import Path

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"

_UNSHOWABLE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, and marks that turn the direction of the text around them."""

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


class TermRef(Reference):
    """A term of a vocabulary in ``content/vocabulary``."""

    vocabulary: ClassVar[str]


class MuscleRef(TermRef):
    """A term of ``content/vocabulary/muscles.yaml``."""

    kind = "muscle"
    vocabulary = "muscles"


class EquipmentRef(TermRef):
    """A term of ``content/vocabulary/equipment.yaml``."""

    kind = "equipment"
    vocabulary = "equipment"


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
    CLINICIAN = "clinician"


class Review(Model):
    """When a person last checked a page against its sources."""

    date: Date
    """Day of the last review, as year-month-day."""
    role: Role
    """Who reviewed it: editor or clinician. Until it is a clinician, pages and cards say that none has."""
    name: Line | None = None
    """Name and profession of the clinician, such as Ana Pérez, physiotherapist; needed with the role clinician."""

    @model_validator(mode="after")
    def _clinician_has_a_name(self) -> Self:
        if self.by_clinician and self.name is None:
            raise PydanticCustomError("reviewer_name", "a clinician who reviews has a name")
        return self

    @property
    def by_clinician(self) -> bool:
        """Whether a clinician reviewed it."""
        return self.role is Role.CLINICIAN

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
    reading_exception: dict[Key, Line] = {}
    """Only where a text cannot be made easier: the language (en, es) and the reason."""


class NamedEntity(ReviewedEntity):
    """An entity with a page, to which links lead by its name."""

    name: Name
    """The name that readers know."""


def walk(value: object) -> list[tuple[Path, object]]:
    """Every value inside a model that is not a container, with its path, in the order of the fields.

    A mapping key that is a reference counts as a value at the path of what it leads to.
    """
    found: list[tuple[Path, object]] = []
    _walk(value, (), found)
    return found


def _walk(value: object, path: Path, found: list[tuple[Path, object]]) -> None:
    """Appends to one list, because a chain of generators took half the time of a build's bookkeeping."""
    if isinstance(value, Model):
        for name, item in value.__dict__.items():
            _walk(item, (*path, name), found)
    elif isinstance(value, dict):
        for key, item in value.items():
            if isinstance(key, Reference):
                found.append(((*path, str(key)), key))
            _walk(item, (*path, str(key)), found)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            _walk(item, (*path, index), found)
    else:
        found.append((path, value))


def parts(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Every record, mapping and list inside a model, the model among them, with its path."""
    if isinstance(value, Model):
        items: Iterable[tuple[str | int, object]] = value.__dict__.items()
    elif isinstance(value, dict):
        items = ((str(key), item) for key, item in value.items())
    elif isinstance(value, tuple):
        items = enumerate(value)
    else:
        return
    yield path, value
    for name, item in items:
        yield from parts(item, (*path, name))
