import pytest

from generator.models.base import Claim
from generator.models.references import SourceRef
from generator.pages.routine import RoutineView
from generator.pages.sheet import Link, ReviewLine, Sheet, Statement
from tests.conftest import MakeSite
from tests.unit.pages.views import view_at

GUIDE = SourceRef("guide")
NOBODY = "No clinician has reviewed this edition yet."
BY_ANA = (
    "review: {date: 2026-11-20, role: editor}",
    "review: {date: 2026-11-20, role: clinician, name: 'Ana, doctor'}",
)


@pytest.fixture
def sheet(make_site: MakeSite) -> Sheet:
    """A page of an exercise."""
    return Sheet(make_site(), "exercises/bridge.md")


def test_a_statement_has_the_text_the_sources_and_the_mark_of_a_claim(sheet: Sheet) -> None:
    claim = Claim.model_validate({"text": "Yes.", "sources": ("guide",), "ours": True})
    assert sheet.statement(claim) == Statement("Yes.", (GUIDE,), True)
    assert sheet.cited("No.", claim) == Statement("No.", (GUIDE,), True)


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


def test_a_review_line_says_when_by_whom_and_until_when_and_that_no_clinician_has_reviewed(sheet: Sheet) -> None:
    assert sheet.review(sheet.site.library.exercises["bridge"]) == ReviewLine(
        "20 November 2026", "our editors, against the sources", "20 November 2028", NOBODY
    )


def test_a_clinician_who_reviewed_is_named(make_site: MakeSite) -> None:
    sheet = Sheet(make_site(bridge=BY_ANA), "exercises/bridge.md")
    assert sheet.review(sheet.site.library.exercises["bridge"]) == ReviewLine(
        "20 November 2026", "Ana, doctor", "20 November 2028", ""
    )


def test_a_routine_is_reviewed_once_a_clinician_has_reviewed_its_exercises_and_the_safety_advice_too(
    make_site: MakeSite,
) -> None:
    parts = ("first_week", "bridge", "plank", "safety")
    for missing in (*parts, None):
        site = make_site(**{name: BY_ANA for name in parts if name != missing})
        view = view_at(site, "routines/first-week.md", RoutineView)
        review = view.origins.review
        assert review
        assert review.pending == (NOBODY if missing else ""), missing
        assert review.by == ("our editors, against the sources" if missing == "first_week" else "Ana, doctor")


def test_an_exercise_that_is_not_in_the_routine_need_not_be_reviewed_with_it(make_site: MakeSite) -> None:
    site = make_site(first_week=BY_ANA, bridge=BY_ANA, plank=BY_ANA, safety=BY_ANA)
    assert site.library.exercises["sit-to-stand"].review.by_clinician is False
    review = view_at(site, "routines/first-week.md", RoutineView).origins.review
    assert review
    assert review.pending == ""
