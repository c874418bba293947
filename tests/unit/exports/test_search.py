"""The index of the search: what it says of each page, and which pages it leaves out."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from generator import kinds
from generator.exports.search import Words, search_file
from generator.languages.en import ENGLISH
from generator.languages.es import SPANISH
from generator.pages.site import Site
from tests.conftest import MakeSite


def index(site: Site, files: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The index of a site, read as a browser reads it."""
    ((path, data),) = search_file(site, kinds.findables(site), files or {}).items()
    assert path == "search/index.js"
    text = data.decode()
    assert (text[:17], text[-3:]) == ("var limberSearch=", "};\n")
    found: dict[str, Any] = json.loads(text[17:-2])
    return found


def rows(site: Site, files: Mapping[str, str] | None = None) -> dict[str, list[Any]]:
    """What the index says of each page, by its address, with the kind in words."""
    found = index(site, files)
    return {row[0]: [found["kinds"][row[1]], *row[2:]] for row in found["pages"]}


def test_an_exercise_is_found_by_its_names_and_by_the_words_of_its_steps(make_site: MakeSite) -> None:
    assert rows(make_site())["exercises/bridge/"] == [
        *("Exercise", "Bridge", "You lift your hips.", "Lying on your back"),
        ["Hip lift"],
        [],
        "buttock lie lower mat muscle soft strength",
    ]


def test_a_condition_is_found_by_its_medical_name_and_by_what_people_type(make_site: MakeSite) -> None:
    site = make_site(back_pain=("regions: [back]", "searched_as: {bad: Bad back}\nregions: [back]"))
    kind, title, summary, note, names, asked, words = rows(site)["conditions/back-pain/"]
    assert (kind, title, summary, note) == ("Condition", "Back pain", "Pain low in the back.", "")
    assert (names, asked) == (["Sore back", "Lumbago"], ["Bad back"])
    assert words == "ache day dull heavy keep lift lot moving sitting walk"


def test_a_signpost_says_how_soon_to_get_help(make_site: MakeSite, rare: dict[str, str]) -> None:
    notes = {row[1]: row[3] for row in rows(make_site(rare)).values() if row[0] == "Condition"}
    assert sorted(notes.values()) == ["", "Emergency"]


def test_a_routine_tells_its_time_and_is_found_by_the_time_that_people_have(make_site: MakeSite) -> None:
    row = rows(make_site())["routines/first-week/"]
    assert (row[0], row[3], row[5]) == ("Routine", "4 minutes", ["5 minutes"])


def test_the_safety_page_is_found_and_on_it_the_signs_of_each_tier_that_has_some(make_site: MakeSite) -> None:
    site = make_site(safety=("summary: Read", "searched_as: {red: Red flags}\nsummary: Read"))
    found = {address: row[1:3] + row[5:] for address, row in rows(site).items() if address.startswith("safety/")}
    assert found == {
        "safety/": ["Safety first", "Read this before you start.", ["Red flags"], ""],
        "safety/#emergency": ["Get help now", "Call for help now.", [], "both go legs nerve numb"],
        "safety/#urgent": ["Get help today", "Call a doctor today.", [], "back fever pain"],
    }


def test_a_place_that_hurts_is_found_by_its_name_and_by_what_people_type(make_site: MakeSite) -> None:
    site = make_site(low_back=("order: 1", "order: 1\nsearched_as: {waist: waist pain}"))
    assert rows(site)["where/low-back/"] == [
        *("Place that hurts", "Low back", "Your low back hurts.", ""),
        [],
        ["waist pain"],
        "",
    ]


def test_each_list_is_found_by_its_name(make_site: MakeSite) -> None:
    found = {address: row[1] for address, row in rows(make_site(language="es")).items() if row[0] == "Lista"}
    assert found == {
        "exercises/": "Ejercicios",
        "conditions/": "Dolencias",
        "where/": "Dónde duele",
        "precautions/": "Con cuidado",
        "routines/": "Rutinas",
    }


def test_the_print_centre_is_found_where_cards_are_made(make_site: MakeSite) -> None:
    site = make_site()
    assert "cards/" not in rows(site)
    assert rows(replace(site, cards={"cards/first-week-a4.pdf": 2}))["cards/"][1] == "Print centre"


def test_sources_fields_and_pages_about_the_site_are_not_searched(make_site: MakeSite) -> None:
    about = {f"content/pages/en/{path}": "# About\n" for path in ("about/index.md", "data/index.md", "about/a/b.md")}
    site = make_site()
    folders = {address.split("/")[0] for address in rows(site, about)}
    assert folders == {"exercises", "conditions", "where", "precautions", "routines", "safety"}


@pytest.mark.parametrize(
    ("text", "title", "summary"),
    [
        ("# Opening hours\n\nText.\n", "Opening hours", ""),
        ("Text.\n\n# Opening hours { #hours }\n", "Opening hours", ""),
        ("---\ntitle: Hours\ndescription: When we are there.\n---\n# Other\n", "Hours", "When we are there."),
        ("---\ndescription: When we are there.\n---\n# Hours #\n", "Hours", "When we are there."),
    ],
)
def test_a_page_of_the_publisher_is_found_by_its_title_and_description(
    make_site: MakeSite, text: str, title: str, summary: str
) -> None:
    files = {"content/pages/en/clinic/hours.md": text, "content/pages/es/clinic/hours.md": "# Horario\n"}
    row = rows(make_site(), files)["clinic/hours/"]
    assert row == ["Page", title, summary, "", [], [], ""]


def test_a_page_of_the_publisher_may_ask_to_be_left_out(make_site: MakeSite) -> None:
    texts = ("---\nsearch: {exclude: true}\n---\n# Hours\n", "No title.\n")
    files = {f"content/pages/en/{number}.md": text for number, text in enumerate(texts)}
    assert rows(make_site(), files) == rows(make_site())


def test_where_pages_are_files_the_addresses_are_those_of_the_files(make_site: MakeSite) -> None:
    site = make_site()
    found = rows(replace(site, settings=replace(site.settings, directory_urls=False)))
    assert {"exercises/bridge.html", "exercises/index.html", "safety/index.html#emergency"} <= found.keys()


def test_a_draft_is_not_found(make_site: MakeSite) -> None:
    site = make_site(sit_to_stand=("name:", "draft: true\nname:"))
    assert "exercises/sit-to-stand/" not in rows(site)


def test_a_hostile_name_is_a_plain_value(make_site: MakeSite) -> None:
    name = "</script><b>'\"\\n & {{ 7*7 }} \u2028"
    site = make_site(bridge=("name: Bridge", f"name: {json.dumps(name[:-2])}"))
    assert rows(site)["exercises/bridge/"][1] == name[:-2]


def test_the_same_content_gives_the_same_bytes(make_site: MakeSite) -> None:
    first, second = make_site(), make_site()
    assert search_file(first, kinds.findables(first), {}) == search_file(second, kinds.findables(second), {})


def test_the_letters_and_the_small_words_of_the_language_come_along(make_site: MakeSite) -> None:
    found = index(make_site(language="es"))
    assert found["letters"] == "ñ"
    assert {"de", "la", "según"} & set(found["small"].split()) == {"de", "la"}


def test_words_are_small_letters_without_accents_and_without_numbers_and_single_letters() -> None:
    texts = ("¡Más de 10 sesiones!", "El niño, ¿y 5 km?", "can't", "90/90")
    assert Words(SPANISH)(texts) == {"mas", "de", "sesiones", "el", "niño", "km", "can"}
    assert Words(ENGLISH)(("Niño: हिन्दी",)) == {"nino", "हिनदी"}
