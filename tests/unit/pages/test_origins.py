"""Where a page comes from: each statement once, in reading order, with its sources or "our choice"."""

import pytest

from generator.models.exercise import Exercise
from generator.models.references import SourceRef
from generator.pages.origins import labelled, origins
from generator.pages.sheet import Sheet, Statement
from tests.conftest import MakeSite
from tests.unit.pages.views import led, traced

GUIDE, LEAFLET = SourceRef("guide"), SourceRef("leaflet")
SLEEP = Statement("Sleep.", (GUIDE,), False)
WALK = Statement("Walk.", (LEAFLET, GUIDE), False)
OURS = Statement("Smile.", (), True)
BOTH = Statement("Rest.", (GUIDE,), True)


@pytest.fixture
def sheet(make_site: MakeSite) -> Sheet:
    """A page of an exercise."""
    return Sheet(make_site(), "exercises/bridge.md")


def test_statements_stand_below_their_headings_in_reading_order(sheet: Sheet) -> None:
    assert traced(origins(sheet, None, ("Second", [WALK, OURS]), ("First", [SLEEP, BOTH]))) == [
        ("Second", [("Walk.", ["The hospital", "The board, 2025"], False), ("Smile.", [], True)]),
        ("First", [("Sleep.", ["The board, 2025"], False), ("Rest.", ["The board, 2025"], True)]),
    ]


def test_a_source_leads_to_its_entry_in_the_list_of_sources(sheet: Sheet) -> None:
    ((_, (origin,)),) = [(group.title, group.origins) for group in origins(sheet, None, ("What", [WALK])).groups]
    assert led(origin.sources) == [
        ("The hospital", "../sources/index.md#leaflet"),
        ("The board, 2025", "../sources/index.md#guide"),
    ]


def test_what_stands_on_the_page_twice_is_told_once_where_it_is_read_first(sheet: Sheet) -> None:
    assert traced(origins(sheet, None, ("One", [SLEEP, SLEEP]), ("Two", [SLEEP, OURS]))) == [
        ("One", [("Sleep.", ["The board, 2025"], False)]),
        ("Two", [("Smile.", [], True)]),
    ]


def test_the_same_words_with_other_sources_are_another_statement(sheet: Sheet) -> None:
    other = Statement("Sleep.", (LEAFLET,), False)
    ((_, told),) = traced(origins(sheet, None, ("One", [SLEEP, other])))
    assert told == [("Sleep.", ["The board, 2025"], False), ("Sleep.", ["The hospital"], False)]


@pytest.mark.parametrize(
    "statement",
    [Statement("Neither.", (), False), Statement("", (GUIDE,), False), Statement("", (), True)],
    ids=["no sources and no choice", "no words", "a choice without words"],
)
def test_without_words_or_without_sources_and_choice_there_is_nothing_to_tell(
    sheet: Sheet, statement: Statement
) -> None:
    assert origins(sheet, None, ("One", [statement])).groups == ()


def test_a_heading_without_anything_to_tell_is_left_out(sheet: Sheet) -> None:
    assert [
        group.title for group in origins(sheet, None, ("One", []), ("Two", [SLEEP]), ("Three", [SLEEP])).groups
    ] == ["Two"]


def test_a_few_words_say_how_many_sources_there_are_and_when_the_page_was_reviewed(sheet: Sheet) -> None:
    entry = sheet.site.library.of(Exercise)["bridge"]
    found = origins(sheet, entry, ("One", [WALK, SLEEP]))
    assert found.line == "2 sources, claim by claim · reviewed 20 November 2026"
    assert origins(sheet, None, ("One", [SLEEP])).line == "1 source, claim by claim"


def test_a_label_stands_for_more_than_its_own_words() -> None:
    assert labelled("All steps", WALK) == Statement("All steps", (LEAFLET, GUIDE), False)
