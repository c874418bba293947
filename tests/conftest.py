"""The minimal project in memory, the ways to load and to build it, and the sites that a test run builds once."""

import datetime
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import hypothesis
import pytest

from generator.build import Built, build_site, check
from generator.exports.cards import CardJob
from generator.exports.setting import Card, Typeset
from generator.kinds import KINDS
from generator.library.library import Library
from generator.library.load import Collection, load
from generator.library.memory import Memory
from generator.library.placeholders import filled
from generator.library.rules.rule import Check
from generator.pages.gallery import Gallery
from generator.pages.numbers import to_call
from generator.pages.site import Publisher, Settings, Site
from generator.problems import Problem
from generator.render.strings import load_strings
from tests.browser.built import SITE_URL
from tests.minimal import FILES, RARE
from tests.once import made_once
from tests.rich import ROOT, write_rich
from tests.sites.copies import build_site as build_with_mkdocs

hypothesis.settings.register_profile("limber", derandomize=True, database=None, deadline=None)
hypothesis.settings.load_profile("limber")
TODAY = datetime.date(2026, 11, 20)
ENGLISH = ("en",)
BOTH = ("en", "es")

Edit: TypeAlias = "str | tuple[str, str] | None"
"""What happens to a file: a new text, one part put in the place of another, or nothing is left of it."""
Build: TypeAlias = Callable[..., Built]
MakeSite: TypeAlias = Callable[..., Site]


def project(new: Mapping[str, str] | None = None, /, **edits: Edit) -> dict[str, str]:
    """The minimal project with changes, as ``{path: text}``.

    Args:
        new: Further files by path.
        edits: By the name of a file, with ``_`` for ``-``: its new text, ``(old, new)`` parts, or None to delete it.
    """
    files = dict(FILES)
    paths = {path.rsplit("/", 1)[-1].removesuffix(".yaml").replace("-", "_"): path for path in files}
    for name, edit in edits.items():
        if edit is None:
            del files[paths[name]]
        elif isinstance(edit, str):
            files[paths[name]] = edit
        else:
            assert files[paths[name]].count(edit[0]) == 1, f"{edit[0]!r} must stand in {paths[name]} once"
            files[paths[name]] = files[paths[name]].replace(*edit)
    return {**files, **(new or {})}


def collection(
    new: Mapping[str, str] | None = None, languages: tuple[str, ...] = ENGLISH, /, **edits: Edit
) -> Collection:
    """The minimal project with changes, loaded."""
    return load(project(new, **edits), KINDS, languages, TODAY)


def library(new: Mapping[str, str] | None = None, /, **edits: Edit) -> Library:
    """The English library of the minimal project with changes."""
    return collection(new, **edits).libraries["en"]


def told(problem: Problem) -> str:
    """A problem in one line, as an author reads it, without the hint."""
    return f"{problem.path}:{problem.line}:{problem.column}: {problem.message}  [{problem.rule}]"


def verdict(rule: Check, new: Mapping[str, str] | None = None, /, **edits: Edit) -> list[str]:
    """What one rule says about the minimal project with changes."""
    return [told(problem) for problem in rule(library(new, **edits))]


def settings(
    *languages: str, site_url: str = "", release: bool = False, publisher: Publisher | None = None
) -> Settings:
    """Settings of a publisher."""
    who = publisher or Publisher()
    return Settings(languages or ENGLISH, site_url, "Limber", TODAY, release, publisher=who)


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this test run, the same for all workers."""
    folder = tmp_path_factory.getbasetemp()
    return folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder


@pytest.fixture(scope="session")
def rich_project(shared: Path) -> Path:
    """The folder of the rich project."""
    return made_once(shared / "rich", write_rich)


@pytest.fixture(scope="session")
def rich_site(shared: Path, rich_project: Path) -> Path:
    """The site of the rich project with its cards, built strictly for a web host that puts it under a path."""

    def make(folder: Path) -> None:
        build_with_mkdocs(rich_project, site_dir=str(folder), site_url=SITE_URL)

    return made_once(shared / "rich-site", make)


@pytest.fixture(scope="session")
def real_site(shared: Path) -> Path:
    """The site of the real content with its cards, built strictly as ``make site`` does."""

    def make(folder: Path) -> None:
        build_with_mkdocs(ROOT, site_dir=str(folder))

    return made_once(shared / "real-site", make)


@pytest.fixture(scope="session")
def site_templates() -> dict[str, str]:
    """The real templates and words by path. The only disk that a unit test reads."""
    return _read("site_templates/**/*.jinja", "site_templates/strings/**/*.yaml")


@pytest.fixture(scope="session")
def card_templates() -> dict[str, str]:
    """The real templates of the printable cards by path."""
    return _read("site_templates/cards/*.typ")


def _read(*patterns: str) -> dict[str, str]:
    root = Path(__file__).parent.parent
    paths = [path for pattern in patterns for path in root.glob(pattern)]
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def each(set_one: Callable[[CardJob], Card]) -> Typeset:
    """What makes cards one by one."""
    return lambda jobs: map(set_one, jobs)


@pytest.fixture
def build(site_templates: dict[str, str]) -> Build:
    """A function that builds a content folder with the real templates."""

    def make(files: Mapping[str, str], options: Settings | None = None, typeset: Typeset | None = None) -> Built:
        return build_site({**site_templates, **files}, options or settings(), typeset)

    return make


@pytest.fixture
def problems(site_templates: dict[str, str]) -> Callable[..., tuple[str, ...]]:
    """A function that lists the problems of a content folder, a line each."""

    def find(files: Mapping[str, str], options: Settings | None = None) -> tuple[str, ...]:
        return tuple(told(problem) for problem in check({**site_templates, **files}, options or settings()))

    return find


@pytest.fixture
def make_site(site_templates: dict[str, str]) -> MakeSite:
    """A function that gives the minimal project with changes as a site in one language."""

    def make(
        new: Mapping[str, str] | None = None,
        /,
        language: str = "en",
        site_url: str = "",
        publisher: Publisher | None = None,
        **edits: Edit,
    ) -> Site:
        words, _ = load_strings(site_templates, BOTH)
        found = collection(new, BOTH, **edits)
        options = settings(*BOTH, site_url=site_url, publisher=publisher)
        numbers = to_call(found.libraries[language], options.publisher, words[language])
        library = filled(found.libraries[language], numbers, project(new, **edits), Memory())
        return Site(library, words[language], options, gallery=Gallery(library.stories))

    return make


@pytest.fixture
def rare() -> dict[str, str]:
    """A signpost, an exercise that is not a first choice, an older article and a glossary."""
    return dict(RARE)
