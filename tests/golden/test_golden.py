from pathlib import Path

import pytest

from tests.golden.pages import FIGURES, PAGES, built, copy_of, drawn, portraits

RENEW = "read the difference, then run: python -m tests.golden.pages"
LOOK = "look at the picture in a browser, then run: python -m tests.golden.pages"


@pytest.fixture(scope="module")
def now() -> dict[Path, str]:
    """What the minimal project gives now, by the copy that it is held against."""
    return dict(built())


@pytest.fixture(scope="module")
def stills() -> dict[Path, str]:
    """What the real figures give now, by the copy that each picture is held against."""
    return dict(drawn())


@pytest.mark.parametrize(("language", "path"), PAGES)
def test_a_page_is_as_a_person_read_it(now: dict[Path, str], language: str, path: str) -> None:
    copy = copy_of(language, path)
    assert now[copy] == copy.read_text("utf-8"), RENEW


@pytest.mark.parametrize("exercise", FIGURES)
def test_a_picture_is_as_a_person_saw_it(stills: dict[Path, str], exercise: str) -> None:
    pictures = {copy: svg for copy, svg in stills.items() if copy.stem.rpartition("-")[0] == exercise}
    assert len(pictures) >= 2
    for copy, svg in pictures.items():
        assert svg == copy.read_text("utf-8"), LOOK


def test_the_pictures_of_places_are_as_a_person_saw_them() -> None:
    seen = dict(portraits())
    assert len(seen) == 4
    assert {copy.name for copy, svg in seen.items() if svg != copy.read_text("utf-8")} == set(), LOOK


def test_no_copy_is_left_over(now: dict[Path, str], stills: dict[Path, str]) -> None:
    folder = Path(__file__).parent
    assert {path for path in folder.rglob("*-*") if path.is_file()} == {*now, *stills, *dict(portraits())}
