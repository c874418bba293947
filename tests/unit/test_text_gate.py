"""What may not stand in any text, and what may."""

import sys

import pytest

from generator import refusals, text_gate
from generator.text_gate import LONGEST_NAME, LONGEST_TEXT, refusal


@pytest.mark.parametrize(
    ("sign", "number"),
    [
        ("\x00", "U+0000"),
        ("\x1b", "U+001B"),
        ("\x7f", "U+007F"),
        ("\x9b", "U+009B"),
        ("\u202e", "U+202E"),
        ("\u2066", "U+2066"),
        ("\ud800", "U+D800"),
        ("\ufdd0", "U+FDD0"),
        ("\ufffe", "U+FFFE"),
        ("\uffff", "U+FFFF"),
        ("\U0001fffe", "U+1FFFE"),
        ("\U0010ffff", "U+10FFFF"),
    ],
)
def test_a_sign_that_no_page_can_show_is_refused_by_its_number(sign: str, number: str) -> None:
    message = f"the character {number} is not allowed"
    assert refusal(f"Lie {sign}down.") == ("wrong-value", message, "delete it and type the text again")


@pytest.mark.parametrize(
    "text", ["\u200b", "\u200b \u200d", "\u2800", "\u3164", "\u0301", "\u00ad", "\ufe0f", "\U000e0041"]
)
def test_a_text_of_which_nothing_is_seen_is_refused(text: str) -> None:
    message = "nothing of this text can be seen"
    assert refusal(text) == ("wrong-value", message, "write a text, or delete the field")


def test_no_sign_that_can_be_printed_is_refused_or_forbidden_in_yaml() -> None:
    printable = "".join(sign for sign in map(chr, range(sys.maxunicode + 1)) if sign.isprintable())
    assert len(printable) > 100_000
    assert text_gate._UNSHOWABLE.search(printable) is refusals._FORBIDDEN.search(printable) is None


def test_an_empty_text_is_refused() -> None:
    assert refusal("") == ("wrong-value", "this text is empty", "write a text, or delete the field")


@pytest.mark.parametrize("text", ["Sí", "腰痛", "ألم الظهر", "🧘", "?", "5", "a\u200bb", "زانو\u200cها", "e\u0301"])
def test_letters_of_any_script_figures_and_pictures_pass(text: str) -> None:
    assert refusal(text) is None


def test_a_text_may_be_as_long_as_the_limit_and_no_longer() -> None:
    assert refusal("x" * LONGEST_TEXT) is None
    assert refusal("x" * 2001) == ("out-of-range", "this text has 2001 signs; it may have 2000", "shorten or split it")
    assert refusal("x" * 151, LONGEST_NAME) == (
        "out-of-range",
        "this text has 151 signs; it may have 150",
        "shorten or split it",
    )
