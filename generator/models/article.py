"""One older article that this site grew out of: what it says, what we say instead, and why."""

from pydantic import Field

from generator.models.base import Claim, ReviewedEntity
from generator.models.references import ExerciseRef
from generator.models.words import Key, Line, Name, Text


class OlderClaim(Claim):
    """One claim of the article with our answer; the text is our answer."""

    says: Text
    """What the article says, in our own words."""
    why: Text
    """Why we say something else."""
    exercises: tuple[ExerciseRef, ...] = ()
    """Exercises that it is about; their pages link here."""


class Article(ReviewedEntity):
    """One older article."""

    title: Line
    """Its title, as printed."""
    publisher: Name
    """Who published it, and of which kind it is."""
    summary: Text
    """What it is about, and how it stands today."""
    claims: dict[Key, OlderClaim] = Field(min_length=1)
    """What it says that we say otherwise."""
