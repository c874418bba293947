"""A word of the site, as the program asks for it."""

from dataclasses import dataclass

NUMBER = frozenset({"number"})
"""What a word that counts is filled with."""


@dataclass(frozen=True)
class Word:
    """A word that is asked for.

    Attributes:
        name: Its dotted name.
        braces: What it can be filled with.
        counted: Whether it has plural forms.
    """

    name: str
    braces: frozenset[str]
    counted: bool = False
