"""What each kind of content file needs at the least, and what it refuses."""

import pytest
from pydantic import BaseModel, ValidationError

from generator.kinds import KINDS
from generator.models.exercise import StartPosition
from generator.models.source import Source, Vocabulary
from generator.nodes import parse
from tests.minimal import FILES, RARE

MODELS = {kind.folder: kind.model for kind in KINDS}
SOURCE = {
    "id": "guide",
    "tier": "A",
    "title": "The guide",
    "organisation": "The board",
    "url": "https://guide.example/back",
    "official": True,
    "seen": "2026-11-20",
    "supports": ("Everything.",),
}


def faults(model: type[BaseModel], value: object) -> list[tuple[str, str]]:
    """Where and what is wrong with a value."""
    try:
        model.model_validate(value)
    except ValidationError as error:
        return [(".".join(map(str, detail["loc"])), detail["type"]) for detail in error.errors()]
    return []


@pytest.mark.parametrize("path", [*FILES, *RARE])
def test_each_file_of_the_minimal_project_is_of_its_kind(path: str) -> None:
    assert faults(MODELS[path.split("/")[1]], parse(path, {**FILES, **RARE}[path])[0].value) == []


@pytest.mark.parametrize(
    ("folder", "needed"),
    [
        ("exercises", "review name summary purposes position level start steps steps_sources feel dose"),
        ("conditions", "review name summary regions key_points what"),
        ("precautions", "review name short summary choose"),
        (
            "routines",
            "review name summary who conditions stage aim schedule exercises progress step_back next",
        ),
        (
            "safety",
            "review title summary disclaimer tiers card_line signs stop_rules card_stop pain_score ask_first "
            "start_well getting_down getting_up",
        ),
        ("sources", "tier title organisation url official seen supports"),
        ("vocabulary", "terms"),
    ],
)
def test_each_kind_needs_these_fields_and_no_others(folder: str, needed: str) -> None:
    assert faults(MODELS[folder], {"id": "some-id"}) == [(name, "missing") for name in needed.split()]


@pytest.mark.parametrize("field", ["supports", "title", "organisation"])
def test_a_source_leaves_nothing_empty(field: str) -> None:
    empty = () if field == "supports" else ""
    assert [where for where, _ in faults(Source, {**SOURCE, field: empty})] == [field]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://a.example",
        "//a.example",
        "https://a.example/ b",
        'https://a.example/"onclick=x',
        "https://a.example/<b>",
        "https://a.example/'",
        "https://a.example\nx",
        " https://a.example",
    ],
)
def test_the_address_of_a_source_is_a_plain_web_address(url: str) -> None:
    assert faults(Source, {**SOURCE, "url": url}) == [("url", "string_pattern_mismatch")]


def test_a_title_of_a_source_is_one_line() -> None:
    source = Source.model_validate({**SOURCE, "title": "The guide\n\n- second edition"})
    assert source.title == "The guide - second edition"


def test_a_vocabulary_has_a_term() -> None:
    assert faults(Vocabulary, {"id": "muscles", "terms": {}}) == [("terms", "too_short")]


@pytest.mark.parametrize("position", StartPosition)
def test_one_gets_down_to_the_floor_for_all_but_3_positions(position: StartPosition) -> None:
    assert position.on_floor is (position.value not in ("sitting", "standing", "walking"))
