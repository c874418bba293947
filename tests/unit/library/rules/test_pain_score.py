import pytest

from generator.library.rules.pain_score import check
from tests.conftest import verdict


def test_bands_from_0_to_10_are_fine() -> None:
    assert verdict(check) == []


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("score: 0 to 3", "score: 1 to 3", "this band begins at 1; the one before leaves off before 0"),
        ("score: 0 to 3", "score: 0 to 4", "this band begins at 4; the one before leaves off before 5"),
        ("score: 4 to 10", "score: 5 to 10", "this band begins at 5; the one before leaves off before 4"),
        ("score: 4 to 10", "score: 4 to 11", "the last band ends at 11, and the scale at 10"),
    ],
)
def test_a_gap_an_overlap_or_a_score_beyond_the_scale_is_told(before: str, after: str, message: str) -> None:
    found = verdict(check, safety=(before, after))
    assert [line.split(": ", 1)[1] for line in found] == [f"{message}  [pain-score]"]
