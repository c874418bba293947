"""What every content rule is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from generator.library.entry import Entry
from generator.library.library import Library
from generator.models.base import Entity
from generator.nodes import Path
from generator.problems import Problem, Told

Check: TypeAlias = Callable[[Library], Iterator[Problem]]


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
