"""The catalogue names every rule of the program once, and each has a sentence and an example."""

import ast
import re
from pathlib import Path

import pytest

import generator
from generator.catalogue import CATALOGUE
from generator.nodes import parse
from generator.render.strings import load_strings
from tests.conftest import BOTH
from tests.unit.broken.every import TOLD_ELSEWHERE, told_rules

TOLD = [told for stage in CATALOGUE for told in stage.told]
IDS = [id_ for told in TOLD for id_ in told.ids]
MAKERS = {"Problem", "problem", "text_problem", "_add", "_fixed"}
"""Functions and classes that are given the name of a rule."""
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")
NO_RULES = {"utf-8", "utf-8-sig"}
"""Words that are written like names of rules, in modules that tell problems."""


def named_in(source: str) -> set[str]:
    """The words of a module that are written like names of rules, if the module makes problems."""
    nodes = list(ast.walk(ast.parse(source)))
    called = [node.func for node in nodes if isinstance(node, ast.Call)]
    if MAKERS.isdisjoint(func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "") for func in called):
        return set()
    words = {str(node.value) for node in nodes if isinstance(node, ast.Constant)}
    return {word for word in words if NAME.fullmatch(word)}


def test_each_name_stands_in_the_catalogue_once() -> None:
    assert len(IDS) > 80
    assert sorted(IDS) == sorted(set(IDS))


def test_each_name_that_the_program_tells_stands_in_the_catalogue() -> None:
    sources = Path(generator.__file__).parent.rglob("*.py")
    named = set().union(*(named_in(path.read_text(encoding="utf-8")) for path in sources))
    assert named - set(IDS) == NO_RULES
    assert set(IDS) - named == {
        "card",
        "contradiction",
        "promise",
        "publisher",
        "signpost",
        "template",
    }  # words without a hyphen


def test_each_name_of_the_catalogue_is_told_by_an_example() -> None:
    assert set(IDS) == told_rules() | TOLD_ELSEWHERE


def test_these_problems_are_warnings() -> None:
    assert [id_ for told in TOLD for id_ in told.warnings] == [
        *("missing-translation", "stale-translation", "unstamped-translation", "review-overdue", "missing-figure"),
        *("dead-end", "card", "card-font", "placeholder-address"),
    ]


@pytest.mark.parametrize("language", BOTH)
def test_each_rule_says_in_each_language_what_it_asks(site_templates: dict[str, str], language: str) -> None:
    document = load_strings(site_templates, (language,))[0][language]
    assert [told.sentence for told in TOLD if told.sentence not in document] == []
    assert [stage.title for stage in CATALOGUE if stage.title not in document] == []


@pytest.mark.parametrize("language", BOTH)
def test_no_sentence_is_left_over(site_templates: dict[str, str], language: str) -> None:
    path = f"site_templates/strings/{language}/rules.yaml"
    asked = {place[-1] for place in parse(path, site_templates[path])[0].values if place[:-1] == ("rules", "asks")}
    assert asked == {told.id for told in TOLD}
