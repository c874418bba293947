import pytest
from markupsafe import Markup

from generator.models.base import Claim, SourceRef
from generator.pages.sheet import Link, ReviewLine, Sheet, SourceLine, Statement, sort_key
from tests.conftest import MakeSite

GUIDE, LEAFLET = SourceRef("guide"), SourceRef("leaflet")


@pytest.fixture
def sheet(make_site: MakeSite) -> Sheet:
    """A page of an exercise on which nothing is cited yet."""
    return Sheet(make_site(), "exercises/bridge.md")


def test_a_source_keeps_the_number_that_it_got_first(sheet: Sheet) -> None:
    assert sheet.notes((LEAFLET, GUIDE)) == (1, 2)
    assert sheet.notes((GUIDE,)) == (2,)
    assert sheet.notes(()) == ()


def test_a_statement_has_the_text_the_numbers_and_the_mark_of_a_claim(sheet: Sheet) -> None:
    claim = Claim.model_validate({"text": "Yes.", "sources": ("guide",), "ours": True})
    assert sheet.statement(claim) == Statement("Yes.", (1,), True)
    assert sheet.cited("No.", claim) == Statement("No.", (1,), True)


def test_the_sources_are_listed_in_the_order_of_their_numbers(sheet: Sheet) -> None:
    sheet.notes((LEAFLET, GUIDE))
    assert sheet.sources() == (
        SourceLine(
            1, "The leaflet", "The hospital", "https://leaflet.example/a?b=1&c=2", Markup("../sources/index.md#leaflet")
        ),
        SourceLine(
            2, "The guide", "The board, 2025", "https://guide.example/back", Markup("../sources/index.md#guide")
        ),
    )


def test_a_page_without_citations_lists_no_source(sheet: Sheet) -> None:
    assert sheet.sources() == ()


def test_links_are_written_from_the_page_and_in_the_order_of_their_names(sheet: Sheet) -> None:
    exercises = sheet.site.library.exercises
    assert sheet.links([exercises["sit-to-stand"], exercises["bridge"], exercises["plank"]]) == (
        Link("Bridge", sheet.address("exercises/bridge.md")),
        Link("Plank", sheet.address("exercises/plank.md")),
        Link("Sit to stand", sheet.address("exercises/sit-to-stand.md")),
    )


def test_each_kind_of_entity_with_a_page_can_be_linked(sheet: Sheet) -> None:
    library = sheet.site.library
    entities = (library.conditions["back-pain"], library.precautions["thin-bones"], library.routines["first-week"])
    assert [sheet.link(entity).address for entity in entities] == [
        *("../conditions/back-pain.md", "../precautions/thin-bones.md", "../routines/first-week.md")
    ]


def test_a_review_line_says_when_by_whom_and_until_when(sheet: Sheet) -> None:
    assert sheet.review(sheet.site.library.exercises["bridge"]) == ReviewLine(
        "20 November 2026", "our editors, against the sources", "20 November 2028"
    )


def test_the_alphabet_passes_over_accents_and_capitals() -> None:
    assert sorted(["Zancada", "Ángel", "abrazo", "Ébano", "Nariz", "Ñandú"], key=sort_key) == [
        *("abrazo", "Ángel", "Ébano", "Ñandú", "Nariz", "Zancada")
    ]
