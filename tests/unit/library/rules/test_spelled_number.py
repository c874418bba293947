import pytest

from generator.library.rules.spelled_number import check
from tests.conftest import BOTH, collection, library, told, verdict


@pytest.mark.parametrize("text", ["Lift one leg.", "Do 2 sets.", "Weight on both feet.", "Tense your tendons."])
def test_numerals_and_other_words_are_fine(text: str) -> None:
    assert verdict(check, plank=("Lie on your front.", text)) == []


@pytest.mark.parametrize(("word", "numeral"), [("two", "2"), ("Ten", "10"), ("TWELVE", "12")])
def test_a_number_in_letters_is_told_with_its_numeral(word: str, numeral: str) -> None:
    (problem,) = check(library(plank=("Lie on your front.", f"Do {word} sets.")))
    assert told(problem) == f'content/exercises/plank.yaml:8:8: a number in letters: "{word}"  [spelled-number]'
    assert problem.hint == f'write "{numeral}"'


def test_spanish_numbers_are_looked_for_in_spanish_only() -> None:
    overlay = {"content/exercises/plank.es.yaml": "start: Haga dos veces two\n"}
    found = [told(p) for p in check(collection(overlay, BOTH).libraries["es"])]
    assert found == ['content/exercises/plank.es.yaml:1:8: a number in letters: "dos"  [spelled-number]']
    assert verdict(check, plank=("Lie on your front.", "Haga dos veces.")) == []
