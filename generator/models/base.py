"""The records that every kind is made of: claims with their sources, reviews, entities."""

import datetime
from typing import Self

from pydantic import BaseModel, ConfigDict, model_validator
from pydantic_core import PydanticCustomError

from generator.models.references import SourceRef
from generator.models.words import Choice, Date, Key, LanguageCode, Line, Name, Text, Typed

REVIEW_YEARS = 2
"""Our choice: each page is checked against its sources at least every 2 years."""


class Model(BaseModel):
    """Strict, frozen, nothing extra."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", use_attribute_docstrings=True)


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
        year = min(self.date.year + REVIEW_YEARS, datetime.MAXYEAR)
        try:
            return self.date.replace(year=year)
        except ValueError:  # 29 February
            return self.date.replace(year=year, day=28)


class Entity(Model):
    """What every content file has."""

    id: Key
    """The same as the file name without its ending; also the last part of the page's address."""
    draft: bool = False
    """True while it is being written; drafts are checked, but not published."""

    @property
    def label(self) -> str:
        """What links and lists call it: the id of what has no name."""
        return self.id


class ReviewedEntity(Entity):
    """An entity with health content, so with a review."""

    review: Review
    """The last review."""
    reading_exception: dict[LanguageCode, Line] = {}
    """Only where a text cannot be made easier: the language (en, es) and the reason."""


class NamedEntity(ReviewedEntity):
    """An entity with a page, to which links lead by its name."""

    name: Name
    """The name that readers know."""
    searched_as: dict[Key, Typed] = {}
    """What people type to find this page, though it is no other name for it; only the search reads it."""

    @property
    def label(self) -> str:
        """Its name."""
        return self.name
