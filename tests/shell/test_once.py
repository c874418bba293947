"""Head and sections are rendered once for each place, and a publisher's own for each page."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from jinja2 import Environment, FileSystemLoader

from generator.shell.once import Once

PART = "part.html"


@pytest.fixture
def look(tmp_path: Path) -> Path:
    folder = tmp_path / "site_templates" / "theme"
    folder.mkdir(parents=True)
    (folder / PART).write_text("{{ page.url }} from {{ base_url }}", "utf-8")
    return folder


def shown(root: Path, folder: Path, pages: list[tuple[str, str]], menu: tuple[str, ...] = ()) -> list[str]:
    """The part on some pages, each with its address and the way to the root."""
    env = Environment(loader=FileSystemLoader(folder), autoescape=True)
    env.globals["once"] = Once(env, root)
    made = {url: SimpleNamespace(url=url, parent=None) for url, _ in pages}
    nav = SimpleNamespace(pages=[made[url] for url in menu])
    page = env.from_string("{{ once('" + PART + "') }}")
    return [page.render(page=made[url], base_url=base, nav=nav) for url, base in pages]


def test_pages_of_one_place_share_what_was_rendered_for_the_first(tmp_path: Path, look: Path) -> None:
    found = shown(tmp_path, look, [("a/x/", "../.."), ("a/y/", "../.."), ("b/x/", "../.."), ("b/", "..")])
    assert found == ["a/x/ from ../..", "a/x/ from ../..", "b/x/ from ../..", "b/ from .."]


def test_a_page_of_the_menu_has_its_own(tmp_path: Path, look: Path) -> None:
    found = shown(tmp_path, look, [("a/", ".."), ("b/", ".."), ("c/", ".."), ("d/", "..")], menu=("a/", "b/"))
    assert found == ["a/ from ..", "b/ from ..", "c/ from ..", "c/ from .."]


def test_a_template_of_the_publisher_is_rendered_for_each_page(tmp_path: Path, look: Path) -> None:
    own = tmp_path / "mine"
    look.rename(own)
    assert shown(tmp_path, own, [("a/", ".."), ("b/", "..")]) == ["a/ from ..", "b/ from .."]
