import importlib
import json
import re
from dataclasses import fields

import pytest
from jinja2 import Environment, meta, nodes

from generator.exports.cards import card_jobs
from generator.render.strings import load_strings
from generator.render.templates import FOLDER, SUFFIX
from tests.conftest import BOTH, MakeSite

PARSER = Environment(autoescape=True)
OPENING = re.compile(r"\{#-?\s*(?P<says>.*?)#\}", re.DOTALL)
VIEW = re.compile(r"fields of\s+(?P<module>[\w.]+)\.(?P<name>\w+)\.")
WORDS = re.compile(r"""\bt(?:\.count)?\("(?P<name>[a-z.-]+)"[,)]""")


def names(templates: dict[str, str], folder: str) -> list[str]:
    """The templates of a folder."""
    return sorted(path for path in templates if path.startswith(f"{FOLDER}{folder}/") and path.endswith(SUFFIX))


def variables(templates: dict[str, str], path: str) -> set[str]:
    """What a template and everything that it includes ask of their context."""
    tree = PARSER.parse(templates[path])
    found = set(meta.find_undeclared_variables(tree))
    for other in meta.find_referenced_templates(tree):
        assert other is not None
        found |= variables(templates, FOLDER + other)
    return found - {"t"}


def macros(text: str) -> set[str]:
    """The macros that a template defines."""
    return {node.name for node in PARSER.parse(text).find_all(nodes.Macro)}


def opening(text: str) -> str:
    """The comment that a template opens with."""
    match = OPENING.match(text)
    assert match, "a template opens with a comment"
    return " ".join(match["says"].split())


def shown_fields(says: str) -> set[str]:
    """The fields of the view that an opening comment names."""
    match = VIEW.search(says)
    assert match, f"the comment names no view: {says}"
    return {field.name for field in fields(getattr(importlib.import_module(match["module"]), match["name"]))}


def test_each_page_template_asks_for_just_the_fields_of_its_view(site_templates: dict[str, str]) -> None:
    found = names(site_templates, "pages")
    assert found
    asked = {path: variables(site_templates, path) for path in found}
    held = {path: shown_fields(opening(site_templates[path])) for path in found}
    assert {path: asked[path] - held[path] for path in found if asked[path] - held[path]} == {}
    assert {path: held[path] - asked[path] for path in found if held[path] - asked[path]} == {}


def test_each_part_says_what_it_asks_of_its_context(site_templates: dict[str, str]) -> None:
    found = [path for path in names(site_templates, "parts") if "Context:" in opening(site_templates[path])]
    assert found
    for path in found:
        says = opening(site_templates[path])
        told = set(re.findall(r"\w+", says.partition("Context:")[2]))
        assert variables(site_templates, path) <= told, path


def test_the_macros_need_nothing_but_the_words_of_the_site_and_are_all_told(site_templates: dict[str, str]) -> None:
    found = [path for path in names(site_templates, "parts") if opening(site_templates[path]).startswith("Macros")]
    assert found
    for path in found:
        assert variables(site_templates, path) == set(), path
        assert macros(site_templates[path]) == set(re.findall(r"(\w+)\([^)]*\):", opening(site_templates[path]))), path


def test_each_part_is_one_of_both(site_templates: dict[str, str]) -> None:
    said = {path: opening(site_templates[path]) for path in names(site_templates, "parts")}
    assert [path for path, says in said.items() if says.startswith("Macros") == ("Context:" in says)] == []


def test_a_template_that_asks_for_more_than_its_view_has_is_found(site_templates: dict[str, str]) -> None:
    path = f"{FOLDER}pages/index.md.jinja"
    spoiled = {**site_templates, path: site_templates[path] + "{{ surprise }}"}
    assert variables(spoiled, path) - shown_fields(opening(spoiled[path])) == {"surprise"}


@pytest.mark.parametrize("language", BOTH)
def test_each_word_that_a_template_names_exists(site_templates: dict[str, str], language: str) -> None:
    strings, _ = load_strings(site_templates, BOTH)
    wanted = {
        match["name"]
        for path, text in site_templates.items()
        if path.endswith(SUFFIX)
        for match in WORDS.finditer(text)
    }
    assert len(wanted) > 60
    assert {
        name for name in wanted if name not in strings[language] and f"{name}.other" not in strings[language]
    } == set()


def test_the_cards_ask_for_just_the_words_and_the_facts_that_they_are_told(
    make_site: MakeSite, card_templates: dict[str, str]
) -> None:
    told = json.loads(next(card_jobs(make_site(), card_templates)).data)
    typst = "\n".join(text for path, text in card_templates.items() if not path.endswith(OF_THEIR_OWN))
    asked = re.findall(r"\bcard\.(?:at\(\"([a-z_]+)\"|([a-z_]+))", typst)
    assert {name or other for name, other in asked} - {"svg"} == told.keys()
    worded = "\n".join(text for path, text in card_templates.items() if not path.endswith("pick.typ"))
    assert set(re.findall(r"#?\bwords\.([a-z-]+)\b(?!\()", worded)) == told["words"].keys()


OF_THEIR_OWN = ("pick.typ", "twin.typ")
"""A sheet to tick and a card of two languages are told other facts."""
