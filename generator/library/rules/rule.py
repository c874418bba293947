"""What every content rule is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.library.library import Library
from generator.problems import Problem

Check: TypeAlias = Callable[[Library], Iterator[Problem]]


@dataclass(frozen=True)
class Rule:
    """A check, and whether it reads every language or only the first, which holds the structure."""

    check: Check
    every_language: bool = False
