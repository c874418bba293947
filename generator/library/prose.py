"""Pages written by hand: what stands above the text, and signs in the text that no browser can show."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from generator.library.explanations import explain
from generator.nodes import Value, parse
from generator.problems import Problem
from generator.text_gate import LONGEST_NAME, LONGEST_TEXT, refusal, unshowable, unshowable_words

_FRONT_MATTER: Final = re.compile(r"---[ ]*\n(.*?\n)(?:---|\.\.\.)[ ]*(?:\n|\Z)", re.DOTALL)
"""Source: ``mkdocs.utils.meta``, version 1.6."""
_WHITE: Final = str.maketrans("\t\n\r", "   ")
_SHOWN: Final = {"title": LONGEST_NAME, "description": LONGEST_TEXT}
"""The words of the front matter that readers and search engines see, and how many signs they may have."""


def page_faults(path: str, text: str) -> Iterator[Problem]:
    """What is wrong with a page written by hand.

    Args:
        path: The page, relative to the project folder.
        text: The whole file.

    Problems:
        wrong-value, wrong-type, out-of-range, and the YAML rules for the lines between ``---``.
    """
    place = unshowable(text.translate(_WHITE))
    if place is not None:
        before = text[:place]
        line, column = before.count("\n") + 1, place - before.rfind("\n")
        yield Problem(path, line, column, "wrong-value", *unshowable_words(text[place]))
    elif match := _FRONT_MATTER.match(text):
        yield from _front_matter_faults(path, match[1])


def front_matter(path: str, text: str) -> Mapping[str, Value]:
    """The fields above the text of a page written by hand; none where there are none or they cannot be read."""
    match = _FRONT_MATTER.match(text)
    document = parse(path, match[1])[0] if match else None
    return document.value if document and isinstance(document.value, dict) else {}


def _front_matter_faults(path: str, lines: str) -> Iterator[Problem]:
    document, found = parse(path, f"#\n{lines}")  # a remark takes the line of the first ---
    yield from (problem for problem in found if problem.rule != "yaml-empty")
    fields = document.value if isinstance(document.value, dict) else {}
    for name, longest in _SHOWN.items():
        value = fields.get(name, name)
        if not isinstance(value, str):
            rule, message, hint = explain("string_type", value, {})
            yield document.problem((name,), rule, f"{name}: {message}", hint)
        elif refused := refusal(" ".join(value.split()), longest):
            yield document.problem((name,), *refused)
