"""One source, and the vocabularies."""

from typing import Annotated

from pydantic import Field

from generator.models.base import Entity
from generator.models.shapes import Example
from generator.models.words import GATE, Choice, Date, Key, Line, Name


class SourceTier(Choice):
    """How strong a source is."""

    A = "A"
    """Guideline, systematic review, trial, or a summary of one."""
    B = "B"
    """National health service, hospital, charity, professional body or licensed patient library."""
    C = "C"
    """Clinic, trainer or press; used only where nothing better was found."""


class Source(Entity):
    """One source."""

    tier: SourceTier
    """A, B or C."""
    title: Line
    """Title as printed."""
    organisation: Line
    """Who publishes it."""
    year: Line | None = None
    """Year or years as printed."""
    url: Annotated[str, Field(pattern=r"^https?://[^\s<>\"']+$"), GATE, Example("https://www.example.org/page")]
    """Where it was seen."""
    official: bool
    """True when the address is the publisher's own; false for a copy, a summary or a press report."""
    doi: Line | None = None
    """Digital object identifier, without an address before it."""
    seen: Date
    """Day on which it was read."""
    supports: tuple[Line, ...] = Field(min_length=1)
    """What it may be cited for, in our own words; for editors, not shown on pages."""


class Vocabulary(Entity):
    """The words of one vocabulary."""

    terms: dict[Key, Name] = Field(min_length=1)
    """Each term's id and the word that readers see."""
