import html
import json
from dataclasses import replace
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.pages.front_matter import front_data, front_matter, json_for_html
from generator.pages.site import Page

TEXTS = (
    st.one_of(
        st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"])),
        st.text("'\"\\<>&-:#%{}\n \u2028é"),
    )
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)


def read(text: str) -> dict[str, Any]:
    """The block as MkDocs reads it."""
    assert text.startswith("---\n")
    assert text.endswith("\n---\n")
    found = yaml.safe_load(text[4:-4])
    assert isinstance(found, dict)
    return found


def page(title: str, description: str = "What it does.") -> Page:
    """A page with a title."""
    return Page("exercises/bridge.md", "exercise", None, title, description)


def test_the_block_holds_title_description_and_layout() -> None:
    assert front_matter(front_data(page("Bridge"))) == (
        '---\ntitle: "Bridge"\ndescription: "What it does."\nhide: [navigation]\nlayout: exercise\n---\n'
    )


@settings(max_examples=50, deadline=None)
@given(TEXTS, TEXTS)
def test_any_title_comes_back_after_yaml_and_html(title: str, description: str) -> None:
    found = read(front_matter(front_data(page(title, description))))
    assert (html.unescape(found["title"]), html.unescape(found["description"])) == (title, description)
    assert not set("<>\"'") & set(found["title"])


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_any_structured_data_comes_back_after_yaml_and_cannot_end_its_element(text: str) -> None:
    data = {"name": text, "list": [text, 5, True]}
    written = read(front_matter(front_data(replace(page("Bridge"), facts=data))))["structured"]
    assert json.loads(written) == data
    assert not set("<>&'") & set(written)


@settings(max_examples=50, deadline=None)
@given(TEXTS, TEXTS)
def test_the_data_is_what_mkdocs_reads_from_the_block(title: str, text: str) -> None:
    data = front_data(replace(page(title, text), facts={"name": text}))
    assert read(front_matter(data)) == data


def test_lines_in_a_text_do_not_end_the_block() -> None:
    assert read(front_matter(front_data(page("a\n---\nlayout: evil"))))["layout"] == "exercise"


@pytest.mark.parametrize(
    ("text", "written"), [("</script>", r"\u003c/script\u003e"), ("it's", r"it\u0027s"), ("a\u2028b", r"a\u2028b")]
)
def test_signs_that_could_end_something_are_written_as_numbers(text: str, written: str) -> None:
    assert json_for_html({"a": text}) == f'{{"a":"{written}"}}'


def test_a_page_without_structured_data_has_no_such_line() -> None:
    assert "structured" not in read(front_matter(front_data(page("Bridge"))))
