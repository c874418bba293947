"""Templates say where things stand. What stands there, in which order and with which words, the views decide."""

from collections.abc import Iterator

import pytest
from jinja2 import Environment, nodes

from generator.render.templates import FOLDER, SUFFIX

PARSER = Environment(autoescape=True)
PLAIN = (nodes.Name, nodes.Getattr, nodes.Const, nodes.And, nodes.Not)
"""A name, a part of it, a constant word, and whether there is any of them."""
STRUCTURE = (nodes.Output, nodes.TemplateData, nodes.If, nodes.For, nodes.Macro, nodes.Include, nodes.Import)
CALLS = (nodes.Call, nodes.Keyword, nodes.Tuple)
LONGEST = 79


def decisions(text: str) -> list[str]:
    """What a template decides by itself, each with its line."""
    return [f"{line}: {what}" for line, what in _decisions(PARSER.parse(text))]


def _decisions(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, PLAIN + STRUCTURE + CALLS):
            yield node.lineno, type(node).__name__.lower()
        elif isinstance(node, nodes.For) and (node.test or not isinstance(node.iter, nodes.Name | nodes.Getattr)):
            yield node.lineno, "a loop that chooses or orders"
        elif isinstance(node, nodes.Name) and node.name == "loop":
            yield node.lineno, "a loop that counts"


def templates(files: dict[str, str]) -> dict[str, str]:
    return {path.removeprefix(FOLDER): text for path, text in files.items() if path.endswith(SUFFIX)}


def test_no_template_decides(site_templates: dict[str, str]) -> None:
    found = {path: decisions(text) for path, text in templates(site_templates).items()}
    assert {path: lines for path, lines in found.items() if lines} == {}


def test_no_template_is_long(site_templates: dict[str, str]) -> None:
    lengths = {path: len(text.splitlines()) for path, text in templates(site_templates).items()}
    assert {path: length for path, length in lengths.items() if length > LONGEST} == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{{ t("exercise." ~ anchor) }}', "1: concat"),
        ('{{ names | join(", ") }}', "1: filter"),
        ("{% if tier == 'urgent' %}x{% endif %}", "1: compare"),
        ("{{ t('yes') if needed else t('no') }}", "1: condexpr"),
        ("{% for a in alerts if a.tier %}{% endfor %}", "1: a loop that chooses or orders"),
        ("{% for a in (tips, mistakes) %}{% endfor %}", "1: a loop that chooses or orders"),
        ("{{ session + schedule }}", "1: add"),
        ("{% for a in all %}{% if loop.last %}.{% endif %}{% endfor %}", "1: a loop that counts"),
        ("{{ all[0] }}", "1: getitem"),
        ("{% set a = b %}", "1: assign"),
    ],
)
def test_a_decision_is_found(text: str, found: str) -> None:
    assert found in decisions(text)
