"""The record of one language: how it writes numbers and dates, how it sorts, and what its texts are held to."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from babel import Locale

from generator.languages.reading import Counts, Syllables, count

_CODE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
_SCRIPT, _REGION = 4, 2
"""The lengths of these parts of a code."""
_REGIONS = {"Hans": "CN", "Hant": "TW"}
"""The scripts whose signs differ by country."""
_AFTER = "\U0010ffff"
"""Sorts behind every letter."""


@dataclass(frozen=True)
class Readability:
    """How hard the texts of a language are to read, and how hard they may be.

    Attributes:
        dictionary: Name of Pyphen's hyphenation dictionary, such as ``en_US``.
        vowels: Counts the groups of vowels of a word in small letters.
        formula: The score of a text.
        limit: The score of the hardest text that is easy enough.
        higher_is_easier: Whether an easier text has a higher score.
        verdict: What to say of a text that is too hard, with ``{score}`` and ``{limit}`` to fill.
    """

    dictionary: str
    vowels: Callable[[str], int]
    formula: Callable[[Counts], float]
    limit: float
    higher_is_easier: bool
    verdict: str

    @cached_property
    def syllables(self) -> Syllables:
        """The number of syllables of each word in small letters."""
        return Syllables(self.dictionary, self.vowels)

    def count(self, texts: Iterable[str]) -> Counts:
        """Sentences, words and syllables of some texts."""
        return count(texts, self.syllables)

    def too_hard(self, counts: Counts) -> str:
        """What is wrong with a text that has these counts; empty for one that is easy enough."""
        score = self.formula(counts)
        if score < self.limit if self.higher_is_easier else score > self.limit:
            return self.verdict.format(score=score, limit=self.limit)
        return ""


@dataclass(frozen=True)
class Unmeasured:
    """That nothing measures how hard the texts of a language are to read. Each check says so.

    Attributes:
        reason: Why, such as ``no formula was tried on readers``.
    """

    reason: str


@dataclass(frozen=True)
class Language:
    """One language. No field has a default: who adds a language decides on each.

    The regular expressions match whole words, in small or capital letters.

    Attributes:
        code: Its code, such as ``es``, ``pt-BR`` or ``zh-Hans``, as addresses and file names hold it: the language
            in small letters, then the script and the region where they matter. Source: BCP 47.
        name: What it calls itself, for the links from one language to another.
        locale: Babel's name of it, such as ``en_GB``: decides on plurals, lists and the names of months.
        date: How a date is written in long form, in the signs of Unicode CLDR, such as ``d MMMM y``.
        number_range: How a range of numbers is written, with ``{low}`` and ``{high}`` to fill. Never with a dash;
            see the rule on ranges.
        letters: Letters of its own, which are not another letter with an accent, each with the letter that it
            follows in the alphabet; for Spanish ``{"ñ": "n"}``.
        most_words: How many words a sentence may have.
        readability: How hard its texts may be to read, or why that cannot be told.
        number_words: Numbers in letters with their values. "One" is none of them where it also means "a".
        small_words: Words that stand in nearly every sentence, such as "the", so that a search looks past them.
        promises: Regular expression for words that promise more than an exercise can do.
        degrees: Regular expression for the word after the number of an angle.
        pain_score: Regular expression for a score of pain, such as "6 out of 10" or "if your pain goes over 3".
    """

    code: str
    name: str
    locale: str
    date: str
    number_range: str
    letters: Mapping[str, str]
    most_words: int
    readability: Readability | Unmeasured
    number_words: Mapping[str, int]
    small_words: frozenset[str]
    promises: str
    degrees: str
    pain_score: str

    def __post_init__(self) -> None:
        """Holds the code to its form, on which addresses, file names and cards rely."""
        if not _CODE.fullmatch(self.code):
            raise ValueError(f'"{self.code}" is no code of a language such as es, pt-BR or zh-Hans')

    @property
    def primary(self) -> str:
        """The code of the language alone, such as ``pt``."""
        return self.code.partition("-")[0]

    @property
    def script(self) -> str | None:
        """The code of the script, such as ``Hans``, where the code names one."""
        return next((part for part in self.code.split("-")[1:] if len(part) == _SCRIPT), None)

    @property
    def writing_region(self) -> str | None:
        """The country whose forms of letters it takes, such as ``BR``, where the code names one or a script has one."""
        region = next((part for part in self.code.split("-")[1:] if len(part) == _REGION), None)
        return region or _REGIONS.get(self.script or "")

    @property
    def is_read_from_the_right(self) -> bool:
        """Whether its lines begin at the right, as those of Arabic do."""
        return Locale.parse(self.locale).character_order == "right-to-left"

    def between(self, low: object, high: object) -> str:
        """A range of numbers, such as ``5 to 10``."""
        return self.number_range.format(low=low, high=high)

    def sort_key(self, text: str) -> str:
        """A key that puts texts in the order of the alphabet, whatever their accents and capitals."""
        return "".join(map(self._place, unicodedata.normalize("NFC", text.casefold())))

    def fold(self, text: str) -> str:
        """The text without accents, but with the letters of this alphabet, for a search."""
        marked = unicodedata.normalize("NFC", text)
        bare = (c if c.lower() in self.letters else _without_marks("NFD", c) for c in marked)
        return unicodedata.normalize("NFC", "".join(bare))

    def _place(self, letter: str) -> str:
        """A letter's place in the alphabet: one of our own stands behind all words with the letter before it."""
        before = self.letters.get(letter)
        return self._place(before) + _AFTER if before else _without_marks("NFKD", letter)


@lru_cache(maxsize=10_000)
def _without_marks(form: Literal["NFD", "NFKD"], text: str) -> str:
    return "".join(c for c in unicodedata.normalize(form, text) if not unicodedata.combining(c))
