"""Every record of a language is complete, and names what its libraries know."""

import datetime
import re
from pathlib import Path

import pyphen
import pytest
from babel.dates import format_date

import generator.languages
from generator.languages import LANGUAGES, UnknownLanguageError, file_of, language_of
from generator.languages.language import Language, Readability
from generator.languages.reading import Counts

each = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)


def test_each_language_has_one_record() -> None:
    assert len({language.code for language in LANGUAGES}) == len(LANGUAGES)
    assert [language_of(language.code) for language in LANGUAGES] == list(LANGUAGES)


def test_a_language_without_a_record_says_what_to_write() -> None:
    with pytest.raises(UnknownLanguageError) as error:
        language_of("pt-BR")
    assert str(error.value) == (
        'there is no record of the language "pt-BR", only of en, es; write generator/languages/pt_br.py '
        "after the model of en.py and put it into LANGUAGES, or take it out of languages"
    )


@each
def test_a_record_lies_in_the_file_of_its_code(language: Language) -> None:
    package = Path(generator.languages.__file__).parent
    assert (package / Path(file_of(language.code)).name).is_file()


@each
def test_a_record_leaves_nothing_empty_but_its_own_letters(language: Language) -> None:
    assert [name for name, value in vars(language).items() if not value and name != "letters"] == []


@each
def test_a_date_is_written_from_its_pattern(language: Language) -> None:
    written = format_date(datetime.date(2026, 11, 2), language.date, locale=language.locale)
    assert {"2026", "2"} <= set(re.findall(r"\d+", written))


@each
def test_a_range_holds_both_numbers_and_no_dash(language: Language) -> None:
    assert re.fullmatch(r"[^-–—]*\b5\b[^-–—]*\b10\b[^-–—]*", language.between(5, 10))


@each
def test_no_regular_expression_matches_an_empty_text(language: Language) -> None:
    patterns = (language.promises, language.degrees, language.pain_score)
    assert [pattern for pattern in patterns if re.fullmatch(pattern, "")] == []


@each
def test_a_measured_language_has_a_dictionary_and_a_verdict_with_the_limit(language: Language) -> None:
    if isinstance(language.readability, Readability):
        assert language.readability.dictionary in pyphen.LANGUAGES
        hardest = Counts(sentences=1, words=500, syllables=2500)
        assert f"the limit is {language.readability.limit:.0f}" in language.readability.too_hard(hardest)
