"""The real content, read once and built once in memory, and its pages as readers see them."""

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.build import Built, load_sites
from generator.library.library import Library
from generator.pages.site import Site
from generator.problems import Problem
from generator.shell.project import Project, open_project
from tests.content.visible import VisiblePage, origins, visible, without_origins

ROOT = Path(__file__).parent.parent.parent
TODAY = datetime.date(2026, 11, 21)


@pytest.fixture(scope="session")
def project() -> Project:
    """The project itself, as a release."""
    return open_project(ROOT, TODAY, release=True)


@pytest.fixture(scope="session")
def files(project: Project) -> Mapping[str, str]:
    """The text of every content file and template, by path."""
    return project.reading.files


@pytest.fixture(scope="session")
def built(project: Project) -> Built:
    """The whole site in memory."""
    site = project.build()
    assert not site.failed, "the content has errors; run: limber check"
    return site


@pytest.fixture(scope="session")
def checked(project: Project) -> tuple[Mapping[str, Site], tuple[Problem, ...]]:
    """What pages and cards are made from, in each language, and what the rules say about the content."""
    sites, problems = load_sites(project.reading.files, project.settings)
    return {site.language: site for site in sites}, (*project.reading.problems, *problems)


@pytest.fixture(scope="session")
def sites(checked: tuple[Mapping[str, Site], tuple[Problem, ...]]) -> Mapping[str, Site]:
    """What pages and cards are made from, in each language."""
    return checked[0]


@pytest.fixture(scope="session")
def libraries(sites: Mapping[str, Site]) -> Mapping[str, Library]:
    """The linked content of each language."""
    return {language: site.library for language, site in sites.items()}


@pytest.fixture(scope="session")
def sources(built: Built, files: Mapping[str, str]) -> dict[tuple[str, str], str]:
    """The Markdown of every page, written by hand or generated, by language and address."""
    found: dict[tuple[str, str], str] = {}
    for language, generated in built.languages.items():
        folder = f"content/pages/{language}/"
        texts = {path.removeprefix(folder): text for path, text in files.items() if path.startswith(folder)}
        texts |= {path: file.content.decode() for path, file in generated.items() if path.endswith(".md")}
        found |= {(language, address(path)): text for path, text in texts.items()}
    return found


@pytest.fixture(scope="session")
def page(sources: Mapping[tuple[str, str], str]) -> Callable[[str, str], VisiblePage]:
    """A function that renders the page of a language at an address."""
    return lambda language, place: visible(sources[language, place])


@pytest.fixture(scope="session")
def open_page(sources: Mapping[tuple[str, str], str]) -> Callable[[str, str], VisiblePage]:
    """A function that renders a page without its closed block "Where this comes from"."""
    return lambda language, place: visible(without_origins(sources[language, place]))


@pytest.fixture(scope="session")
def closed_block(sources: Mapping[tuple[str, str], str]) -> Callable[[str, str], VisiblePage]:
    """A function that renders only the block "Where this comes from" of a page."""
    return lambda language, place: visible(origins(sources[language, place]))


def address(path: str) -> str:
    """The address of the page that is made from a Markdown file, relative to its language."""
    return path.removesuffix("index.md") if path.endswith("index.md") else f"{path.removesuffix('.md')}/"
