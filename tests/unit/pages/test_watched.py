"""A page is made again when something changed that it read, and only then."""

import datetime
from dataclasses import replace

import pytest

from generator.build import build_site
from generator.library.memory import Memory
from generator.pages.site_file import SiteFile
from generator.pages.watched import watched
from tests.conftest import BOTH, MakeSite, settings
from tests.rich import rich

AFTER_EVERY_REVIEW = datetime.date(2100, 1, 1)
EXERCISE = "content/exercises/bridge.yaml"


def pages(files: dict[str, str], memory: Memory) -> dict[str, SiteFile]:
    built = build_site(files, replace(settings(*BOTH), today=AFTER_EVERY_REVIEW), memory=memory)
    assert not built.failed
    return {f"{code}/{path}": file for code, made in built.languages.items() for path, file in made.items()}


@pytest.fixture(scope="module")
def files(site_templates: dict[str, str]) -> dict[str, str]:
    return {**site_templates, **rich()}


CONTENT = sorted(path for path in rich() if path.endswith(".yaml") and "/articles/" not in path)


@pytest.mark.parametrize("start", range(4))
def test_what_is_remembered_is_what_would_be_made_anew(files: dict[str, str], start: int) -> None:
    """Every fourth file of the content gets another sign in each of its summaries and names, one after the other."""
    memory = Memory()
    pages(files, memory)
    now = dict(files)
    for path in CONTENT[start::4]:
        now[path] = now[path].replace("summary: ", "summary: So ", 1) if "summary: " in now[path] else now[path]
        now[path] = now[path].replace("easier:\n", "easier: # here\n")
    assert {name: file.content for name, file in pages(now, memory).items()} == {
        name: file.content for name, file in pages(now, Memory()).items()
    }


def test_a_page_that_read_nothing_new_is_the_same_object(files: dict[str, str]) -> None:
    memory = Memory()
    before = pages(files, memory)
    after = pages({**files, EXERCISE: files[EXERCISE].replace("summary: ", "summary: Now ", 1)}, memory)
    made = {name for name in after if name.endswith(".md") and after[name] is not before[name]}
    assert "en/exercises/bridge.md" in made
    assert "en/safety/index.md" not in made
    assert "es/routines/index.md" not in made
    assert len(made) < len([name for name in after if name.endswith(".md")]) / 2


def test_a_reading_holds_until_what_it_said_is_otherwise(make_site: MakeSite) -> None:
    site = make_site()
    looked_at, beside, seen = watched(site, {"pictures": {"a": 1}})
    assert looked_at.library.exercises["bridge"].name == "Bridge"
    assert "lost" not in looked_at.library.exercises
    assert list(beside["pictures"]) == ["a"]
    assert seen.holds(site, {"pictures": {"a": 2}})  # only its keys were read
    assert not seen.holds(site, {"pictures": {"a": 1, "b": 1}})
    assert not seen.holds(make_site(bridge=("name: Bridge", "name: Other")), {"pictures": {"a": 1}})
