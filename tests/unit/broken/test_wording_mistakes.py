"""Texts that promise too much, read too hard, or write numbers and words as this site does not."""

import pytest

from tests.unit.broken.case import (
    CLAMSHELL,
    CLAMSHELL_ES,
    STIFF_HIP,
    STIFF_HIP_ES,
    Case,
    Files,
    add,
    case,
    edit,
    english,
)

GLOSSARY = add(
    "content/glossary/spanish.yaml",
    """\
id: spanish
language: es
terms:
  floor: {use: suelo, instead_of: [piso], note: Un piso es una vivienda.}
""",
)
HARD = (
    "Degenerative deterioration of articular cartilage necessitates individualised rehabilitation. "
    "Osteoarthritic inflammation additionally compromises neuromuscular coordination. Progressive "
    "rehabilitation ameliorates functional limitations considerably."
)
HARD_ES = (
    "La degeneración progresiva del cartílago articular compromete considerablemente la funcionalidad. La "
    "inflamación osteoarticular dificulta adicionalmente la coordinación neuromuscular. La rehabilitación "
    "individualizada mejora significativamente las limitaciones funcionales."
)
LONG_ES = (
    "de lado en una esterilla o en la cama con las rodillas dobladas y con la cabeza apoyada en una almohada que sea "
    "blanda y no muy alta."
)

CASES = [
    english(
        "a text promises a cure",
        edit(STIFF_HIP, "Exercise helps most people with", "Exercise cures"),
        'content/conditions/stiff-hip.yaml:13:11: error: "cures" promises more than an exercise can do  [promise]',
        "say what it may help with, and how sure we are",
    ),
    case(
        "a Spanish text promises a cure",
        edit(STIFF_HIP_ES, "El ejercicio ayuda a la mayoría de las personas con la", "El ejercicio cura la"),
        'content/conditions/stiff-hip.es.yaml:7:9: error: "cura" promises more than an exercise can do  [promise]',
        "say what it may help with, and how sure we are",
    ),
    english(
        "a page reads too hard",
        edit(STIFF_HIP, "The smooth lining of the joint changes over time.", HARD),
        "content/conditions/stiff-hip.yaml:1:1: error: this reads at US grade 13.8; the limit is 6  [reading-level]",
        "use shorter words and sentences, or give the reason in reading_exception",
    ),
    case(
        "a Spanish page reads too hard",
        edit(STIFF_HIP_ES, "La capa lisa de la articulación cambia con el tiempo.", HARD_ES),
        (
            "content/conditions/stiff-hip.es.yaml:1:1: error: this scores 30 on the INFLESZ scale; the limit is 65 "
            "or more  [reading-level]"
        ),
        "use shorter words and sentences, or give the reason in reading_exception",
    ),
    case(
        "a page that reads well gives a reason for reading hard",
        edit(STIFF_HIP, "key_points:", "reading_exception:\n  en: The medical words cannot be left out.\nkey_points:"),
        (
            'content/conditions/stiff-hip.yaml:12:3: error: the reading exception for "en" is not needed any more'
            "  [needless-exception]"
        ),
        "delete it",
    ),
    english(
        "a sentence is too long",
        edit(
            CLAMSHELL,
            "on your side with your knees bent.",
            "on your side on a mat or on a bed with your knees bent and with your head on a soft pillow.",
        ),
        (
            'content/exercises/clamshell.yaml:12:8: error: a sentence of 23 words; the limit is 20: "Lie on your '
            'side on a mat or on a bed with your knees bent and with your head on a soft pillow."'
            "  [sentence-length]"
        ),
        "make 2 sentences of it",
    ),
    case(
        "a Spanish sentence is too long",
        edit(CLAMSHELL_ES, "de lado con las rodillas dobladas.", LONG_ES),
        (
            'content/exercises/clamshell.es.yaml:3:8: error: a sentence of 29 words; the limit is 25: "Acuéstese '
            "de lado en una esterilla o en la cama con las rodillas dobladas y con la cabeza apoyada en una "
            'almohada que sea blanda y no muy alta."  [sentence-length]'
        ),
        "make 2 sentences of it",
    ),
    english(
        "a text has a range with a dash",
        edit(CLAMSHELL, "your knee slowly.", "your knee over 3-5 seconds."),
        'content/exercises/clamshell.yaml:15:10: error: a range written with a dash: "3-5"  [range-dash]',
        'write "3 to 5"',
    ),
    case(
        "a Spanish text has a range with a dash",
        edit(CLAMSHELL_ES, "Baje la rodilla despacio.", "Baje la rodilla en 3–5 segundos."),
        'content/exercises/clamshell.es.yaml:6:10: error: a range written with a dash: "3–5"  [range-dash]',
        'write "3 a 5"',
    ),
    english(
        "a text has a number in letters",
        edit(CLAMSHELL, "your knee slowly.", "your knee in two seconds."),
        'content/exercises/clamshell.yaml:15:10: error: a number in letters: "two"  [spelled-number]',
        'write "2"',
    ),
    case(
        "a Spanish text has a number in letters",
        edit(CLAMSHELL_ES, "Baje la rodilla despacio.", "Baje la rodilla en dos segundos."),
        'content/exercises/clamshell.es.yaml:6:10: error: a number in letters: "dos"  [spelled-number]',
        'write "2"',
    ),
    english(
        "a text has a placeholder that nobody fills",
        edit(CLAMSHELL, "your knee slowly.", "your knee, or call {nubmers}."),
        "content/exercises/clamshell.yaml:15:10: error: there is no placeholder {nubmers}  [unknown-placeholder]",
        'did you mean "numbers"?',
    ),
    english(
        "a text has a placeholder unlike any",
        edit(CLAMSHELL, "your knee slowly.", "your knee {slowly}."),
        "content/exercises/clamshell.yaml:15:10: error: there is no placeholder {slowly}  [unknown-placeholder]",
        "the placeholders are {numbers}, {advice_line}",
    ),
    case(
        "a text has a word that the glossary rejects",
        [GLOSSARY, edit(CLAMSHELL_ES, "Acuéstese de lado con las", "Acuéstese en el piso, de lado, con las")],
        'content/exercises/clamshell.es.yaml:3:8: error: this site does not say "piso"  [rejected-word]',
        'write "suelo"',
    ),
    case(
        "a page by hand has a word that the glossary rejects",
        [
            GLOSSARY,
            edit("content/pages/es/about/index.md", "Este sitio es pequeño", "Este sitio dice piso, es pequeño"),
        ],
        'content/pages/es/about/index.md:8:17: error: this site does not say "piso"  [rejected-word]',
        'write "suelo"',
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_text_that_is_not_in_our_words_is_told_once(case: Case, good: Files) -> None:
    assert case.told(good) == [case.report]
