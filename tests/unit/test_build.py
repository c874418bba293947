import pytest

from generator.build import check
from generator.exports.cards import CardJob
from generator.exports.setting import Card
from generator.library.translate import stamped
from generator.models.source import Vocabulary
from generator.problems import Severity
from tests.conftest import BOTH, Build, collection, project, settings, told
from tests.minimal import FILES


def test_the_minimal_project_has_no_problem(build: Build) -> None:
    assert build(project()).problems == ()


def test_two_builds_of_the_same_texts_are_the_same_bytes(build: Build) -> None:
    first, second = (build(project(), settings(*BOTH, site_url="https://limber.example/")) for _ in range(2))
    assert first.languages == second.languages
    assert {path for files in first.languages.values() for path in files} >= {"index.md", "data/v1/routines.json"}


def test_the_order_in_which_files_are_read_does_not_matter(build: Build) -> None:
    backwards = dict(reversed(project().items()))
    assert build(backwards).languages == build(project()).languages


def test_files_stand_in_the_order_of_their_paths(build: Build) -> None:
    paths = list(build(project()).languages["en"])
    assert paths == sorted(paths)


def test_an_error_anywhere_gives_no_file_at_all(build: Build) -> None:
    built = build(project(plank=("hold_s: 10", "hold_s: 1000")))
    assert built.failed
    assert (built.languages, built.strings) == ({}, {})


def test_a_warning_lets_the_build_go_on(build: Build) -> None:
    draft = FILES["content/exercises/plank.yaml"].replace("id: plank", "id: crawl\ndraft: true")
    built = build(project({"content/exercises/crawl.yaml": draft.replace("hold_s: 10, repetitions: 3", "sets: 2")}))
    assert [problem.severity for problem in built.problems] == [Severity.WARNING]
    assert not built.failed
    assert "exercises/plank.md" in built.languages["en"]


def test_problems_of_every_stage_are_told_at_once_and_in_order(build: Build) -> None:
    built = build(
        project(
            {"content/zoo/x.yaml": "x: 1"},
            first_week=("plank: {}", "plonk: {}"),
            plank=("hold_s: 10", "hold_s: 1000"),
            bridge="name: [",
        )
    )
    assert [problem.rule for problem in built.problems] == [
        *("yaml-syntax", "out-of-range", "unknown-reference", "unknown-folder")
    ]


def test_each_page_knows_the_file_that_a_reader_would_edit(build: Build) -> None:
    files = build(project()).languages["en"]
    assert files["exercises/bridge.md"].source == "content/exercises/bridge.yaml"
    assert files["exercises/index.md"].source is None
    assert files["data/v1/exercises.json"].source is None


def test_a_page_begins_with_its_front_matter(build: Build) -> None:
    page = build(project()).languages["en"]["exercises/bridge.md"].content.decode()
    assert page.startswith('---\ntitle: "Bridge"\ndescription: "You lift your hips."\nstructured: \'{"@context"')


def test_lines_end_alike_everywhere(build: Build) -> None:
    assert [path for path, file in build(project()).languages["en"].items() if b"\r" in file.content] == []


def test_each_language_has_the_same_pages(build: Build) -> None:
    built = build(project(), settings(*BOTH))
    assert list(built.languages) == list(built.strings) == ["en", "es"]
    assert list(built.languages["en"]) == list(built.languages["es"])


@pytest.mark.parametrize(("release", "failed"), [(False, False), (True, True)])
def test_a_missing_translation_stops_only_a_release(build: Build, *, release: bool, failed: bool) -> None:
    built = build(project(), settings(*BOTH, release=release))
    assert {problem.rule for problem in built.problems} == {"missing-translation"}
    assert built.failed is failed


@pytest.mark.parametrize(("release", "failed"), [(False, False), (True, True)])
def test_a_stale_translation_stops_only_a_release(build: Build, *, release: bool, failed: bool) -> None:
    original = collection().libraries["en"].of(Vocabulary)["equipment"]
    fresh = stamped(original, "terms: {chair: silla, mat: esterilla}\n")
    new = {"content/vocabulary/equipment.es.yaml": fresh}
    stale = project(new, equipment=("sturdy chair", "firm chair"))
    built = build(stale, settings(*BOTH, release=release))
    assert [told(p) for p in built.problems if p.rule != "missing-translation"] == [
        'content/vocabulary/equipment.es.yaml:1:16: the text "terms.chair" has changed since it was translated'
        "  [stale-translation]"
    ]
    assert built.failed is failed


@pytest.mark.parametrize(("written", "missing"), [("en", "es"), ("es", "en")])
def test_a_page_written_by_hand_must_stand_in_every_language(build: Build, written: str, missing: str) -> None:
    path = f"content/pages/{written}/about/index.md"
    built = build(project({path: "# About\n"}), settings(*BOTH))
    assert [(told(p), p.hint) for p in built.problems if p.rule == "missing-page"] == [
        (
            f'{path}:1:1: there is no translation into "{missing}"  [missing-page]',
            f"write content/pages/{missing}/about/index.md",
        )
    ]


def test_a_page_written_by_hand_may_not_lie_where_a_page_is_generated(build: Build) -> None:
    built = build(project({"content/pages/en/exercises/bridge.md": "# Mine\n"}))
    assert [problem.path for problem in built.problems] == ["content/pages/en/exercises/bridge.md"]


@pytest.mark.parametrize("name", ["safety", "equipment"])
def test_a_draft_that_published_pages_cannot_do_without_is_a_problem_and_no_crash(build: Build, name: str) -> None:
    assert build(project(**{name: (f"id: {name}\n", f"id: {name}\ndraft: true\n")})).failed


def test_a_spoiled_word_of_the_site_is_told_with_the_rest(site_templates: dict[str, str]) -> None:
    files = {**site_templates, **project(), "site_templates/strings/en.yaml": "nav: [Home]\n"}
    assert [told(p) for p in check(files, settings())] == [
        "site_templates/strings/en.yaml:1:6: expected a text  [wrong-type]"
    ]


TYPST = {"site_templates/cards/sheet.typ": ""}


def test_the_cards_are_files_of_each_language_with_a_picture_of_each(build: Build) -> None:
    built = build(project(TYPST), settings(*BOTH), lambda job: Card(job.path.encode(), 1, b"picture"))
    for files in built.languages.values():
        found = {path: file.content for path, file in files.items() if path.startswith("cards/first")}
        assert len(found) == 10
        assert found["cards/first-week-a4.pdf"] == b"cards/first-week-a4.pdf"
        assert found["cards/first-week-a4.png"] == b"picture"
        assert files["cards/first-week-a4.pdf"].source is None


def test_a_card_that_cannot_be_set_is_a_mistake_and_gives_no_file_at_all(build: Build) -> None:
    built = build(
        project(TYPST), typeset=lambda job: Card(b"", 0, b"", "too much text" if job.format.name == "deck" else "")
    )
    assert [(told(problem), problem.hint) for problem in built.problems] == [
        (
            'content/routines/first-week.yaml:1:1: the card "deck" cannot be set: too much text  [card]',
            "make the texts of the routine or of its exercises shorter, or use letters that the card's font has",
        )
    ]
    assert (built.failed, built.languages) == (True, {})


def test_no_card_is_made_of_content_with_an_error(build: Build) -> None:
    asked: list[CardJob] = []

    def typeset(job: CardJob) -> Card:
        asked.append(job)
        return Card(b"", 1, b"")

    assert build(project(TYPST, plank=("hold_s: 10", "hold_s: 1000")), typeset=typeset).failed
    assert asked == []
