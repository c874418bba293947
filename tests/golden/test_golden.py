from pathlib import Path

import pytest

from tests.golden.pages import PAGES, built, copy_of


@pytest.fixture(scope="module")
def now() -> dict[Path, str]:
    """What the minimal project gives now, by the copy that it is held against."""
    return dict(built())


@pytest.mark.parametrize(("language", "path"), PAGES)
def test_a_page_is_as_a_person_read_it(now: dict[Path, str], language: str, path: str) -> None:
    copy = copy_of(language, path)
    assert now[copy] == copy.read_text("utf-8"), "read the difference, then run: python -m tests.golden.pages"


def test_no_copy_is_left_over(now: dict[Path, str]) -> None:
    folder = Path(__file__).parent
    assert {path for path in folder.rglob("*-*") if path.is_file()} == set(now)
