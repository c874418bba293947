"""Words that a glossary rejects, found in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from functools import cached_property
from typing import Final

from generator.problems import Problem

RULE = "rejected-word"
_LETTERS: Final = re.compile(r"\w+")


class Said:
    """A text as words are sought in it, before a pattern that tries each of many words at each letter.

    Attributes:
        text: In small letters and with single spaces. Letters are alike if a pattern that ignores capitals takes them
            for one another.
        parts: The letters and figures in a row that stand in it, and an empty one.
    """

    def __init__(self, text: str) -> None:
        self.text = " ".join(text.replace("İ", "i").replace("ı", "i").casefold().split())
        self.parts: Set[str] = {"", *_LETTERS.findall(self.text)}


class Phrases:
    """Words and phrases that are sought in texts."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_part: dict[str, list[str]] = {}
        for said in map(Said, phrases):
            self._by_part.setdefault(max(sorted(said.parts), key=len), []).append(said.text)

    def may_be_in(self, said: Said) -> bool:
        """Whether a text could hold one of them as whole words; if not, it holds none."""
        there = said.parts & self._by_part.keys()
        return any(phrase in said.text for part in there for phrase in self._by_part[part])


class Rejected:
    """The words that a language does not use here.

    Args:
        words: By rejected word or phrase the one to use. Whole words count, in small or capital letters.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self.words = words
        self._ordered = sorted(words, key=len, reverse=True)
        self._phrases = Phrases(words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rejected) and self.words == other.words

    __hash__ = None  # type: ignore[assignment]

    def found(self, text: str) -> Iterator[tuple[re.Match[str], str]]:
        """The rejected words in a text, each with the word to use in its place."""
        if self.may_be_in(Said(text)):
            for match in self._pattern.finditer(text):
                assert match.lastindex
                yield match, self.words[self._ordered[match.lastindex - 1]]

    def may_be_in(self, said: Said) -> bool:
        """Whether a text could hold one of them; if not, it holds none."""
        return self._phrases.may_be_in(said)

    def in_file(self, path: str, text: str) -> Iterator[Problem]:
        """The rejected words of a file that is not content, such as a page written by hand, at their lines."""
        for number, line in enumerate(text.splitlines(), 1):
            for match, use in self.found(line):
                message, hint = f'this site does not say "{match[0]}"', f'write "{use}"'
                yield Problem(path, number, match.start() + 1, RULE, message, hint)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """A group for each word, the longest first, so that a phrase counts before a word in it."""
        groups = (r"\s+".join(map(re.escape, word.split())) for word in self._ordered)
        choices = "|".join(f"({group})" for group in groups)
        return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE)
