"""The plugin in other people's projects: each way works, or is refused in one line. The guide shows the same table."""

import contextlib
import json
import logging
import os
import re
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import BasePlugin

from tests.sites.copies import REPOSITORY, build_site, copy_good, edit
from tests.sites.html_page import HtmlPage
from tests.stub_typst import StubCompiler

TABLE = [
    "mkdocs build -f prod.yml",
    "INHERIT",
    "docs_dir",
    "custom_dir",
    "markdown_extensions",
    "hooks",
    "extra.alternate",
    "use_directory_urls: false",
    "offline",
    "search",
    "theme",
    "i18n",
]
"""What the guide says about these is held by the tests of this module."""
MATERIAL = "  name: material\n  variant: classic\n  custom_dir: site_templates/theme\n"
SWITCH = "{% for it in config.extra.alternate %}<a hreflang='{{ it.lang }}' href='{{ it.link | url }}'></a>{% endfor %}"
HOOK = """\
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File

@event_priority({priority})
def on_files(files, config):
    files.append(File.generated(config, "{name}.md", content="# By {name}"))
    return files

def on_page_markdown(markdown, page, **_):
    return f"{{markdown}}\\n*Words {name} us*\\n"

def on_page_content(html, page, **_):
    return f"{{html}}<i>HTML {name} us</i>"
"""


def one_language(project: Path) -> Path:
    """Takes a language away, which halves the time of a build."""
    edit(project, "mkdocs.yml", "languages: [en, es]", "languages: [en]")
    for path in (*project.glob("content/*/*.es.yaml"), project / "content/pages/es/about/index.md"):
        path.unlink()
    return project


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site from a project in which nearly everything is the publisher's own."""
    project = one_language(copy_good(tmp_path_factory.mktemp("mixed") / "project"))
    (project / "content" / "pages").rename(project.parent / "prose")
    edit(project, "mkdocs.yml", "docs_dir: content/pages/en", "docs_dir: ../prose/en\nhooks: [before.py, after.py]")
    edit(project, "mkdocs.yml", "custom_dir: site_templates/theme", "custom_dir: mine")
    edit(project, "mkdocs.yml", "plugins:\n", "plugins:\n  search: {}\n")
    configuration = project / "mkdocs.yml"
    configuration.write_text(configuration.read_text("utf-8").partition("\nmarkdown_extensions")[0] + "\n", "utf-8")
    (project / "mkdocs.yml").rename(project / "base.yml")
    (project / "prod.yml").write_text("INHERIT: base.yml\nsite_name: Child\n", encoding="utf-8")
    (project / "mine" / "partials").mkdir(parents=True)
    (project / "mine" / "partials" / "copyright.html").write_text("<b>Our own foot</b>", encoding="utf-8")
    for name, priority in (("before", 100), ("after", -100)):
        (project / f"{name}.py").write_text(HOOK.format(name=name, priority=priority), encoding="utf-8")
    with patch("typst.Compiler", StubCompiler), contextlib.chdir(project):
        config = load_config("prod.yml")
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    return project / "site"


def test_a_relative_configuration_that_inherits_another_is_built(mixed: Path) -> None:
    assert "Bridge – Child" in (mixed / "exercises/bridge/index.html").read_text(encoding="utf-8")
    text = (mixed / "exercises/bridge/index.html").read_text(encoding="utf-8")
    assert "https://code.example/good/issues" in text


def test_pages_by_hand_outside_of_the_project_have_no_edit_link(mixed: Path) -> None:
    text = (mixed / "about/index.html").read_text(encoding="utf-8")
    assert "/edit/" not in text
    assert "content/" not in text.partition("lb-edit")[2].partition("</p>")[0]
    assert "<h1" in text


def test_pages_of_other_plugins_stand_beside_ours(mixed: Path) -> None:
    assert [HtmlPage(mixed / name / "index.html").h1 for name in ("before", "after")] == ["By before", "By after"]


def test_an_own_folder_of_templates_lies_over_the_look(mixed: Path) -> None:
    text = (mixed / "index.html").read_text(encoding="utf-8")
    assert "<b>Our own foot</b>" in text
    assert 'href="assets/limber.css"' in text
    assert (mixed / "assets" / "limber.css").is_file()


def test_other_plugins_change_markdown_and_html_of_our_pages(mixed: Path) -> None:
    text = (mixed / "exercises/bridge/index.html").read_text(encoding="utf-8")
    assert "<p><em>Words before us</em></p>\n<p><em>Words after us</em></p>" in text
    assert "<i>HTML before us</i><i>HTML after us</i>" in text


def test_the_search_plugin_may_stay_and_the_search_is_ours_all_the_same(mixed: Path) -> None:
    text = (mixed / "exercises/bridge/index.html").read_text(encoding="utf-8")
    assert (text.count("<limber-search "), text.count("md-search")) == (1, 0)
    assert sorted(path.name for path in (mixed / "search").iterdir()) == ["index.js", "search_index.json"]


def test_our_pages_need_no_extension_of_markdown(mixed: Path) -> None:
    text = (mixed / "exercises/bridge/index.html").read_text(encoding="utf-8")
    main = re.sub(r"<script.*?</script>", "", text, flags=re.DOTALL)
    assert "{ #" not in main
    assert "{:" not in main
    assert 'markdown="' not in main
    assert 'id="steps"' in main


@pytest.fixture(scope="module")
def offline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site to read from a folder, with a language switch of the publisher's own."""
    project = copy_good(tmp_path_factory.mktemp("offline") / "project")
    edit(project, "mkdocs.yml", "    languages: [en, es]\n", "    languages: [en, es]\n  offline: {}\n")
    edit(project, "mkdocs.yml", "custom_dir: site_templates/theme", "custom_dir: mine")
    (project / "mine" / "partials").mkdir(parents=True)
    (project / "mine" / "partials" / "alternate.html").write_text(SWITCH, encoding="utf-8")
    with patch("typst.Compiler", StubCompiler):
        return build_site(project)


@pytest.mark.parametrize("folder", ["", "es/"])
def test_offline_the_addresses_for_machines_are_those_of_the_files(offline: Path, folder: str) -> None:
    text = (offline / folder / "exercises" / "bridge.html").read_text(encoding="utf-8")
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', text)
    assert found
    facts: Any = json.loads(found[1])["@graph"][0]
    assert facts["url"] == f"https://good.test/{folder}exercises/bridge.html"


def test_offline_every_address_of_the_site_map_is_a_file(offline: Path) -> None:
    text = (offline / "sitemap.xml").read_text(encoding="utf-8")
    addresses = set(re.findall(r'(?:<loc>|href=")https://good\.test/([^<"]*)', text))
    assert {"index.html", "es/index.html", "exercises/bridge.html", "es/exercises/index.html"} <= addresses
    assert [address for address in addresses if not (offline / address).is_file()] == []


def test_offline_the_search_leads_to_files(offline: Path) -> None:
    script = (offline / "es" / "search" / "index.js").read_text(encoding="utf-8")
    addresses = re.findall(r'^\["([^"#]*)', script, re.MULTILINE)
    assert {"exercises/bridge.html", "exercises/index.html", "cards/index.html"} <= set(addresses)
    assert [address for address in addresses if not (offline / "es" / address).is_file()] == []


@pytest.mark.parametrize("page", ["index.html", "es/index.html", "es/exercises/bridge.html"])
def test_a_language_switch_of_the_publisher_s_own_leads_to_each_language(offline: Path, page: str) -> None:
    links = re.findall(r"<a hreflang='(\w+)' href='([^']*)'", (offline / page).read_text(encoding="utf-8"))
    there = {code: os.path.normpath((offline / page).parent / address) for code, address in links}
    assert there == {"en": str(offline / "index.html"), "es": str(offline / "es" / "index.html")}


def test_another_theme_shows_the_pages_without_the_look_and_says_so_once(
    good: Path, stub_typst: None, caplog: pytest.LogCaptureFixture
) -> None:
    edit(good, "mkdocs.yml", "name: material\n  variant: classic", "name: readthedocs")
    with caplog.at_level(logging.INFO, "mkdocs"):
        site = build_site(good)
    told = 'the look belongs to the theme "material": with "readthedocs" the pages are plain'
    assert [told in record.getMessage() for record in caplog.records].count(True) == 1
    for page, step in (("exercises/bridge", "Lower your hips"), ("es/exercises/bridge", "Baje las caderas")):
        assert step in HtmlPage(site / page / "index.html").text
        assert "limber.css" not in (site / page / "index.html").read_text(encoding="utf-8")


def test_a_theme_named_on_the_command_line_is_that_of_every_language(good: Path, stub_typst: None) -> None:
    site = build_site(good, theme="readthedocs")
    for page in ("index.html", "es/index.html"):
        assert "limber.css" not in (site / page).read_text(encoding="utf-8"), page


def test_a_frame_of_the_publisher_s_own_has_the_styles_and_scripts_of_the_theme(good: Path, stub_typst: None) -> None:
    project = one_language(good)
    edit(project, "mkdocs.yml", "custom_dir: site_templates/theme", "custom_dir: mine")
    (project / "mine").mkdir()
    (project / "mine" / "base.html").write_text("<h1>{{ page.title }}</h1>{% block extrahead %}{% endblock %}", "utf-8")
    site = build_site(project)
    assert (site / "exercises" / "bridge" / "index.html").read_text("utf-8").startswith("<h1>Bridge</h1>")
    assert list((site / "assets" / "stylesheets").glob("main.*.css"))


class OtherLanguages(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """Stands in for the plugin of that name."""


def refused(project: Path, **plugins: Any) -> str:
    """Why MkDocs refuses a project, in one line."""
    config = load_config(str(project / "mkdocs.yml"))
    config.plugins.update(plugins)
    with pytest.raises(PluginError) as error:
        config.plugins.on_config(config)
    (line,) = str(error.value).splitlines()
    return line


def test_a_plugin_that_builds_languages_too_is_refused(good: Path) -> None:
    assert refused(good, i18n=OtherLanguages()) == (
        'the plugin "i18n" builds languages too; take it out of plugins: limber builds every language of its list'
    )


def test_a_further_language_needs_a_folder_for_its_pages(
    good: Path, stub_typst: None, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (good / "content" / "pages").rename(tmp_path / "prose")
    (tmp_path / "prose" / "es").rename(tmp_path / "prose" / "spanish")
    edit(good, "mkdocs.yml", "docs_dir: content/pages/en", "docs_dir: ../prose/en")
    with pytest.raises(Abort):
        build_site(good)
    assert f'the pages written by hand in "es" have no folder; make {tmp_path / "prose" / "es"}' in caplog.text


def test_settings_from_standard_input_are_refused(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(good)
    with (good / "mkdocs.yml").open("rb") as file:
        config = load_config(file, config_file_path="")
    with pytest.raises(PluginError) as error:
        config.plugins.on_config(config)
    assert str(error.value) == "the settings come from standard input; limber needs them in a file of the project"


def test_a_page_by_hand_cannot_take_the_address_of_a_generated_one(
    good: Path, stub_typst: None, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (good / "content" / "pages").rename(tmp_path / "prose")
    edit(good, "mkdocs.yml", "docs_dir: content/pages/en", "docs_dir: ../prose/en")
    mine = tmp_path / "prose" / "en" / "exercises" / "bridge" / "index.md"
    mine.parent.mkdir(parents=True)
    mine.write_text("# Mine\n", encoding="utf-8")
    with pytest.raises(Abort):
        build_site(good)
    assert f"a generated file has the address of {mine}; choose another file name" in caplog.text


def test_links_between_languages_that_a_publisher_lists_stay(good: Path) -> None:
    edit(good, "mkdocs.yml", "plugins:", "extra:\n  alternate: [{name: A, link: /a/, lang: en}]\nplugins:")
    config = load_config(str(good / "mkdocs.yml"))
    assert config.plugins.on_config(config).extra["alternate"] == [{"name": "A", "link": "/a/", "lang": "en"}]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_guide_shows_the_same_table(language: str) -> None:
    guide = REPOSITORY / "content" / "pages" / language / "about" / "own-site.md"
    _, _, part = guide.read_text(encoding="utf-8").partition("{ #other-projects }")
    rows = re.findall(r"^\| `([^`]+)`", part.partition("\n## ")[0], re.MULTILINE)
    assert rows == TABLE
