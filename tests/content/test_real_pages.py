"""On every real page help comes before exercise, and sources and review are named."""

from collections.abc import Callable, Iterator, Mapping

import pytest

from generator.build import Built
from generator.library.entry import Entry
from generator.library.library import Library
from generator.models.base import Entity, ReviewedEntity
from generator.models.condition import Condition, Tier
from generator.models.place import Place
from generator.models.references import SourceRef
from generator.render.numbers import date
from tests.content.conftest import address
from tests.content.visible import VisiblePage
from tests.walking import walk

Pages = Callable[[str, str], VisiblePage]
Libraries = Mapping[str, Library]
UNREVIEWED = {
    "en": "No clinician has reviewed this edition yet.",
    "es": "Ningún profesional clínico ha revisado todavía esta edición.",
}
LANGUAGES = pytest.mark.parametrize("language", ["en", "es"])


@LANGUAGES
def test_each_condition_page_carries_the_emergency_signs_before_any_exercise(
    language: str, libraries: Libraries, page: Pages
) -> None:
    library = libraries[language]
    conditions = [condition for condition in library.conditions.values() if not condition.signpost]
    assert len(conditions) >= 9
    for condition in conditions:
        shown = page(language, f"conditions/{condition.id}/")
        first = min(shown.links_into("exercises") + shown.links_into("routines"))
        assert shown.position(library.safety.tiers[Tier.EMERGENCY].action) < first
        signs = list(emergency_signs(condition, library))
        assert len(signs) >= 5, condition.id
        for sign in signs:
            assert shown.position(sign) < first, (condition.id, sign)


def emergency_signs(condition: Condition, library: Library) -> Iterator[str]:
    """The emergency signs that concern a condition: its own, and the general ones for its part of the body."""
    general = [sign for sign in library.safety.signs.values() if set(sign.regions) & set(condition.regions)]
    return (sign.text for sign in (*condition.warning_signs.values(), *general) if sign.tier is Tier.EMERGENCY)


@LANGUAGES
def test_each_signpost_says_how_fast_to_get_help_before_its_steps_and_leads_to_no_exercise(
    language: str, libraries: Libraries, page: Pages
) -> None:
    library = libraries[language]
    signposts = [condition for condition in library.conditions.values() if condition.signpost]
    assert {condition.id for condition in signposts} >= {"hip-fracture", "joint-infection", "child-hip-pain"}
    for condition in signposts:
        assert condition.signpost
        shown = page(language, f"conditions/{condition.id}/")
        help_first = shown.position(library.safety.tiers[condition.signpost].action)
        assert help_first < min(shown.position(step) for step in condition.what_to_do.values())
        assert shown.links_into("exercises") + shown.links_into("routines") == []


@LANGUAGES
def test_the_stop_strip_and_a_way_to_the_emergency_signs_stand_before_the_first_movement(
    language: str, libraries: Libraries, page: Pages
) -> None:
    library = libraries[language]
    starts = {f"exercises/{exercise.id}/": exercise.start for exercise in library.exercises.values()}
    for routine in library.routines.values():
        starts[f"routines/{routine.id}/"] = library.exercises[next(iter(routine.exercises))].start
    assert len(starts) >= 22 + 8
    for place, start in starts.items():
        shown = page(language, place)
        first = min([shown.position(start), *shown.links_into("exercises")])
        assert min(place for place, address in shown.links if address.endswith("safety/index.md")) < first, place
        for text in stop_rules(library):
            assert shown.position(text) < first, (place, text)


@LANGUAGES
def test_the_whole_alert_line_stands_before_the_first_way_to_an_exercise(
    language: str, libraries: Libraries, page: Pages
) -> None:
    library = libraries[language]
    places = [f"where/{id_}/" for id_ in library.places]
    conditions = [f"conditions/{one.id}/" for one in library.conditions.values() if not one.signpost]
    assert (len(places), len(conditions) >= 9) == (4, True)
    for place in ("", *places, *conditions):
        shown = page(language, place)
        first = min(shown.links_into("exercises") + shown.links_into("routines"))
        for text in alert_line(library):
            assert shown.position(text) < first, (place, text)


@LANGUAGES
def test_a_routine_has_the_whole_alert_line_and_who_should_not_start_today_before_its_first_exercise(
    language: str, libraries: Libraries, page: Pages
) -> None:
    library = libraries[language]
    for routine in library.routines.values():
        shown = page(language, f"routines/{routine.id}/")
        first = shown.position(library.exercises[next(iter(routine.exercises))].start)
        assert library.safety.today
        today = [part.text[1:] for part in library.safety.today.parts.values()]
        for text in (*alert_line(library), library.safety.today.title, *today):
            assert shown.position(text) < first, (routine.id, text)


@LANGUAGES
def test_the_safety_page_has_every_emergency_sign_before_all_others(
    language: str, libraries: Libraries, page: Pages
) -> None:
    shown, signs = page(language, "safety/"), libraries[language].safety.signs.values()
    grave = [shown.position(sign.text) for sign in signs if sign.tier is Tier.EMERGENCY]
    others = [shown.position(sign.text) for sign in signs if sign.tier is not Tier.EMERGENCY]
    assert len(grave) >= 15
    assert max(grave) < min(others)


@LANGUAGES
def test_each_precaution_page_says_when_to_stop_and_leads_to_the_emergency_signs_before_the_first_exercise(
    language: str, libraries: Libraries, page: Pages
) -> None:
    library = libraries[language]
    assert len(library.precautions) >= 10
    for id_ in library.precautions:
        shown = page(language, f"precautions/{id_}/")
        first = min(shown.links_into("exercises") + shown.links_into("routines"))
        assert min(place for place, address in shown.links if address.endswith("safety/index.md")) < first, id_
        for text in stop_rules(library):
            assert shown.position(text) < first, (id_, text)


def alert_line(library: Library) -> Iterator[str]:
    """The heading and the parts of the alert line."""
    alert = library.safety.alert
    yield alert.title
    yield from (part.text for part in alert.parts.values())


def stop_rules(library: Library) -> list[str]:
    """The rules of the stop strip."""
    rules: list[str] = [rule.short for rule in library.safety.stop_rules.values() if rule.short]
    assert len(rules) >= 4
    return rules


@LANGUAGES
def test_each_precaution_page_begins_with_what_suits(language: str, libraries: Libraries, open_page: Pages) -> None:
    for precaution in libraries[language].precautions.values():
        shown = open_page(language, f"precautions/{precaution.id}/")
        suits = [shown.position(claim.text) for claim in precaution.suits.values()]
        against = [shown.position(claim.text) for claim in (*precaution.avoid.values(), *precaution.take_care.values())]
        assert suits, precaution.id
        assert max(suits) < min(against, default=len(shown.text)), precaution.id


@LANGUAGES
def test_each_page_with_health_content_ends_in_its_sources_and_its_review(
    language: str, libraries: Libraries, built: Built, page: Pages, closed_block: Pages
) -> None:
    library, strings = libraries[language], built.strings[language]
    pages = [(entry, entry.entity) for entry in library.published() if isinstance(entry.entity, ReviewedEntity)]
    assert len(pages) >= 22 + 12 + 10 + 8 + 2 + 1
    for entry, entity in pages:
        shown, block = page(language, page_of(entry)), closed_block(language, page_of(entry))
        named = {address.partition("#")[2] for _, address in block.links}
        cited = {str(value) for _, value in walk(entity) if isinstance(value, SourceRef)}
        assert cited or isinstance(entity, Place), entry.id
        assert cited - named == set(), entry.id
        block.position(strings("origins.title"))
        reviewed = strings(
            "review.reviewed", date=date(entity.review.date, strings), by=strings(f"role.{entity.review.role}")
        )
        due = strings("review.due", date=date(entity.review.due, strings))
        shown.position(f"{reviewed} {due} {UNREVIEWED[language]}")


def page_of(entry: Entry[Entity]) -> str:
    """The address of the page of an entry with a review."""
    pages = {"safety": "safety/", "article": "about/older-articles/"}
    return pages.get(entry.kind.name) or address(f"{entry.kind.folder}/{entry.id}.md")
