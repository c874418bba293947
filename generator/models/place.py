"""One place of the body that hurts: the first thing by which readers look for what suits them."""

from typing import Annotated, Self, TypeAlias

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.drawing import portrait, sore
from generator.models.base import Model, NamedEntity
from generator.models.pose import Side
from generator.models.shapes import Example
from generator.models.words import Choice, Name, Text, named

Height: TypeAlias = Annotated[float, Field(ge=0, le=100)]


class Facing(Choice):
    """From where the person is seen."""

    vars().update(named(portrait.FACING))


class Area(Choice):
    """A part of the surface of the body."""

    vars().update(named(sore.areas()))


class PlaceFigure(Model):
    """The picture of a place: a person who stands still, seen through a window."""

    facing: Facing
    """From where the person is seen: front or back."""
    low: Annotated[Height, Example("40")]
    """Where the window begins above the floor, in percent of the height of the body."""
    high: Annotated[Height, Example("70")]
    """Where the window ends, in percent of the height of the body."""
    sore: dict[Area, Side] = Field(min_length=1)
    """What hurts, and on which side of the body; it is tinted orange, with bars across."""
    alt: Text
    """What the picture shows, for people who cannot see it."""

    @model_validator(mode="after")
    def _window_is_open(self) -> Self:
        if self.low >= self.high:
            raise PydanticCustomError("window_order", "the window of a picture ends above its beginning")
        return self


class Place(NamedEntity):
    """One place of the body that hurts."""

    name: Name
    """The place in a few words, such as Low back."""
    order: Annotated[int, Field(ge=1, le=20)]
    """Where it stands among the others; 1 is first."""
    summary: Text
    """What hurts there, in one line."""
    figure: PlaceFigure
    """The picture of the place."""
