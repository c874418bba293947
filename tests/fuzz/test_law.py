"""The one law, held against a few hundred projects in each test run, and against each that once broke it.

``make fuzz SEED=1 N=100000`` tries more.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fuzz.bases import base
from tests.fuzz.disk import hold_on_disk
from tests.fuzz.law import hold, project
from tests.fuzz.mutate import Files
from tests.fuzz.run import Limit, document, run

DOCUMENTS = 300
ON_DISK = 25
SEED = 20261120
BRIDGE = "content/exercises/bridge.yaml"
BRIDGE_ES = "content/exercises/bridge.es.yaml"


def test_some_hundred_projects_with_random_mistakes_keep_the_law() -> None:
    outcome = list(run(SEED, range(1, DOCUMENTS + 1)))[-1]
    assert list(outcome.broken.values()) == []
    assert outcome.tried == DOCUMENTS
    assert 20 < outcome.accepted < DOCUMENTS - 100
    assert outcome.built > 1


def test_the_same_numbers_give_the_same_project() -> None:
    assert document(7, 11) == document(7, 11)
    assert document(7, 11)[1] != document(7, 12)[1]


@pytest.mark.parametrize("number", range(ON_DISK))
def test_a_disk_with_a_mistake_on_it_keeps_the_law(number: int, tmp_path: Path) -> None:
    with Limit():
        assert hold_on_disk(SEED, number, tmp_path)


def _without_group(text: str, name: str) -> str:
    return re.sub(rf"^{name}:\n(?:[ #].*\n|\n)*", "", text, flags=re.MULTILINE)


def changed(path: str, change: Callable[[str], str]) -> Files:
    """The minimal project with one file changed."""
    files = project(base("minimal"))
    files[path] = change(files[path])
    return files


@pytest.mark.parametrize(
    ("path", "change"),
    [
        (BRIDGE, lambda _: "a: b: c\r"),
        (BRIDGE, lambda _: "? " * 10_000),
        (BRIDGE, lambda text: text.replace("2026-11-20", "9998-06-01")),
        (BRIDGE, lambda text: text.replace("id: bridge", "id: plank")),
        (BRIDGE, lambda text: text.replace("id: bridge", "id: glute-bridge")),
        (BRIDGE, lambda text: text.replace("name: Bridge", 'name: "\\u200b"')),
        (BRIDGE, lambda text: text.replace("name: Bridge", 'name: "a\\ufffeb"')),
        (BRIDGE, lambda text: text.replace("figure:\n", "figure:\n  props: {band: {between: [floor]}}\n")),
        (BRIDGE_ES, lambda text: text.replace('"Bridge"', '"Br\\x1bidge"')),
        (BRIDGE_ES, lambda text: text.replace('"You lift your hips."', "{}")),
        (BRIDGE_ES, lambda _: "a text"),
        ("content/sources/guide.yaml", lambda text: text.replace("2026-11-20", "9999-12-31")),
        (
            "content/sources/guide.yaml",
            lambda text: text.replace("https://guide.example/back", '"https://a.example/\\x1b"'),
        ),
        (BRIDGE_ES, lambda text: text.replace('"You lift your hips."', f'"{"word " * 5000}"')),
        ("content/pages/en/ours.md", lambda text: text.replace("title: Ours", "title: [Ours]")),
        ("site_templates/strings/en/rules.yaml", lambda _: "a text"),
        (
            "site_templates/strings/en/rules.yaml",
            lambda text: text.replace("title: All the rules", "title: {a: b}"),
        ),
        ("site_templates/strings/en.yaml", lambda text: _without_group(text, "fields") + "fields: a text\n"),
        ("site_templates/strings/en.yaml", lambda text: text.replace("home:", 'home: "\\u202e"\nhomes:', 1)),
    ],
)
def test_what_once_broke_the_law_is_told_now(path: str, change: Callable[[str], str]) -> None:
    assert changed(path, change) != project(base("minimal"))
    assert not hold(changed(path, change))
