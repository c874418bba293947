"""How hard a text is to read: syllables, Flesch-Kincaid grade for English, INFLESZ score for Spanish.

Syllables are the places where a hyphenation dictionary may break a word, plus one. Printers do not break off a single
letter ("o-ver", "dí-a"), so in English and Spanish the groups of vowels are counted too, and the larger number holds.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import repeat

import pyphen

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_SENTENCE_END = re.compile(r"(?<=[.!?…:;])\s+")
_DICTIONARIES = {"en": "en_US", "es": "es"}


@dataclass(frozen=True)
class Counts:
    """Sentences, words and syllables of some text."""

    sentences: int
    words: int
    syllables: int


def sentences(text: str) -> list[str]:
    """The sentences of a text. A colon or a semicolon ends one too, as it does for a reader out of breath."""
    return [part for part in _SENTENCE_END.split(text.strip()) if part]


def words(text: str) -> list[str]:
    """The words and numerals of a text."""
    return _WORD.findall(text)


@cache
def _dictionary(language: str) -> pyphen.Pyphen | None:
    name = _DICTIONARIES.get(language) or pyphen.language_fallback(language)
    return pyphen.Pyphen(lang=name) if name else None


@lru_cache(maxsize=100_000)
def syllables(word: str, language: str) -> int:
    """Syllables of one word; a numeral counts as one."""
    if word.isdigit():
        return 1
    dictionary = _dictionary(language)
    broken = len(dictionary.positions(word)) + 1 if dictionary else 1
    vowels = _VOWELS.get(language)
    return max(broken, vowels(word.lower())) if vowels else broken


def _english(word: str) -> int:
    """Groups of vowels, without the silent e of "move", "moves" and "moved"."""
    if len(word) > 3 and not re.search(r"[^aeiouy]les?$", word):
        word = re.sub(r"(?:e|(?<![sxzcg])(?<![cs]h)es|(?<![td])ed)$", "", word)
    return max(len(re.findall(r"[aeiouy]+", word)), 1)


def _spanish(word: str) -> int:
    """Groups of vowels; strong vowels side by side, and a stressed weak one, begin a syllable of their own."""
    word = re.sub(r"(?<=[gq])u(?=[eiéí])|h", "", word)
    split = re.sub(r"([aeoáéó])(?=[aeoáéó])|([íú])(?=[aeoáéó])|([aeoáéó])(?=[íú])", r"\g<0> ", word)
    return max(len(re.findall(r"[aeiouáéíóúü]+|y$", split)), 1)


_VOWELS: dict[str, Callable[[str], int]] = {"en": _english, "es": _spanish}


def count(texts: Iterable[str], language: str) -> Counts:
    """Counts over several texts; each text ends its own sentence."""
    total_sentences = total_words = total_syllables = 0
    for text in texts:
        found = words(text.lower())
        if found:
            total_sentences += len(sentences(text))
            total_words += len(found)
            total_syllables += sum(map(syllables, found, repeat(language)))
    return Counts(total_sentences, total_words, total_syllables)


def flesch_kincaid(counts: Counts) -> float:
    """US school grade.

    Source: Kincaid JP and others, Derivation of new readability formulas for Navy enlisted personnel, 1975.
    """
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59


def inflesz(counts: Counts) -> float:
    """Flesch-Szigriszt score, read on the INFLESZ scale: over 65 fairly easy, over 80 very easy.

    Source: Barrio-Cantalejo IM and others, Validación de la Escala INFLESZ, An Sist Sanit Navar 2008.
    """
    return 206.835 - 62.3 * counts.syllables / counts.words - counts.words / counts.sentences
