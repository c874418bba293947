"""Colours of people and things: calm, few, and apart from one another in grey too.

Who is shown where follows from a stable hash of the exercise's id, so that a collection shows many people and a
picture stays the same from build to build.
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

PAPER: Final = "#ffffff"
ARROW: Final = "#1d2b33"
FEEL: Final = "#e8590c"
FEEL_STRIPE: Final = "#ffd8a8"
MAT: Final = "#cfe3d8"
MAT_EDGE: Final = "#a9c9b8"
GROUND: Final = "#e6eaec"
WOOD: Final = "#d8c3a5"
WOOD_DARK: Final = "#b89b74"
CLOTH: Final = "#f1e4c8"
CLOTH_DARK: Final = "#d9c59a"
BAND: Final = "#b3541e"

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
)
_TROUSERS: Final = (("#33427a", "#263260"), ("#3d4652", "#2d343d"), ("#2f5068", "#233d50"), ("#4d3f5e", "#3a2f47"))
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
    """The look of the person in the pictures of one exercise."""
    digest = sha256(key.encode()).digest()
    skin = _SKINS[digest[0] % len(_SKINS)]
    dark = skin in _SKINS[3:]
    hairs = tuple(hair for hair in _HAIRS if not (dark and hair in ("#7a4f2a", "#4a3222")))
    return Look(
        skin,
        _SHIRTS[digest[1] % len(_SHIRTS)],
        _TROUSERS[digest[2] % len(_TROUSERS)],
        hairs[digest[3] % len(hairs)],
        _STYLES[digest[4] % len(_STYLES)],
    )
