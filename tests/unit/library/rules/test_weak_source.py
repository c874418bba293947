import pytest

from generator.library.rules.weak_source import check
from tests.conftest import verdict
from tests.minimal import LEAFLET, SAFETY

CLINIC = {"content/sources/clinic.yaml": LEAFLET.replace("id: leaflet", "id: clinic").replace("tier: B", "tier: C")}
PATH = "content/safety/safety.yaml"
MESSAGE = '"clinic" is of tier C, and readers must be able to rely on this line  [weak-source]'


def test_strong_sources_are_fine() -> None:
    assert verdict(check, CLINIC) == []


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("[back, hip], sources: [guide]", "[back, hip], sources: [guide, clinic]", "16:105"),
        ("short: you feel faint, sources: [guide]", "short: you feel faint, sources: [clinic]", "19:75"),
        ("is the worst., sources: [guide]", "is the worst., sources: [clinic]", "22:62"),
        ("{text: Check it each time., ours: true}", "{text: Check it each time., sources: [clinic]}", "23:47"),
        ("score: 0 to 3, sources: [guide]", "score: 0 to 3, sources: [clinic]", "25:50"),
        ("rise_at_most: 2,\n      ours: true", "rise_at_most: 2,\n      sources: [clinic]", "29:17"),
        (
            "pain_score:\n",
            "usual:\n  night-pain: {text: Usual., sources: [clinic]}\npain_score:\n",
            "21:40",
        ),
    ],
    ids=["emergency sign", "stop rule", "scale", "when", "band", "usual pain", "usual trouble"],
)
def test_a_weak_source_of_a_grave_line_is_told(old: str, new: str, place: str) -> None:
    assert verdict(check, CLINIC, safety=(old, new)) == [f"{PATH}:{place}: {MESSAGE}"]


def test_an_emergency_sign_of_a_condition_rests_on_strong_sources_too() -> None:
    grave = ("tier: soon, sources: [guide]", "tier: emergency, sources: [clinic]")
    assert verdict(check, CLINIC, back_pain=grave) == [f"content/conditions/back-pain.yaml:26:62: {MESSAGE}"]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("safety", "regions: [back], sources: [guide]", "regions: [back], sources: [clinic]"),
        ("safety", "{text: This is general advice., ours: true}", "{text: This is general advice., sources: [clinic]}"),
        ("safety", "{text: Start slowly., ours: true}", "{text: Start slowly., sources: [clinic]}"),
        ("back_pain", "tier: soon, sources: [guide]", "tier: soon, sources: [clinic]"),
        ("back_pain", "{text: A walk each day., sources: [leaflet]}", "{text: A walk each day., sources: [clinic]}"),
    ],
)
def test_other_lines_may_rest_on_a_weak_source(name: str, old: str, new: str) -> None:
    assert verdict(check, CLINIC, **{name: (old, new)}) == []


def test_our_own_choice_needs_no_source() -> None:
    assert verdict(check, CLINIC, safety=SAFETY.replace("sources: [guide]", "ours: true")) == []
