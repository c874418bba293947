import pytest

from generator.drawing import palette
from generator.drawing.palette import Look, look
from generator.drawing.tints import TINTS

KEYS = [f"exercise-{number}" for number in range(400)]
EVERYONE = [look(key) for key in (*KEYS, "bridge", "bird-dog", "clamshell", "curl-up", "plank", "sit-to-stand")]


def luminance(colour: str) -> float:
    """The relative luminance of a colour (WCAG 2.2), from 0 to 1."""
    parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast between two colours (WCAG 2.2), from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_who_is_shown_stays_the_same_from_build_to_build() -> None:
    assert look("bridge") == BRIDGE
    assert look("bridge") == look("bridge")


BRIDGE = Look(("#9a6240", "#825033"), ("#7d9fce", "#6583ae"), ("#4d3f5e", "#3a2f47"), "#4a3222", "crop")


def test_a_collection_shows_many_people() -> None:
    assert len({person.skin for person in EVERYONE}) == 5
    assert len({person.style for person in EVERYONE}) == 4
    assert len(set(EVERYONE)) > 35


@pytest.mark.parametrize("tone", [0, 1], ids=["near", "far"])
def test_neighbours_can_be_told_apart_in_grey(tone: int) -> None:
    for person in EVERYONE:
        assert contrast(person.shirt[tone], person.trousers[tone]) > 1.4, person
        assert contrast(person.skin[tone], person.shirt[tone]) > 1.2, person
        assert contrast(person.skin[tone], person.trousers[tone]) > 1.2, person


def test_hair_and_face_can_be_told_apart_in_grey() -> None:
    assert min(contrast(person.hair, person.skin[0]) for person in EVERYONE) > 1.2


@pytest.mark.parametrize("kind", TINTS)
def test_a_tint_can_be_told_from_skin_and_from_all_cloth_in_grey(kind: str) -> None:
    """By its patch, or by the edge and the pattern of it."""
    tint = TINTS[kind]
    assert contrast(tint.fill, tint.mark) >= 2.6
    for person in EVERYONE:
        for colour in (*person.skin, *person.shirt, *person.trousers):
            assert max(contrast(tint.fill, colour), contrast(tint.mark, colour)) >= 1.6, colour


def test_what_works_and_what_stretches_differ_in_grey_and_in_pattern() -> None:
    works, stretches = TINTS["works"], TINTS["stretches"]
    assert contrast(works.fill, stretches.fill) >= 2.2
    assert works.along != stretches.along


def test_an_arrow_is_dark_on_paper_and_on_skin() -> None:
    assert contrast(palette.ARROW, palette.PAPER) > 10


def test_what_is_far_away_is_darker() -> None:
    for person in EVERYONE:
        for near, far in (person.skin, person.shirt, person.trousers):
            assert luminance(far) < luminance(near)
