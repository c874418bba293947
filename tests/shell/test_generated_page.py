"""Generated pages under MkDocs: its own pages are the measure of links, warnings and anchors."""

import logging
from collections.abc import Mapping
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from generator.pages.shown import Beside
from generator.pages.site_file import SiteFile
from generator.render.convert import Shown
from generator.shell.generated_page import GeneratedPage
from generator.shell.handing import hand_over, hand_pages
from tests.html_reading import Reader

PATH = "exercises/bridge.md"
OTHERS = ("index.md", "exercises/index.md", "exercises/plank.md", "routines/first.md", "figures/bridge-1.svg")
FRONT = {"title": "Bridge", "hide": ["navigation"]}
PICTURES = {"../figures/bridge-1.svg": Shown("lb-drawing", 400, 267)}
ALL_LEVELS = "# Bridge\n\n## Steps\n\n### Start\n\n## Dose\n"


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    """Settings of a project that is strict about every link."""
    config = MkDocsConfig()
    config.load_dict(
        {
            "site_name": "Good",
            "site_url": "https://good.example/",
            "docs_dir": str(tmp_path),
            "validation": dict.fromkeys(("absolute_links", "unrecognized_links", "anchors"), "warn"),
            "plugins": [],
        }
    )
    errors, warnings = config.validate()
    assert (errors, warnings) == ([], [])
    config.plugins._current_plugin = "limber"
    return config


def made(markdown: str) -> SiteFile:
    """A generated page."""
    return SiteFile(b"---\ntitle: Bridge\n---\n" + markdown.encode(), beside=Beside(FRONT, PICTURES))


def files_of(config: MkDocsConfig) -> Files:
    """The files that the pages of these tests lead to."""
    return Files([File.generated(config, path, content=f"# {path}\n") for path in OTHERS])


def rendered(markdown: str, config: MkDocsConfig, *, ours: bool = True) -> Page:
    """A page of ours, or one of MkDocs itself, with the same Markdown."""
    files = files_of(config)
    file = File.generated(config, PATH, content=made(markdown).content)
    files.append(file)
    page = GeneratedPage(None, file, config, made(markdown)) if ours else Page(None, file, config)
    page.read_source(config)
    page.render(config, files)
    return page


def addresses(page: Page) -> list[str]:
    """Where links and pictures of a page lead."""
    assert page.content is not None
    found = Reader(page.content).elements
    return [value or "" for _, attributes in found for name, value in attributes if name in ("href", "src")]


LINKS = {
    "page": "[a](plank.md)",
    "part of a page": "[a](plank.md#dose)",
    "index": "[a](index.md)",
    "home": "[a](../index.md)",
    "itself": "[a](bridge.md)",
    "part of itself": "[a](#steps)",
    "picture": "![a](../figures/bridge-1.svg)",
    "other site": "[a](https://a.example/?b=1&c=2#d)",
    "mail": "[a](mailto:a@b.example)",
    "unknown page": "[a](planck.md)",
    "unknown folder": "[a](../routines/second/)",
    "built address": "[a](../routines/first/)",
    "absolute": "[a](/exercises/plank/)",
    "unknown picture": "![a](../figures/plank-1.svg)",
}


@pytest.mark.parametrize("directory_urls", [True, False])
@pytest.mark.parametrize("link", LINKS.values(), ids=LINKS)
def test_a_link_leads_where_mkdocs_leads_and_it_warns_in_the_same_words(
    link: str, directory_urls: bool, config: MkDocsConfig, caplog: pytest.LogCaptureFixture
) -> None:
    config.use_directory_urls = directory_urls
    theirs = addresses(rendered(link, config, ours=False))
    told = caplog.record_tuples
    caplog.clear()
    assert (addresses(rendered(link, config)), caplog.record_tuples) == (theirs, told)


def test_an_unknown_link_is_a_warning(config: MkDocsConfig, caplog: pytest.LogCaptureFixture) -> None:
    rendered("[a](planck.md)", config)
    assert [(record.levelname, record.message) for record in caplog.records] == [
        (
            "WARNING",
            "Doc file 'exercises/bridge.md' contains a link 'planck.md', but the target 'exercises/planck.md' is not "
            "found among documentation files.",
        )
    ]


@pytest.mark.parametrize(("link", "known"), [("#steps", True), ("#stops", False), ("bridge.md#1", True)])
def test_an_unknown_anchor_is_a_warning(
    link: str, known: bool, config: MkDocsConfig, caplog: pytest.LogCaptureFixture
) -> None:
    page = rendered(f'## Steps {{ #steps }}\n\n<section id="1">\n\n[a]({link})\n\n</section>\n', config)
    page.validate_anchor_links(files=files_of(config), log_level=logging.WARNING)
    told = "Doc file 'exercises/bridge.md' contains a link '#stops', but there is no such anchor on this page."
    assert caplog.messages == ([] if known else [told])


def test_a_picture_has_its_size(config: MkDocsConfig) -> None:
    assert rendered("![a](../figures/bridge-1.svg)", config).content == (
        '<p><img src="../../figures/bridge-1.svg" class="lb-drawing" width="400" height="267" loading="lazy" alt="a">'
        "</p>\n"
    )


@pytest.mark.parametrize(
    ("depth", "listed"),
    [
        ({}, "Bridge(Steps(Start)Dose)"),
        ({"toc_depth": "1-2"}, "Bridge(StepsDose)"),
        ({"toc_depth": 1}, "Bridge"),
        ({"toc_depth": "2-6"}, "Steps(Start)Dose"),
    ],
)
def test_the_list_of_contents_is_as_deep_as_the_publisher_wants(
    depth: Mapping[str, object], listed: str, config: MkDocsConfig
) -> None:
    config.mdx_configs["toc"] = dict(depth)

    def shown(items: object) -> str:
        return "".join(item.title + (f"({shown(item.children)})" if item.children else "") for item in items)  # type: ignore[attr-defined]

    ours, theirs = (rendered(ALL_LEVELS, config, ours=ours) for ours in (True, False))
    assert (shown(ours.toc), shown(theirs.toc)) == (listed, listed)
    assert [item.url for item in ours.toc] == [item.url for item in theirs.toc]


def test_the_front_matter_is_that_of_the_page_and_no_plugin_changes_it_for_the_next_build(config: MkDocsConfig) -> None:
    page = rendered("# Bridge\n", config)
    assert (page.title, page.meta, page.markdown) == ("Bridge", FRONT, "# Bridge\n")
    page.meta["title"] = "Other"
    assert rendered("# Bridge\n", config).meta == FRONT


class OtherSource(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """Has a source of its own for each page."""

    def on_page_read_source(self, *, page: Page, **_: object) -> str:
        return f"---\ntitle: Mine\n---\n*{page.file.src_uri}*\n"


def test_another_plugin_may_have_a_source_of_its_own(config: MkDocsConfig) -> None:
    config.plugins["other"] = OtherSource()
    page = rendered("# Bridge\n", config)
    assert (page.title, page.content) == ("Mine", "<p><em>exercises/bridge.md</em></p>\n")


def test_another_plugin_may_change_the_file(config: MkDocsConfig) -> None:
    file = File.generated(config, PATH, content=made("# Bridge\n").content)
    page = GeneratedPage(None, file, config, made("# Bridge\n"))
    file.content_string += "*More*\n"
    page.read_source(config)
    assert (page.meta, page.markdown) == ({"title": "Bridge"}, "# Bridge\n*More*\n")


@pytest.mark.parametrize(
    ("nav", "titles"),
    [
        (None, {PATH: None}),
        ([PATH, {"Ours": [{"Bridge pose": PATH}]}], {PATH: None}),
        ([{"Ours": [{"Bridge pose": PATH}, "index.md"]}], {PATH: "Bridge pose"}),
    ],
)
def test_a_page_has_the_title_that_the_menu_of_the_publisher_gives_it(
    nav: list[object] | None, titles: Mapping[str, str | None], config: MkDocsConfig
) -> None:
    config.nav = nav
    generated = {PATH: made("# Bridge\n"), "figures/bridge.svg": SiteFile(b"<svg/>")}
    files = files_of(config)
    hand_over(generated, files, config)
    hand_pages(generated, files, config)
    get_navigation(files, config)
    pages = {file.src_uri: file.page for file in files.documentation_pages()}
    ours = {path: page for path, page in pages.items() if isinstance(page, GeneratedPage)}
    assert {path: page.title for path, page in ours.items()} == titles
