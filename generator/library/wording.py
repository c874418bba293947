"""Words that a glossary rejects, found in a text."""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Final

from generator.problems import Problem

RULE = "rejected-word"
_LETTERS: Final = re.compile(r"\w+")


class Rejected:
    """The words that a language does not use here.

    Args:
        words: By rejected word or phrase the one to use. Whole words count, in small or capital letters.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self.words = words
        self._ordered = sorted(words, key=len, reverse=True)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rejected) and self.words == other.words

    __hash__ = None  # type: ignore[assignment]

    def found(self, text: str) -> Iterator[tuple[re.Match[str], str]]:
        """The rejected words in a text, each with the word to use in its place."""
        if self._may_be_in(text):
            for match in self._pattern.finditer(text):
                assert match.lastindex
                yield match, self.words[self._ordered[match.lastindex - 1]]

    def in_file(self, path: str, text: str) -> Iterator[Problem]:
        """The rejected words of a file that is not content, such as a page written by hand, at their lines."""
        for number, line in enumerate(text.splitlines(), 1):
            for match, use in self.found(line):
                message, hint = f'this site does not say "{match[0]}"', f'write "{use}"'
                yield Problem(path, number, match.start() + 1, RULE, message, hint)

    def _may_be_in(self, text: str) -> bool:
        """Whether a text has all parts of a rejected word: the pattern tries each word at each letter."""
        there = {"", *_LETTERS.findall(_folded(text))}
        return any(parts <= there for longest in there & self._parts.keys() for parts in self._parts[longest])

    @cached_property
    def _parts(self) -> dict[str, list[set[str]]]:
        """The parts of each word, letters in a row, by the longest of them; of signs alone by none."""
        found: dict[str, list[set[str]]] = {}
        for word in self.words:
            parts = set(_LETTERS.findall(_folded(word)))
            found.setdefault(max(sorted(parts), key=len, default=""), []).append(parts)
        return found

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """A group for each word, the longest first, so that a phrase counts before a word in it."""
        groups = (r"\s+".join(map(re.escape, word.split())) for word in self._ordered)
        choices = "|".join(f"({group})" for group in groups)
        return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE)


def _folded(text: str) -> str:
    """A text without capital letters, in which letters are alike if a pattern that ignores capitals takes them so."""
    return text.replace("İ", "i").replace("ı", "i").casefold()
