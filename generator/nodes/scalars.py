"""What a YAML file holds: its values, and the scalars among them as YAML 1.2 resolves them."""

import re
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
Scalar: TypeAlias = str | int | float | bool | None
Value: TypeAlias = "Scalar | tuple[Value, ...] | dict[str, Value]"

_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)\Z")
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\Z")
_LONGEST_NUMBER = 15
_WORDS: dict[str, Scalar] = {"": None, "~": None, "null": None, "true": True, "false": False}
_BEGINS_A_NUMBER = frozenset("-+0123456789")


def resolve(plain: str) -> Scalar:
    """The value of an unquoted scalar under the YAML 1.2 core schema."""
    if plain in _WORDS:
        return _WORDS[plain]
    if plain[0] not in _BEGINS_A_NUMBER:  # nearly every text
        return plain
    if _INTEGER.match(plain) and len(plain) <= _LONGEST_NUMBER:
        return int(plain)
    if _DECIMAL.match(plain):
        return float(plain)
    return plain
