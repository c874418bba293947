"""The one gate for words that people write: what may not stand in a text, wherever it comes from."""

import re
import unicodedata
from typing import Final, NamedTuple

LONGEST_TEXT: Final = 2000
"""How many signs a paragraph has at most. Source: our choice, 5 times the longest that was needed."""
LONGEST_LINE: Final = 500
"""How many signs a line such as a title has at most. Source: our choice, twice the longest that was needed."""
LONGEST_NAME: Final = 150
"""How many signs a name has at most. Source: our choice, 3 times the longest that was needed."""

_PLANES: Final = range(1, 17)
_UNSHOWABLE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in _PLANES)
    + "]"
)
"""Control characters, marks that turn the direction of the text around them, halves of signs, and noncharacters.

Source: The Unicode Standard 15.0, chapter 23.
"""
_BLANKS: Final = frozenset("\u115f\u1160\u3164\uffa0\u2800")
"""Letters and a symbol of which nothing is seen.

Source: The Unicode Standard 15.0, property Default_Ignorable_Code_Point; the last symbol is a pattern without dots.
"""


class Refusal(NamedTuple):
    """Why a text may not stand anywhere.

    Attributes:
        rule: The name of the rule.
        message: What is wrong with it.
        hint: What to write instead.
    """

    rule: str
    message: str
    hint: str


def refusal(text: str, longest: int = LONGEST_TEXT) -> Refusal | None:
    """What keeps a text from being shown to people.

    Args:
        text: The text with its white space folded.
        longest: How many signs it may have.

    Problems:
        wrong-value for a text of which nothing is seen or with a sign that no page can show; out-of-range.
    """
    if len(text) > longest:
        message = f"this text has {len(text)} signs; it may have {longest}"
        return Refusal("out-of-range", message, "shorten or split it")
    if (place := unshowable(text)) is not None:
        return Refusal("wrong-value", *unshowable_words(text[place]))
    if not any(map(_is_seen, text)):
        message = "nothing of this text can be seen" if text else "this text is empty"
        return Refusal("wrong-value", message, "write a text, or delete the field")
    return None


def unshowable(text: str) -> int | None:
    """Where the first sign stands that no page can show; None when there is none."""
    match = None if text.isprintable() else _UNSHOWABLE.search(text)  # of what can be printed nothing is unshowable
    return match.start() if match else None


def unshowable_words(sign: str) -> tuple[str, str]:
    """The message and the hint for such a sign."""
    return f"the character U+{ord(sign):04X} is not allowed", "delete it and type the text again"


def _is_seen(sign: str) -> bool:
    """Whether a sign leaves something to see: a letter, a figure, punctuation or a symbol."""
    return unicodedata.category(sign)[0] in "LNPS" and sign not in _BLANKS
