"""The good site is built without a word of complaint, in every language, twice alike."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.shell.cli import main
from tests.sites.copies import GOOD, snapshot
from tests.sites.html_page import HtmlPage

PAGES = [
    "404.html",
    "about/fields/index.html",
    "about/index.html",
    "about/rules/index.html",
    "cards/index.html",
    "conditions/broken-hip/index.html",
    "conditions/index.html",
    "conditions/stiff-hip/index.html",
    "exercises/bridge/index.html",
    "exercises/by-level/index.html",
    "exercises/by-purpose/index.html",
    "exercises/clamshell/index.html",
    "exercises/index.html",
    "exercises/sit-to-stand/index.html",
    "index.html",
    "precautions/cannot-kneel/index.html",
    "precautions/index.html",
    "routines/index.html",
    "routines/stiff-hip-start/index.html",
    "safety/index.html",
    "sources/index.html",
    "where/index.html",
]
DATA = [
    f"data/v1/{name}"
    for name in (
        "article.schema.json",
        "articles.json",
        "condition.schema.json",
        "conditions.json",
        "demand.schema.json",
        "demands.json",
        "exercise.schema.json",
        "exercises.json",
        "glossary.json",
        "glossary.schema.json",
        "place.schema.json",
        "pose.schema.json",
        "poses.json",
        "precaution.schema.json",
        "precautions.json",
        "routine.schema.json",
        "routines.json",
        "safety.json",
        "safety.schema.json",
        "source.schema.json",
        "sources.json",
        "vocabulary.json",
        "vocabulary.schema.json",
        "where.json",
    )
]
CARDS = [
    f"cards/stiff-hip-start-{name}.{end}"
    for name in ("a4", "deck", "large", "letter", "pocket")
    for end in ("pdf", "png")
]


@pytest.mark.parametrize("arguments", [[], ["--release"]])
def test_the_good_site_has_no_problems(good: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(good)
    assert main(["--project", str(good), "--today", "2026-11-20", "check", *arguments]) == 0
    assert capsys.readouterr().out.startswith("no problems in ")
    assert snapshot(good) == before


@pytest.mark.parametrize("folder", ["", "es/"])
def test_each_language_has_the_same_pages_data_and_cards(built: Path, folder: str) -> None:
    names = {name.removeprefix(folder) for name in snapshot(built) if name.startswith(folder)}
    own = {name for name in names if not name.startswith("es/")}
    assert sorted(name for name in own if name.endswith(".html")) == PAGES
    assert sorted(name for name in own if name.startswith("data/")) == DATA
    assert sorted(name for name in own if name.startswith("cards/") and not name.endswith(".html")) == CARDS


@pytest.mark.parametrize(
    ("page", "language", "title", "heading", "description"),
    [
        ("exercises/bridge", "en", "Bridge – Good", "Bridge", "You lift your hips to make your bottom stronger."),
        (
            "es/exercises/bridge",
            "es",
            "Puente – Good",
            "Puente",
            "Usted levanta las caderas para dar fuerza a las nalgas.",
        ),
        ("about", "en", "About – Good", "About", "What this site is."),
        ("es/about", "es", "Acerca de – Good", "Acerca de", "Qué es este sitio."),
    ],
)
def test_a_page_stands_in_its_own_language(
    built: Path, page: str, language: str, title: str, heading: str, description: str
) -> None:
    path = built / page / "index.html"
    html = HtmlPage(path)
    assert f'<html lang="{language}"' in path.read_text(encoding="utf-8")
    assert (html.title.strip(), html.h1.strip(), html.metas["description"]) == (title, heading, description)


def test_mkdocs_in_another_process_and_another_folder_writes_the_same_bytes(good: Path, built: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=good,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "WARNING" not in run.stderr
    first, second = snapshot(built), snapshot(good / "site")
    assert sorted(first) == sorted(second)
    assert [name for name in first if first[name] != second[name]] == []


def test_a_build_writes_only_into_the_folders_of_the_site_and_of_the_kept_cards(built: Path) -> None:
    project = built.parent
    assert sorted(path.name for path in project.iterdir()) == [
        *(".cache", "content", "mkdocs.yml", "site", "site_templates")
    ]
    assert [path.name for path in (project / ".cache").iterdir()] == ["limber"]
    assert snapshot(project / "content") == snapshot(GOOD / "content")
