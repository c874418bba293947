from generator.library.rules.unused_source import check
from tests.conftest import verdict
from tests.minimal import LEAFLET, PLANK

SPARE = {"content/sources/spare.yaml": LEAFLET.replace("id: leaflet", "id: spare")}


def test_every_source_of_the_minimal_project_is_cited() -> None:
    assert verdict(check) == []


def test_a_source_that_nothing_cites_is_told() -> None:
    assert verdict(check, SPARE) == [
        'content/sources/spare.yaml:1:5: nothing cites the source "spare"  [unused-source]'
    ]


def test_a_draft_may_be_the_only_one_that_cites_a_source() -> None:
    draft = PLANK.replace("id: plank", "id: crawl\ndraft: true").replace("leaflet", "spare")
    assert verdict(check, {**SPARE, "content/exercises/crawl.yaml": draft}) == []


def test_a_source_that_only_an_unreadable_file_may_cite_is_no_second_mistake() -> None:
    assert verdict(check, SPARE, plank="steps: [") == []


def test_a_source_whose_only_citation_is_misspelled_is_no_second_mistake() -> None:
    assert verdict(check, SPARE, plank=("steps_sources: [leaflet]", "steps_sources: [sparre]")) == []
