"""A built site is finished: one sitemap, less ballast, checksums."""

import re
from pathlib import Path

import pytest

from generator.shell.checksums import compare
from generator.shell.filesystem import write
from generator.shell.finish import finish, prune, write_sitemap

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


def test_the_source_maps_of_the_theme_are_taken_out(tmp_path: Path) -> None:
    kept = {"assets/a.css", "assets/javascripts/b.js", "b.map", "es/assets/a.css"}
    gone = {"assets/a.css.map", "assets/javascripts/b.js.map", "es/assets/a.css.map"}
    write(dict.fromkeys(kept | gone, b""), tmp_path)
    prune(tmp_path, BOTH)
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()} == kept


def test_a_finished_site_has_no_source_maps_one_sitemap_and_its_checksums(tmp_path: Path) -> None:
    for folder in ("", "es/"):
        write({f"{folder}assets/a.map": b"", f"{folder}index.html": b""}, tmp_path)
    finish(tmp_path, "https://a.example/", BOTH)
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()) == [
        "checksums.txt",
        "es/index.html",
        "index.html",
        "sitemap.xml",
    ]
    assert compare(tmp_path).same
