"""No text uses a word that the glossary of its language rejects."""

import datetime
from collections.abc import Iterator

from generator.library.library import Library
from generator.library.wording import rejected
from generator.problems import Problem

RULE = "rejected-word"


def check(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Each text of the language."""
    words = library.rejected_words
    for entries in library.entries.values():
        for entry in entries.values():
            for path, text in entry.own_texts():
                for found, use in rejected(text, words):
                    message = f'this site does not say "{found}"'
                    yield entry.text_problem(path, RULE, message, f'write "{use}"')
