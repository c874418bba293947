"""Words that a glossary rejects, found in a text."""

import re

import pytest

from generator.library.wording import Rejected
from tests.conftest import told

WORDS = {
    "core": "tummy",
    "core stability": "a steady trunk",
    "más": "mas",
    "espalda baja": "zona lumbar",
    "S.I. joint": "joint",
}


def rejected(text: str, words: dict[str, str]) -> list[tuple[str, str]]:
    """Some rejected words in a text, each with the word to use."""
    return [(match[0], use) for match, use in Rejected(words).found(text)]


def found(text: str) -> list[tuple[str, str]]:
    """The rejected words of a text, each with the word to use."""
    return rejected(text, WORDS)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Train your core.", [("core", "tummy")]),
        ("core", [("core", "tummy")]),
        ("Core first. CORE last.", [("Core", "tummy"), ("CORE", "tummy")]),
        ("(core), core-work and “core”", [("core", "tummy"), ("core", "tummy"), ("core", "tummy")]),
        ("La Espalda Baja duele.", [("Espalda Baja", "zona lumbar")]),
        ("Her S.I. joint hurts.", [("S.I. joint", "joint")]),
    ],
)
def test_a_word_is_found_in_small_and_capital_letters(text: str, words: list[tuple[str, str]]) -> None:
    assert found(text) == words


@pytest.mark.parametrize("text", ["score", "cores", "hardcore", "core2", "core_x", "encore une fois"])
def test_a_part_of_another_word_does_not_count(text: str) -> None:
    assert found(text) == []


def test_a_phrase_counts_before_a_word_in_it() -> None:
    assert found("core stability of the core") == [("core stability", "a steady trunk"), ("core", "tummy")]


@pytest.mark.parametrize("gap", ["  ", "\n", "\u00a0"])
def test_the_words_of_a_phrase_may_stand_further_apart(gap: str) -> None:
    assert found(f"core{gap}stability") == [(f"core{gap}stability", "a steady trunk")]


@pytest.mark.parametrize(
    ("text", "words"),
    [("más", [("más", "mas")]), ("MÁS", [("MÁS", "mas")]), ("mas", []), ("además", []), ("demás", []), ("coreá", [])],
)
def test_an_accent_makes_another_word_and_is_no_border(text: str, words: list[tuple[str, str]]) -> None:
    assert found(text) == words


def test_signs_of_a_word_stand_for_themselves() -> None:
    assert found("Her SxIx joint hurts.") == []


def test_a_letter_that_python_takes_for_another_one_breaks_nothing() -> None:
    assert rejected("dırect", {"direct": "straight"}) == [("dırect", "straight")]


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("dırect", "Direct!"),
        ("İlk", "ilk"),
        ("straße", "STRAẞE"),
        ("Σ", "ς"),
        ("«core»", "the «Core» itself"),
        ("→", "a→b"),
        ("core→", "core→ x"),
    ],
)
def test_a_word_is_found_wherever_its_pattern_finds_it(word: str, text: str) -> None:
    expected = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)
    assert rejected(text, {word: "x"}) == ([(expected[0], "x")] if expected else [])


def test_a_language_that_rejects_nothing_finds_nothing() -> None:
    assert rejected("core", {}) == []


def test_a_file_tells_each_word_at_its_line_and_column() -> None:
    text = "# About\n\nThe core.\nA tummy, and core stability, and core.\n"
    problems = list(Rejected(WORDS).in_file("content/pages/en/about.md", text))
    assert [(told(problem), problem.hint) for problem in problems] == [
        ('content/pages/en/about.md:3:5: this site does not say "core"  [rejected-word]', 'write "tummy"'),
        (
            'content/pages/en/about.md:4:14: this site does not say "core stability"  [rejected-word]',
            'write "a steady trunk"',
        ),
        ('content/pages/en/about.md:4:34: this site does not say "core"  [rejected-word]', 'write "tummy"'),
    ]
