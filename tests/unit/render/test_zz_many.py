from collections.abc import Callable
from typing import TypeAlias

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from generator.render.markdown import escape
from tests.html_reading import Reader, exported_to_html, to_html

Convert: TypeAlias = Callable[[str], str]
SIGNS = "\\`*_{}[]<>#|~^=&\"'$-+:!?.()1 ax/;@%,é"
HOSTILE = [
    "<script>alert(1)</script>",
    "`rm`",
    "#eval",
    "{{ 7*7 }}",
    "[x](javascript:alert(1))",
    "| a | b |",
    "</title>",
    "1. one",
    "- one",
    "--- ",
    "&lt;b&gt; &amp; &#60;",
    "![x](y)",
    "<!-- x -->",
    "{ .lb-alert #id onclick=x }",
    "*a* _b_ **c** ~~d~~ ^e^ ==f==",
    "a\\",
    "https://a.example <a@b.example>",
    "[^1]: note",
    "*[HTML]: Hyper",
    "[1]: https://a.example",
    "=====",
    ": term",
    '" onclick="x',
]
TEXTS = (
    st.one_of(
        st.text(SIGNS, min_size=1, max_size=24),
        st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]), min_size=1, max_size=24),
        st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=3).map(" ".join),
    )
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
LAW = settings(max_examples=6000, deadline=None)
PLACES = {
    "alone": ("{}", ["p"]),
    "list item": ("- {}", ["ul", "li"]),
    "step": ("1. {}", ["ol", "li"]),
    "heading": ("# {}", ["h1"]),
    "second heading": ("## {}", ["h2"]),
    "bold": ("**{}**", ["p", "strong"]),
    "link": ("[{}](a.md)", ["p", "a"]),
    "block": ("<div>\n\n{}\n\n</div>", ["div", "p"]),
    "element": ("<p>{}</p>", ["p"]),
}


either = pytest.mark.parametrize("convert", [to_html, exported_to_html])
"""Our own converter, and that of the builders for which we export."""


@either
@pytest.mark.parametrize("place", PLACES)
@LAW
@given(text=TEXTS)
def test_a_text_shows_exactly_its_characters(convert: Convert, place: str, text: str) -> None:
    pattern, tags = PLACES[place]
    page = Reader(convert(pattern.replace("{}", escape(text))))
    assert page.text.strip() == text
    assert [tag for tag, _ in page.elements] == tags


@either
@LAW
@given(text=TEXTS)
def test_a_text_in_a_table_stays_in_its_cell(convert: Convert, text: str) -> None:
    page = Reader(convert(f"| a | b |\n| --- | --- |\n| {escape(text)} | last |"))
    assert [cell for cell in page.texts if cell.strip()] == ["a", "b", text, "last"]
    assert [tag for tag, _ in page.elements] == [*("table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td")]


@either
@LAW
@given(text=TEXTS)
def test_a_text_in_an_attribute_is_its_whole_value(convert: Convert, text: str) -> None:
    page = Reader(convert(f'<p title="{escape(text)}">shown</p>'))
    assert page.elements == [("p", (("title", text),))]
    assert page.text.strip() == "shown"


@either
@LAW
@given(text=TEXTS)
def test_a_text_in_an_attribute_inside_a_line_is_its_whole_value(convert: Convert, text: str) -> None:
    page = Reader(convert(f'See <a title="{escape(text)}">shown</a>.'))
    assert page.elements == [("p", ()), ("a", (("title", text),))]
    assert page.text.strip() == "See shown."


@either
@LAW
@given(text=TEXTS)
@example("&#60;")
def test_a_text_in_an_attribute_of_a_block_with_markdown_does_not_leave_it(convert: Convert, text: str) -> None:
    page = Reader(convert(f'<div title="{escape(text)}">\n\nshown\n\n</div>'))
    # Python-Markdown reads "&#60;" in such an attribute as "<", so only the elements are held here.
    assert [(tag, [name for name, _ in attributes]) for tag, attributes in page.elements] == [
        ("div", ["title"]),
        ("p", []),
    ]


@either
@LAW
@given(first=TEXTS, second=TEXTS)
def test_two_texts_in_one_line_do_not_join_into_markup(convert: Convert, first: str, second: str) -> None:
    page = Reader(convert(f"**{escape(first)}** {escape(second)}"))
    assert page.text.strip() == f"{first} {second}"
    assert [tag for tag, _ in page.elements] == ["p", "strong"]


def test_plain_words_stay_readable_in_the_markdown() -> None:
    assert escape("Hold for 5 seconds, then lower (slowly); don't rush. Why? It's better!") == (
        "Hold for 5 seconds, then lower (slowly); don't rush. Why? It's better!"
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a | b", "a &#124; b"),
        ("2. Lift", "2&#46; Lift"),
        ("- Lift", "&#45; Lift"),
        ("-5", "-5"),
        ("2.5 kg", "2&#46;5 kg"),
    ],
)
def test_signs_become_references_only_where_they_could_mean_something(text: str, written: str) -> None:
    assert escape(text) == written


def test_what_the_program_wrote_passes_unchanged() -> None:
    assert escape(Markup("<b>")) == "<b>"
    assert isinstance(escape("b"), Markup)


def test_other_values_are_written_as_text() -> None:
    assert (escape(5), escape(None)) == ("5", "None")


@pytest.mark.parametrize(
    ("text", "written"), [("1. one", "1&#46; one"), ("12) one", "12&#41; one"), ("a 1. b", "a 1. b")]
)
def test_a_number_that_would_begin_a_list_in_any_dialect_is_text(text: str, written: str) -> None:
    assert escape(text) == written
