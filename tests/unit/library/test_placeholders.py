"""What the publisher sets stands in the place of the words in braces, in every language and wherever texts go."""

from generator.pages.site import Publisher
from tests.conftest import MakeSite

NAMED = ("title: When to call", "title: Call {numbers} for")
ES = "alert:\n  title: Llame al {numbers} si hay\n"


def title(make_site: MakeSite, publisher: Publisher, language: str = "en") -> str:
    """The title of the alert line."""
    files = {"content/safety/safety.es.yaml": ES}
    return make_site(files, language=language, publisher=publisher, safety=NAMED).library.safety.alert.title


def test_the_numbers_of_the_safety_file_stand_where_the_publisher_sets_none(make_site: MakeSite) -> None:
    assert title(make_site, Publisher()) == "Call 112 for"


def test_the_numbers_of_the_publisher_stand_in_every_language(make_site: MakeSite) -> None:
    country = Publisher(emergency=("999", "112", "911"))
    assert title(make_site, country) == "Call 999, 112 or 911 for"
    assert title(make_site, country, "es") == "Llame al 999, 112 o 911 si hay"


def test_the_advice_line_has_its_number(make_site: MakeSite) -> None:
    named = (NAMED[0], "title: Call {advice_line} for")
    lines = [
        make_site(publisher=publisher, safety=named).library.safety.alert.title
        for publisher in (Publisher(), Publisher(advice_line="111"))
    ]
    assert lines == ["Call a medical advice line for", "Call a medical advice line (111) for"]
