"""Problems as a person, a program or a code host reads them."""

import json
from collections import Counter
from dataclasses import asdict
from enum import StrEnum

from generator.problems import Problem, Severity
from generator.shell.project import Checked


class Format(StrEnum):
    """How problems are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


_RED, _YELLOW, _BOLD, _DIM, _RESET = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[2m", "\x1b[0m"


def report(checked: Checked, form: Format = Format.TEXT, *, colour: bool = False) -> str:
    """The problems and their number, ready to print.

    Args:
        checked: The problems in the order in which to show them.
        form: Text for people, JSON for programs, or annotations for a pull request.
        colour: Whether to mark the text with terminal colours.
    """
    if form is Format.JSON:
        return json.dumps([asdict(problem) for problem in checked.problems], ensure_ascii=False, indent=1)
    if form is Format.GITHUB:
        return "\n".join([*map(_annotation, checked.problems), summary(checked)])
    return "\n".join([*(text(problem, colour=colour) for problem in checked.problems), summary(checked)])


def text(problem: Problem, *, colour: bool = False) -> str:
    """One problem, with its hint on a line of its own."""
    mark = _RED if problem.severity is Severity.ERROR else _YELLOW
    bold, dim, reset = (_BOLD, _DIM, _RESET) if colour else ("", "", "")
    word = f"{mark}{problem.severity}{reset}" if colour else str(problem.severity)
    place = f"{bold}{problem.path}:{problem.line}:{problem.column}:{reset}"
    first = f"{place} {word}: {problem.message}  {dim}[{problem.rule}]{reset}"
    return f"{first}\n    {problem.hint}" if problem.hint else first


def summary(checked: Checked) -> str:
    """How many problems in how many files."""
    counts = Counter(problem.severity for problem in checked.problems)
    found = [_plural(counts[severity], severity.value) for severity in Severity if counts[severity]]
    return f"{' and '.join(found) or 'no problems'} in {_plural(checked.files, 'file')}"


def _plural(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _annotation(problem: Problem) -> str:
    message = f"{problem.message}. {problem.hint}" if problem.hint else problem.message
    place = f"file={_property(problem.path)},line={problem.line},col={problem.column}"
    return f"::{problem.severity} {place},title={_property(problem.rule)}::{_data(message)}"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
