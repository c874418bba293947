"""The list of exercises: filters widen within a group and narrow between groups; the address holds what is chosen."""

from typing import Any

import pytest

from tests.js.finder import SCRIPT, run

KNOWN = {
    "place": ["floor", "bed", "chair", "standing"],
    "aim": ["stretch", "strength", "balance"],
    "level": ["start-here"],
    "fits": ["no-floor", "pregnancy"],
}


def item(names: str, place: str, aim: str, level: str = "start-here", without: str = "") -> dict[str, object]:
    """An exercise as the list states it."""
    return {
        "names": names,
        "place": place.split(),
        "aim": aim.split(),
        "level": [level],
        "without": without.split(),
    }


ITEMS = [
    item("Bridge, Glute bridge", "floor bed", "strength"),
    item("Curl-up", "floor bed", "strength", "next-step", "pregnancy"),
    item("Sit to stand", "chair", "strength"),
    item("Leg raise", "standing", "strength balance"),
    item("Pájaro perro, Año", "floor", "stretch", without="no-floor"),
    item("Walking", "standing", "aerobic"),
]
BRIDGE, CURL_UP, SIT, LEG, BIRD, WALK = range(len(ITEMS))


def asked(address: str, items: object = ITEMS) -> Any:
    """What the list makes of an address."""
    script = SCRIPT.with_name("finder.js").read_text("utf-8")
    (told,) = run("sift.js", {"script": script, "known": KNOWN, "items": items, "asked": [address]})
    return told


def shown(address: str) -> list[int]:
    """The exercises that an address shows."""
    found: list[int] = asked(address)["shown"]
    return found


def test_without_a_choice_all_are_shown() -> None:
    assert (shown(""), asked("")["hidden"], asked("")["address"]) == ([0, 1, 2, 3, 4, 5], [], "")
    assert asked("", [])["shown"] == []


def test_within_a_group_one_or_the_other_and_between_groups_one_and_the_other() -> None:
    assert shown("?place=chair") == [SIT]
    assert shown("?place=chair,standing") == [SIT, LEG, WALK]
    assert shown("?place=chair,standing&aim=balance") == [LEG]
    assert shown("?place=bed&level=start-here") == [BRIDGE]


def test_a_precaution_hides_what_it_speaks_against_among_what_passes_the_filters() -> None:
    found = asked("?fits=pregnancy")
    assert (CURL_UP in found["shown"], found["hidden"]) == (False, [CURL_UP])
    assert asked("?fits=pregnancy,no-floor")["hidden"] == [CURL_UP, BIRD]
    assert asked("?fits=pregnancy&place=chair")["hidden"] == []


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bri", [BRIDGE]),
        ("GLUTE", [BRIDGE]),
        ("glute+bridge", [BRIDGE]),
        ("pajaro", [BIRD]),
        ("p%C3%A1jaro", [BIRD]),
        ("ano", [BIRD]),
        ("up", [CURL_UP]),
        ("bridge+stand", []),
        ("%3Cscript%3E", []),
        ("+", [0, 1, 2, 3, 4, 5]),
    ],
)
def test_a_name_is_found_by_any_part_of_its_words_without_accents(typed: str, found: list[int]) -> None:
    assert shown(f"?words={typed}") == found


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("?place=moon", ""),
        ("?place=moon,chair&aim=chair", "?place=chair"),
        ("?fits=constructor&place=__proto__", ""),
        ("?utm=x&level=start-here", "?level=start-here"),
        ("?place=,,&words=++", ""),
        ("?place=%E0%A4%A", ""),
        ("?place=chair&place=bed", "?place=bed,chair"),
    ],
)
def test_what_the_page_does_not_know_is_passed_over(address: str, kept: str) -> None:
    assert asked(address)["address"] == kept


@pytest.mark.parametrize(
    "address", ["?place=bed,chair&aim=stretch&level=start-here&fits=no-floor,pregnancy&words=a%26b", "?words=%C3%A1"]
)
def test_an_address_leads_to_itself(address: str) -> None:
    assert asked(address)["address"] == address


def test_the_same_choice_has_the_same_address() -> None:
    assert asked("?aim=strength&place=chair,bed,chair")["address"] == "?place=bed,chair&aim=strength"


def test_long_words_are_cut() -> None:
    assert len(asked("?words=" + "a" * 900)["state"]["words"]) == 60
