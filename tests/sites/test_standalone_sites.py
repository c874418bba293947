"""An exported folder becomes the same site as the project, under MkDocs and under Zensical, without the plugin."""

import importlib.util
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch
from urllib.parse import urljoin

import pytest
from lxml import html  # type: ignore[import-untyped]

from generator.pages.site import Settings
from generator.shell.cli import main
from generator.shell.standalone.builder import BUILDERS, Builder
from generator.shell.standalone.folder import commands
from tests.conftest import BOTH, settings
from tests.once import made_once
from tests.sites.copies import build_site, copy_good, draw, snapshot
from tests.sites.html_page import leads_on
from tests.stub_typst import StubCompiler

SETTINGS: Settings = settings(*BOTH)
DOT = b"\x89PNG\r\n a dot"
PROSE = "Zoë & co. <b>write</b> `t(1)`.\n\n![A dot](dot.png)\n\n[Bridge](../exercises/bridge.md#steps)\n"


@dataclass(frozen=True)
class Shown:
    """What a reader and a machine find on a page.

    Attributes:
        language: The language that the page says it is in.
        title: The title in the window.
        text: The words of the article.
        links: Where its links lead and its pictures lie.
        others: The links to other languages.
        foot: The links at the foot.
        facts: The structured data.
        head: The address of the page and of its translations, as its head names them.
        searches: For each field for a search, where it finds its index, and its words.
    """

    language: str
    title: str
    text: str
    links: list[str]
    others: list[tuple[str, str]]
    foot: list[tuple[str, str]]
    facts: list[str]
    head: list[tuple[str, str, str]]
    searches: list[dict[str, str]]


def shown(path: Path, site: Path) -> Shown:
    """What a built page shows; one address may be written in several ways."""
    page = html.fromstring(path.read_text(encoding="utf-8"))
    here = urljoin("https://here.example/", path.relative_to(site).as_posix().removesuffix("index.html"))
    (article,) = page.xpath("//article")

    def links(where: str) -> list[tuple[str, str]]:
        return [(urljoin(here, link.get("href")), spaced(link.text_content())) for link in page.xpath(where)]

    return Shown(
        page.get("lang"),
        spaced(page.xpath("string(//title)")),
        spaced(article.text_content()),
        [urljoin(here, address) for address in article.xpath(".//@href | .//@src")],
        links("//a[@class='lb-language']"),
        links("//nav[@class='lb-foot']//a"),
        page.xpath("//script[@type='application/ld+json']/text()"),
        [
            (link.get("rel").strip(), link.get("hreflang", ""), link.get("href"))
            for link in page.xpath("//link[@rel='canonical' or @rel='alternate ']")
        ],
        [
            {**search.attrib, "data-root": urljoin(here, search.get("data-root"))}
            for search in page.xpath("//limber-search")
        ],
    )


def spaced(text: str) -> str:
    """A text whose words stand one space apart."""
    return " ".join(text.split())


def pages(site: Path) -> dict[str, Shown]:
    """What every page of a site shows, by its path."""
    found = [path for path in sorted(site.rglob("*.html")) if not leads_on(path)]
    return {path.relative_to(site).as_posix(): shown(path, site) for path in found}


def files(site: Path) -> dict[str, bytes]:
    """The cards, data, pictures, styles and search of a site, and its pages that lead on from old addresses."""
    ours = (
        "cards/",
        "data/",
        "figures/",
        "search/index",
        "about/dot",
        "assets/limber",
        "assets/favicon",
        "assets/search",
    )
    plain = {path: data for path, data in snapshot(site).items() if not path.endswith(".html")}
    found = {path: data for path, data in plain.items() if path.removeprefix("es/").startswith(ours)}
    old = {path.relative_to(site).as_posix(): path for path in site.rglob("*.html") if leads_on(path)}
    return {**found, **{path: file.read_bytes() for path, file in old.items()}}


def write_project(folder: Path) -> None:
    """The good project with pictures of an exercise, and hand-written pages with a picture and without front matter.

    Its site is built in it as the plugin does.
    """
    draw(copy_good(folder))
    for language in BOTH:
        about = folder / "content" / "pages" / language / "about"
        (about / "dot.png").write_bytes(DOT)
        (about / "who.md").write_text(f"# Who\n\n{PROSE}", encoding="utf-8")
    with patch("typst.Compiler", StubCompiler):
        build_site(folder)


def write_export(builder: Builder, project: Path, folder: Path) -> None:
    """The exported project, and in it the site that the builder makes with the commands that the export prints."""
    with patch("typst.Compiler", StubCompiler):
        assert main(["--project", str(project), "export", "--for", builder.name, "--to", str(folder)]) == 0
    for command in commands(SETTINGS, builder):
        run = subprocess.run(
            [sys.executable, "-m", *command.split()],
            cwd=folder,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stdout + run.stderr
        assert "WARNING" not in run.stderr


@pytest.fixture(scope="session")
def original(shared: Path) -> Path:
    """The site of the project as the plugin builds it."""
    return made_once(shared / "standalone", write_project) / "site"


@pytest.fixture(scope="session", params=sorted(BUILDERS))
def exported(request: pytest.FixtureRequest, original: Path, shared: Path) -> Path:
    """The site that a builder makes. Without the builder the tests are skipped with a reason; under CI they fail."""
    builder = BUILDERS[request.param]
    if importlib.util.find_spec(builder.name) is None:
        reason = f"{builder.name} is not installed; it is in the dependency group of its name"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    folder = shared / f"standalone-{builder.name}"
    return made_once(folder, lambda folder: write_export(builder, original.parent, folder)) / "site"


def test_every_page_has_the_same_title_text_links_and_structured_data(original: Path, exported: Path) -> None:
    wanted, found = pages(original), pages(exported)
    assert sorted(found) == sorted(wanted)
    assert {path: (page, wanted[path]) for path, page in found.items() if page != wanted[path]} == {}
    assert sum(bool(page.facts) for page in found.values()) == 2 * 6


def test_the_language_switch_leads_from_each_page_to_its_translation(exported: Path) -> None:
    found = pages(exported)
    assert {path: page.others for path, page in found.items() if path.endswith("about/index.html")} == {
        "about/index.html": [("https://here.example/es/about/", "Español")] * 2,
        "es/about/index.html": [("https://here.example/about/", "English")] * 2,
    }, "one stands in the menu of a phone, one at the foot"


def test_cards_data_pictures_styles_and_search_are_the_same_bytes(original: Path, exported: Path) -> None:
    wanted, found = files(original), files(exported)
    assert sorted(found) == sorted(wanted)
    assert [path for path in found if found[path] != wanted[path]] == []
    assert {
        "about/dot.png",
        "es/about/dot.png",
        "assets/limber.css",
        "assets/search.js",
        "search/index.js",
        "exercises/by-level/index.html",
    } <= found.keys()
