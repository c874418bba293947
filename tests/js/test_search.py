"""The search ranks names before texts and all words before some, and forgives what people mistype."""

import json

import pytest

from generator.exports.search import Words
from generator.languages.en import ENGLISH
from generator.languages.es import SPANISH
from generator.languages.language import Language
from tests.js.finder import Hit, find


def index(*pages: tuple[str, ...], language: Language = ENGLISH) -> str:
    """An index of pages: title, summary, other name, what people type and further words; the last ones may lack."""
    rows = []
    for page in pages:
        title, summary, name, asked, further = (*page, "", "", "", "")[:5]
        rows.append([title, 0, title, summary, "", [name] if name else [], [asked] if asked else [], further])
    head = {"letters": "".join(language.letters), "small": " ".join(language.small_words), "kinds": ["Page"]}
    return f"var limberSearch = {json.dumps({**head, 'pages': rows})};"


def titles(index: str, query: str) -> list[str]:
    """The titles of the pages that are found."""
    return [hit.address for hit in find(index, query)[0]]


def test_a_title_counts_more_than_another_name_than_a_summary_than_a_text() -> None:
    pages = index(("Text", "", "", "", "bridge"), ("Summary", "A bridge"), ("Other", "", "Bridge move"), ("Bridge up",))
    assert titles(pages, "bridge") == ["Bridge up", "Other", "Summary", "Text"]


def test_what_people_type_counts_as_much_as_a_name_but_is_not_shown() -> None:
    pages = index(("Sciatica", "", "Nerve pain", "leg pain"), ("Leg raise", "No pain"))
    assert find(pages, "leg pain", "nerve")[0][0] == Hit("Sciatica", "")
    assert find(pages, "leg pain", "nerve")[1] == [Hit("Sciatica", "Nerve pain")]


def test_another_name_is_not_shown_where_the_title_says_it() -> None:
    assert find(index(("Hip lift", "", "High hip lift")), "hip lift") == [[Hit("Hip lift", "")]]


def test_pages_with_all_words_stand_before_pages_with_some() -> None:
    pages = index(("Hip",), ("Groin",), ("Butterfly", "", "", "", "groin hip"))
    assert titles(pages, "hip groin") == ["Butterfly", "Hip", "Groin"]


def test_a_name_that_is_just_what_was_typed_comes_first() -> None:
    pages = index(("Hip hip", "Hip"), ("Hip pain", "A page on the hip"), ("Sore hip pain", "", "", "hip"))
    assert titles(pages, "hip")[0] == "Sore hip pain"


@pytest.mark.parametrize("typed", ["b", "bri", "bridg", "BRIDGE", " bridge ", "bridges", "Bridge!"])
def test_the_beginning_of_a_word_finds_it_and_so_do_capitals_and_a_plural(typed: str) -> None:
    assert titles(index(("Bridge",), ("Plank",)), typed) == ["Bridge"]


@pytest.mark.parametrize(
    "typed", ["brigde", "brdge", "bridgee", "bridxe", "vridge", "exersise", "excercise", "exersice"]
)
def test_a_slip_is_forgiven_and_in_a_long_word_two(typed: str) -> None:
    assert titles(index(("Bridge",), ("Exercise",), ("Plank",)), typed) in (["Bridge"], ["Exercise"])


@pytest.mark.parametrize("typed", ["hap", "brxdxe", "planetarium", "exexcixx"])
def test_more_slips_are_not_forgiven_and_in_a_short_word_none(typed: str) -> None:
    assert titles(index(("Bridge",), ("Exercise",), ("Hip",), ("Plank",)), typed) == []


def test_nothing_is_forgiven_where_something_is_spelled_as_typed() -> None:
    assert titles(index(("Chair",), ("Chain",)), "chain") == ["Chain"]


def test_small_words_count_only_where_there_is_nothing_else() -> None:
    pages = index(("The chair",), ("Up and down",), ("Up",))
    assert titles(pages, "the chair") == ["The chair"]
    assert titles(pages, "up") == ["Up"]


def test_accents_may_be_left_out_but_not_taken_for_another_letter() -> None:
    pages = index(("Ciática",), ("Niño",), ("Nino",), language=SPANISH)
    assert titles(pages, "ciatica") == titles(pages, "CIÁTICA") == ["Ciática"]
    assert titles(pages, "niño") == ["Niño"]
    assert titles(index(("Niño",)), "nino") == ["Niño"]


@pytest.mark.parametrize(
    "word", ["Ångström", "e\u0301te\u0301", "Straße", "İstanbul", "हिन्दी", "ไทย", "العربية", "한국어"]
)
def test_a_word_of_any_script_is_found_as_it_was_written(word: str) -> None:
    (folded,) = Words(ENGLISH)([word])
    assert titles(index(("Page", "", "", "", folded), ("Other",)), word) == ["Page"]


def test_a_word_inside_of_another_is_found_after_words_that_begin_so() -> None:
    assert titles(index(("Backache",), ("Ached",)), "ache") == ["Ached", "Backache"]


def test_a_word_of_a_script_without_spaces_is_found_within_a_line() -> None:
    assert titles(index(("慢性腰痛",), ("髋关节",)), "腰痛") == ["慢性腰痛"]


def test_numbers_are_words() -> None:
    assert titles(index(("Long", "", "", "20 minutes"), ("Short", "", "", "10 minutes")), "10 minutes")[0] == "Short"


def test_signs_and_names_of_properties_are_only_text() -> None:
    pages = index(("<script>",), ("constructor",), ("{{ x }}",))
    assert titles(pages, "<script>") == ["<script>"]
    assert titles(pages, "constructor") == ["constructor"]
    assert [titles(pages, typed) for typed in ("", " ", "<>", "\\")] == [[], [], [], []]


def test_at_most_20_pages_are_shown_and_few_for_some_of_the_words() -> None:
    pages = index(*((f"Hip {number}",) for number in range(30)), ("Hip pain",))
    assert len(titles(pages, "hip")) == 20
    assert len(titles(pages, "hip pain")) == 8
