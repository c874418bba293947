"""The good project, read once."""

from pathlib import Path

import pytest

from tests.unit.broken.case import Files


@pytest.fixture(scope="session")
def good() -> Files:
    """The good project of ``tests/sites`` by path, with the words of the site, in 2 languages."""
    tests = Path(__file__).parents[2]
    root = tests / "sites" / "good"
    content = {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in (root / "content").rglob("*")
        if path.is_file()
    }
    words = {
        path.relative_to(tests.parent).as_posix(): path.read_text(encoding="utf-8")
        for path in (tests.parent / "site_templates" / "strings").rglob("*.yaml")
    }
    return {**content, **words}
