"""The only vocabulary for an author's mistakes: where, which rule, what is wrong, what to write instead."""

import difflib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum

_MOST_SHOWN = 60
"""How many signs of a value a message shows. Source: our choice, so that a line stays a line."""
WHOLE_TEXT = 400
"""How many signs of a text that must be read to be mended. Source: our choice, more than nearly every text has."""


class Severity(StrEnum):
    """An error stops the build. A warning is shown and lets the build go on."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Problem:
    """One mistake of an author.

    Attributes:
        path: File, relative to the project folder, with forward slashes.
        line: Line in that file, counted from 1.
        column: Column in that line, counted from 1.
        rule: Kebab-case name of the rule that was broken.
        message: What is wrong, in one line.
        hint: What to write instead; may be empty.
        severity: Whether it stops the build.
    """

    path: str
    line: int
    column: int
    rule: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    def __post_init__(self) -> None:
        """Whatever a message repeats from a file, no terminal obeys it and it stays one line."""
        for part in ("path", "message", "hint"):
            object.__setattr__(self, part, printable(getattr(self, part)))

    def as_warning(self) -> "Problem":
        """The same problem, shown without stopping the build."""
        return replace(self, severity=Severity.WARNING)


@dataclass(frozen=True)
class Told:
    """Problems that the program can tell, for which one sentence says what is asked of the author.

    Attributes:
        id: The name of the rule. The sentence stands under it among the words of the site.
        also: Further names of the same rule.
        warnings: Those of the names whose problems let the build go on.
    """

    id: str
    also: tuple[str, ...] = field(default=(), kw_only=True)
    warnings: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def ids(self) -> tuple[str, ...]:
        """All the names of the rule."""
        return (self.id, *self.also)

    @property
    def sentence(self) -> str:
        """Which of the words of the site says what is asked."""
        return f"rules.asks.{self.id}"


def printable(text: str) -> str:
    """A text in one line in which each sign can be seen; of the others the number in Unicode is shown."""
    if text.isprintable():
        return text
    return "".join(" " if sign.isspace() else sign if sign.isprintable() else f"<U+{ord(sign):04X}>" for sign in text)


def excerpt(value: object, most: int = _MOST_SHOWN) -> str:
    """A value as a message repeats it: in one line, and not all of it when it is long."""
    text = printable(str(value)[: most + 1])
    return text if len(text) <= most else f"{text[: most - 1]}…"


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems by file, line and column, each one once."""
    unique = set(problems)
    return tuple(sorted(unique, key=lambda p: (p.path, p.line, p.column, p.rule, p.message)))


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Only the problems that stop the build."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice that is spelled most like a word; None when none is near."""
    near = difflib.get_close_matches(word, list(choices), n=1, cutoff=0.6)
    return near[0] if near else None


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """A question that names the nearest of the choices, or an empty text."""
    near = nearest(word, choices)
    return f'did you mean "{near}"?' if near else ""


def packed(problems: Iterable[Problem]) -> bytes:
    """Problems as bytes, from which ``unpacked`` makes the same again."""
    return json.dumps([asdict(problem) for problem in problems]).encode()


def unpacked(data: bytes) -> Iterator[Problem]:
    """The problems that were ``packed``."""
    for fields in json.loads(data):
        yield Problem(**{**fields, "severity": Severity(fields["severity"])})
