from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.languages.en import ENGLISH
from generator.languages.es import SPANISH
from generator.languages.language import Language, Readability
from generator.languages.reading import Counts

NAMES = ["Zancada", "Ángel", "abrazo", "Ébano", "nz", "Nariz", "Ñandú", "año", "anzuelo"]
DANISH = replace(ENGLISH, letters={"æ": "z", "ø": "æ", "å": "ø"})


def test_the_alphabet_passes_over_accents_and_capitals() -> None:
    assert sorted(NAMES, key=ENGLISH.sort_key) == [
        *("abrazo", "Ángel", "año", "anzuelo", "Ébano", "Ñandú", "Nariz", "nz", "Zancada")
    ]


def test_in_spanish_the_letter_ñ_follows_every_word_with_n() -> None:
    assert sorted(NAMES, key=SPANISH.sort_key) == [
        *("abrazo", "Ángel", "anzuelo", "año", "Ébano", "Nariz", "nz", "Ñandú", "Zancada")
    ]


def test_a_letter_may_follow_another_of_our_own() -> None:
    assert sorted(["ål", "øl", "æg", "zz", "øå", "al", "øø"], key=DANISH.sort_key) == [
        *("al", "zz", "æg", "øl", "øø", "øå", "ål")
    ]


def test_a_letter_with_its_mark_apart_is_the_same_letter() -> None:
    assert SPANISH.sort_key("n\N{COMBINING TILDE}u") == SPANISH.sort_key("ñu")
    assert SPANISH.fold("n\N{COMBINING TILDE}u\N{COMBINING ACUTE ACCENT}") == "ñu"


@pytest.mark.parametrize(
    ("word", "english", "spanish"),
    [
        ("ÁRBOL", "ARBOL", "ARBOL"),
        ("pingüino", "pinguino", "pinguino"),
        ("Niños", "Ninos", "Niños"),
        ("AÑO", "ANO", "AÑO"),
        ("São", "Sao", "Sao"),
        ("a", "a", "a"),
    ],
)
def test_a_folded_word_keeps_only_the_letters_of_its_alphabet(word: str, english: str, spanish: str) -> None:
    assert (ENGLISH.fold(word), SPANISH.fold(word)) == (english, spanish)


@pytest.mark.parametrize("language", [ENGLISH, SPANISH, DANISH], ids=["en", "es", "da"])
@given(word=st.text(max_size=20))
@settings(max_examples=60, deadline=None)
def test_a_folded_word_stays_as_it_is_when_folded_again(language: Language, word: str) -> None:
    assert language.fold(language.fold(word)) == language.fold(word)


def test_a_range_is_written_with_the_words_of_its_language() -> None:
    assert (ENGLISH.between(5, 10), SPANISH.between(5, 10)) == ("5 to 10", "5 a 10")


@pytest.mark.parametrize(
    ("higher_is_easier", "score", "verdict"),
    [(False, 6.0, ""), (False, 6.1, "6.1 of 6"), (True, 6.0, ""), (True, 5.9, "5.9 of 6")],
)
def test_only_a_text_on_the_hard_side_of_the_limit_is_too_hard(
    *, higher_is_easier: bool, score: float, verdict: str
) -> None:
    readability = Readability("en_US", len, lambda _: score, 6.0, higher_is_easier, "{score:.1f} of {limit:.0f}")
    assert readability.too_hard(Counts(1, 1, 1)) == verdict
