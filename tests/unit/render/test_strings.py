import pytest

from generator.render.strings import Strings, load_strings
from tests.conftest import told

ENGLISH = """\
nav:
  home: Home
  by: "By {who}"
unit:
  one: "{number} time"
  other: "{number} times"
"""
SPANISH = """\
nav:
  home: Inicio
  by: "De {who}"
unit:
  one: "{number} vez"
  many: "{number} de veces"
  other: "{number} veces"
"""


def load(english: str, spanish: str | None) -> tuple[dict[str, Strings], list[tuple[str, str]]]:
    """The words of both languages, and the problems with their hints."""
    files = {"site_templates/strings/en.yaml": english}
    if spanish is not None:
        files["site_templates/strings/es.yaml"] = spanish
    words, problems = load_strings(files, ("en", "es"))
    return words, [(told(p).removeprefix("site_templates/strings/"), p.hint) for p in problems]


def test_words_are_asked_for_by_their_dotted_name() -> None:
    words, problems = load(ENGLISH, SPANISH)
    assert problems == []
    assert words["en"]("nav.home") == "Home"
    assert words["es"]("nav.by", who="Ana") == "De Ana"


def test_a_value_may_hold_braces() -> None:
    assert load(ENGLISH, SPANISH)[0]["en"]("nav.by", who="{x}") == "By {x}"


def test_a_word_that_is_not_there_is_a_mistake_of_the_program() -> None:
    words = load(ENGLISH, SPANISH)[0]["en"]
    assert "nav.home" in words
    assert "nav.away" not in words
    with pytest.raises(KeyError):
        words("nav.away")


@pytest.mark.parametrize(
    ("language", "number", "text"),
    [
        ("en", 1, "1 time"),
        ("en", 0, "0 times"),
        ("es", 1, "1 vez"),
        ("es", 3, "3 veces"),
        ("es", 1000000, "1000000 de veces"),
    ],
)
def test_a_count_takes_the_plural_form_of_its_language(language: str, number: int, text: str) -> None:
    assert load(ENGLISH, SPANISH)[0][language].count("unit", number) == text


def test_a_plural_form_that_is_not_written_is_the_usual_one() -> None:
    assert load(ENGLISH, SPANISH.replace('  many: "{number} de veces"\n', ""))[0]["es"].count("unit", 1000000) == (
        "1000000 veces"
    )


@pytest.mark.parametrize(
    ("old", "new", "problem", "hint"),
    [
        ("  home: Inicio\n", "", '1:1: the word "nav.home" is missing  [missing-string]', 'it says: "Home"'),
        (
            "De {who}",
            "De {quien}",
            "3:7: the words in braces differ  [string-placeholder]",
            'use the same words in braces as "By {who}"',
        ),
        (
            "  home: Inicio\n",
            "  home: Inicio\n  hume: Casa\n",
            '3:3: there is no word "nav.hume"  [unknown-string]',
            'did you mean "nav.home"?',
        ),
        (
            "unit:\n",
            "zzz: Sí\nunit:\n",
            '4:1: there is no word "zzz"  [unknown-string]',
            "delete it",
        ),
        (
            '  other: "{number} veces"\n',
            "",
            '4:1: the word "unit.other" is missing  [missing-string]',
            "",
        ),
        (
            "home: Inicio",
            "home: Ini: cio",
            "2:12: this is not valid YAML: mapping values are not allowed in this context  [yaml-syntax]",
            'put the text in quotes, because it has a ": " in it',
        ),
    ],
)
def test_each_mistake_in_the_words_of_a_language_is_one_problem(old: str, new: str, problem: str, hint: str) -> None:
    assert SPANISH.count(old) == 1
    assert load(ENGLISH, SPANISH.replace(old, new))[1] == [(f"es.yaml:{problem}", hint)]


@pytest.mark.parametrize("value", ["5", "[Inicio]"])
def test_a_word_that_is_no_text_is_told_once_and_not_also_as_missing(value: str) -> None:
    assert load(ENGLISH, SPANISH.replace("home: Inicio", f"home: {value}"))[1] == [
        ("es.yaml:2:9: expected a text  [wrong-type]", "write it, or put it in quotes")
    ]


def test_a_language_without_words_is_told() -> None:
    words, problems = load(ENGLISH, None)
    assert list(words) == ["en"]
    assert problems == [
        (
            'es.yaml:1:1: there are no words for "es"  [missing-strings]',
            "copy site_templates/strings/en.yaml and translate it",
        )
    ]


@pytest.mark.parametrize("brace", ["{", "{}"])
def test_braces_that_cannot_be_filled_are_a_problem_and_do_not_break_a_page_later(brace: str) -> None:
    _, problems = load(ENGLISH, SPANISH.replace("De {who}", f"De {{who}} {brace}"))
    assert len(problems) == 1


def test_the_real_words_are_complete_in_both_languages(site_templates: dict[str, str]) -> None:
    words, problems = load_strings(site_templates, ("en", "es"))
    assert (sorted(words), problems) == (["en", "es"], [])


FEATURE = {"site_templates/strings/en.yaml": "a: One\n", "site_templates/strings/es.yaml": "a: Uno\n"}


def test_a_feature_may_bring_its_words_in_a_file_of_its_own() -> None:
    words, problems = load_strings(
        {
            **FEATURE,
            "site_templates/strings/en/walks.yaml": "walk: {title: Walks}\n",
            "site_templates/strings/es/walks.yaml": "walk: {title: Paseos}\n",
        },
        ("en", "es"),
    )
    assert (problems, words["en"]("walk.title"), words["es"]("walk.title"), words["es"]("a")) == (
        *([], "Walks"),
        *("Paseos", "Uno"),
    )


def test_the_words_of_a_feature_are_needed_in_every_language() -> None:
    _, problems = load_strings({**FEATURE, "site_templates/strings/en/walks.yaml": "walk: Walks\n"}, ("en", "es"))
    assert [(told(problem), problem.hint) for problem in problems] == [
        (
            'site_templates/strings/es/walks.yaml:1:1: there are no words for "es"  [missing-strings]',
            "copy site_templates/strings/en/walks.yaml and translate it",
        )
    ]


WALKS = {**FEATURE, "site_templates/strings/en/walks.yaml": "walk: {asks: {one: Walk.}}\n"}


@pytest.mark.parametrize(
    ("wanted", "problems"),
    [
        (["walk.asks.one"], []),
        (
            ["walk.asks.one", "walk.asks.two"],
            ['en/walks.yaml:1:8: the word "walk.asks.two" is missing  [missing-string]'],
        ),
        (["run.asks.one", "run.asks.two"], ['en/run.yaml:1:1: there are no words for "run"  [missing-strings]']),
    ],
)
def test_the_first_language_has_each_word_that_the_program_asks_for(wanted: list[str], problems: list[str]) -> None:
    _, found = load_strings(WALKS, ("en",), wanted)
    assert [told(problem).removeprefix("site_templates/strings/") for problem in found] == problems
