import datetime

import pytest

from generator.languages import en, es
from generator.models.span import Span
from generator.render.numbers import counted, date, span
from generator.render.strings import Strings

ENGLISH = Strings(en.ENGLISH, {"unit.hold.one": "{number} second", "unit.hold.other": "{number} seconds"})
SPANISH = Strings(es.SPANISH, {"unit.hold.one": "{number} segundo", "unit.hold.other": "{number} segundos"})


@pytest.mark.parametrize(
    ("value", "english", "spanish"),
    [
        (Span(1, 1), "1 second", "1 segundo"),
        (Span(5, 5), "5 seconds", "5 segundos"),
        (Span(0, 1), "0 to 1 second", "0 a 1 segundo"),
        (Span(1, 2), "1 to 2 seconds", "1 a 2 segundos"),
        (Span(5, 10), "5 to 10 seconds", "5 a 10 segundos"),
        (Span(0, 0), "0 seconds", "0 segundos"),
    ],
)
def test_a_range_has_one_unit_in_the_form_of_its_last_number(value: Span, english: str, spanish: str) -> None:
    assert counted("unit.hold", value, ENGLISH) == english
    assert counted("unit.hold", value, SPANISH) == spanish


def test_a_range_stands_in_its_placeholder_whatever_other_numbers_a_word_holds() -> None:
    words = {"unit.daily.one": "in 10 days, {number} time", "unit.daily.other": "in 10 days, {number} times"}
    assert counted("unit.daily", Span(5, 10), Strings(en.ENGLISH, words)) == "in 10 days, 5 to 10 times"


def test_a_range_without_a_unit_is_written_with_a_word() -> None:
    assert span(Span(5, 10), ENGLISH) == "5 to 10"
    assert span(Span(5, 5), ENGLISH) == "5"


@pytest.mark.parametrize(
    ("strings", "written"), [(ENGLISH, "20 November 2026"), (SPANISH, "20 de noviembre de 2026")], ids=["en", "es"]
)
def test_a_date_is_written_in_long_form(strings: Strings, written: str) -> None:
    assert date(datetime.date(2026, 11, 20), strings) == written


def test_a_day_with_one_figure_has_no_nought_before_it() -> None:
    assert date(datetime.date(2027, 3, 1), ENGLISH) == "1 March 2027"
