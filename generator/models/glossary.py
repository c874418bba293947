"""The words that one language uses on this site, and those that it does not."""

from typing import Annotated

from pydantic import Field

from generator.models.base import Entity, Model
from generator.models.shapes import Example
from generator.models.words import Key, LanguageCode, Line


class Term(Model):
    """One thing, and the word for it."""

    use: Line
    """The word to use."""
    instead_of: tuple[Line, ...] = Field(min_length=1)
    """Words that no text of this language may use; each stands for itself alone, without its other forms."""
    note: Line | None = None
    """Why, for editors."""


class Glossary(Entity):
    """The glossary of one language."""

    language: Annotated[LanguageCode, Example("es")]
    """Code of the language, such as es."""
    terms: dict[Key, Term] = Field(min_length=1)
    """Each term by a name of its own."""
