"""The one law: any project gives problems at path, line and column, or a whole site that machines can read."""

import datetime
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from copy import copy
from dataclasses import replace
from types import ModuleType
from typing import Any
from unittest import mock
from xml.etree import ElementTree

import yaml

from generator import build as building
from generator.build import Built, build_site, check
from generator.catalogue import CATALOGUE
from generator.exports.search import GLOBAL
from generator.exports.setting import Typeset
from generator.library import figures as drawing
from generator.library import load as loading
from generator.library.rules import reading_level
from generator.problems import Problem, errors, printable
from tests.conftest import BOTH, settings
from tests.fuzz.bases import templates
from tests.fuzz.mutate import Files

LONGEST_MESSAGE = 900
"""How many signs a message or a hint may have; the list of every field of a file is the longest."""
_RULES = frozenset(id_ for stage in CATALOGUE for told in stage.told for id_ in told.ids)
DAY = datetime.date(2027, 1, 1)
"""A day on which no review of any project is due or still to come."""
_OPTIONS = replace(settings(*BOTH, site_url="https://limber.example/"), today=DAY)
MOST_REMEMBERED = 20_000


class BrokenLawError(AssertionError):
    """The law does not hold for a project."""


class _Memory:
    """Outcomes of pure functions by what they were given; a thing counts as itself and is kept alive."""

    def __init__(self) -> None:
        self.known: dict[Any, Any] = {}

    def of(self, make: Callable[..., Any], key: Callable[..., Any]) -> Callable[..., Any]:
        """The same function with a memory."""

        def remembering(*given: Any, **more: Any) -> Any:
            place = (make, key(*given, **more))
            if place not in self.known:
                if len(self.known) > MOST_REMEMBERED:
                    self.known.clear()
                self.known[place] = (given, make(*given, **more))
            return self.known[place][1]

        return remembering


def _by_templates(files: Files, *more: Any) -> Any:
    return (*(item for item in files.items() if item[0].startswith("site_templates/")), *map(str, more))


def _by_thing(*given: Any) -> Any:
    return tuple(one if isinstance(one, str | frozenset) else id(one) for one in given)


_ASKED_OFTEN: tuple[tuple[ModuleType, str, Callable[..., Any]], ...] = (
    (building, "environment", _by_templates),
    (loading, "parse", lambda *given: given),
    *((loading, name, _by_thing) for name in ("validate", "Entry", "translate")),
    (reading_level, "_verdict", _by_thing),
    (drawing, "_story", lambda *given: (id(given[1]), str(given[2]))),
)
"""Pure functions by the module that asks them, and what their outcome depends on."""


@contextmanager
def remembered() -> Iterator[None]:
    """Does the same work once, however many projects ask for it, so that a project with one change takes less."""
    memory = _Memory()
    words = memory.of(building.load_words, _by_templates)
    with ExitStack() as stack:
        for module, name, key in _ASKED_OFTEN:
            stack.enter_context(mock.patch.object(module, name, memory.of(getattr(module, name), key)))
        stack.enter_context(mock.patch.object(building, "load_words", lambda *given: tuple(map(copy, words(*given)))))
        yield


def hold(files: Files, typeset: Typeset | None = None, *, whole: bool = True) -> bool:
    """Holds the law against a project.

    Args:
        files: Text by path, with the templates.
        typeset: Makes the cards of a project without errors; None for none.
        whole: Whether a project without errors is built.

    Returns:
        Whether the project has no error.

    Raises:
        BrokenLawError: When the law does not hold. Any other exception is a broken law too.
    """
    problems = check(files, _OPTIONS)
    for problem in problems:
        look_at(problem, files)
    if errors(problems):
        return False
    if whole:
        look_at_site(build_site(files, _OPTIONS, typeset))
    return True


def project(content: Files) -> Files:
    """A content folder with the real templates; words that the content has itself count more."""
    return {**templates(), **content}


def look_at(problem: Problem, files: Files) -> None:
    """A problem stands at a place of its file, its words fit a line of a terminal, and its rule is a known one."""
    if problem.rule not in _RULES:
        raise BrokenLawError(f"there is no rule {problem.rule}")
    text = next((text for path, text in files.items() if printable(path) == problem.path), None)
    lines = problem.line if text is None else text.count("\n") + text.count("\r") + 2
    if not (1 <= problem.line <= lines and problem.column >= 1):
        raise BrokenLawError(f"{problem} lies outside its file")
    for words in (problem.path, problem.message, problem.hint):
        if not words.isprintable() or len(words) > LONGEST_MESSAGE:
            raise BrokenLawError(f"{problem} does not fit a line: {len(words)} signs")
    if "Input should" in problem.message or not problem.message:
        raise BrokenLawError(f"{problem} is not in our words")


def look_at_site(built: Built) -> None:
    """Every file of a site is what its ending says."""
    if built.failed:
        raise BrokenLawError(f"it passes the check and fails in the build: {built.problems}")
    for language, made in built.languages.items():
        for path, file in made.items():
            try:
                _READ[path.rpartition(".")[2]](file.content)
            except (ValueError, ElementTree.ParseError, yaml.YAMLError, AssertionError) as error:
                raise BrokenLawError(f"{language}/{path}: {error}") from error


def _json(data: bytes) -> None:
    json.loads(data.decode("utf-8"), parse_constant=_no_number)


def _no_number(word: str) -> None:
    raise ValueError(f"{word} is no JSON")


def _markdown(data: bytes) -> None:
    text = data.decode("utf-8")
    assert text.startswith("---\n"), "no front matter"
    front = yaml.load(text.split("---\n")[1], Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    assert isinstance(front.get("title"), str), "no title"
    assert front["title"].strip(), "no title"
    assert all(sign == "\n" or ord(sign) >= 0x20 for sign in text), "a control character"


def _data_script(data: bytes) -> None:
    """A script that does nothing but give a value a name."""
    script = data.decode("utf-8")
    assert script.startswith(f"var {GLOBAL}="), "no data"
    _json(script.removeprefix(f"var {GLOBAL}=").removesuffix(";\n").encode())


def _html(data: bytes) -> None:
    """A page that leads on from an old address; whole, and with a way on."""
    text = data.decode("utf-8")
    assert text.startswith("<!doctype html>\n"), "no page"
    assert text.rstrip().endswith("</html>"), "half a page"
    assert '<meta http-equiv="refresh" content="0; url=' in text, "leads nowhere"


def _pdf(data: bytes) -> None:
    assert data.startswith(b"%PDF-"), "no PDF"


def _png(data: bytes) -> None:
    assert data.startswith(b"\x89PNG"), "no PNG"


_READ: dict[str, Callable[[bytes], object]] = {
    "svg": ElementTree.fromstring,
    "json": _json,
    "js": _data_script,
    "html": _html,
    "md": _markdown,
    "pdf": _pdf,
    "png": _png,
}
