import pytest

from generator.shell.configuration import Places
from generator.shell.report_address import report_address

REPOSITORY = "https://code.example/limber/"


@pytest.mark.parametrize(
    ("given", "repository", "address"),
    [
        (None, REPOSITORY, "https://code.example/limber/issues"),
        ("", REPOSITORY, "https://code.example/limber/issues"),
        ("", "http://code.example/limber", ""),
        ("", None, ""),
        ("help@clinic.example", REPOSITORY, "mailto:help@clinic.example"),
        ("https://clinic.example/mistakes", REPOSITORY, "https://clinic.example/mistakes"),
    ],
)
def test_the_setting_comes_before_the_issues_of_the_repository(given: object, repository: object, address: str) -> None:
    assert report_address(given, repository, Places()) == (address, ())


@pytest.mark.parametrize(
    "given", ["the clinic", "http://clinic.example", "javascript:alert(1)", "a@b", "a@b.example?cc=x", 12, "https://"]
)
def test_what_is_no_address_is_told(given: object) -> None:
    address, problems = report_address(given, REPOSITORY, Places())
    assert address == ""
    assert [problem.message for problem in problems] == ["report is no address to write to"]
