"""What a server makes again after an edit: the same site as a build of the whole, and no more than changed."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError

from generator.shell.plugin import LimberPlugin
from generator.shell.preview import Preview
from tests.sites.copies import edit

BRIDGE = "content/exercises/bridge.yaml"


class Served:
    """A project as a server shows it."""

    def __init__(self, project: Path, site: Path) -> None:
        self.project, self.site = project, site
        self.wholes = 0
        config = load_config(str(project / "mkdocs.yml"), site_dir=str(site))
        config.plugins.on_startup(command="serve", dirty=False)
        build(config)
        plugin = config.plugins["limber"]
        assert isinstance(plugin, LimberPlugin)
        assert isinstance(plugin.preview, Preview)
        self.preview, self._make = plugin.preview, plugin.make

    def again(self) -> None:
        """What the server does when a file has changed."""
        self.preview.build_again(self._whole, self._make)

    def _whole(self) -> None:
        self.wholes += 1


@pytest.fixture
def served(good: Path, tmp_path: Path) -> Served:
    """A server over the good project without its cards, which have tests of their own."""
    shutil.rmtree(good / "site_templates" / "cards")
    return Served(good, tmp_path / "served")


def files(site: Path) -> dict[str, bytes]:
    """What a server shows; it needs no checksums."""
    found = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if name != "checksums.txt"}


def changed(served: Served, change: Callable[[], None]) -> set[str]:
    before = files(served.site)
    change()
    served.again()
    after = files(served.site)
    assert before.keys() == after.keys()
    return {name for name in after if after[name] != before[name]}


EDITS = {
    "a summary": (BRIDGE, "summary: ", "summary: Now. "),
    "a text in Spanish": ("content/exercises/bridge.es.yaml", "name: Puente", "name: El puente"),
    "a template": ("site_templates/pages/exercise.md.jinja", "# {{ name }}", "# Look: {{ name }}"),
}


@pytest.mark.parametrize(("path", "old", "new"), EDITS.values(), ids=EDITS)
def test_after_an_edit_the_site_is_that_of_a_build_of_the_whole(
    served: Served, tmp_path: Path, path: str, old: str, new: str
) -> None:
    assert changed(served, lambda: edit(served.project, path, old, new))
    assert served.wholes == 0
    whole = Served(shutil.copytree(served.project, tmp_path / "copy"), tmp_path / "whole")
    assert files(served.site) == files(whole.site)


def test_only_what_shows_a_text_is_written_again(served: Served) -> None:
    found = changed(served, lambda: edit(served.project, BRIDGE, "summary: ", "summary: Now. "))
    assert "exercises/bridge/index.html" in found
    assert "routines/index.html" not in found
    assert not [name for name in found if name.startswith(("es/routines/", "figures/", "assets/"))]


def test_an_edit_that_changes_nothing_writes_nothing(served: Served) -> None:
    assert changed(served, lambda: edit(served.project, BRIDGE, "summary: ", "summary:  ")) == set()
    assert served.wholes == 0


def test_a_new_file_a_word_of_the_site_and_a_page_by_hand_ask_for_the_whole(served: Served) -> None:
    def hand() -> None:
        page = served.project / "content" / "pages" / "en" / "about" / "index.md"
        page.write_text(page.read_text("utf-8") + "\nMore.\n", "utf-8")

    for change in (lambda: edit(served.project, "site_templates/strings/en.yaml", "home: Home", "home: Start"), hand):
        assert changed(served, change) == set()
    assert served.wholes == 2


def test_a_mistake_is_told_and_leaves_the_pages(served: Served) -> None:
    edit(served.project, BRIDGE, "level: ", "level: none-")
    before = files(served.site)
    with pytest.raises(PluginError, match=r"bridge\.yaml:\d+:\d+: error"):
        served.again()
    assert files(served.site) == before
    edit(served.project, BRIDGE, "level: none-", "level: ")
    assert changed(served, lambda: None) == set()
    assert served.wholes == 0
