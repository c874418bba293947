from generator.library.rules.contradiction import check
from tests.conftest import verdict


def test_an_exercise_that_suits_a_condition_is_fine() -> None:
    assert verdict(check) == []


def test_an_exercise_cannot_suit_a_condition_that_says_to_avoid_it() -> None:
    found = verdict(check, back_pain=("sit-to-stand: {text: Not", "bridge: {text: Not"))
    assert [line.split(": ", 1)[1] for line in found] == [
        '"back-pain" says to avoid "bridge", so it cannot suit it  [contradiction]'
    ]
