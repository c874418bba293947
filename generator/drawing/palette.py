"""Colours of people and things: calm, few, and apart from one another in grey too.

Who is shown where follows from a stable hash of the exercise's id, so that a collection shows many people and a
picture stays the same from build to build.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from generator.bodies.forms import Material

EDGE: Final = "currentColor"
"""The gap round a shape has the colour of what lies behind the picture, which the whole picture says once."""
PAPER: Final = "#ffffff"
PANEL: Final = ("#e9f4ee", "#86a698")
"""What lies behind a picture on a page, in light colours and in dark; the style sheet's panel has the same."""
ARROW: Final = "#1d2b33"
WORKS: Final = "#e8590c"
WORKS_MARK: Final = "#ffd8a8"
STRETCHES: Final = "#d6c4ff"
STRETCHES_MARK: Final = "#4a1fb8"
MAT: Final = "#cfe3d8"
MAT_EDGE: Final = "#a9c9b8"
GROUND: Final = "#e6eaec"
WOOD: Final = "#d8c3a5"
WOOD_DARK: Final = "#b89b74"
CLOTH: Final = "#f1e4c8"
CLOTH_DARK: Final = "#d9c59a"
BAND: Final = "#b3541e"

TONES: Final[Mapping[Material, tuple[str, str]]] = {
    Material.FOAM: (MAT, MAT_EDGE),
    Material.WOOD: (WOOD, WOOD_DARK),
    Material.CLOTH: (CLOTH, CLOTH_DARK),
    Material.PLASTER: (GROUND, GROUND),
    Material.RUBBER: (BAND, BAND),
}
"""By material: the colour of what looks up, and of what looks to the side or is held."""

_SKINS: Final = (
    ("#f0c6a4", "#d9ab87"),
    ("#e2ab7f", "#c89066"),
    ("#c68658", "#ab6e43"),
    ("#9a6240", "#825033"),
    ("#74482f", "#5f3a25"),
)
_HAIRS: Final = ("#2b2118", "#4a3222", "#7a4f2a", "#8d8f92", "#c9c7c2", "#1d1a18")
_SHIRTS: Final = (
    ("#1f8a80", "#17706a"),
    ("#3c7d3a", "#2f652e"),
    ("#a6465b", "#8a3749"),
    ("#7a5aa6", "#644889"),
    ("#c7742a", "#a65f20"),
    ("#3378ad", "#285f8a"),
    ("#5aa79f", "#47877f"),
    ("#7d9fce", "#6583ae"),
)
_TROUSERS: Final = (
    ("#c3cad1", "#a3adb6"),
    ("#d9cbb0", "#b9aa8c"),
    ("#33427a", "#263260"),
    ("#3d4652", "#2d343d"),
    ("#2f5068", "#233d50"),
    ("#4d3f5e", "#3a2f47"),
)
_LEAST: Final = 1.25
"""The least contrast of neighbouring colours; a white gap lies between them as well."""
_STYLES: Final = ("short", "bun", "long", "short", "crop")


@dataclass(frozen=True)
class Look:
    """The colours of one person; of two, the second is for limbs further away.

    Attributes:
        skin: Of face, arms and feet.
        shirt: Of trunk and sleeves.
        trousers: Of pelvis and legs.
        hair: Of the hair.
        style: short, long, bun or crop.
    """

    skin: tuple[str, str]
    shirt: tuple[str, str]
    trousers: tuple[str, str]
    hair: str
    style: str


def look(key: str) -> Look:
    """The look of the person in the pictures of one exercise: each colour can be told from its neighbour in grey."""
    digest = sha256(key.encode()).digest()
    skin = _SKINS[digest[0] % len(_SKINS)]
    shirt = _picked(digest[1], [cloth for cloth in _SHIRTS if _apart(cloth, skin)])
    trousers = _picked(digest[2], [cloth for cloth in _TROUSERS if _apart(cloth, skin) and _apart(cloth, shirt, 1.5)])
    hair = _HAIRS[digest[3] % len(_HAIRS)]
    if contrast(hair, skin[0]) <= _LEAST:
        hair = _HAIRS[0] if contrast(_HAIRS[0], skin[0]) > _LEAST else _HAIRS[-1]
    return Look(skin, shirt, trousers, hair, _STYLES[digest[4] % len(_STYLES)])


def contrast(one: str, other: str) -> float:
    """The contrast between two colours (WCAG 2.2), from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _apart(cloth: tuple[str, str], other: tuple[str, str], least: float = _LEAST) -> bool:
    """Whether two colours can be told apart in grey, near and far."""
    return all(contrast(one, two) > least for one, two in zip(cloth, other, strict=True))


def _picked(number: int, colours: list[tuple[str, str]]) -> tuple[str, str]:
    return colours[number % len(colours)]
