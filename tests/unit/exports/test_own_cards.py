import json
from typing import Any

import pytest

from generator.exports.own_cards import Wish, dose_parts, own_entry, own_jobs
from generator.pages.formats import FORMATS, TWINS
from generator.pages.site import Publisher, Site
from generator.problems import Severity
from tests.conftest import MakeSite, told

TYPST = {"site_templates/cards/sheet.typ": "sheet"}
PAIR = ("bridge", "plank")


def problems(wish: Wish, site: Site) -> list[str]:
    """What is told of a wish, each in one line."""
    return [told(problem) for problem in own_entry(wish, site)[1]]


def data(wish: Wish, site: Site) -> dict[str, Any]:
    """What a template is told."""
    entry, _ = own_entry(wish, site)
    assert entry
    ((_, job),) = own_jobs([site], [entry], TYPST, FORMATS[:1])
    found: dict[str, Any] = json.loads(job.data)
    return found


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("10", {"repetitions": "10"}),
        ("3x10", {"sets": "3", "repetitions": "10"}),
        ("8-10", {"repetitions": "8 to 10"}),
        ("2x10x5s", {"sets": "2", "repetitions": "10", "hold_s": "5"}),
        ("30s", {"hold_s": "30"}),
        ("5-10min", {"minutes": "5 to 10"}),
        *((text, None) for text in ("", "x", "3x", "lots", "3 x 10", "10m", "-3")),
    ],
)
def test_a_dose_is_written_in_a_few_signs(text: str, parts: dict[str, str] | None) -> None:
    assert dose_parts(text) == parts


def test_a_card_has_the_picked_exercises_in_their_order_with_title_note_and_days(make_site: MakeSite) -> None:
    notes = {"": "Rest on Sunday.", "plank": "Slowly."}
    wish = Wish(("plank", "bridge"), title="For Ana", notes=notes, often=("2", "5", "4"))
    shown = data(wish, make_site())
    assert (shown["title"], [item["name"] for item in shown["items"]]) == ("For Ana", ["Plank", "Bridge"])
    assert [item["note"] for item in shown["items"]] == ["Slowly.", ""]
    assert [words.replace("\u00a0", " ") for words in shown["before"]] == ["Rest on Sunday."]
    assert (len(shown["log"]["weeks"]), [row["boxes"] for row in shown["log"]["rows"]]) == (4, [10])


def test_a_card_of_ones_own_has_no_page_and_says_who_made_it(make_site: MakeSite) -> None:
    shown = data(Wish(PAIR), make_site(site_url="https://limber.example/", publisher=Publisher("North Clinic")))
    assert (shown["address"], shown["qr"], shown["short_address"]) == ("", "", "")
    assert all(item["qr"] for item in shown["items"])
    assert shown["reviewed"].replace("\u00a0", " ") == "Put together by North Clinic on 20 November 2026"


def test_each_language_has_its_words_and_a_twin_has_both(make_site: MakeSite) -> None:
    sites = [make_site(), make_site(language="es")]
    entries = [own_entry(Wish(PAIR), site)[0] for site in sites]
    jobs = list(own_jobs(sites, [entry for entry in entries if entry], TYPST, (FORMATS[0], TWINS[0])))
    assert [(site.language, job.path) for site, job in jobs] == [
        ("en", "cards/own-a4.pdf"),
        ("es", "cards/own-a4.pdf"),
        ("en", "cards/own-twin-en-es.pdf"),
    ]
    twin = json.loads(jobs[-1][1].data)
    assert [twin["title"], twin["twin"]["title"]] == ["Your exercises", "Sus ejercicios"]


def test_a_dose_outside_what_is_published_is_refused(make_site: MakeSite) -> None:
    (problem,) = problems(Wish(PAIR, doses={"bridge": {"repetitions": "50"}}), make_site())
    assert "outside what is published" in problem or "does not say how far its dose may go" in problem
    assert problem.endswith("[dose-range]")


def test_a_text_that_cannot_be_shown_is_refused(make_site: MakeSite) -> None:
    entry, (problem,) = own_entry(Wish(PAIR, title="x\u202ey"), make_site())
    assert (entry, problem.rule) == (None, "wrong-value")


def test_too_many_exercises_are_a_warning(make_site: MakeSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.exports.own_cards.MOST", 1)
    entry, (problem,) = own_entry(Wish(PAIR), make_site())
    assert entry
    assert (problem.rule, problem.severity, problem.message) == (
        "routine-size",
        Severity.WARNING,
        "the card has 2 exercises; more than 1 are done by fewer people",
    )
