import posixpath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.render.addresses import index_path, page_path, public, relative

SITE = "https://limber.example/"
FOLDER = st.lists(st.sampled_from(["a", "b"]), max_size=3)
PATHS = st.builds(lambda folder, file: "/".join([*folder, file]), FOLDER, st.sampled_from(["index.md", "c.md"]))


def test_a_page_and_the_first_page_of_its_kind_lie_in_one_folder() -> None:
    assert (page_path("exercises", "x"), index_path("exercises")) == ("exercises/x.md", "exercises/index.md")


@pytest.mark.parametrize(
    ("source", "target", "address"),
    [
        ("index.md", "safety/index.md", "safety/index.md"),
        ("index.md", "index.md", "index.md"),
        ("exercises/bridge.md", "exercises/plank.md", "plank.md"),
        ("exercises/bridge.md", "conditions/back-pain.md", "../conditions/back-pain.md"),
        ("exercises/bridge.md", "index.md", "../index.md"),
        ("exercises/bridge.md", "sources/index.md#guide", "../sources/index.md#guide"),
        ("sources/index.md", "sources/index.md#guide", "index.md#guide"),
    ],
)
def test_a_link_is_written_from_the_page_it_stands_on(source: str, target: str, address: str) -> None:
    assert relative(source, target) == address


@settings(max_examples=100, deadline=None)
@given(PATHS, PATHS)
def test_any_link_leads_from_its_page_to_its_target(source: str, target: str) -> None:
    address = relative(source, target)
    assert posixpath.normpath(posixpath.join(posixpath.dirname(source), address)) == target
    assert address == posixpath.relpath(target, posixpath.dirname(source) or ".")


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("index.md", "https://limber.example/"),
        ("safety/index.md", "https://limber.example/safety/"),
        ("exercises/bridge.md", "https://limber.example/exercises/bridge/"),
        ("exercises/by-level.md", "https://limber.example/exercises/by-level/"),
        ("conditions/body-mass-index.md", "https://limber.example/conditions/body-mass-index/"),
    ],
)
def test_a_page_has_one_full_address(path: str, address: str) -> None:
    assert public(SITE, path) == address


@pytest.mark.parametrize(
    ("path", "address"), [("index.md", "index.html"), ("exercises/bridge.md", "exercises/bridge.html")]
)
def test_a_site_of_plain_files_names_the_file(path: str, address: str) -> None:
    assert public(SITE, path, directory_urls=False) == f"{SITE}{address}"
