"""Generated pages are CommonMark with tables and heading ids: any builder and any code host shows them alike."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from generator.build import build_site
from generator.exports.setting import Card
from generator.render.convert import to_html
from tests.conftest import BOTH, settings
from tests.html_reading import Reader
from tests.rich import rich

DIALECT = re.compile(r"<[^>\n]*\smarkdown\b|\{ ?[.:]|\{ ?\w+=")
"""What only Python-Markdown with its extensions understands."""
SIGNS = re.compile(r"\*\*|\]\(|!\[|\{ #|\| ---|^\s*(?:- |1\. |#)", re.MULTILINE)
"""Signs of Markdown, which no reader should see."""
AFTER_EVERY_REVIEW = datetime.date(2100, 1, 1)
HEADING_ID = re.compile(r" \{ #[\w-]+ \}(?=</h\d>)")
VOID = ("br", "col", "hr", "img", "input", "link", "meta", "source", "wbr")
"""Elements of HTML that hold nothing and have no end."""
WORDS_OF_THE_PROGRAM = ("about/rules.md", "about/fields.md")


@pytest.fixture(scope="module")
def pages(site_templates: Mapping[str, str], card_templates: Mapping[str, str]) -> dict[str, str]:
    """The Markdown of every generated page of the rich project, with cards, by language and path."""
    files = {**site_templates, **card_templates, **rich()}
    options = replace(settings(*BOTH), today=AFTER_EVERY_REVIEW)
    built = build_site(files, options, typeset=lambda jobs: [Card(b"", 2, b"") for _ in jobs])
    return {
        f"{language}/{path}": file.markdown
        for language, files in built.languages.items()
        for path, file in files.items()
        if file.beside
    }


def test_no_page_asks_for_an_extension_of_markdown(pages: Mapping[str, str]) -> None:
    assert len(pages) > 40
    assert {path: DIALECT.findall(text) for path, text in pages.items() if DIALECT.search(text)} == {}


def test_no_reader_sees_a_sign_of_markdown(pages: Mapping[str, str]) -> None:
    shown = {
        path: Reader(to_html(text, {}).text).text
        for path, text in pages.items()
        if not path.endswith(WORDS_OF_THE_PROGRAM)
    }
    assert {path: SIGNS.findall(text) for path, text in shown.items() if SIGNS.search(text)} == {}


def test_another_converter_of_commonmark_makes_the_same_of_them(pages: Mapping[str, str]) -> None:
    other = MarkdownIt("commonmark", {"html": True}).enable("table")
    different = []
    for path, text in pages.items():
        ours, theirs = Reader(to_html(text, {}).text), Reader(HEADING_ID.sub("", other.render(text)))
        if (ours.elements, ours.text.split()) != (theirs.elements, theirs.text.split()):
            different.append(path)
    assert different == []


def test_every_element_that_is_opened_is_closed_in_its_place(pages: Mapping[str, str]) -> None:
    assert {path: left for path, text in pages.items() if (left := unbalanced(to_html(text, {}).text))} == {}


def unbalanced(html: str) -> list[str]:
    """The elements that are left open, or closed where another one is open."""
    stack: list[str] = []
    for end, tag, empty in re.findall(r"<(/?)([a-z][\w-]*)[^>]*?(/?)>", html):
        if end and stack[-1:] == [tag]:
            stack.pop()
        elif end or not (empty or tag in VOID):
            stack.append(end + tag)
    return stack
