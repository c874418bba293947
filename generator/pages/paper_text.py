"""How the texts of a card may be broken into lines, and where they hold together."""

import re
from typing import Final

_LONGEST_WORD: Final = 19
_PIECE: Final = 8
"""A longer word may be broken after every 8th letter, so that it stays on the card."""
_NUMBER: Final = re.compile(r"(\d) (?=\w)")
_SHORT: Final = 22
"""Letters of two words that stay together at the end of a text: more of them would tear a hole into a line."""
_HOLD: Final = "\u00a0"
_BREAK: Final = "\u200b"


def breakable(text: str) -> str:
    """A text whose very long words may be broken: a zero-width space stands after every 8th letter of them."""
    return " ".join(map(_in_pieces, text.split(" ")))


def held(text: str) -> str:
    """A text whose numbers stay with their units, and whose last word never stands alone in a line."""
    tied = _NUMBER.sub(rf"\1{_HOLD}", text)
    rest, space, last = tied.rpartition(" ")
    together = len(rest.rpartition(" ")[2]) + len(last)
    return f"{rest}{_HOLD}{last}" if space and rest and together <= _SHORT else tied


def breakable_address(address: str) -> str:
    """An address that is broken after "/" and "-" only, unless a part of it is very long."""
    return _BREAK.join(map(breakable, re.findall(r"[^/-]*[/-]|[^/-]+", address)))


def _in_pieces(word: str) -> str:
    if len(word) <= _LONGEST_WORD:
        return word
    return _BREAK.join(word[start : start + _PIECE] for start in range(0, len(word), _PIECE))
