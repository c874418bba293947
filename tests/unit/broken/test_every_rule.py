"""No rule of the program is without an example of the mistake that it tells."""

import ast
import re
from pathlib import Path

import generator
from tests.unit.broken.every import TOLD_ELSEWHERE, told_rules

MAKERS = {"Problem", "problem", "text_problem", "_add", "Rule"}
"""Functions and classes that are given the name of a rule."""
NAME = re.compile(r"[a-z]+(-[a-z]+)*")


def named_in(source: str) -> set[str]:
    """The names of rules that stand in a module as words: given to a maker of problems, or kept as ``RULE``."""
    found: list[ast.expr] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            maker = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            found += [*node.args, *(word.value for word in node.keywords)] if maker in MAKERS else []
        elif isinstance(node, ast.Assign) and [getattr(target, "id", "") for target in node.targets] == ["RULE"]:
            found.append(node.value)
    words = {node.value for node in found if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {word for word in words if NAME.fullmatch(word)}


def test_each_rule_that_the_program_names_is_told_by_a_case() -> None:
    sources = Path(generator.__file__).parent.rglob("*.py")
    named = set().union(*(named_in(path.read_text(encoding="utf-8")) for path in sources))
    assert len(named) > 70
    assert named - told_rules() == TOLD_ELSEWHERE
