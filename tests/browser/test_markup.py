"""What stands in the built files: no code inside a page, and what machines read about it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html  # type: ignore[import-untyped]

from tests.browser.built import FOLDERS, OLD, PREFIX, SITE_URL, pages

pytestmark = pytest.mark.browser

DATA = ("application/json", "application/ld+json")
TYPES = {
    "exercises": {"ExercisePlan", "HowTo", "BreadcrumbList"},
    "routines": {"ExercisePlan", "HowTo", "BreadcrumbList"},
    "conditions": {"MedicalWebPage", "BreadcrumbList"},
}
OLD_FILES = {f"{old}index.html" for old in OLD}
NAMESPACES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture(scope="module")
def documents(site: Path) -> dict[str, Any]:
    """Every HTML file of the site by its path."""
    return {path.relative_to(site).as_posix(): html.parse(str(path)) for path in sorted(site.rglob("*.html"))}


def leaves(documents: dict[str, Any], kind: str) -> Iterator[tuple[str, Any]]:
    """The pages of one kind in every language, without its indexes."""
    for path, document in documents.items():
        folder, _, rest = path.removeprefix("es/").partition("/")
        if folder == kind and rest != "index.html" and f"{folder}/{rest}" not in OLD_FILES:
            yield path, document


def structured(document: Any) -> list[dict[str, Any]]:
    [text] = document.xpath("//script[@type='application/ld+json']/text()")
    graph: list[dict[str, Any]] = json.loads(text)["@graph"]
    return graph


def types(thing: dict[str, Any]) -> set[str]:
    found = thing["@type"]
    return {found} if isinstance(found, str) else set(found)


def test_no_page_holds_a_script_a_handler_or_a_style_of_its_own(documents: dict[str, Any]) -> None:
    assert len(documents) > 60
    found = []
    for path, document in documents.items():
        inline = [script for script in document.xpath("//script[not(@src)]") if script.get("type") not in DATA]
        found += [f"{path}: script {script.text_content()[:40]!r}" for script in inline]
        found += [
            f"{path}: {name}"
            for element in document.xpath("//@*[starts-with(name(), 'on')]/..")
            for name in sorted(element.keys())
            if name.startswith("on")
        ]
        found += [f"{path}: style {value!r}" for value in document.xpath("//@style")]
        found += [f"{path}: address {value!r}" for value in document.xpath("//@href[starts-with(., 'javascript:')]")]
    assert found == []


@pytest.mark.parametrize("kind", TYPES)
def test_each_page_describes_itself_in_schema_org_words(documents: dict[str, Any], kind: str) -> None:
    seen = dict(leaves(documents, kind))
    assert len(seen) >= 4
    for path, document in seen.items():
        things = structured(document)
        assert set().union(*map(types, things)) == TYPES[kind], path
        language = "es" if path.startswith("es/") else "en"
        assert things[0]["inLanguage"] == language
        assert things[0]["url"] == SITE_URL + path.removesuffix("index.html")


def test_a_condition_page_is_about_a_medical_condition(documents: dict[str, Any]) -> None:
    for path, document in leaves(documents, "conditions"):
        assert structured(document)[0]["mainEntity"]["@type"] == "MedicalCondition", path


def test_every_page_names_its_own_address_and_its_translations(documents: dict[str, Any], site: Path) -> None:
    for page in pages(site):
        for folder in FOLDERS.values():
            name = folder + page + ("index.html" if page == "" or page.endswith("/") else "")
            [canonical] = documents[name].xpath("//link[@rel='canonical']/@href")
            assert canonical == SITE_URL + folder + page
            links = {link.get("hreflang"): link.get("href") for link in documents[name].xpath("//head/link[@hreflang]")}
            assert links == {language: SITE_URL + other + page for language, other in FOLDERS.items()}


def test_the_sitemap_lists_every_page_with_its_translations(site: Path) -> None:
    sitemap = etree.parse(str(site / "sitemap.xml"))
    listed = {
        url.findtext("s:loc", namespaces=NAMESPACES): {
            link.get("hreflang"): link.get("href") for link in url.findall("x:link", NAMESPACES)
        }
        for url in sitemap.findall("s:url", NAMESPACES)
    }
    assert listed == {
        SITE_URL + folder + page: {language: SITE_URL + other + page for language, other in FOLDERS.items()}
        for page in pages(site)
        for folder in FOLDERS.values()
    }


def test_an_old_address_tells_machines_the_new_one_alone(documents: dict[str, Any]) -> None:
    for folder in FOLDERS.values():
        for old, new in OLD.items():
            head = documents[f"{folder}{old}index.html"].find("head")
            assert head.xpath("link[@rel='canonical']/@href") == [SITE_URL + folder + new]
            assert head.xpath("meta[@name='robots']/@content") == ["noindex"]
            assert head.xpath("link[@hreflang] | script") == []


def test_the_missing_page_works_from_any_address(documents: dict[str, Any]) -> None:
    found = documents["404.html"].xpath("//head//@href | //script/@src | //img/@src")
    assert len(found) > 5
    assert [address for address in found if not address.startswith((PREFIX, SITE_URL))] == []
