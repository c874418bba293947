from typing import Any

import pytest

from tests.conftest import Edit, MakeSite
from tests.minimal_figures import KNEE_UP, POSES
from tests.unit.pages.views import page_at

URL = "https://limber.example/"


def described(
    make_site: MakeSite, path: str, site_url: str = URL, **edits: Edit
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What is said of a page and the way that leads to it."""
    site = make_site(site_url=site_url, **edits)
    data = page_at(site, path).facts
    assert data["@context"] == "https://schema.org"
    thing, trail = data["@graph"]
    return thing, trail


def test_an_exercise_is_a_plan_and_a_how_to(make_site: MakeSite) -> None:
    thing, _ = described(make_site, "exercises/bridge.md")
    assert thing == {
        "@type": ["ExercisePlan", "HowTo"],
        "name": "Bridge",
        "description": "You lift your hips.",
        "inLanguage": "en",
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "isAccessibleForFree": True,
        "url": "https://limber.example/exercises/bridge/",
        "alternateName": ["Hip lift"],
        "exerciseType": ["Strength"],
        "category": ["StrengthTraining"],
        "step": [
            {"@type": "HowToStep", "position": 1, "text": "Lie on your back."},
            {"@type": "HowToStep", "position": 2, "text": "Lift your hips."},
            {"@type": "HowToStep", "position": 3, "text": "Lower your hips."},
        ],
        "supply": ["soft mat"],
        "activityFrequency": "3 days a week",
        "additionalVariable": "Hold: 5 seconds; Repeats: 8 to 10 times; Sets: 2",
    }


def test_the_pictures_of_an_exercise_are_named(make_site: MakeSite) -> None:
    for root, images in ((URL, [f"{URL}figures/bridge-1.svg", f"{URL}figures/bridge-2.svg"]), ("", None)):
        site = make_site(POSES, site_url=root, bridge=KNEE_UP)
        assert page_at(site, "exercises/bridge.md").facts["@graph"][0].get("image") == images


def test_only_a_single_number_of_repeats_is_a_number(make_site: MakeSite) -> None:
    assert described(make_site, "exercises/plank.md")[0]["repetitions"] == 3
    assert "repetitions" not in described(make_site, "exercises/bridge.md")[0]


def test_empty_facts_are_left_out(make_site: MakeSite) -> None:
    thing, _ = described(make_site, "exercises/plank.md")
    assert not {"alternateName", "supply", "category", "activityFrequency"} & set(thing)


def test_minutes_are_a_duration(make_site: MakeSite) -> None:
    thing, _ = described(make_site, "exercises/plank.md", plank=("hold_s: 10, repetitions: 3", "minutes: 10 to 20"))
    assert thing["activityDuration"] == "PT20M"


def test_a_condition_is_a_medical_page_for_patients(make_site: MakeSite) -> None:
    thing, _ = described(make_site, "conditions/back-pain.md")
    assert (thing["@type"], thing["medicalAudience"]) == ("MedicalWebPage", {"@type": "Patient"})
    assert thing["mainEntity"] == {
        "@type": "MedicalCondition",
        "name": "Back pain",
        "alternateName": ["Lumbago", "Sore back"],
        "signOrSymptom": [{"@type": "MedicalSignOrSymptom", "name": "A dull ache."}],
        "expectedPrognosis": "It gets better in weeks.",
        "possibleTreatment": [{"@type": "TherapeuticProcedure", "name": "First week"}],
    }


@pytest.mark.parametrize(
    ("role", "reviewed"), [("editor", None), ('clinician, name: "Ana, physiotherapist"', "2026-11-20")]
)
def test_a_review_is_named_only_when_a_clinician_made_it(make_site: MakeSite, role: str, reviewed: str | None) -> None:
    thing, _ = described(make_site, "conditions/back-pain.md", back_pain=("role: editor", f"role: {role}"))
    assert thing.get("lastReviewed") == reviewed


def test_a_routine_has_a_section_an_exercise(make_site: MakeSite) -> None:
    thing, _ = described(make_site, "routines/first-week.md")
    assert (thing["activityFrequency"], thing["activityDuration"]) == ("2 times a day, 3 days a week", "PT4M")
    assert [(section["position"], section["name"], section["url"]) for section in thing["step"]] == [
        (1, "Bridge", "https://limber.example/exercises/bridge/"),
        (2, "Plank", "https://limber.example/exercises/plank/"),
    ]


def test_the_way_leads_from_the_home_page_by_the_index(make_site: MakeSite) -> None:
    _, trail = described(make_site, "conditions/back-pain.md")
    assert trail == {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": 1, "name": "Home", "item": URL},
            {"@type": "ListItem", "position": 2, "name": "Conditions", "item": f"{URL}conditions/"},
            {"@type": "ListItem", "position": 3, "name": "Back pain", "item": f"{URL}conditions/back-pain/"},
        ],
    }


def test_without_an_address_of_the_site_no_address_is_named(make_site: MakeSite) -> None:
    for path in ("exercises/bridge.md", "conditions/back-pain.md", "routines/first-week.md"):
        assert "limber.example" not in str(described(make_site, path, site_url=""))


@pytest.mark.parametrize("path", ["index.md", "exercises/index.md", "precautions/thin-bones.md", "safety/index.md"])
def test_pages_that_the_vocabulary_has_no_word_for_are_not_described(make_site: MakeSite, path: str) -> None:
    site = make_site()
    assert page_at(site, path).facts == {}
