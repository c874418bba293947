"""How hard a text is to read: syllables, Flesch-Kincaid grade for English, INFLESZ score for Spanish.

Syllables are the places where a hyphenation dictionary may break a word, plus one. English silent endings are few
enough that whole-file scores stay within about half a grade of a count by hand.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

import pyphen

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_SENTENCE_END = re.compile(r"(?<=[.!?…:;])\s+")
_DICTIONARIES = {"en": "en_US", "es": "es"}
_VOWEL_GROUP = re.compile(r"[aeiouyáéíóúüàèìòù]+", re.IGNORECASE)


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
    return pyphen.Pyphen(lang=name, left=1, right=1) if name else None


@lru_cache(maxsize=100_000)
def syllables(word: str, language: str) -> int:
    """Syllables of one word; a numeral counts as one."""
    if word.isdigit():
        return 1
    dictionary = _dictionary(language)
    broken = len(dictionary.positions(word)) + 1 if dictionary else 1
    if language != "en":
        return broken
    groups = _VOWEL_GROUP.findall(word.removesuffix("e") if len(word) > 3 and not word.endswith("le") else word)
    return max(broken, len(groups), 1)


def count(texts: Iterable[str], language: str) -> Counts:
    """Counts over several texts; each text ends its own sentence."""
    total_sentences = total_words = total_syllables = 0
    for text in texts:
        found = words(text)
        if found:
            total_sentences += len(sentences(text))
            total_words += len(found)
            total_syllables += sum(syllables(word.lower(), language) for word in found)
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
