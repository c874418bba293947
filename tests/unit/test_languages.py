"""What the program knows of a language stands in its record: a further one is that record and its words."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

import generator
from generator import languages
from generator.languages.en import ENGLISH
from generator.languages.language import Unmeasured
from generator.problems import Severity
from tests.conftest import Build, project, settings, told

ESPERANTO = replace(
    ENGLISH,
    code="eo",
    name="Esperanto",
    locale="eo",
    date="'la' d'-a de' MMMM y",
    number_range="{low} ĝis {high}",
    letters={"ĉ": "c", "ĝ": "g"},
    most_words=8,
    readability=Unmeasured("no formula was tried on readers"),
    number_words={"du": 2, "tri": 3},
    promises="resanigas",
    degrees="gradoj",
    pain_score=r"\d+ el 10",
)
LYING = ("position: sitting", "position: supine")
"""Lets 2 exercises stand in one group of the index."""
CODES = {language.code for language in languages.LANGUAGES}
NAMED = {"models/glossary.py": ["es"], "shell/further.py": ["en"], "shell/project.py": ["en", "es"]}
"""The words of the theme of MkDocs; and without a choice in ``mkdocs.yml`` a site has these languages."""
UNMEASURED = (
    'generator/languages/eo.py:1:1: nothing checks how hard the texts in "eo" are to read: '
    "no formula was tried on readers  [reading-level]"
)


@pytest.fixture
def words(monkeypatch: pytest.MonkeyPatch, site_templates: dict[str, str]) -> dict[str, str]:
    """The words of a further language, whose record stands in the one list."""
    monkeypatch.setattr(languages, "LANGUAGES", (*languages.LANGUAGES, ESPERANTO))
    english, ours = "site_templates/strings/en", "site_templates/strings/eo"
    return {path.replace(english, ours): text for path, text in site_templates.items() if path.startswith(english)}


def test_no_code_of_a_language_stands_outside_the_records() -> None:
    root = Path(generator.__file__).parent
    found = {}
    for path in sorted(root.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
        codes = [value for value in constants if value in CODES]
        if codes and path.parent != root / "languages":
            found[path.relative_to(root).as_posix()] = codes
    assert found == NAMED


def test_a_language_is_added_by_its_record_and_its_words(words: dict[str, str], build: Build) -> None:
    built = build(project(words), settings("en", "eo"))
    assert not built.failed
    assert [told(problem) for problem in built.problems if problem.rule != "missing-translation"] == [UNMEASURED]
    assert {problem.severity for problem in built.problems} == {Severity.WARNING}
    assert built.languages["eo"].keys() == built.languages["en"].keys()
    routine = built.languages["eo"]["routines/first-week.md"].content.decode()
    assert "<strong>2 ĝis 4</strong> <span>weeks</span>" in routine
    assert "la 20-a de novembro 2026" in routine.casefold()
    assert '"inLanguage":"eo"' in routine


def test_its_names_stand_in_the_order_of_its_alphabet(words: dict[str, str], build: Build) -> None:
    names = {"bridge": "Ĉevalo", "sit-to-stand": "Cz"}
    overlays = {f"content/exercises/{id_}.eo.yaml": f"name: {name}\n" for id_, name in names.items()}
    built = build(project({**words, **overlays}, sit_to_stand=LYING), settings("en", "eo"))
    index = built.languages["eo"]["exercises/index.md"].content.decode()
    assert sorted(names.values(), key=index.index) == ["Cz", "Ĉevalo"]


@pytest.mark.parametrize(
    ("said", "problem", "hint"),
    [
        (
            "Unu kaj unu kaj unu kaj unu kaj unu.",
            'a sentence of 9 words; the limit is 8: "Unu kaj unu kaj unu kaj unu kaj unu."  [sentence-length]',
            "make 2 sentences of it",
        ),
        ("Tenu 5-10 s.", 'a range written with a dash: "5-10"  [range-dash]', 'write "5 ĝis 10"'),
        ("Faru tri.", 'a number in letters: "tri"  [spelled-number]', 'write "3"'),
        (
            "Ĝi resanigas.",
            '"resanigas" promises more than an exercise can do  [promise]',
            "say what it may help with, and how sure we are",
        ),
        (
            "Haltu je 6 el 10.",
            'a pain score outside the safety file: "6 el 10"  [pain-score]',
            'there is one pain rule for all: say "as the pain rule says"',
        ),
    ],
)
def test_its_texts_are_held_to_its_record(
    words: dict[str, str], build: Build, said: str, problem: str, hint: str
) -> None:
    overlay = {"content/exercises/plank.eo.yaml": f"start: {said}\n"}
    found = build(project({**words, **overlay}), settings("en", "eo")).problems
    assert [(told(each), each.hint) for each in found if each.severity is Severity.ERROR] == [
        (f"content/exercises/plank.eo.yaml:1:8: {problem}", hint)
    ]


def test_its_degrees_are_read_where_it_is_the_first_language(words: dict[str, str], build: Build) -> None:
    ours = ("{text: Lift a little., ours: true}", "{text: Levu 45 gradoj., ours: true}")
    found = build(project(words, bridge=ours), settings("eo")).problems
    assert [told(each) for each in found if each.rule == "unsourced-degrees"] == [
        'content/exercises/bridge.yaml:23:17: no source prints these degrees: "45 gradoj"  [unsourced-degrees]'
    ]


def test_a_record_without_words_is_told_as_missing_words(words: dict[str, str], build: Build) -> None:
    found = build(project(), settings("en", "eo")).problems
    assert [told(each) for each in found if each.severity is Severity.ERROR] == [
        f'site_templates/strings/{path}:1:1: there are no words for "eo"  [missing-strings]'
        for path in ("eo.yaml", "eo/finder.yaml", "eo/pick.yaml", "eo/rules.yaml", "eo/search.yaml", "eo/where.yaml")
    ]


BRAZILIAN = replace(ENGLISH, code="pt-BR", name="Português (Brasil)", locale="pt_BR", letters={"ç": "c"})


@pytest.mark.parametrize("code", ["pt-BR", "zh-Hans", "zh-Hant-TW", "es-419"])
def test_a_language_may_have_a_region_or_a_script(
    monkeypatch: pytest.MonkeyPatch, site_templates: dict[str, str], build: Build, code: str
) -> None:
    record = replace(BRAZILIAN, code=code)
    monkeypatch.setattr(languages, "LANGUAGES", (*languages.LANGUAGES, record))
    english, ours = "site_templates/strings/en", f"site_templates/strings/{code}"
    words = {path.replace(english, ours): text for path, text in site_templates.items() if path.startswith(english)}
    names = {"bridge": "Çapa", "sit-to-stand": "Czar"}
    overlays = {f"content/exercises/{id_}.{code}.yaml": f"name: {name}\n" for id_, name in names.items()}
    glossary = f"id: ours\nlanguage: {code}\nterms: {{belly: {{use: belly, instead_of: [tummy]}}}}\n"
    files = {**words, **overlays, "content/glossary/ours.yaml": glossary}
    excused = (
        "id: plank\n",
        f"id: plank\nreading_exception: {{{code}: The words are those of the law.}}\n",
    )
    built = build(project(files, plank=excused), settings("en", code, site_url="https://clinic.test/"))
    assert [told(p) for p in built.problems if p.rule not in ("missing-translation", "unstamped-translation")] == [
        f'content/exercises/plank.yaml:2:21: the reading exception for "{code}" is not needed any more  '
        "[needless-exception]"
    ]
    assert built.failed
    built = build(project(files, sit_to_stand=LYING), settings("en", code, site_url="https://clinic.test/"))
    index = built.languages[code]["exercises/index.md"].content.decode()
    assert sorted(names.values(), key=index.index) == ["Czar", "Çapa"]
    assert f'"inLanguage":"{code}"' in built.languages[code]["exercises/bridge.md"].content.decode()
    assert f"https://clinic.test/{code}/" in built.languages[code]["exercises/bridge.md"].content.decode()


@pytest.mark.parametrize("code", ["pt_BR", "PT", "pt-br", "Spanish", "zh-hans", "../es", ""])
def test_a_record_has_a_code_as_addresses_and_files_hold_it(code: str) -> None:
    with pytest.raises(ValueError, match="is no code of a language such as es, pt-BR or zh-Hans"):
        replace(ENGLISH, code=code)


def test_the_code_of_a_record_may_be_meant_in_other_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languages, "LANGUAGES", (*languages.LANGUAGES, BRAZILIAN))
    for code in ("pt_BR", "pt-br"):
        with pytest.raises(languages.UnknownLanguageError, match=f'write the language "{code}" as "pt-BR"'):
            languages.language_of(code)


def test_a_code_of_a_language_is_told_as_such(build: Build) -> None:
    excused = ("id: plank\n", "id: plank\nreading_exception: {pt_BR: The words are those of the law.}\n")
    (problem,) = build(project(plank=excused)).problems
    assert problem.hint == "write the code of a language, such as es or pt-BR"
