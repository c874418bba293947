"""English, as it is written in the United Kingdom."""

import re

from generator.languages.language import Language, Readability
from generator.languages.reading import Counts

MOST_WORDS = 20
"""Source: NHS guide "How we write"."""
HARDEST_GRADE = 6.0
"""Source: US health bodies ask for a grade from 4 to 6 in texts for patients."""
SMALL_WORDS = """
    a about after all am an and any are as at be been before but by can cant could do does dont each for from had
    has have how i if in into is it its me more most my no not of on one or other our out over so some than that
    the their them then there they this to up was we what when where which while who will with would you your
"""
"""Source: our choice."""
PROMISES = r"cures?|guarantee[ds]?|safe for everyone|pain[- ]free for life|miracle"
"""Source: NHS guide "How we write", and our choice."""


def flesch_kincaid(counts: Counts) -> float:
    """US school grade.

    Source: Kincaid JP and others, Derivation of new readability formulas for Navy enlisted personnel, 1975.
    """
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59


def vowel_groups(word: str) -> int:
    """Groups of vowels, without the silent e of "move", "moves" and "moved"."""
    if len(word) > 3 and not re.search(r"[^aeiouy]les?$", word):
        word = re.sub(r"(?:e|(?<![sxzcg])(?<![cs]h)es|(?<![td])ed)$", "", word)
    return max(len(re.findall(r"[aeiouy]+", word)), 1)


ENGLISH = Language(
    code="en",
    name="English",
    locale="en_GB",
    date="d MMMM y",
    number_range="{low} to {high}",
    letters={},
    most_words=MOST_WORDS,
    readability=Readability(
        dictionary="en_US",
        vowels=vowel_groups,
        formula=flesch_kincaid,
        limit=HARDEST_GRADE,
        higher_is_easier=False,
        verdict="this reads at US grade {score:.1f}; the limit is {limit:.0f}",
    ),
    number_words={
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "twelve": 12,
    },
    small_words=frozenset(SMALL_WORDS.split()),
    promises=PROMISES,
    degrees="degrees",
    pain_score=(
        r"\d+ out of 10"
        r"|pain\b[^.;:]{0,20}\b(?:over|above|below|at)\s+\d{1,2}\b(?=\s*[.,;]|\s+or\s+(?:less|more))"
    ),
)
