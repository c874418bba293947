from collections.abc import Callable, Iterable

import pytest

from generator.models.base import Cited, Claim
from generator.models.exercise import Suit
from generator.models.references import ConditionRef, Reference, SourceRef
from generator.models.shapes import DateShape
from generator.models.walking import TO_CITED, TO_LISTS, TO_REFERENCES, TO_TEXTS, Way
from generator.models.words import Text
from generator.nodes import Path
from tests.conftest import library
from tests.minimal import RARE
from tests.walking import parts, walk

CLAIM = Claim(text=Text("Yes."), sources=(SourceRef("nhs"), SourceRef("who")), ours=True)


def test_a_way_gives_what_it_leads_to_with_its_path() -> None:
    assert TO_REFERENCES.through(CLAIM) == [(("sources", 0), "nhs"), (("sources", 1), "who")]
    assert TO_TEXTS.through(CLAIM) == [(("text",), "Yes.")]
    assert TO_CITED.through(CLAIM) == [((), CLAIM)]
    assert TO_LISTS.through(CLAIM) == [(("sources",), ("nhs", "who"))]


def test_the_key_of_a_mapping_stands_at_the_path_of_what_it_leads_to() -> None:
    exercise = next(iter(library().exercises.values())).model_copy(
        update={"suits": {ConditionRef("gout"): Suit(note=Text("Slowly."))}}
    )
    found = [(path, value) for path, value in TO_REFERENCES.through(exercise) if path[0] == "suits"]
    assert found == [(("suits", "gout"), "gout")]
    assert isinstance(found[0][1], ConditionRef)


def test_a_way_to_what_no_field_can_hold_is_empty() -> None:
    assert Way(lambda shape: isinstance(shape, DateShape)).through(CLAIM) == []


@pytest.mark.parametrize(
    ("way", "everything", "wanted"),
    [(TO_TEXTS, walk, Text), (TO_REFERENCES, walk, Reference), (TO_CITED, parts, Cited), (TO_LISTS, parts, tuple)],
)
def test_each_way_finds_in_every_kind_what_a_search_of_everything_finds(
    way: Way, everything: Callable[[object], Iterable[tuple[Path, object]]], wanted: type
) -> None:
    found = {entry.id: way.through(entry.entity) for entry in library(RARE).all()}
    sought = {
        entry.id: [
            (path, value) for path, value in list(everything(entry.entity)) if isinstance(value, wanted) and value
        ]
        for entry in library(RARE).all()
    }
    assert found == sought
    assert any(sought.values())
