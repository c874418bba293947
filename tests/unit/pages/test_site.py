from dataclasses import replace

import pytest

from tests.conftest import MakeSite

URL = "https://limber.example/"


@pytest.mark.parametrize(("language", "root"), [("en", ""), ("es", "es/")])
def test_the_first_language_lies_at_the_root_and_others_in_a_folder(
    make_site: MakeSite, language: str, root: str
) -> None:
    site = make_site(language=language, site_url=URL)
    assert (site.language, site.root, site.url) == (language, root, f"{URL}{root}")
    assert site.public("exercises/bridge.md") == f"{URL}{root}exercises/bridge/"


@pytest.mark.parametrize("language", ["en", "es"])
def test_without_an_address_of_the_site_there_is_no_full_address(make_site: MakeSite, language: str) -> None:
    site = make_site(language=language)
    assert (site.url, site.public("exercises/bridge.md")) == ("", "")


def test_a_site_of_plain_files_names_the_file(make_site: MakeSite) -> None:
    site = make_site(site_url=URL)
    plain = replace(site, settings=replace(site.settings, directory_urls=False))
    assert plain.public("exercises/bridge.md") == f"{URL}exercises/bridge.html"
