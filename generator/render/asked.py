"""Which words of the site modules of the program ask for, and with what to fill them: read, not run."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.render.word import NUMBER, Word


@dataclass(frozen=True)
class _Pattern:
    """A word whose name ends in, or is, what a function is given."""

    place: int
    prefix: str
    suffix: str
    braces: frozenset[str]
    counted: bool

    def word(self, given: str) -> Word:
        return Word(f"{self.prefix}{given}{self.suffix}", self.braces, self.counted)


@dataclass
class Module:
    """What one module of the program asks for.

    Attributes:
        name: Its file.
        words: The words that it names whole.
        patterns: By the name of a function, the words that it puts together from what it is given.
        calls: What functions are given: by the name of the function, the place of an argument and its text.
        templates: The templates of the pages that it makes.
    """

    name: str
    words: set[Word] = field(default_factory=set)
    patterns: dict[str, tuple[_Pattern, ...]] = field(default_factory=dict)
    calls: list[tuple[str, int, str]] = field(default_factory=list)
    templates: set[str] = field(default_factory=set)
    imported: set[str] = field(default_factory=set)


def read_module(name: str, source: str) -> Module:
    """Reads one module of the program."""
    module = Module(name)
    _Visitor(module).visit(ast.parse(source))
    return module


def resolved(modules: Iterable[Module]) -> Iterator[Word]:
    """The words that modules ask for. A function may put a name together from what another module gives it."""
    modules = tuple(modules)
    everywhere = {name: found for module in modules for name, found in module.patterns.items()}
    for module in modules:
        yield from module.words
        for function, place, text in module.calls:
            known = module.patterns.get(function) or (
                everywhere.get(function, ()) if function in module.imported else ()
            )
            yield from (pattern.word(text) for pattern in known if pattern.place == place)


class _Visitor(ast.NodeVisitor):
    """Walks through a module and remembers in which function it is."""

    def __init__(self, module: Module) -> None:
        self.module = module
        self.functions: list[ast.FunctionDef] = []

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.functions.append(node)
        self.generic_visit(node)
        self.functions.pop()

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        self.module.imported |= {alias.name for alias in node.names}

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = _called(node.func)
        counted = name == "counted" or (name == "count" and _called(getattr(node.func, "value", None)) == "strings")
        if node.args and (counted or name == "strings"):
            braces = NUMBER if counted else frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
            self._asked(node.args[0], braces, counted=counted)
        for place, argument in enumerate(node.args):
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                self.module.calls.append((name, place, argument.value))
                if name == "Page" and place == 1:
                    self.module.templates.add(argument.value)

    def _asked(self, argument: ast.expr, braces: frozenset[str], *, counted: bool) -> None:
        prefix, middle, suffix = _parts(argument)
        for text in _texts(middle):
            self.module.words.add(Word(f"{prefix}{text}{suffix}", braces, counted))
        for function in reversed(self.functions if isinstance(middle, ast.Name) else ()):
            names = [parameter.arg for parameter in function.args.args]
            if isinstance(middle, ast.Name) and middle.id in names:
                pattern = _Pattern(names.index(middle.id), prefix, suffix, braces, counted)
                known = self.module.patterns.get(function.name, ())
                self.module.patterns[function.name] = (*known, pattern)
                return


def _called(function: ast.expr | None) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _parts(argument: ast.expr) -> tuple[str, ast.expr, str]:
    """What stands before and behind the only value that is put into a text."""
    if not isinstance(argument, ast.JoinedStr):
        return "", argument, ""
    values = [part for part in argument.values if isinstance(part, ast.FormattedValue)]
    if len(values) != 1:
        return "", argument, ""
    place = argument.values.index(values[0])
    around = (argument.values[:place], argument.values[place + 1 :])
    before, after = ("".join(text for part in parts for text in _texts(part)) for parts in around)
    return before, values[0].value, after


def _texts(value: ast.expr) -> tuple[str, ...]:
    """The texts that an expression can be, as far as they stand there."""
    if isinstance(value, ast.IfExp):
        return (*_texts(value.body), *_texts(value.orelse))
    return (value.value,) if isinstance(value, ast.Constant) and isinstance(value.value, str) else ()
