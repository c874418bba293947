import pytest

from generator.exports.moved import moved_files
from generator.kinds import pages
from generator.render.addresses import MOVED
from tests.conftest import MakeSite


def test_each_old_address_leads_on_without_a_script(make_site: MakeSite) -> None:
    files = moved_files(make_site(site_url="https://limber.example/"))
    assert sorted(files) == ["exercises/by-level/index.html", "exercises/by-purpose/index.html"]
    page = files["exercises/by-level/index.html"].decode()
    assert '<html lang="en" dir="ltr">' in page
    assert 'http-equiv="refresh" content="0; url=../index.html"' in page
    assert '<link rel="canonical" href="https://limber.example/exercises/">' in page
    assert '<a href="../index.html">Go to its new place</a>' in page
    assert "<script" not in page


def test_it_speaks_the_language_of_its_folder(make_site: MakeSite) -> None:
    page = moved_files(make_site(language="es"))["exercises/by-level/index.html"].decode()
    assert '<html lang="es" dir="ltr">' in page
    assert "Esta página ha cambiado de lugar." in page


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_old_address_is_no_page_and_leads_to_one(make_site: MakeSite, language: str) -> None:
    found = {page.path for page in pages(make_site(language=language))}
    assert found.isdisjoint(MOVED)
    assert set(MOVED.values()) <= found
