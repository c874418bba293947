"""A new kind with pages is one line and new files: everything that is made of content knows it."""

import json
from collections.abc import Callable, Mapping

import jsonschema  # type: ignore[import-untyped]
import pytest

from generator import kinds
from generator.pages.site import Settings
from generator.pages.site_file import SiteFile
from tests import toy_kind
from tests.conftest import BOTH, Build, project, settings
from tests.toy_kind import FILES

URL = "https://limber.example/"
SPANISH = {
    "content/walks/river.es.yaml": """\
name: Paseo del río
summary: Camina junto al río.
stops: {bench: Siéntese en el banco.}
"""
}


@pytest.fixture(autouse=True)
def _one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "KINDS", (*kinds.KINDS, toy_kind.KIND))


@pytest.fixture
def made(build: Build) -> Mapping[str, Mapping[str, SiteFile]]:
    """The files of both languages."""
    built = build(project({**FILES, **SPANISH}), settings(*BOTH, site_url=URL))
    assert not built.failed
    return built.languages


def test_its_files_are_checked(problems: Callable[..., tuple[str, ...]]) -> None:
    assert problems(project(FILES)) == ()
    broken = {"content/walks/river.yaml": FILES["content/walks/river.yaml"].replace("summary", "sumary")}
    assert problems(project({**FILES, **broken})) == (
        'content/walks/river.yaml:4:1: there is no field "sumary" here  [unknown-field]',
    )


def test_its_references_and_claims_are_checked(problems: Callable[..., tuple[str, ...]]) -> None:
    text = (
        FILES["content/walks/river.yaml"].replace("warm_up: bridge", "warm_up: brige").replace(", sources: [guide]", "")
    )
    assert problems(project({**FILES, "content/walks/river.yaml": text})) == (
        "content/walks/river.yaml:6:3: this claim names no source  [unsourced-claim]",
        'content/walks/river.yaml:7:10: unknown exercise "brige"  [unknown-reference]',
    )


def test_its_translation_is_asked_for(problems: Callable[..., tuple[str, ...]]) -> None:
    found = problems(project(FILES), settings(*BOTH, release=True))
    assert 'content/walks/river.yaml:1:1: there is no translation into "es"  [missing-translation]' in found


def test_each_entity_has_a_page_with_links_from_its_own_place(made: Mapping[str, Mapping[str, SiteFile]]) -> None:
    page = made["en"]["walks/river.md"]
    assert page.source == "content/walks/river.yaml"
    for words in ("# River walk", "- Sit on the bench.", "Do this first: [Bridge](../exercises/bridge.md)"):
        assert words in page.content.decode()
    assert "[Paseos](index.md)" in made["es"]["walks/river.md"].content.decode()


def test_its_index_leads_to_its_pages(made: Mapping[str, Mapping[str, SiteFile]]) -> None:
    index = made["es"]["walks/index.md"].content.decode()
    assert "Todos los paseos" in index
    assert "[Paseo del río](river.md)" in index


def test_its_page_is_described_for_machines(made: Mapping[str, Mapping[str, SiteFile]]) -> None:
    (line,) = [
        line for line in made["en"]["walks/river.md"].content.decode().splitlines() if line.startswith("structured: ")
    ]
    thing, trail = json.loads(line.removeprefix("structured: '").removesuffix("'"))["@graph"]
    assert thing == {"@type": "TouristTrip", "name": "River walk", "url": f"{URL}walks/river/"}
    assert [item["name"] for item in trail["itemListElement"]] == ["Home", "Walks", "River walk"]


def test_its_data_and_their_schema_are_published(made: Mapping[str, Mapping[str, SiteFile]]) -> None:
    data = json.loads(made["en"]["data/v1/walks.json"].content)
    assert [walk["name"] for walk in data["walks"]] == ["River walk"]
    jsonschema.validate(data, json.loads(made["en"]["data/v1/walk.schema.json"].content))


def test_the_reference_of_fields_has_its_table(made: Mapping[str, Mapping[str, SiteFile]]) -> None:
    assert "## A walk { #walk }" in made["en"]["about/fields.md"].content.decode()


def test_a_source_knows_that_it_is_cited_there(made: Mapping[str, Mapping[str, SiteFile]]) -> None:
    assert "[River walk](../walks/river.md)" in made["en"]["sources/index.md"].content.decode()


def test_a_page_written_by_hand_may_not_take_its_address(problems: Callable[..., tuple[str, ...]]) -> None:
    taken = {"content/pages/en/walks/river.md": "# Mine\n", "content/pages/en/walks/index.md": "# Mine\n"}
    assert problems(project({**FILES, **taken})) == tuple(
        f"{path}:1:1: a generated page has this address  [taken-page]" for path in sorted(taken)
    )


def test_an_id_may_not_take_the_address_of_its_index(problems: Callable[..., tuple[str, ...]]) -> None:
    text = FILES["content/walks/river.yaml"].replace("id: river", "id: index")
    files = {**FILES, "content/walks/index.yaml": text}
    assert problems(project(files)) == (
        'content/walks/index.yaml:1:5: the id "index" belongs to an index page  [reserved-id]',
    )


def test_its_words_are_needed_in_every_language(problems: Callable[..., tuple[str, ...]]) -> None:
    files = {path: text for path, text in project(FILES).items() if not path.endswith("es/walks.yaml")}
    options: Settings = settings(*BOTH)
    assert [line for line in problems(files, options) if "missing-strings" in line] == [
        'site_templates/strings/es/walks.yaml:1:1: there are no words for "es"  [missing-strings]'
    ]
