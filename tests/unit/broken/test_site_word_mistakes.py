"""Words of the site itself that differ between its languages."""

import pytest

from tests.unit.broken.case import WORDS_ES, Case, Files, case, edit

ASKS = (
    ("en", "    self-reference: Nothing leads to itself\n"),
    ("es", "    self-reference: Nada lleva a sí mismo\n"),
)

CASES = [
    case(
        "a word is missing",
        edit(WORDS_ES, 'number:\n  range: "{low} a {high}"\n', ""),
        'site_templates/strings/es.yaml:1:1: error: the word "number.range" is missing  [missing-string]',
        'it says: "{low} to {high}"',
    ),
    case(
        "a word is one too many",
        edit(WORDS_ES, "number:\n", "number:\n  from: desde\n"),
        'site_templates/strings/es.yaml:4:3: error: there is no word "number.from"  [unknown-string]',
        'did you mean "number.range"?',
    ),
    case(
        "a word has other words in braces",
        edit(WORDS_ES, "{low}", "{bajo}"),
        "site_templates/strings/es.yaml:4:10: error: the words in braces differ  [string-placeholder]",
        'use the same words in braces as "{low} to {high}"',
    ),
    case(
        "a word has a lost brace",
        edit(WORDS_ES, "{low} a", "{low a"),
        "site_templates/strings/es.yaml:4:10: error: these braces cannot be filled  [string-placeholder]",
        "put a name between the braces, such as {number}",
    ),
    case(
        "the form for several is missing",
        edit(WORDS_ES, '    other: "{number} series"\n', ""),
        'site_templates/strings/es.yaml:6:3: error: the word "unit.sets.other" is missing  [missing-string]',
    ),
    case(
        "a number stands for a word",
        edit(WORDS_ES, "Español", "12"),
        "site_templates/strings/es.yaml:2:13: error: expected a text  [wrong-type]",
        "write it, or put it in quotes",
    ),
    case(
        "a word is written twice",
        edit(WORDS_ES, "number:\n", "  language: Castellano\nnumber:\n"),
        'site_templates/strings/es.yaml:3:3: error: the key "language" is written twice  [yaml-duplicate-key]',
        "it stands in line 2 already; keep one of them",
    ),
    case(
        "the first language does not say what a rule asks",
        [edit(f"site_templates/strings/{language}/rules.yaml", line, "") for language, line in ASKS],
        'site_templates/strings/en/rules.yaml:17:3: error: the word "rules.asks.self-reference" is missing  '
        "[missing-string]",
        "write what the rule asks of the author",
    ),
    case(
        "a translation does not say what a rule asks",
        edit("site_templates/strings/es/rules.yaml", ASKS[1][1], ""),
        'site_templates/strings/es/rules.yaml:17:3: error: the word "rules.asks.self-reference" is missing  '
        "[missing-string]",
        'it says: "Nothing leads to itself"',
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_word_of_the_site_that_does_not_fit_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
