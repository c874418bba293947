"""Sentences, words and syllables of a text, in any language.

Syllables are the places where a hyphenation dictionary may break a word, plus one. Printers do not break off a single
letter ("o-ver", "dí-a"), so the language counts the groups of vowels too, and the larger number holds.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache

import pyphen

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_SENTENCE_END = re.compile(r"\s(?<=[.!?…:;]\s)\s*")  # begins with a sign that can be sought without trying


@dataclass(frozen=True)
class Counts:
    """Sentences, words and syllables of some text."""

    sentences: int
    words: int
    syllables: int


def sentences(text: str) -> list[str]:
    """The sentences of a text. A colon or a semicolon ends one too, as it does for a reader out of breath."""
    return [part for part in _SENTENCE_END.split(text.strip()) if part]


def words(text: str) -> list[str]:
    """The words and numerals of a text."""
    return _WORD.findall(text)


@cache
def _hyphenation(dictionary: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=dictionary)


class Syllables(dict[str, int]):
    """Syllables of each word in small letters, counted when it is first asked for; a numeral counts as one.

    Args:
        dictionary: Name of the hyphenation dictionary.
        vowels: Counts the groups of vowels of a word.
    """

    def __init__(self, dictionary: str, vowels: Callable[[str], int]) -> None:
        super().__init__()
        self._dictionary = dictionary
        self._vowels = vowels

    def __missing__(self, word: str) -> int:
        """Counts and remembers."""
        self[word] = number = 1 if word.isdigit() else self._counted(word)
        return number

    def _counted(self, word: str) -> int:
        return max(len(_hyphenation(self._dictionary).positions(word)) + 1, self._vowels(word))


def count(texts: Iterable[str], syllables: Mapping[str, int]) -> Counts:
    """Counts over several texts; each text ends its own sentence.

    Args:
        texts: The texts.
        syllables: The number of syllables of each word in small letters.
    """
    whole = ".\n".join(text.strip() for text in texts if _WORD.search(text))
    found = words(whole.lower())
    ends = len(_SENTENCE_END.findall(whole))
    return Counts(ends + bool(whole), len(found), sum(map(syllables.__getitem__, found)))
