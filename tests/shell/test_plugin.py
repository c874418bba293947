"""The MkDocs plugin: all languages in one build, and an old site that outlives every mistake."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from generator.shell.publishing import begin
from tests.sites.copies import build_site, edit, snapshot
from tests.sites.html_page import HtmlPage

pytestmark = pytest.mark.usefixtures("stub_typst")
BRIDGE = "content/exercises/bridge.yaml"
Stopped: TypeAlias = Callable[[], str]


def edit_address(page: Path) -> str:
    """Where the edit link of a page leads."""
    (address,) = [address for address in HtmlPage(page).addresses if "/edit/" in address]
    return address


@pytest.fixture
def stopped(good: Path, caplog: pytest.LogCaptureFixture) -> Stopped:
    """Builds the good project, which must stop, and gives what MkDocs tells its user."""

    def build() -> str:
        with pytest.raises(Abort):
            build_site(good)
        return caplog.text

    return build


@pytest.fixture
def old_site(good: Path) -> dict[str, bytes]:
    """What stands in the folder of the site before a build."""
    (good / "site" / "es").mkdir(parents=True)
    (good / "site" / "index.html").write_text("the old site", encoding="utf-8")
    (good / "site" / "es" / "index.html").write_text("el sitio viejo", encoding="utf-8")
    return snapshot(good / "site")


def test_an_error_stops_the_build_with_the_whole_list_and_the_old_site_stays(
    good: Path, old_site: dict[str, bytes], stopped: Stopped
) -> None:
    edit(good, BRIDGE, "[sit-to-stand]", "[sit-too-stand]")
    edit(good, BRIDGE, "[mat]", "[matt]")
    assert (
        f'{BRIDGE}:14:13: error: unknown equipment "matt"  [unknown-reference]\n'
        '    did you mean "mat"?\n'
        f'{BRIDGE}:28:20: error: unknown exercise "sit-too-stand"  [unknown-reference]\n'
        '    did you mean "sit-to-stand"?\n'
        "2 errors in "
    ) in stopped()
    assert snapshot(good / "site") == old_site


@pytest.mark.parametrize(
    ("name", "old", "new", "rule"),
    [
        (BRIDGE, "name: Bridge", 'name: "Bridge', "[yaml-syntax]"),
        (BRIDGE, "Stop if it hurts.", "Stop when it hurts.", "[stale-translation]"),
        ("site_templates/strings/es.yaml", "  sections:", "  sectoins:", "[unknown-string]"),
        ("content/safety/safety.yaml", "    tier: emergency", "    tier: urgent", "[emergency-signs]"),
    ],
)
def test_whatever_stops_a_strict_build_the_old_site_stays(
    good: Path, old_site: dict[str, bytes], stopped: Stopped, name: str, old: str, new: str, rule: str
) -> None:
    edit(good, name, old, new)
    assert rule in stopped()
    assert snapshot(good / "site") == old_site


def test_a_missing_translation_is_told_and_shown_in_an_ordinary_build(
    good: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (good / "content/exercises/bridge.es.yaml").unlink()
    with caplog.at_level(logging.INFO, "mkdocs"):
        site = build_site(good, strict=False)
    assert f'{BRIDGE}:1:1: warning: there is no translation into "es"  [missing-translation]' in caplog.text
    page = HtmlPage(site / "es/exercises/bridge/index.html")
    assert page.h1 == "Bridge"
    assert "Una parte de esta página aún no está traducida" in page.text


@pytest.mark.parametrize(
    ("page", "file"),
    [
        ("about", "content/pages/en/about/index.md"),
        ("es/about", "content/pages/es/about/index.md"),
    ],
)
def test_the_edit_link_of_a_page_by_hand_leads_to_its_file(built: Path, page: str, file: str) -> None:
    assert edit_address(built / page / "index.html") == f"https://code.example/good/edit/main/{file}"


@pytest.mark.parametrize("page", ["exercises/bridge", "es/exercises/bridge", "exercises"])
def test_a_reader_of_a_made_page_reports_a_mistake_and_sees_no_file(built: Path, page: str) -> None:
    text = (built / page / "index.html").read_text(encoding="utf-8")
    assert '<a href="https://code.example/good/issues">' in text
    assert ".yaml" not in text


def test_a_site_in_one_language_has_one(good: Path) -> None:
    edit(good, "mkdocs.yml", "languages: [en, es]", "languages: [en]")
    for path in (*good.glob("content/*/*.es.yaml"), good / "content/pages/es/about/index.md"):
        path.unlink()
    site = build_site(good)
    assert not (site / "es").exists()
    assert "hreflang" not in (site / "sitemap.xml").read_text(encoding="utf-8").replace('hreflang="en"', "")


def test_the_site_may_lie_in_another_folder(good: Path, tmp_path: Path) -> None:
    edit(good, "mkdocs.yml", "docs_dir:", "site_dir: public\ndocs_dir:")
    assert build_site(good) == good / "public"
    assert (good / "public" / "es" / "index.html").is_file()
    assert not (good / "site").exists()


def test_a_language_without_words_is_told_as_a_problem(good: Path, stopped: Stopped) -> None:
    (good / "site_templates/strings/es.yaml").unlink()
    assert 'site_templates/strings/es.yaml:1:1: error: there are no words for "es"  [missing-strings]' in stopped()


def test_a_language_without_a_record_is_told_and_not_a_crash(good: Path, stopped: Stopped) -> None:
    edit(good, "mkdocs.yml", "languages: [en, es]", "languages: [en, qq]")
    assert 'mkdocs.yml: there is no record of the language "qq", only of en, es; write' in stopped()


def test_no_option_says_which_language_is_built(good: Path, caplog: pytest.LogCaptureFixture) -> None:
    edit(good, "mkdocs.yml", "languages: [en, es]", "languages: [en, es]\n    building: es")
    site = build_site(good, strict=False)
    assert "Unrecognised configuration name: building" in caplog.text
    assert HtmlPage(site / "exercises/bridge/index.html").h1 == "Bridge"
    assert HtmlPage(site / "es/exercises/bridge/index.html").h1 == "Puente"


def test_a_second_build_in_one_process_makes_every_language_again(good: Path) -> None:
    first = snapshot(build_site(good))
    assert snapshot(build_site(good)) == first


@pytest.mark.parametrize(("language", "wrong"), [("en", "security"), ("es", "seguridad")])
def test_a_broken_link_in_any_language_stops_a_strict_build_and_the_old_site_stays(
    good: Path, old_site: dict[str, bytes], stopped: Stopped, language: str, wrong: str
) -> None:
    edit(good, f"content/pages/{language}/about/index.md", "(../safety/index.md)", f"(../{wrong}/index.md)")
    assert f"contains a link '../{wrong}/index.md'" in stopped()
    assert snapshot(good / "site") == old_site
    assert list(good.glob(".site.*")) == []


def test_a_mistake_of_another_plugin_stops_the_build_and_the_old_site_stays(
    good: Path, old_site: dict[str, bytes]
) -> None:
    (good / "hook.py").write_text("def on_post_build(config):\n    raise RuntimeError('no')\n", encoding="utf-8")
    edit(good, "mkdocs.yml", "docs_dir:", "hooks: [hook.py]\ndocs_dir:")
    with pytest.raises(RuntimeError, match="no"):
        build_site(good)
    assert snapshot(good / "site") == old_site
    assert list(good.glob(".site.*")) == []


def test_a_full_disk_is_told_in_one_line(good: Path, old_site: dict[str, bytes]) -> None:
    fault = "def on_post_build(config):\n    raise OSError(28, 'No space left on device', 'a.html')\n"
    (good / "hook.py").write_text(fault, encoding="utf-8")
    edit(good, "mkdocs.yml", "docs_dir:", "hooks: [hook.py]\ndocs_dir:")
    with pytest.raises(Abort) as error:
        build_site(good)
    assert str(error.value) == "The site cannot be built: No space left on device: a.html"
    assert snapshot(good / "site") == old_site


def test_a_second_build_at_once_is_refused_in_one_line(
    good: Path, old_site: dict[str, bytes], stopped: Stopped
) -> None:
    other = begin(good / "site", print)
    assert f"another build of {good / 'site'} runs; begin again when it has ended" in stopped()
    other.abandon()
    assert snapshot(good / "site") == old_site


def test_after_a_build_the_folder_of_the_site_has_its_own_name_again(good: Path) -> None:
    config = load_config(str(good / "mkdocs.yml"))
    build(config)
    assert config.site_dir == str(good / "site")
    assert list(good.glob(".site.*")) == []


def test_a_dirty_build_changes_the_site_in_one_step_too(good: Path) -> None:
    build_site(good)
    (good / "site" / "own.txt").write_text("stays", encoding="utf-8")
    config = load_config(str(good / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=True)
    build(config, dirty=True)
    assert (good / "site" / "own.txt").read_text(encoding="utf-8") == "stays"
    assert HtmlPage(good / "site/es/exercises/bridge/index.html").h1 == "Puente"


def test_a_cache_that_cannot_be_used_does_not_stop_a_strict_build(good: Path, caplog: pytest.LogCaptureFixture) -> None:
    (good / ".cache").write_text("a file", encoding="utf-8")
    with caplog.at_level(logging.INFO, "mkdocs"):
        site = build_site(good)
    assert caplog.text.count("finished things cannot be kept here") == 1
    assert list((site / "cards").glob("*.pdf"))
