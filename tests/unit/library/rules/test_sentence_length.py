import pytest

from generator.library.rules.sentence_length import check
from tests.conftest import BOTH, collection, told, verdict

PATH = "content/exercises/plank.yaml"


def words(number: int) -> str:
    """A number of words."""
    return " ".join(["go"] * number)


@pytest.mark.parametrize("text", [f"{words(20)}.", f"{words(20)}. {words(20)}.", f"{words(15)}; {words(15)}."])
def test_sentences_up_to_20_words_are_fine(text: str) -> None:
    assert verdict(check, plank=("Lie on your front.", text)) == []


def test_each_longer_sentence_is_told() -> None:
    text = f"{words(21)}. {words(3)}. {words(22)}."
    assert verdict(check, plank=("Lie on your front.", text)) == [
        f'{PATH}:8:8: a sentence of 21 words; the limit is 20: "{words(21)}."  [sentence-length]',
        f'{PATH}:8:8: a sentence of 22 words; the limit is 20: "{words(22)}."  [sentence-length]',
    ]


def test_short_words_count_as_words_too() -> None:
    assert verdict(check, plank=("Lie on your front.", "I " * 21)) != []


def test_spanish_sentences_may_have_25_words() -> None:
    def found(number: int) -> list[str]:
        overlay = {"content/exercises/plank.es.yaml": f"start: {words(number)}\n"}
        return [told(p) for p in check(collection(overlay, BOTH).libraries["es"])]

    place = "content/exercises/plank.es.yaml:1:8: "
    assert found(25) == []
    assert found(26) == [f'{place}a sentence of 26 words; the limit is 25: "{words(26)}"  [sentence-length]']
