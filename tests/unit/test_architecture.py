"""The house keeps its floors and its sizes, and knows each of its lists once."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.application.use_cases import lint_imports
from importlinter.configuration import configure

from generator import kinds

ROOT = Path(__file__).parents[2]
GENERATOR = sorted((ROOT / "generator").rglob("*.py"))
TEMPLATES = sorted((ROOT / "site_templates").rglob("*.jinja"))
FRONT_END = sorted(
    path for pattern in ("*.css", "*.js", "*.html") for path in (ROOT / "site_templates" / "theme").rglob(pattern)
)
CARDS = sorted((ROOT / "site_templates" / "cards").glob("*.typ"))
FEWEST_THAT_MAKE_A_LIST = 3


def name(path: Path) -> str:
    """The path below the project folder."""
    return path.relative_to(ROOT).as_posix()


def lines(path: Path) -> int:
    """The number of lines of a file."""
    return len(path.read_text(encoding="utf-8").splitlines())


def too_long(paths: list[Path], most: int) -> dict[str, int]:
    """The files of more lines than a number, with theirs."""
    assert paths
    return {name(path): lines(path) for path in paths if lines(path) > most}


def functions() -> Iterator[tuple[str, int]]:
    """Every function with its number of lines."""
    for path in GENERATOR:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{name(path)}:{node.lineno} {node.name}", (node.end_lineno or 0) - node.lineno + 1


def test_a_module_has_at_most_250_lines() -> None:
    assert too_long(GENERATOR, 250) == {}


def test_nine_modules_in_ten_have_at_most_200_lines() -> None:
    assert len(too_long(GENERATOR, 200)) * 10 <= len(GENERATOR)


def test_a_function_has_at_most_40_lines() -> None:
    assert {place: number for place, number in functions() if number > 40} == {}


def test_a_page_template_has_at_most_80_lines() -> None:
    assert too_long(TEMPLATES, 80) == {}


def test_a_style_sheet_a_script_a_theme_template_and_a_card_have_at_most_250_lines() -> None:
    assert too_long([*FRONT_END, *CARDS], 250) == {}


def test_every_page_template_says_what_it_renders_and_from_what() -> None:
    assert [name(path) for path in TEMPLATES if not path.read_text(encoding="utf-8").startswith("{#")] == []


def test_every_module_says_its_role_in_its_first_line() -> None:
    assert [name(path) for path in GENERATOR if not path.read_text(encoding="utf-8").startswith('"""')] == []


def test_imports_point_down_only_and_no_room_has_a_circle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    configure()  # its command would do so too, but it silences the loggers of every test that follows
    assert lint_imports(config_filename="pyproject.toml", cache_dir=None)


def collections(tree: ast.AST) -> Iterator[list[ast.expr]]:
    """The items of every list, tuple and set written in a module, the keys of every dict, and what is joined by |."""
    for node in ast.walk(tree):
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            yield node.elts
        elif isinstance(node, ast.Dict):
            yield [key for key in node.keys if key]
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            yield list(_joined(node))


def _joined(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _joined(node.left)
        yield from _joined(node.right)
    else:
        yield node


def word(item: ast.expr) -> str:
    """What an item of a list is called: its text, or the name of a class."""
    if isinstance(item, ast.Constant):
        return str(item.value)
    return item.id if isinstance(item, ast.Name) else ""


def lists_of(words: set[str], fewest: int) -> list[str]:
    """The modules that list several of some words."""
    return [
        name(path)
        for path in GENERATOR
        if any(
            len({word(item) for item in items} & words) >= fewest
            for items in collections(ast.parse(path.read_text(encoding="utf-8")))
        )
    ]


def test_the_kinds_are_listed_in_one_module() -> None:
    words = {word for kind in kinds.KINDS for word in (kind.name, kind.folder, kind.model.__name__)}
    assert lists_of(words, FEWEST_THAT_MAKE_A_LIST) == []
    assert [kind.name for kind in kinds.KINDS] == list(dict.fromkeys(kind.name for kind in kinds.KINDS))
