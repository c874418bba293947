"""Words that a glossary rejects, found in a text."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.problems import Problem

RULE = "rejected-word"


def rejected(text: str, words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The rejected words in a text, each as it stands there, with the word to use in its place.

    Args:
        text: The text to search.
        words: By rejected word or phrase the one to use. Whole words count, in small or capital letters.
    """
    return ((match[0], use) for match, use in _found(text, words))


def rejected_in_file(path: str, text: str, words: Mapping[str, str]) -> Iterator[Problem]:
    """The rejected words of a file that is not content, such as a page written by hand, at their lines."""
    for number, line in enumerate(text.splitlines(), 1):
        for match, use in _found(line, words):
            message, hint = f'this site does not say "{match[0]}"', f'write "{use}"'
            yield Problem(path, number, match.start() + 1, RULE, message, hint)


def _found(text: str, words: Mapping[str, str]) -> Iterator[tuple[re.Match[str], str]]:
    if words:
        ordered = tuple(sorted(words, key=len, reverse=True))
        for match in _pattern(ordered).finditer(text):
            assert match.lastindex
            yield match, words[ordered[match.lastindex - 1]]


@lru_cache(maxsize=8)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """A group for each word, the longest first, so that a phrase counts before a word in it."""
    groups = (r"\s+".join(map(re.escape, word.split())) for word in words)
    choices = "|".join(f"({group})" for group in groups)
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE)
