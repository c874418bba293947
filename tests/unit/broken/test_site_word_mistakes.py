"""Words of the site itself that differ between its languages."""

from pathlib import Path

import pytest

from tests.unit.broken.case import WORDS_ES, Case, Files, add, case, edit

ASKS = (
    ("en", "    self-reference: Nothing leads to itself\n"),
    ("es", "    self-reference: Nada lleva a sí mismo\n"),
)

_LINES = (Path(__file__).parents[3] / WORDS_ES).read_text("utf-8").splitlines()
CARD, WEEK, HOME, REPEATS = (
    _LINES.index(line) + 1 for line in ("card:", '  week: "Semana {number}"', "  home: Inicio", "  repeats:")
)
"""Where the words of the cards begin, and where some words stand: other words come and go before them."""
_REPEATS = "  repeats:\n" + '    one: "{number} vez"\n'

CASES = [
    case(
        "a word is missing",
        edit(WORDS_ES, '  week: "Semana {number}"\n', ""),
        f'{WORDS_ES}:{CARD}:1: error: the word "card.week" is missing  [missing-string]',
        'it says: "Week {number}"',
    ),
    case(
        "a word is one too many",
        edit(WORDS_ES, '  week: "Semana {number}"\n', '  week: "Semana {number}"\n  weak: "Semana {number}"\n'),
        f'{WORDS_ES}:{WEEK + 1}:3: error: there is no word "card.weak"  [unknown-string]',
        'did you mean "card.week"?',
    ),
    case(
        "a group of words stands in the place of a word",
        edit("site_templates/strings/es/rules.yaml", "  title: Todas las reglas\n", "  title: {}\n"),
        (
            "site_templates/strings/es/rules.yaml:3:10: error: rules.title: expected a text, found a group of words"
            "  [wrong-type]"
        ),
        "write the word",
    ),
    case(
        "a word has other words in braces",
        edit(WORDS_ES, "Semana {number}", "Semana {numero}"),
        f"{WORDS_ES}:{WEEK}:9: error: nothing fills {{numero}}  [string-placeholder]",
        "use {number}",
    ),
    case(
        "a word leaves out what the first language has in braces",
        edit(WORDS_ES, "Semana {number}", "Semana"),
        f"{WORDS_ES}:{WEEK}:9: error: the words in braces differ  [string-placeholder]",
        'use the same words in braces as "Week {number}"',
    ),
    case(
        "a word has a lost brace",
        edit(WORDS_ES, "Semana {number}", "Semana {number"),
        f"{WORDS_ES}:{WEEK}:9: error: these braces cannot be filled  [string-placeholder]",
        "put a name between the braces, such as {number}",
    ),
    case(
        "the form for several is missing",
        edit(WORDS_ES, f'{_REPEATS}    other: "{{number}} veces"\n', _REPEATS),
        f'{WORDS_ES}:{REPEATS}:3: error: the word "unit.repeats.other" is missing  [missing-string]',
        'it says: "{number} times"',
    ),
    case(
        "a number stands for a word",
        edit(WORDS_ES, "  home: Inicio\n", "  home: 12\n"),
        f"{WORDS_ES}:{HOME}:9: error: expected a text  [wrong-type]",
        "write it, or put it in quotes",
    ),
    case(
        "a word is written twice",
        edit(WORDS_ES, "  home: Inicio\n", "  home: Inicio\n  home: Portada\n"),
        f'{WORDS_ES}:{HOME + 1}:3: error: the key "home" is written twice  [yaml-duplicate-key]',
        f"it stands in line {HOME} already; keep one of them",
    ),
    case(
        "a file of words has a name that the first language does not have",
        add("site_templates/strings/es/rule.yaml", "rules: {title: Reglas}\n"),
        'site_templates/strings/es/rule.yaml:1:1: error: "en" has no words of this name, so nobody asks for them  '
        "[unknown-strings]",
        'did you mean "rules"?',
    ),
    case(
        "the first language does not say what a rule asks",
        edit("site_templates/strings/en/rules.yaml", ASKS[0][1], ""),
        'site_templates/strings/en/rules.yaml:17:3: error: the word "rules.asks.self-reference" is missing  '
        "[missing-string]",
        "the program asks for it; write it",
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
