import pytest

from generator.build import check
from generator.exports.cards import CardJob
from generator.exports.setting import Card, Cause, Typeset
from generator.library.translate import stamped
from generator.models.source import Vocabulary
from generator.problems import Severity
from tests.conftest import BOTH, Build, collection, each, project, settings, told
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


@pytest.mark.parametrize("name", ["safety", "equipment"])
def test_a_draft_that_published_pages_cannot_do_without_is_a_problem_and_no_crash(build: Build, name: str) -> None:
    assert build(project(**{name: (f"id: {name}\n", f"id: {name}\ndraft: true\n")})).failed


def test_a_spoiled_word_of_the_site_is_told_with_the_rest(site_templates: dict[str, str]) -> None:
    path = "site_templates/strings/en.yaml"
    spoiled = site_templates[path].replace("  home: Home\n", "  home: [Home]\n", 1)
    line = spoiled.splitlines().index("  home: [Home]") + 1
    assert [told(p) for p in check({**site_templates, **project(), path: spoiled}, settings())] == [
        f"{path}:{line}:9: expected a text  [wrong-type]"
    ]


NAMES = ("sheet", "large", "pocket", "deck", "poster", "twin", "pick")
TYPST = {f"site_templates/cards/{name}.typ": "" for name in NAMES}


def test_the_cards_are_files_of_each_language_with_a_picture_of_each(build: Build) -> None:
    built = build(project(TYPST), settings(*BOTH), each(lambda job: Card(job.path.encode(), 1, b"picture")))
    for files in built.languages.values():
        found = {path: file.content for path, file in files.items() if path.startswith("cards/first")}
        assert len(found) == 10
        assert found["cards/first-week-a4.pdf"] == b"cards/first-week-a4.pdf"
        assert found["cards/first-week-a4.png"] == b"picture"
        assert files["cards/first-week-a4.pdf"].source is None


def refusing(name: str, fault: str, cause: Cause) -> Typeset:
    """Sets every format but one."""
    return each(lambda job: Card(b"pdf", 1, b"png", *((fault, cause) if job.format.name == name else ())))


def test_a_format_that_cannot_carry_a_routine_is_left_out_with_a_warning(build: Build) -> None:
    built = build(project(TYPST), typeset=refusing("deck", "too much text: Bridge", Cause.LENGTH))
    assert [(told(problem), problem.severity, problem.hint) for problem in built.problems] == [
        (
            'content/routines/first-week.yaml:1:1: the card "deck" cannot be set: too much text: Bridge  [card]',
            Severity.WARNING,
            "make the texts of the routine or of its exercises shorter; until then the site does not offer this card",
        )
    ]
    files = built.languages["en"]
    assert [path for path in files if path.endswith(".pdf")] == [
        f"cards/first-week-{name}.pdf" for name in ("a4", "letter", "large", "pocket")
    ]
    pages = b"".join(file.content for path, file in files.items() if path.endswith(".md"))
    assert b"first-week-pocket.pdf" in pages
    assert b"first-week-deck" not in pages


def test_a_routine_of_which_no_card_can_be_set_has_a_page_all_the_same(build: Build) -> None:
    built = build(project(TYPST), typeset=each(lambda _: Card(b"", 0, b"", "too much text: Bridge")))
    assert len(built.problems) == 5
    assert "routines/first-week.md" in built.languages["en"]
    assert "cards/index.md" not in built.languages["en"]


def test_letters_that_the_font_lacks_are_told_once_a_routine(build: Build) -> None:
    built = build(project(TYPST), typeset=each(lambda _: Card(b"", 0, b"", "髋抬", Cause.LETTERS)))
    assert [(told(problem), problem.hint) for problem in built.problems] == [
        (
            'content/routines/first-week.yaml:1:1: the font of the cards has no "髋", "抬"  [card]',
            "use other letters in the routine and its exercises, or name a font with card_font in mkdocs.yml",
        )
    ]


def test_a_language_whose_letters_the_font_lacks_is_told_once_with_the_setting(build: Build) -> None:
    second = {"content/routines/next.yaml": FILES["content/routines/first-week.yaml"].replace("first-week", "next")}
    built = build(project({**TYPST, **second}), typeset=each(lambda _: Card(b"", 0, b"", "Se", Cause.LETTERS)))
    assert [(told(problem), problem.hint) for problem in built.problems if problem.rule == "card-font"] == [
        (
            'mkdocs.yml:1:1: the font of the cards has not the letters of "en"  [card-font]',
            "name a font that has them, as plugins: limber: publisher: card_font; until then the site has no such "
            "cards",
        )
    ]


def test_a_template_with_a_mistake_stops_the_build_and_is_blamed_itself(build: Build) -> None:
    built = build(project(TYPST), typeset=refusing("deck", "expected comma", Cause.TEMPLATE))
    assert [told(problem) for problem in built.problems] == [
        'site_templates/cards/deck.typ:1:1: the card "deck" of content/routines/first-week.yaml cannot be set with it: '
        "expected comma  [card-template]"
    ]
    assert (built.failed, built.languages) == (True, {})


@pytest.mark.parametrize(
    ("templates", "problem"),
    [
        (
            {"sheet": "", "large": "", "deck": ""},
            'pocket.typ:1:1: this template is missing; the card "pocket" needs it',
        ),
        ({"large": "", "pocket": "", "deck": ""}, 'sheet.typ:1:1: this template is missing; the card "a4" needs it'),
        (
            {"sheet": '#import "parts.typ": *', "large": "", "pocket": "", "deck": ""},
            "parts.typ:1:1: this template is missing; site_templates/cards/sheet.typ needs it",
        ),
    ],
)
def test_a_template_of_cards_that_is_missing_is_told_by_its_name(
    build: Build, templates: dict[str, str], problem: str
) -> None:
    others = {"poster": "", "twin": "", "pick": ""}
    files = {f"site_templates/cards/{name}.typ": text for name, text in (others | templates).items()}
    assert [told(each) for each in build(project(files)).problems] == [
        f"site_templates/cards/{problem}  [card-template]"
    ]


def test_no_card_is_made_of_content_with_an_error(build: Build) -> None:
    asked: list[CardJob] = []

    def typeset(job: CardJob) -> Card:
        asked.append(job)
        return Card(b"", 1, b"")

    assert build(project(TYPST, plank=("hold_s: 10", "hold_s: 1000")), typeset=each(typeset)).failed
    assert asked == []
