"""Spanish."""

import re

from generator.languages.language import Language, Readability
from generator.languages.reading import Counts

MOST_WORDS = 25
"""Our choice: Spanish needs more small words than English, for which the NHS guide "How we write" asks for 20."""
LOWEST_INFLESZ = 65.0
"""Source: "fairly easy" on the INFLESZ scale; that it is the counterpart of US grade 6 is our choice."""
SMALL_WORDS = """
    a al algo ante antes aquí cada como con cuando de del desde donde e el ella en entre es esa ese eso esta está
    este esto están fue ha hace hasta hay la las le les lo los más me mi mis mucho muy ni no nos o otra otro para
    pero poco por porque que qué se sea ser si sí sin sobre son su sus también tan te tiene toda todo tras tu u un
    una unas uno unos usted y ya
"""
"""Source: our choice."""
PROMISES = r"curas?|garantiza(?:do|da|n)?|segur[oa] para tod[oa]s|milagros?[oa]?"
"""Source: NHS guide "How we write", and our choice."""


def inflesz(counts: Counts) -> float:
    """Flesch-Szigriszt score, read on the INFLESZ scale: over 65 fairly easy, over 80 very easy.

    Source: Barrio-Cantalejo IM and others, Validación de la Escala INFLESZ, An Sist Sanit Navar 2008.
    """
    return 206.835 - 62.3 * counts.syllables / counts.words - counts.words / counts.sentences


def vowel_groups(word: str) -> int:
    """Groups of vowels; strong vowels side by side, and a stressed weak one, begin a syllable of their own."""
    word = re.sub(r"(?<=[gq])u(?=[eiéí])|h", "", word)
    split = re.sub(r"([aeoáéó])(?=[aeoáéó])|([íú])(?=[aeoáéó])|([aeoáéó])(?=[íú])", r"\g<0> ", word)
    return max(len(re.findall(r"[aeiouáéíóúü]+|y$", split)), 1)


SPANISH = Language(
    code="es",
    name="Español",
    locale="es",
    date="d 'de' MMMM 'de' y",
    number_range="{low} a {high}",
    letters={"ñ": "n"},
    most_words=MOST_WORDS,
    readability=Readability(
        dictionary="es",
        vowels=vowel_groups,
        formula=inflesz,
        limit=LOWEST_INFLESZ,
        higher_is_easier=True,
        verdict="this scores {score:.0f} on the INFLESZ scale; the limit is {limit:.0f} or more",
    ),
    number_words={
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "doce": 12,
    },
    small_words=frozenset(SMALL_WORDS.split()),
    promises=PROMISES,
    degrees="grados",
    pain_score=(
        r"\d+ (?:sobre|de) 10"
        r"|dolor\b[^.;:]{0,20}\b(?:por encima de|en)\s+\d{1,2}\b(?=\s*[.,;]|\s+o\s+(?:menos|más))"
    ),
)
