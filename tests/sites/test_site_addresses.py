"""Wherever the site lies and however pages are named, every address leads to something that was built."""

import json
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from tests.sites.copies import build_site, copy_good
from tests.sites.html_page import HtmlPage

HOME = "https://good.example/"
BELOW = "https://good.example/some/place/"
PLACES: dict[str, tuple[str, dict[str, object]]] = {
    "as-it-is": (HOME, {}),
    "below-a-path": (BELOW, {"site_url": BELOW}),
    "without-an-address": (HOME, {"site_url": ""}),
    "pages-as-files": (HOME, {"use_directory_urls": False}),
}


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, Path]]:
    """For each place, the address of its root and the built site."""
    return {
        name: (root, build_site(copy_good(tmp_path_factory.mktemp(name) / "good"), **options))
        for name, (root, options) in PLACES.items()
    }


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest, sites: dict[str, tuple[str, Path]]) -> tuple[str, Path]:
    root, site = sites[request.param]
    return root, site


def file_at(root: str, site: Path, address: str) -> Path | None:
    """The file that a server gives for an address; None for an address outside of the site."""
    if not address.startswith(root):
        return None
    found = site / unquote(urlsplit(address).path[len(urlsplit(root).path) :])
    return found / "index.html" if address.split("#")[0].endswith("/") else found


def test_every_link_leads_to_a_file_and_every_fragment_to_its_place(place: tuple[str, Path]) -> None:
    root, site = place
    pages = {path: HtmlPage(path) for path in site.rglob("*.html")}
    lost = []
    for path, page in pages.items():
        for written in page.addresses:
            address = urljoin(root + path.relative_to(site).as_posix(), written)
            file = file_at(root, site, address)
            fragment = unquote(urlsplit(address).fragment)
            if file and (not file.is_file() or (fragment and file in pages and fragment not in pages[file].ids)):
                lost.append((path.relative_to(site).as_posix(), written))
    assert lost == []


def test_each_page_names_itself_and_its_translations(place: tuple[str, Path]) -> None:
    root, site = place
    for name in ("", "about/", "exercises/bridge/"):
        for folder, language in (("", "en"), ("es/", "es")):
            directory = site / folder / name / "index.html"
            path = directory if directory.exists() else site / folder / f"{name.rstrip('/')}.html"
            links = HtmlPage(path).links
            if "without-an-address" in str(site):
                assert [link for link in links if link["rel"].strip() in ("canonical", "alternate")] == []
                continue
            shown = path.relative_to(site / folder).as_posix().removesuffix("index.html")
            alternates = {link["hreflang"]: link["href"] for link in links if link["rel"].strip() == "alternate"}
            own = {"en": f"{root}{shown}", "es": f"{root}es/{shown}"}
            assert [link["href"] for link in links if link["rel"] == "canonical"] == [own[language]]
            assert alternates == own


def test_the_sitemap_names_each_page_once_with_its_translations(place: tuple[str, Path]) -> None:
    root, site = place
    if "without-an-address" in str(site):
        assert list(site.rglob("sitemap.xml*")) == []
        return
    assert [path.relative_to(site).as_posix() for path in site.rglob("sitemap.xml*")] == ["sitemap.xml"]
    urls = ElementTree.parse(site / "sitemap.xml").getroot()
    named = [url.findtext("{http://www.sitemaps.org/schemas/sitemap/0.9}loc") or "" for url in urls]
    pages = {path for path in site.rglob("*.html") if path.name != "404.html"}
    assert sorted(str(file_at(root, site, address)) for address in named) == sorted(map(str, pages))
    for url in urls:
        others = {link.get("hreflang"): link.get("href") or "" for link in url.findall("{*}link")}
        assert sorted(others) == ["en", "es"]
        assert all(file_at(root, site, address) in pages for address in others.values())


def test_the_described_addresses_are_addresses_of_pages(place: tuple[str, Path]) -> None:
    root, site = place
    for path in site.rglob("*.html"):
        for script in HtmlPage(path).scripts:
            if '"https://schema.org"' in script:
                thing, trail = json.loads(script)["@graph"]
                described = [thing.get("url"), *(item.get("item") for item in trail["itemListElement"])]
                if "without-an-address" in str(site):
                    assert described == [None] * 4
                    continue
                files = [file_at(root, site, address) for address in described]
                assert files[0] == files[-1] == path
                assert all(file and file.is_file() for file in files)
