import pytest

from generator.pages.paper_text import breakable, breakable_address, held


@pytest.mark.parametrize("word", ["", "short", "x" * 19, "two words", " "])
def test_a_word_of_usual_length_stays_whole(word: str) -> None:
    assert breakable(word) == word


def test_a_very_long_word_may_be_broken_after_each_8th_sign() -> None:
    assert breakable(f"a {'x' * 20} b") == f"a {'x' * 8}\u200b{'x' * 8}\u200bxxxx b"


@pytest.mark.parametrize(
    ("text", "tied"),
    [
        ("", ""),
        ("Stop.", "Stop."),
        ("Hold for 5 seconds, then let go slowly.", "Hold for 5~seconds, then let go~slowly."),
        ("5 to 10 times", "5~to~10~times"),
        (f"A {'x' * 15} {'y' * 15}", f"A {'x' * 15} {'y' * 15}"),
    ],
)
def test_numbers_stay_with_their_units_and_no_last_word_stands_alone(text: str, tied: str) -> None:
    assert held(text) == tied.replace("~", "\u00a0")


def test_an_address_is_broken_after_strokes_and_hyphens_only() -> None:
    address = "limber.example/es/routines/hip-arthritis-start"
    assert breakable_address(address).split("\u200b") == [
        *("limber.example/", "es/", "routines/", "hip-", "arthritis-", "start"),
    ]
