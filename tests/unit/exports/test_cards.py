import json
from typing import Any

import pytest

from generator.exports.cards import CardJob, card_jobs
from generator.pages.formats import FORMATS
from generator.pages.site import Publisher, Site
from tests.conftest import MakeSite
from tests.minimal import ROUTINE
from tests.minimal_figures import KNEE_UP, POSES

TYPST = {
    "site_templates/cards/sheet.typ": "sheet",
    "site_templates/cards/parts.typ": "parts",
    "site_templates/pages/home.md.jinja": "home",
}


def jobs(site: Site) -> list[CardJob]:
    """What is to be made for a site."""
    return list(card_jobs(site, TYPST))


def data(site: Site) -> dict[str, Any]:
    """What the first card of a site is told."""
    told: dict[str, Any] = json.loads(jobs(site)[0].data)
    return told


def test_each_routine_has_a_card_in_each_format(make_site: MakeSite) -> None:
    other = ROUTINE.replace("id: first-week", "id: early")
    found = jobs(make_site({"content/routines/early.yaml": other}))
    names = ("a4", "letter", "large", "pocket", "deck")
    assert [job.path for job in found] == [
        f"cards/{routine}-{name}.pdf" for routine in ("early", "first-week") for name in names
    ]
    assert found[-1].routine == "first-week"
    assert found[-1].source == "content/routines/first-week.yaml"


def test_a_draft_has_no_card(make_site: MakeSite) -> None:
    draft = ROUTINE.replace("id: first-week", "id: early\ndraft: true")
    assert {job.routine for job in jobs(make_site({"content/routines/early.yaml": draft}))} == {"first-week"}


def test_without_templates_there_are_no_cards(make_site: MakeSite) -> None:
    assert list(card_jobs(make_site(), {"site_templates/pages/home.md.jinja": "home"})) == []


def test_a_job_takes_the_files_of_the_cards_and_no_others(make_site: MakeSite) -> None:
    assert [dict(job.templates) for job in jobs(make_site())] == [{"sheet.typ": "sheet", "parts.typ": "parts"}] * 5


def test_all_formats_show_the_same_card(make_site: MakeSite) -> None:
    assert len({job.data for job in jobs(make_site())}) == 1


def test_each_format_has_its_template_and_its_paper() -> None:
    assert [(form.template, form.told["paper"]) for form in FORMATS] == [
        ("sheet.typ", "a4"),
        ("sheet.typ", "us-letter"),
        ("large.typ", "a4"),
        ("pocket.typ", "a4"),
        ("deck.typ", "a4"),
    ]


def test_each_exercise_and_what_comes_next_has_its_address(make_site: MakeSite) -> None:
    told = data(make_site(site_url="https://limber.example/"))
    assert told["items"][0]["address"] == "https://limber.example/exercises/bridge/"
    assert told["items"][0]["qr"].startswith("<svg")
    none = data(make_site())
    assert {(item["address"], item["qr"]) for item in none["items"]} == {("", "")}


def test_the_content_of_a_translated_routine_is_its_translation(make_site: MakeSite) -> None:
    site = make_site({"content/routines/first-week.es.yaml": "name: Primera semana\n"}, language="es")
    (source,) = {job.source for job in jobs(site)}
    assert source == "content/routines/first-week.es.yaml"
    assert data(site)["title"] == "Primera semana"


def test_a_card_names_its_address_with_a_code_and_in_short(make_site: MakeSite) -> None:
    told = data(make_site(site_url="https://limber.example/"))
    assert told["address"] == "https://limber.example/routines/first-week/"
    assert told["short_address"].replace("\u200b", "") == "limber.example/routines/first-week"
    assert told["qr"].startswith("<svg")
    assert "<script" not in told["qr"]


def test_a_longer_address_gives_another_code(make_site: MakeSite) -> None:
    codes = {data(make_site(site_url=url))["qr"] for url in ("https://a.example/", "https://b.example/")}
    assert len(codes) == 2


def test_a_site_without_an_address_has_no_code(make_site: MakeSite) -> None:
    told = data(make_site())
    assert (told["address"], told["short_address"], told["qr"]) == ("", "", "")


def test_the_publisher_is_the_site_unless_one_is_named(make_site: MakeSite) -> None:
    assert data(make_site())["publisher"] == {"name": "Limber", "phone": "", "accent": "", "logo": False, "fonts": []}
    who = Publisher("North Clinic", "+44 1632 960001", b"<svg/>", accent="#0b4f6c")
    assert data(make_site(publisher=who))["publisher"] == {
        "name": "North Clinic",
        "phone": "+44 1632 960001",
        "accent": "#0b4f6c",
        "logo": True,
        "fonts": [],
    }


def test_a_very_long_word_of_any_text_may_be_broken_and_a_picture_may_not(make_site: MakeSite) -> None:
    site = make_site(POSES, bridge=(KNEE_UP[0], KNEE_UP[1].replace("alt: Move.", f"alt: {'x' * 30}")))
    (start, end) = data(site)["items"][0]["pictures"]
    assert end["alt"] == "\u200b".join(["x" * 8] * 3 + ["x" * 6])
    assert "\u200b" not in start["svg"] + end["svg"]
    assert "x" * 30 in end["svg"]


@pytest.mark.parametrize("text", ["'q' \"q\"", "#eval", "$x$ @a \\ *b* _c_ <d> ] `f`", "Γ я 中"])
def test_a_text_is_data_sign_by_sign(make_site: MakeSite, text: str) -> None:
    site = make_site(bridge=("lift: Lift your hips.", f"lift: {json.dumps(text)}"))
    assert data(site)["items"][0]["steps"][0].replace("\u00a0", " ") == text


def test_the_order_in_which_files_are_read_does_not_matter(make_site: MakeSite) -> None:
    backwards = dict(reversed(POSES.items()))
    first, second = (jobs(make_site(new, bridge=KNEE_UP)) for new in (POSES, backwards))
    assert [job.data for job in first] == [job.data for job in second]


def test_the_logo_stands_beside_the_data_of_a_card_and_not_in_them(make_site: MakeSite) -> None:
    site = make_site(publisher=Publisher(logo=b"\x89PNG" * 10_000))
    for job in jobs(site):
        assert job.logo == site.settings.publisher.logo
        assert len(job.data) < 20_000
