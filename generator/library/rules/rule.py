"""What every content rule is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property, update_wrapper
from typing import TypeAlias

from generator.drawing.story import Story
from generator.languages.language import Language
from generator.library.entry import Entry
from generator.library.library import Library
from generator.library.wording import Rejected, Said
from generator.models.base import Entity
from generator.models.exercise import Exercise
from generator.nodes import Path
from generator.problems import Problem, Told

Check: TypeAlias = Callable[[Library], Iterator[Problem]]


@dataclass(frozen=True)
class Alone:
    """One entry, with all that a rule which looks at it alone may know besides.

    Attributes:
        entry: The entry.
        language: The language of its texts.
        rejected: The words that this language does not use.
        story: The frames of its figure; None without one, or when it cannot be drawn.
    """

    entry: Entry[Entity]
    language: Language
    rejected: Rejected
    story: Story | None

    @cached_property
    def text(self) -> str:
        """The texts of the entry in its language, parted by a sign that is in none: for a first look at all of them."""
        return "\0".join(text for _, text in self.entry.own_texts())

    @cached_property
    def said(self) -> Said:
        """The same, as words are sought in it."""
        return Said(self.text)


class OfEach:
    """A check that looks at one entry at a time: what it told of an entry holds as long as that stays as it is."""

    def __init__(self, look: Callable[[Alone], Iterator[Problem]]) -> None:
        self.look = look
        update_wrapper(self, look)

    def __call__(self, library: Library) -> Iterator[Problem]:
        """What it tells of all entries."""
        for one in each_alone(library):
            yield from self.look(one)


def each_alone(library: Library) -> Iterator[Alone]:
    """Every entry of a library by itself."""
    for entry in library.all():
        story = library.stories.get(entry.id) if isinstance(entry.entity, Exercise) else None
        yield Alone(entry, library.language, library.rejected, story)


class Scope(Enum):
    """Which languages a rule reads."""

    FIRST_LANGUAGE = auto()
    """The first alone, which holds the structure."""
    EVERY_LANGUAGE = auto()
    """Each one, because the rule is about words."""


@dataclass(frozen=True)
class Rule(Told):
    """What is told of content, how it is found, and in which languages.

    Attributes:
        check: Finds what breaks the rule.
        scope: Which languages it reads.
    """

    check: Check
    scope: Scope = Scope.FIRST_LANGUAGE

    def problem(self, entry: Entry[Entity], path: Path, message: str, hint: str, *, at_key: bool = False) -> Problem:
        """A problem in the structure, at the file that states an entity."""
        return entry.problem(path, self.id, message, hint, at_key=at_key)

    def text_problem(self, entry: Entry[Entity], path: Path, message: str, hint: str) -> Problem:
        """A problem in a text, at the file that holds it."""
        return entry.text_problem(path, self.id, message, hint)
