"""Wherever the site lies and however pages are named, every address leads to something that was built."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from tests.sites.copies import build_site, copy_good, draw
from tests.sites.html_page import HtmlPage, leads_on

HOME = "https://good.test/"
BELOW = "https://good.test/some/place/"
OUTSIDE = {"code.example", "hips.example", "hospital.example"}


@dataclass(frozen=True)
class Place:
    """A site as it is published: the address of its root, and options of the build."""

    root: str
    options: dict[str, Any]
    files: bool = False
    unknown: bool = False


PLACES = {
    "as-it-is": Place(HOME, {}),
    "below-a-path": Place(BELOW, {"site_url": BELOW}),
    "without-an-address": Place(HOME, {"site_url": ""}, unknown=True),
    "pages-as-files": Place(HOME, {"use_directory_urls": False}, files=True),
}


@pytest.fixture(scope="module", params=PLACES)
def published(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Place, Path]:
    """A place, and the site built for it."""
    place = PLACES[request.param]
    if not place.options:
        return place, Path(request.getfixturevalue("drawn"))
    project = copy_good(tmp_path_factory.mktemp("published") / "good")
    draw(project)
    return place, build_site(project, **place.options)


def file_at(root: str, site: Path, address: str) -> Path | None:
    """The file that a server gives for an address; None for an address outside of the site."""
    if not address.startswith(root):
        return None
    found = site / unquote(urlsplit(address).path[len(urlsplit(root).path) :])
    return found / "index.html" if urlsplit(address).path.endswith("/") else found


NO_ICON = "data:,"
"""So a page that only leads on has a browser ask for no icon."""


def test_every_link_leads_to_a_file_and_every_fragment_to_its_place(published: tuple[Place, Path]) -> None:
    place, site = published
    pages = {path: HtmlPage(path) for path in site.rglob("*.html")}
    lost = []
    for path, page in pages.items():
        for written in page.addresses:
            address = urljoin(place.root + path.relative_to(site).as_posix(), written)
            file = file_at(place.root, site, address)
            fragment = unquote(urlsplit(address).fragment)
            known = file.is_file() if file else urlsplit(address).hostname in OUTSIDE or written == NO_ICON
            if not known or (fragment and file in pages and fragment not in pages[file].ids):
                lost.append((path.relative_to(site).as_posix(), written))
    assert lost == []


@pytest.mark.parametrize("folder", ["", "es/"])
def test_the_pictures_of_an_exercise_lie_in_the_folder_of_each_language(
    published: tuple[Place, Path], folder: str
) -> None:
    place, site = published
    path = f"{folder}exercises/bridge.html" if place.files else f"{folder}exercises/bridge/index.html"
    shown = {urljoin(HOME + path, written) for written in HtmlPage(site / path).addresses if written.endswith(".svg")}
    assert {address for address in shown if "figures" in address} == {
        f"{HOME}{folder}figures/bridge{end}.svg" for end in ("", "-1", "-2")
    }


@pytest.mark.parametrize("name", ["index", "about/index", "exercises/bridge"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_page_names_itself_and_its_translations(published: tuple[Place, Path], name: str, language: str) -> None:
    place, site = published
    path = f"{name}.html" if place.files else f"{name}/".removesuffix("index/")
    file = file_at(HOME, site, HOME + ("es/" if language == "es" else "") + path)
    assert file
    links = [link for link in HtmlPage(file).links if link["rel"].strip() in ("canonical", "alternate")]
    own = {"en": place.root + path, "es": f"{place.root}es/{path}"}
    if place.unknown:
        assert links == []
    else:
        assert [link["href"] for link in links if link["rel"] == "canonical"] == [own[language]]
        assert {link["hreflang"]: link["href"] for link in links if "hreflang" in link} == own


def test_the_sitemap_names_each_page_once_with_its_translations(published: tuple[Place, Path]) -> None:
    place, site = published
    if place.unknown:
        assert list(site.rglob("sitemap.xml*")) == []
        return
    assert [path.relative_to(site).as_posix() for path in site.rglob("sitemap.xml*")] == ["sitemap.xml"]
    urls = ElementTree.parse(site / "sitemap.xml").getroot()
    named = [url.findtext("{http://www.sitemaps.org/schemas/sitemap/0.9}loc") or "" for url in urls]
    pages = {path for path in site.rglob("*.html") if path.name != "404.html" and not leads_on(path)}
    assert sorted(str(file_at(place.root, site, address)) for address in named) == sorted(map(str, pages))
    for url in urls:
        others = {link.get("hreflang"): link.get("href") or "" for link in url.findall("{*}link")}
        assert set(others) == {"en", "es"}
        assert all(file_at(place.root, site, address) in pages for address in others.values())


def test_the_described_addresses_are_addresses_of_pages(published: tuple[Place, Path]) -> None:
    place, site = published
    for path in site.rglob("*.html"):
        for script in HtmlPage(path).scripts:
            if '"https://schema.org"' in script:
                thing, trail = json.loads(script)["@graph"]
                described = [thing.get("url"), *(item.get("item") for item in trail["itemListElement"])]
                if place.unknown:
                    assert described == [None] * 4
                    continue
                files = [file_at(place.root, site, address) for address in described]
                assert files[0] == files[-1] == path
                assert all(file and file.is_file() for file in files)
