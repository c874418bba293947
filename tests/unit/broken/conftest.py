"""The good project, read once."""

from pathlib import Path

import pytest

from tests.unit.broken.case import Files

WORDS_EN = """\
site:
  language: English
number:
  range: "{low} to {high}"
unit:
  sets:
    one: "{number} set"
    other: "{number} sets"
"""
WORDS_ES = """\
site:
  language: Español
number:
  range: "{low} a {high}"
unit:
  sets:
    one: "{number} serie"
    other: "{number} series"
"""


@pytest.fixture(scope="session")
def good() -> Files:
    """The good project of ``tests/sites`` by path, with few words of the site but those of rules, in 2 languages."""
    tests = Path(__file__).parents[2]
    root = tests / "sites" / "good"
    content = {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in (root / "content").rglob("*")
        if path.is_file()
    }
    rules = {
        path: (tests.parent / path).read_text(encoding="utf-8")
        for path in (f"site_templates/strings/{language}/rules.yaml" for language in ("en", "es"))
    }
    return {**content, **rules, "site_templates/strings/en.yaml": WORDS_EN, "site_templates/strings/es.yaml": WORDS_ES}
