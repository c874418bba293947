"""What keeps a picture from being a logo, read from its first bytes and without drawing it."""

import base64
import binascii
import re
from xml.etree import ElementTree

LARGEST_BYTES = 1024 * 1024
"""Our choice: each card holds the logo once."""
MOST_PIXELS = 4_000_000
"""Our choice: enough for a sharp print over a whole page."""
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_INSIDE = re.compile(r"\s*data:image/(?:png|jpe?g)\s*;\s*base64\s*,(.*)", re.DOTALL | re.IGNORECASE)
_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers of a JPEG behind which its size stands. Source: ISO/IEC 10918-1, table B.1."""
_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))
"""Markers of a JPEG without a length."""


def too_large(size: int) -> tuple[str, str]:
    """What is wrong with a file of so many bytes, and what to do about it; two empty texts for a small one."""
    if size <= LARGEST_BYTES:
        return "", ""
    return f"has {size / LARGEST_BYTES:.1f} MB; the most are 1 MB", "save it smaller; each card holds it"


def refusal(data: bytes) -> tuple[str, str]:
    """What is wrong with a picture, and what to do about it; two empty texts for one that can be a logo."""
    sizes = _sizes(data)
    if not sizes or None in sizes:
        return "is not a picture", "give an SVG, a PNG or a JPEG"
    for wide, high in filter(None, sizes):
        if wide * high > MOST_PIXELS:
            message = f"has {wide} × {high} pixels; the most are {MOST_PIXELS // 1_000_000} million"
            return message, "save it smaller; 1000 pixels across are enough"
    return "", ""


def _sizes(data: bytes) -> list[tuple[int, int] | None]:
    """The sizes of all pixel pictures that must be drawn; None for what is none, nothing where there is no picture."""
    if data.startswith(_PNG):
        return [_png(data)]
    if data.startswith(_JPEG):
        return [_jpeg(data)]
    return _svg(data)


def _png(data: bytes) -> tuple[int, int] | None:
    if data[12:16] != b"IHDR" or len(data) < 24:
        return None
    wide, high = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    return (wide, high) if wide and high else None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    place = 2
    while place + 9 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker in _SIZES:
            high, wide = (int.from_bytes(data[place + at : place + at + 2], "big") for at in (5, 7))
            return (wide, high) if wide and high else None
        alone = marker in _ALONE or marker == 0xFF
        place += (1 if marker == 0xFF else 2) if alone else 2 + int.from_bytes(data[place + 2 : place + 4], "big")
    return None


def _svg(data: bytes) -> list[tuple[int, int] | None]:
    """An SVG has no pixels of its own, but it may hold pictures that have."""
    if b"<!ENTITY" in data:
        return []
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError):
        return []
    if not root.tag.endswith("svg"):
        return []
    inside = [match[1] for each in root.iter() for value in each.attrib.values() if (match := _INSIDE.match(value))]
    return [(1, 1), *(_embedded(text) for text in inside)]


def _embedded(text: str) -> tuple[int, int] | None:
    try:
        data = base64.b64decode(text, validate=False)
    except (binascii.Error, ValueError):
        return None
    return _png(data) if data.startswith(_PNG) else _jpeg(data) if data.startswith(_JPEG) else None
