"""Text of an author never becomes markup: each page shows it sign by sign, among the elements that it had before."""

import html
import json
from collections.abc import Callable
from typing import TypeAlias

import pytest
import yaml

from generator.exports.data import data_files
from tests.conftest import MakeSite
from tests.unit.hostile import PLACES, Written, filled, leaves, numbers, written

HARMLESS = "“harmless” words"
"""They begin with a sign that has no capital, as all of the others do: pages write the first letter large or small."""
HOSTILE = (
    "<script>alert(1)</script>",
    "`rm`",
    "#eval",
    "{{ 7*7 }}",
    "[x](javascript:alert(1))",
    "| a | b |",
    "</title>",
    "- 1. <!-- &lt;b&gt; *a* __b__ { .x onclick=y } \\",
)
PagesWith: TypeAlias = Callable[[str], dict[str, Written]]
NEVER_SHOWN = {"place.figure.alt", "precaution.short", "routine.size_reason"}
"""The picture of a place says its own words; where it stands, it stands beside the name of the place."""
"""The first stands only on pages of exercises that need care with it; the second is for editors."""


@pytest.fixture(scope="module")
def cache() -> dict[str, dict[str, Written]]:
    """Pages by the text that fills them."""
    return {}


@pytest.fixture
def pages_with(make_site: MakeSite, site_templates: dict[str, str], cache: dict[str, dict[str, Written]]) -> PagesWith:
    """A function that gives the pages of the minimal project with a text in every place."""

    def make(text: str) -> dict[str, Written]:
        if text not in cache:
            cache[text] = written(make_site(filled(text), site_url="https://limber.example/"), site_templates)
        return cache[text]

    return make


def test_every_text_stands_on_some_page(pages_with: PagesWith) -> None:
    shown = {number for page in pages_with(HARMLESS).values() for number in numbers(page.body.text)}
    hidden = {name for number, name in enumerate(PLACES.values()) if number not in shown}
    assert len(shown) > 100
    assert hidden <= NEVER_SHOWN


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_sign_by_sign(text: str, pages_with: PagesWith) -> None:
    harmless = pages_with(HARMLESS)
    for path, page in pages_with(text).items():
        assert page.body.text == harmless[path].body.text.replace(HARMLESS, text), path


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_makes_no_element_and_no_attribute(text: str, pages_with: PagesWith) -> None:
    harmless = pages_with(HARMLESS)
    for path, page in pages_with(text).items():
        expected = [
            (tag, tuple((name, value and value.replace(HARMLESS, text)) for name, value in attributes))
            for tag, attributes in harmless[path].body.elements
        ]
        assert page.body.elements == expected, path


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_does_not_leave_the_front_matter(text: str, pages_with: PagesWith) -> None:
    for path, page in pages_with(text).items():
        assert not set("<>") & set(page.front), path
        block = yaml.safe_load(page.front.strip("-\n"))
        assert html.unescape(block["title"]) == page.page.title, path
        assert html.unescape(block["description"]) == page.page.description, path
        if "structured" in block:
            assert json.loads(block["structured"])["@graph"][0]["name"] == page.page.title, path


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_published_as_it_is(text: str, make_site: MakeSite) -> None:
    files = data_files(make_site(filled(text)))
    texts = [leaf for path, data in files.items() if "schema" not in path for leaf in leaves(json.loads(data))]
    found = [number for leaf in texts if leaf.startswith(f"{text} n") for number in numbers(leaf)]
    assert sorted(found) == list(range(len(PLACES)))
