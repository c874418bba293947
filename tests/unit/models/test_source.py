import pytest

from generator.models.source import Source, Vocabulary
from tests.unit.models.faults import content, faults, needed


def test_a_source_needs_these_fields() -> None:
    assert needed(Source) == ["tier", "title", "organisation", "url", "official", "seen", "supports"]


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("tier", "D", ("tier", "enum")),
        ("title", "", ("title", "text_refused")),
        ("organisation", " ", ("organisation", "text_refused")),
        ("supports", (), ("supports", "too_short")),
        ("year", 2025, ("year", "string_type")),
        ("official", "yes", ("official", "bool_type")),
        ("seen", "November 2026", ("seen", "date_form")),
    ],
)
def test_a_source_refuses_what_it_cannot_show(field: str, value: object, fault: tuple[str, str]) -> None:
    assert faults(Source, content("sources/guide", **{field: value})) == [fault]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://a.example",
        "//a.example",
        "https://a.example/ b",
        'https://a.example/"onclick=x',
        "https://a.example/'",
        "https://a.example/<b>",
        " https://a.example",
        "https://",
    ],
)
def test_the_address_of_a_source_is_a_plain_web_address(url: str) -> None:
    assert faults(Source, content("sources/guide", url=url)) == [("url", "string_pattern_mismatch")]


def test_an_address_of_2_lines_goes_no_further_than_the_text_gate() -> None:
    assert faults(Source, content("sources/guide", url="https://a.example\nx")) == [("url", "text_refused")]


@pytest.mark.parametrize("field", ["title", "organisation"])
def test_what_is_printed_of_a_source_is_one_line(field: str) -> None:
    source = Source.model_validate(content("sources/guide", **{field: "The guide\n\n- second edition"}))
    assert getattr(source, field) == "The guide - second edition"


def test_a_vocabulary_has_a_term() -> None:
    assert faults(Vocabulary, {"id": "muscles", "terms": {}}) == [("terms", "too_short")]
