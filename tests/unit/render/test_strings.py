import pytest

from generator.render.strings import Strings, load_strings
from generator.render.word import Word
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


ASKED = (
    Word("nav.home", frozenset()),
    Word("nav.by", frozenset({"who"})),
    Word("unit", frozenset({"number"}), counted=True),
)


def lacking(english: str, spanish: str) -> list[tuple[str, str]]:
    """What is told of the words of both languages when the program asks for all of them."""
    files = {"site_templates/strings/en.yaml": english, "site_templates/strings/es.yaml": spanish}
    _, problems = load_strings(files, ("en", "es"), ASKED)
    return [(told(p).removeprefix("site_templates/strings/"), p.hint) for p in problems]


def test_nothing_is_told_of_words_that_are_asked_for_and_there() -> None:
    assert lacking(ENGLISH, SPANISH) == []


def test_a_word_that_is_missing_in_both_languages_is_told_in_both() -> None:
    assert lacking(ENGLISH.replace("  home: Home\n", ""), SPANISH.replace("  home: Inicio\n", "")) == [
        ('en.yaml:1:1: the word "nav.home" is missing  [missing-string]', "the program asks for it; write it"),
        ('es.yaml:1:1: the word "nav.home" is missing  [missing-string]', "the program asks for it; write it"),
    ]


def test_a_word_that_is_missing_in_the_first_language_alone_blames_it_and_not_the_other() -> None:
    assert lacking(ENGLISH.replace("  home: Home\n", ""), SPANISH) == [
        ('en.yaml:1:1: the word "nav.home" is missing  [missing-string]', "the program asks for it; write it")
    ]


def test_a_misspelled_word_of_the_first_language_blames_it_and_names_it() -> None:
    problem, *others = lacking(ENGLISH.replace("home: Home", "hoem: Home"), SPANISH)
    assert problem == ('en.yaml:1:1: the word "nav.home" is missing  [missing-string]', 'is "nav.hoem" meant for it?')
    assert others == []


def test_a_word_in_braces_that_is_renamed_in_both_languages_is_told_in_both() -> None:
    assert lacking(ENGLISH.replace("{who}", "{whom}"), SPANISH.replace("{who}", "{quien}")) == [
        ("en.yaml:3:7: nothing fills {whom}  [string-placeholder]", "use {who}"),
        ("es.yaml:3:7: nothing fills {quien}  [string-placeholder]", "use {who}"),
    ]


def test_a_word_in_braces_that_is_renamed_in_the_first_language_blames_it_and_not_the_other() -> None:
    assert lacking(ENGLISH.replace("{who}", "{whom}"), SPANISH) == [
        ("en.yaml:3:7: nothing fills {whom}  [string-placeholder]", "use {who}")
    ]


def test_a_plural_form_with_other_braces_is_told() -> None:
    assert lacking(ENGLISH, SPANISH.replace("{number} vez", "{numero} vez")) == [
        ("es.yaml:5:8: nothing fills {numero}  [string-placeholder]", "use {number}")
    ]


def test_a_group_that_is_not_there_is_told_once() -> None:
    gone = ENGLISH[ENGLISH.index("unit:") :]
    assert lacking(gone, SPANISH) == [
        (
            'en.yaml:1:1: there are no words for "nav"  [missing-strings]',
            'write a group "nav:", or take the program\'s file',
        )
    ]


def test_a_file_with_a_fault_is_told_once_and_its_words_are_not_missing_too() -> None:
    (problem,) = lacking(ENGLISH + "a: b: c\n", SPANISH)
    assert problem[0].endswith("[yaml-syntax]")


def test_a_file_of_words_that_the_first_language_does_not_have_is_told() -> None:
    files = {**FEATURE, "site_templates/strings/es/walk.yaml": "walk: Paseo\n"}
    _, problems = load_strings(files, ("en", "es"))
    assert [(told(problem), problem.hint) for problem in problems] == [
        (
            'site_templates/strings/es/walk.yaml:1:1: "en" has no words of this name, so nobody asks for them  '
            "[unknown-strings]",
            "delete it, or write site_templates/strings/en/walk.yaml",
        )
    ]
