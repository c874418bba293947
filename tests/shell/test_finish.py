"""A built site is finished: one sitemap, a search that forgives accents, less ballast, checksums."""

import json
import re
from pathlib import Path

import pytest

from generator.languages.en import ENGLISH
from generator.languages.es import SPANISH
from generator.languages.language import Language
from generator.shell.checksums import compare
from generator.shell.filesystem import write
from generator.shell.finish import finish, finish_language, fold_accents, prune, write_sitemap

BOTH = ("en", "es")
PAGES = dict.fromkeys(("index.html", "404.html", "a&b/index.html", "es/index.html", "es/a&b/index.html"), b"")
SITEMAP = """\
<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://a.example/b/</loc>
<xhtml:link rel="alternate" hreflang="en" href="https://a.example/b/"/>
<xhtml:link rel="alternate" hreflang="es" href="https://a.example/b/es/"/>
</url>
<url><loc>https://a.example/b/es/</loc>
<xhtml:link rel="alternate" hreflang="en" href="https://a.example/b/"/>
<xhtml:link rel="alternate" hreflang="es" href="https://a.example/b/es/"/>
</url>
<url><loc>https://a.example/b/a&amp;b/</loc>
<xhtml:link rel="alternate" hreflang="en" href="https://a.example/b/a&amp;b/"/>
<xhtml:link rel="alternate" hreflang="es" href="https://a.example/b/es/a&amp;b/"/>
</url>
<url><loc>https://a.example/b/es/a&amp;b/</loc>
<xhtml:link rel="alternate" hreflang="en" href="https://a.example/b/a&amp;b/"/>
<xhtml:link rel="alternate" hreflang="es" href="https://a.example/b/es/a&amp;b/"/>
</url>
</urlset>
"""


def searched(folder: Path, text: str, title: str = "", language: Language = SPANISH) -> str:
    """The text of the one entry of a search index after its accents were folded."""
    index = folder / "search_index.json"
    index.write_text(json.dumps({"config": {}, "docs": [{"location": "a/", "title": title, "text": text}]}))
    fold_accents(index, language)
    data = json.loads(index.read_text(encoding="utf-8"))
    assert (data["config"], data["docs"][0]["title"]) == ({}, title)
    return str(data["docs"][0]["text"])


@pytest.mark.parametrize("address", ["https://a.example/b/", "https://a.example/b"])
def test_one_sitemap_names_each_page_of_each_language_with_its_translations(tmp_path: Path, address: str) -> None:
    write({**PAGES, "sitemap.xml.gz": b"", "es/sitemap.xml": b"", "es/sitemap.xml.gz": b""}, tmp_path)
    write_sitemap(tmp_path, address, BOTH)
    assert (tmp_path / "sitemap.xml").read_text(encoding="utf-8") == SITEMAP
    assert [path.name for path in tmp_path.rglob("sitemap*")] == ["sitemap.xml"]


def test_a_sitemap_names_a_page_only_in_the_languages_that_have_it(tmp_path: Path) -> None:
    redirect = b'<meta http-equiv="refresh" content="0; url=../b/">'
    write({"index.html": b"", "es/index.html": b"", "tags/index.html": b"", "old/index.html": redirect}, tmp_path)
    write_sitemap(tmp_path, "https://a.example/", BOTH)
    text = (tmp_path / "sitemap.xml").read_text(encoding="utf-8")
    assert text.count("<loc>") == 3
    assert (
        "<url><loc>https://a.example/tags/</loc>\n"
        '<xhtml:link rel="alternate" hreflang="en" href="https://a.example/tags/"/>\n'
        "</url>"
    ) in text


def test_where_pages_are_files_the_sitemap_names_the_files(tmp_path: Path) -> None:
    write({"index.html": b"", "a/index.html": b"", "b.html": b""}, tmp_path)
    write_sitemap(tmp_path, "https://a.example/", ("en",), directory_urls=False)
    found = re.findall("<loc>https://a.example/(.*)</loc>", (tmp_path / "sitemap.xml").read_text(encoding="utf-8"))
    assert found == ["a/index.html", "b.html", "index.html"]


def test_without_an_address_there_is_no_sitemap(tmp_path: Path) -> None:
    write({**PAGES, "sitemap.xml": b"old", "es/sitemap.xml": b"old"}, tmp_path)
    write_sitemap(tmp_path, "", BOTH)
    assert list(tmp_path.rglob("sitemap*")) == []


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("<p>La articulación.</p>", "<p>La articulación.</p><p>articulacion</p>"),
        ("<p>¿Rodillas de atrás? Más, más.</p>", "<p>¿Rodillas de atrás? Más, más.</p><p>Mas atras mas</p>"),
        ("<p>Una caída</p><p>está</p>", "<p>Una caída</p><p>está</p><p>caida esta</p>"),
        ("<p>pequeño año</p>", "<p>pequeño año</p>"),
        ("<p>Hold, and keep breathing. Lower slowly.</p>", "<p>Hold, and keep breathing. Lower slowly.</p>"),
        ("", ""),
    ],
)
def test_words_with_accents_are_found_without_them_and_no_other_word_is_added(
    tmp_path: Path, text: str, folded: str
) -> None:
    assert searched(tmp_path, text) == folded


def test_a_letter_of_another_alphabet_is_found_as_the_one_that_it_looks_like(tmp_path: Path) -> None:
    assert searched(tmp_path, "<p>El Niño</p>", language=ENGLISH) == "<p>El Niño</p><p>Nino</p>"


def test_words_of_the_title_are_folded_too(tmp_path: Path) -> None:
    assert searched(tmp_path, "<p>a</p>", "Rígida") == "<p>a</p><p>Rigida</p>"


def test_a_site_without_a_search_is_left_alone(tmp_path: Path) -> None:
    fold_accents(tmp_path / "search_index.json", SPANISH)
    assert list(tmp_path.iterdir()) == []


def test_source_maps_and_stemmers_of_other_languages_are_taken_out(tmp_path: Path) -> None:
    lunr = "assets/javascripts/lunr/min/lunr."
    kept = {"assets/a.css", f"{lunr}es.min.js", f"{lunr}multi.min.js", f"{lunr}stemmer.support.min.js", "b.map"}
    gone = {"assets/a.css.map", "assets/javascripts/b.js.map", f"{lunr}fr.min.js", f"{lunr}ja.min.js"}
    write(dict.fromkeys(kept | gone, b""), tmp_path)
    prune(tmp_path, BOTH)
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()} == kept


def test_each_language_is_finished_and_then_the_whole(tmp_path: Path) -> None:
    index = json.dumps({"docs": [{"title": "", "text": "más"}]}).encode()
    for folder in ("", "es/"):
        write(
            {f"{folder}search/search_index.json": index, f"{folder}assets/a.map": b"", f"{folder}index.html": b""},
            tmp_path,
        )
    finish_language(tmp_path, "en", BOTH)
    finish_language(tmp_path / "es", "es", BOTH)
    finish(tmp_path, "https://a.example/", BOTH)
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()) == [
        "checksums.txt",
        "es/index.html",
        "es/search/search_index.json",
        "index.html",
        "search/search_index.json",
        "sitemap.xml",
    ]
    assert compare(tmp_path).same
    for folder in ("", "es"):
        assert '"más<p>mas</p>"' in (tmp_path / folder / "search/search_index.json").read_text(encoding="utf-8")
