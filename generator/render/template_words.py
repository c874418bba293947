"""Which words of the site the templates ask for, and which other templates: read, not run."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.meta import find_referenced_templates

from generator.problems import Problem, Told
from generator.render.templates import FOLDER, SUFFIX
from generator.render.word import NUMBER, Word

TOLD = (Told("template", also=("missing-template",)),)
"""What is told of the templates of pages."""


def words_of_templates(files: Mapping[str, str], pages: Iterable[str]) -> tuple[list[Word], list[Problem]]:
    """The words that templates ask for, and what is wrong with the templates.

    Args:
        files: Text by path.
        pages: The names of the templates that the program asks for.

    Problems:
        template, missing-template. A project without any template is a test of something else.
    """
    words: list[Word] = []
    problems: list[Problem] = []
    wanted = {f"{FOLDER}pages/{name}{SUFFIX}": "the program" for name in pages}
    there = {path: text for path, text in files.items() if path.startswith(FOLDER) and path.endswith((SUFFIX, ".html"))}
    for path, text in sorted(there.items()):
        found = _read_template(text)
        if isinstance(found, TemplateSyntaxError):
            message = f"this template cannot be read: {found.message}"
            problems.append(Problem(path, found.lineno, 1, "template", message, "mend it at this line"))
            continue
        words += found.words
        if path.endswith(SUFFIX):
            wanted |= dict.fromkeys(map(FOLDER.__add__, found.templates), path)
    for path, user in sorted(wanted.items()) if any(path.endswith(SUFFIX) for path in there) else ():
        if path not in files:
            message = f"this template is missing; {user} needs it"
            problems.append(Problem(path, 1, 1, "missing-template", message, "take the file of the program"))
    return words, problems


@dataclass(frozen=True)
class _Template:
    """What one template asks for."""

    words: tuple[Word, ...]
    templates: tuple[str, ...]


@lru_cache(maxsize=500)
def _read_template(text: str) -> _Template | TemplateSyntaxError:
    try:
        tree = Environment(autoescape=True).parse(text)
    except TemplateSyntaxError as error:
        return error
    return _Template(tuple(_words(tree)), tuple(name for name in find_referenced_templates(tree) if name))


def _words(tree: nodes.Template) -> Iterator[Word]:
    for call in tree.find_all(nodes.Call):
        counted = isinstance(call.node, nodes.Getattr) and call.node.attr == "count"
        asker = call.node.node if isinstance(call.node, nodes.Getattr) and counted else call.node
        first = call.args[0] if call.args else None
        if isinstance(asker, nodes.Name) and asker.name == "t" and isinstance(first, nodes.Const):
            braces = NUMBER if counted else frozenset(keyword.key for keyword in call.kwargs)
            yield Word(str(first.value), braces, counted)
