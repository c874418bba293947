"""What keeps a text from being read as YAML at all, told to its author."""

import re

import yaml

from generator.problems import Problem

_FORBIDDEN = re.compile("[^\\t\\n\\r\\x20-\\x7e\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
"""Source: YAML 1.2, production c-printable, without the line breaks that editors do not count as lines."""


def is_plain(text: str) -> bool:
    """Whether a text surely has no tab and no forbidden character, as nearly every text; told without a search."""
    return text.replace("\n", "").isprintable()


def tab(path: str, text: str) -> Problem | None:
    """The first tab of a text, with the number of lines that have one."""
    lines = [number for number, line in enumerate(text.split("\n"), 1) if "\t" in line]
    if not lines:
        return None
    column = text.split("\n")[lines[0] - 1].index("\t") + 1
    more = f" (also in {len(lines) - 1} more lines)" if len(lines) > 1 else ""
    return Problem(path, lines[0], column, "yaml-tab", f"a tab character{more}", "use spaces; two for each level")


def syntax(path: str, text: str, error: yaml.MarkedYAMLError) -> Problem:
    """What the parser stumbled on, with what to do about it."""
    # What is left open is named where it begins; a block begins too far above to be of use.
    block = "block" in (error.context or "block")
    mark = (error.problem_mark if block else error.context_mark) or error.problem_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    what = str(error.problem or error.context)
    if what.startswith("mapping values") and ":" not in text.split("\n")[line - 1][: column - 1]:
        hint = "line the key up with the ones above it, or put the text in quotes"
        return Problem(path, line, column, "yaml-syntax", f"this is not valid YAML: {what}", hint)
    hint = next((hint for part, hint in _SYNTAX_HINTS if part in what), "look at this line and the one above it")
    return Problem(path, line, column, "yaml-syntax", f"this is not valid YAML: {what}", hint)


_SYNTAX_HINTS = (
    ("mapping values are not allowed", 'put the text in quotes, because it has a ": " in it'),
    ("did not find expected key", "line the keys up under one another, and close every quote"),
    ("could not find expected ':'", 'write "key: value", with a space after the colon'),
    ("did not find expected ',' or", "close the bracket, or put a comma between the items"),
    ("did not find expected '-'", 'start each item of the list with "- " in the same column'),
    ("unexpected end of stream", "close the quote"),
    ("cannot start any token", "put the text in quotes, because it starts with a sign that YAML keeps for itself"),
)


def forbidden(path: str, text: str) -> Problem | None:
    """The first character that no YAML text may hold."""
    match = _FORBIDDEN.search(text)
    if match is None:
        return None
    before = text[: match.start()]
    line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
    message = f"the character U+{ord(match[0]):04X} is not allowed"
    return Problem(path, line, column, "yaml-character", message, "delete it and type the text again")
