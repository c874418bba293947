"""Translations that lack a text, have one too many, or were made from an older text."""

from dataclasses import replace

import pytest

from tests.unit.broken.case import BRIDGE_ES, CLAMSHELL, CLAMSHELL_ES, Case, Files, case, edit

NO_STAMP = edit(BRIDGE_ES, "  steps.hold: 'fe9c73'\n", "")
STAMPS = """\
english:
  name: '088ea4'
  summary: '0d8a5d'
  start: '962e62'
  steps.lift: '384b2e'
  steps.lower: '1be3cd'
  feel: 'cf67b8'
"""

TO_DO = [
    case(
        "a text is not translated",
        [edit(BRIDGE_ES, "  hold: Mantenga y siga respirando.\n", ""), NO_STAMP],
        'content/exercises/bridge.es.yaml:6:1: warning: the text "steps.hold" is not translated  [missing-translation]',
        'it says: "Hold, and keep breathing."',
    ),
    case(
        "a text has changed since it was translated",
        edit(CLAMSHELL, "Lower your knee slowly.", "Let your knee down slowly."),
        (
            'content/exercises/clamshell.es.yaml:6:10: warning: the text "steps.lower" has changed since it was '
            "translated  [stale-translation]"
        ),
        'it now says: "Let your knee down slowly.". Mend the translation, then run: limber stamp clamshell',
    ),
    case(
        "a translated text has no stamp",
        NO_STAMP,
        (
            'content/exercises/bridge.es.yaml:8:9: warning: the translation of "steps.hold" has no stamp'
            "  [unstamped-translation]"
        ),
        'it now says: "Hold, and keep breathing.". Mend the translation, then run: limber stamp bridge',
    ),
    case(
        "a translation has no stamps",
        edit(CLAMSHELL_ES, STAMPS, ""),
        "content/exercises/clamshell.es.yaml:1:1: warning: this translation has no stamps  [unstamped-translation]",
        "read it against the first language, then run: limber stamp clamshell",
    ),
]
"""Warnings while one writes, and errors before a release."""

CASES = [
    *TO_DO,
    case(
        "a translated text names a number of its own",
        edit(CLAMSHELL_ES, "Baje la rodilla despacio.", "Baje la rodilla y llame al {numbers}."),
        (
            "content/exercises/clamshell.es.yaml:6:10: error: the placeholders {numbers} differ from those of the "
            "first language, none  [lost-placeholder]"
        ),
        'it says: "Lower your knee slowly."',
    ),
    case(
        "a translated text turns the direction of what follows",
        edit(BRIDGE_ES, "Mantenga y siga", "Mantenga \u202ey siga"),
        "content/exercises/bridge.es.yaml:8:9: error: the character U+202E is not allowed  [wrong-value]",
        "delete it and type the text again",
    ),
    case(
        "a translated text holds a control sign",
        edit(BRIDGE_ES, "Mantenga y siga respirando.", '"Mantenga \\x1b[31m y siga respirando."'),
        "content/exercises/bridge.es.yaml:8:9: error: the character U+001B is not allowed  [wrong-value]",
        "delete it and type the text again",
    ),
    case(
        "a translated text is an empty group",
        [edit(BRIDGE_ES, "Mantenga y siga respirando.", "{}"), NO_STAMP],
        "content/exercises/bridge.es.yaml:8:3: error: there is no text here  [wrong-type]",
        "write the text, or take the key out",
    ),
    case(
        "a translation is one text",
        lambda files: files.update({BRIDGE_ES: "Puente\n"}),
        "content/exercises/bridge.es.yaml:1:1: error: the file must hold the texts by their names  [wrong-type]",
        'write "key: text" lines',
    ),
    case(
        "a translation names a misspelled text, which is not also missing",
        edit(BRIDGE_ES, "  lower: Baje", "  lowr: Baje"),
        'content/exercises/bridge.es.yaml:9:3: error: there is no text "steps.lowr" to translate  [unknown-text]',
        'did you mean "steps.lower"?',
    ),
    case(
        "a translation has a misspelled text too many",
        edit(BRIDGE_ES, "despacio.\nfeel:", "despacio.\n  lowr: Baje las caderas.\nfeel:"),
        'content/exercises/bridge.es.yaml:10:3: error: there is no text "steps.lowr" to translate  [unknown-text]',
        'did you mean "steps.lower"?',
    ),
    case(
        "a translation has a text that the first language does not have",
        edit(BRIDGE_ES, "mistakes:", "tips: Apriete las nalgas.\nmistakes:"),
        'content/exercises/bridge.es.yaml:11:1: error: there is no text "tips" to translate  [unknown-text]',
        "delete it; content/exercises/bridge.yaml has no such text",
    ),
    case(
        "a text stands for named lines in a translation",
        edit(
            CLAMSHELL_ES,
            "steps:\n  lift: Levante la rodilla de arriba.\n  lower: Baje la rodilla despacio.\n",
            "steps: Levante la rodilla de arriba y bájela despacio.\n",
        ),
        'content/exercises/clamshell.es.yaml:4:1: error: there is no text "steps" to translate  [unknown-text]',
        'did you mean "steps.lift"?',
    ),
    case(
        "a list stands for named lines in a translation",
        edit(
            CLAMSHELL_ES,
            "  lift: Levante la rodilla de arriba.\n  lower: Baje",
            "  - Levante la rodilla de arriba.\n  - Baje",
        ),
        "content/exercises/clamshell.es.yaml:5:3: error: a translation holds no lists  [wrong-type]",
        "repeat the names of the first-language file, each with its text",
    ),
    case(
        "a text of a translation is empty",
        edit(BRIDGE_ES, "feel: Trabajan las nalgas.", 'feel: ""'),
        "content/exercises/bridge.es.yaml:10:7: error: expected a text  [wrong-type]",
        "write it, or put it in quotes",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_translation_that_does_not_fit_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]


@pytest.mark.parametrize("case", TO_DO, ids=str)
def test_before_a_release_a_translation_to_do_is_an_error(case: Case, good: Files) -> None:
    assert replace(case, release=True).told(good) == [case.report.replace(": warning: ", ": error: ")]
