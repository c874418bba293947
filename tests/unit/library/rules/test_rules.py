from pathlib import Path

import pytest

from generator.library import rules
from generator.library.rules import RULES
from generator.library.rules.rule import Rule, Scope
from generator.models.exercise import Exercise
from tests.conftest import library, told


def test_every_rule_file_is_in_the_list_once() -> None:
    files = {path.stem for path in Path(rules.__file__).parent.glob("*.py")} - {"__init__", "rule"}
    assert sorted(rule.check.__module__.rsplit(".", 1)[-1] for rule in RULES) == sorted(files)


def test_only_the_rules_about_words_read_every_language() -> None:
    assert [rule.id for rule in RULES if rule.scope is Scope.EVERY_LANGUAGE] == [
        *("build-up", "pain-score", "reading-level", "sentence-length", "range-dash", "spelled-number", "promise"),
        "rejected-word",
    ]


@pytest.mark.parametrize(
    ("at_key", "problem"),
    [
        (False, "content/exercises/bridge.yaml:3:7: too short  [short-name]"),
        (True, "content/exercises/bridge.yaml:3:1: too short  [short-name]"),
    ],
)
def test_a_problem_of_a_rule_carries_its_name_and_its_place(problem: str, *, at_key: bool) -> None:
    rule = Rule("short-name", lambda _: iter(()))
    made = rule.problem(library().of(Exercise)["bridge"], ("name",), "too short", "", at_key=at_key)
    assert told(made) == problem
