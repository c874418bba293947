"""The address of the site must be one, and one that is not the publisher's is told."""

import pytest

from generator.shell.configuration import Places
from generator.shell.report import text
from generator.shell.site_address import site_url

WHOLE = '\n    write the whole address, such as "https://exercises.clinic.org/"'


@pytest.mark.parametrize(
    ("given", "address"),
    [
        (None, ""),
        ("", ""),
        ("https://clinic.org", "https://clinic.org/"),
        ("http://clinic.org/exercises/", "http://clinic.org/exercises/"),
        ("https://physio.test:8080/a", "https://physio.test:8080/a/"),
        ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/"),
        ("https://clínica.es/", "https://clínica.es/"),
    ],
)
def test_an_address_is_taken_with_a_slash_at_its_end(given: object, address: str) -> None:
    assert site_url(given, Places()) == (address, ())


@pytest.mark.parametrize(
    "given",
    [
        *("not a url", "clinic.org", "/exercises/", "ftp://clinic.org/", "https://", "https:///a", "https://a b.org/"),
        *("https://clinic.org/?a=1", "https://clinic.org/#a", "https://[::1/", "https://a.org:99999/", "https://a..b/"),
        *(5, True, ["https://clinic.org/"], "javascript:alert(1)", "https://a.org/\u202e"),
    ],
)
def test_what_is_no_address_of_a_site_is_an_error(given: object) -> None:
    address, problems = site_url(given, Places())
    assert (address, [text(problem) for problem in problems]) == (
        "",
        [f"mkdocs.yml:1:1: error: site_url is not the address of a site  [site-address]{WHOLE}"],
    )


@pytest.mark.parametrize(
    "host",
    ["limber.example", "example.com", "www.example.org", "example.net", "localhost", "LIMBER.Example.", "a.localhost"],
)
def test_an_address_that_nobody_has_is_a_warning(host: str) -> None:
    address, problems = site_url(f"https://{host}/", Places())
    assert address == f"https://{host}/"
    assert [text(problem) for problem in problems] == [
        f'mkdocs.yml:1:1: warning: the address "{host.lower()}" leads nowhere; QR codes, the sitemap and links to '
        "pages hold it  [placeholder-address]\n    write the address of your site"
    ]
