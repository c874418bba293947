"""What a field of a model can hold: a closed set of shapes. What is not among them, no model holds."""

from dataclasses import dataclass
from typing import TypeAlias

from pydantic import BaseModel

from generator.models.words import Line


@dataclass(frozen=True)
class TruthShape:
    """True or false."""


@dataclass(frozen=True)
class DateShape:
    """A day."""


@dataclass(frozen=True)
class RangeShape:
    """A whole number, or a range of whole numbers, from ``low`` to ``high``; None where there is no bound."""

    low: int | None
    high: int | None


@dataclass(frozen=True)
class NumberShape:
    """A number, whole or not, in steps from ``low`` to ``high``; None where there is no bound."""

    low: float | None
    high: float | None
    step: float | None
    whole: bool


@dataclass(frozen=True)
class WordShape:
    """A word of a certain form."""

    pattern: str


@dataclass(frozen=True)
class TextShape:
    """Words for people: ``Line``, ``Text`` or ``Name``."""

    form: type[Line]


@dataclass(frozen=True)
class ChoiceShape:
    """One of a few words."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class ReferenceShape:
    """The id of a thing of a certain kind."""

    kind: str


Scalar: TypeAlias = (
    TruthShape | DateShape | RangeShape | NumberShape | WordShape | TextShape | ChoiceShape | ReferenceShape
)


@dataclass(frozen=True)
class ListShape:
    """A list, at least so long."""

    item: Scalar
    least: int


@dataclass(frozen=True)
class MappingShape:
    """Named values, at least so many."""

    key: Scalar
    value: "Shape"
    least: int


@dataclass(frozen=True)
class RecordShape:
    """A group of fields, and what it stands for in one line."""

    model: type[BaseModel]
    meaning: str
    fields: tuple["FieldDescription", ...]

    def field(self, name: str) -> "FieldDescription | None":
        """The field of that name, if there is one."""
        return next((field for field in self.fields if field.name == name), None)


Shape: TypeAlias = Scalar | ListShape | MappingShape | RecordShape


@dataclass(frozen=True)
class Example:
    """Marks a field that a new content file shows filled in although it is optional, or in words of its own.

    Attributes:
        text: What the new file writes; empty for a word that fits what the field holds.
    """

    text: str = ""


@dataclass(frozen=True)
class FieldDescription:
    """One field of a model.

    Attributes:
        name: As it is written in content.
        meaning: What it says, in one line.
        required: Whether it must be there.
        holds: What may stand in it.
        example: How a new content file shows it; None when that follows from the rest.
    """

    name: str
    meaning: str
    required: bool
    holds: Shape
    example: Example | None = None
