"""The pages of a language are kept whole: what is taken from where they are kept is what would be made."""

import datetime
from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.build import build_site
from generator.pages.site_file import SiteFile
from generator.works import Work, on_demand
from tests.conftest import BOTH, project, settings

TODAY = settings(*BOTH).today


class Shelf:
    """Keeps the pages that it makes, and counts them."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.made = 0

    def __call__(self, work: Work, orders: Mapping[str, str]) -> Mapping[str, bytes]:
        if work.name != "pages":
            return on_demand(work, orders)
        for order in orders.values():
            if order not in self.kept:
                self.kept[order] = work.run(order)
                self.made += 1
        return {name: self.kept[order] for name, order in orders.items()}


def pages(files: Mapping[str, str], shelf: Shelf, **changes: object) -> dict[str, tuple[object, ...]]:
    """All that there is to each page of both languages."""
    built = build_site(files, replace(settings(*BOTH), **changes), make=shelf)  # type: ignore[arg-type]
    assert not built.failed
    found: dict[str, SiteFile] = {
        f"{code}/{path}": file for code, made in built.languages.items() for path, file in made.items() if file.beside
    }
    return {path: (file.content, file.source, file.leads_on, file.beside) for path, file in found.items()}


@pytest.fixture
def files(site_templates: dict[str, str]) -> dict[str, str]:
    return {**site_templates, **project()}


def test_pages_that_are_kept_are_those_that_were_made(files: dict[str, str]) -> None:
    shelf = Shelf()
    first = pages(files, shelf)
    assert pages(files, shelf) == first == pages(files, Shelf())
    assert shelf.made == len(BOTH)


def test_pages_are_made_again_when_a_text_a_template_a_word_or_a_setting_changes(files: dict[str, str]) -> None:
    shelf = Shelf()
    pages(files, shelf)
    for path, old, new in (
        ("content/exercises/bridge.yaml", "name: Bridge", "name: Other bridge"),
        ("site_templates/pages/exercise.md.jinja", "# {{ name }}", "# The {{ name }}"),
        ("site_templates/strings/en.yaml", "  home: Home", "  home: Start"),
    ):
        before = shelf.made
        assert pages({**files, path: files[path].replace(old, new, 1)}, shelf) != pages(files, shelf)
        assert shelf.made == before + len(BOTH)
    assert pages(files, shelf, site_url="https://other.test/") != pages(files, shelf)


def test_another_day_makes_no_page_again(files: dict[str, str]) -> None:
    shelf = Shelf()
    pages(files, shelf)
    pages(files, shelf, today=TODAY + datetime.timedelta(days=1))
    assert shelf.made == len(BOTH)
