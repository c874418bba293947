import datetime

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.models.base import Claim, Entity, Review, Role
from generator.models.references import SourceRef
from generator.models.words import Date, Key, Name, Text
from tests.unit.models.faults import fault_kinds, faults


def test_white_space_in_a_text_is_folded() -> None:
    assert TypeAdapter(Text).validate_python(" one\n  two\u00a0three ") == "one two three"


@pytest.mark.parametrize(("value", "fault"), [("", "text_refused"), (" \n", "text_refused"), (5, "string_type")])
def test_a_text_is_a_string_with_something_in_it(value: object, fault: str) -> None:
    assert fault_kinds(Text, value) == [fault]


@pytest.mark.parametrize("sign", ["\x02", "\x7f"])
def test_a_control_character_that_no_page_can_show_is_refused(sign: str) -> None:
    assert len(fault_kinds(Text, f"one {sign} two")) == 1


def test_a_text_keeps_its_kind_through_validation() -> None:
    assert type(TypeAdapter(Name).validate_python("Bridge")) is Name
    assert type(TypeAdapter(SourceRef).validate_python("nhs-back")) is SourceRef


@pytest.mark.parametrize("value", ["bridge", "a1", "4-point", "low-back-pain"])
def test_small_letters_figures_and_single_hyphens_make_an_id(value: str) -> None:
    assert fault_kinds(Key, value) == fault_kinds(SourceRef, value) == []


@pytest.mark.parametrize("value", ["Bridge", "a--b", "-a", "a-", "a b", "a_b", "á", "a\n", "../a", ""])
def test_an_id_holds_nothing_else(value: str) -> None:
    assert fault_kinds(Key, value) == fault_kinds(SourceRef, value) == ["string_pattern_mismatch"]


def test_an_id_has_at_most_60_signs() -> None:
    assert fault_kinds(Key, "a" * 60) == []
    assert fault_kinds(Key, "a" * 61) == ["string_too_long"]


def test_a_date_is_written_as_year_month_day() -> None:
    assert TypeAdapter(Date).validate_python("2026-11-20") == datetime.date(2026, 11, 20)


@pytest.mark.parametrize("value", ["20-11-2026", "2026-11-31", "2026-1-2", "2026-11-20T10:00", 20261120, None])
def test_anything_else_is_no_date(value: object) -> None:
    assert fault_kinds(Date, value) == ["date_form"]


@pytest.mark.parametrize(
    ("reviewed", "due"),
    [
        ((2026, 11, 20), (2028, 11, 20)),
        ((2028, 2, 29), (2030, 2, 28)),
        ((2026, 2, 28), (2028, 2, 28)),
        ((9998, 6, 1), (9999, 6, 1)),
    ],
)
def test_a_review_is_due_after_2_years(reviewed: tuple[int, int, int], due: tuple[int, int, int]) -> None:
    assert Review(date=datetime.date(*reviewed).isoformat(), role="editor").due == datetime.date(*due)  # type: ignore[arg-type]


def test_a_word_of_a_choice_is_taken_as_it_is_written() -> None:
    assert TypeAdapter(Role).validate_python("clinician") is Role.CLINICIAN
    assert fault_kinds(Role, "Clinician") == ["enum"]


def test_a_clinician_who_reviews_has_a_name() -> None:
    review = {"date": "2026-11-20", "role": "clinician"}
    assert faults(Review, review) == [("", "reviewer_name")]
    assert faults(Review, {**review, "name": "Ana Pérez, physiotherapist"}) == []
    assert faults(Review, {**review, "role": "editor"}) == []


def test_a_model_takes_no_further_field_and_no_other_type() -> None:
    assert fault_kinds(Claim, {"text": "Yes.", "note": "No."}) == ["extra_forbidden"]
    assert fault_kinds(Claim, {"text": "Yes.", "ours": "true"}) == ["bool_type"]
    assert fault_kinds(Claim, {"text": "Yes.", "sources": "nhs"}) == ["tuple_type"]


def test_a_model_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        Entity(id="bridge").draft = True
