"""On every real page help comes before exercise, and sources and review are named."""

from collections.abc import Callable, Iterator, Mapping

import pytest

from generator.build import Built
from generator.library.entry import Entry
from generator.library.library import Library
from generator.models.base import Entity, ReviewedEntity, SourceRef, walk
from generator.models.condition import Condition, Tier
from generator.render.numbers import date
from tests.content.conftest import address
from tests.content.visible import VisiblePage

Pages = Callable[[str, str], VisiblePage]
Libraries = Mapping[str, Library]
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
def test_each_routine_and_exercise_page_carries_the_emergency_block_before_the_first_movement(
    language: str, libraries: Libraries, page: Pages
) -> None:
    library = libraries[language]
    safety = library.safety
    block = (safety.tiers[Tier.EMERGENCY].title, safety.card_line.text, safety.card_stop.text)
    starts = {f"exercises/{exercise.id}/": exercise.start for exercise in library.exercises.values()}
    for routine in library.routines.values():
        starts[f"routines/{routine.id}/"] = library.exercises[next(iter(routine.exercises))].start
    assert len(starts) >= 16 + 6
    for place, start in starts.items():
        shown = page(language, place)
        first = min([shown.position(start), *shown.links_into("exercises")])
        for text in block:
            assert shown.position(text) < first, (place, text)


@LANGUAGES
def test_each_precaution_page_carries_the_emergency_block_before_the_first_exercise(
    language: str, libraries: Libraries, page: Pages
) -> None:
    library = libraries[language]
    for id_ in library.precautions:
        shown = page(language, f"precautions/{id_}/")
        first = min(shown.links_into("exercises"))
        assert shown.position(library.safety.card_line.text) < first, id_
        assert shown.position(library.safety.card_stop.text) < first, id_


@LANGUAGES
def test_each_page_with_health_content_names_its_sources_and_its_review(
    language: str, libraries: Libraries, built: Built, page: Pages
) -> None:
    library, strings = libraries[language], built.strings[language]
    pages = [(entry, entry.entity) for entry in library.published() if isinstance(entry.entity, ReviewedEntity)]
    assert len(pages) >= 16 + 12 + 6 + 6 + 1
    for entry, entity in pages:
        shown = page(language, page_of(entry))
        cited = {str(value) for _, value in walk(entity) if isinstance(value, SourceRef)}
        assert cited, entry.id
        for id_ in cited:
            shown.position(library.sources[id_].title)
        shown.position(date(entity.review.date, strings))
        shown.position(date(entity.review.due, strings))


def page_of(entry: Entry[Entity]) -> str:
    """The address of the page of an entry with a review."""
    return "safety/" if entry.kind == "safety" else address(f"{entry.kind}s/{entry.id}.md")
