"""Reads a PDF as printers and screen readers do: signs with their places, ink, tags and fonts."""

import ctypes
import io
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pikepdf
import pypdfium2
from PIL import Image, ImageStat
from pypdfium2 import raw

MM = 72 / 25.4
"""Points in a millimetre."""
PANELS = {"pocket": (4, 2), "deck": (2, 2)}
"""Columns and rows of the formats that are cut or folded."""
FOOT = {"a4": 9.5 * MM, "letter": 9.5 * MM, "large": 16 * MM}
"""Between the last line and the foot of the formats whose text goes on from page to page."""
_NO_WIDTH = (0x00AD, 0x200B, 0x200C, 0x200D, 0x2060)
_LOOKS_ALIKE = str.maketrans("", "", "-\u00ad\u200b\u0002\ufffe")
"""Signs that come and go at the end of a line."""


@dataclass(frozen=True)
class Sign:
    """One sign on a page: its box in points from the lower left corner, and the size of its font."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float


@dataclass(frozen=True)
class Side:
    """One page."""

    width: float
    height: float
    signs: tuple[Sign, ...]
    boxes: tuple[float, ...]
    """The sides of the empty boxes to tick, in points."""
    pictures: tuple[tuple[float, float, float, float], ...]
    """Left, bottom, right and top of each picture that is made of pixels, also of what is cut off from it."""
    grey: Image.Image
    """As a printer without colours shows it, a pixel for each 0.5 mm."""

    @property
    def ink(self) -> float:
        """The part of the page that is ink."""
        return 1 - float(ImageStat.Stat(self.grey).mean[0]) / 255

    @property
    def darkest(self) -> float:
        """The part that is ink in the darkest spot of 2 cm by 2 cm."""
        spots = self.grey.resize((round(self.width / 20 / MM), round(self.height / 20 / MM)), Image.Resampling.BOX)
        return 1 - float(min(spots.tobytes())) / 255


@lru_cache(maxsize=32)
def read(pdf: bytes, *, turned: bool = False) -> list[Side]:
    """The pages of a PDF, as they are or turned upside down: only upright lines are read from their beginning."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_side(page, 180 if turned else 0) for page in document]
    finally:
        document.close()


def text(sides: list[Side], *, foot: float = 0) -> str:
    """All that is written, without white space and hyphens; what stands lower than ``foot`` points is left out."""
    return squeezed("".join(sign.text for side in sides for sign in side.signs if sign.bottom >= foot))


def outside(side: Side, margin: float, columns: int = 1, rows: int = 1) -> list[str]:
    """The signs that stand nearer to an edge or a cut than a margin in points, on a page that is cut into panels."""
    wide, high = side.width / columns, side.height / rows
    found = []
    for sign in side.signs:
        left, bottom = wide * ((sign.left + sign.right) / 2 // wide), high * ((sign.bottom + sign.top) / 2 // high)
        if min(sign.left - left, sign.bottom - bottom, left + wide - sign.right, bottom + high - sign.top) < margin:
            found.append(sign.text)
    return found


def spoiled(side: Side) -> list[str]:
    """What is wrong with the pictures that are made of pixels: those that are cut off, and signs below one."""
    found = []
    for left, bottom, right, top in side.pictures:
        if left < 0 or bottom < 0 or right > side.width or top > side.height:
            found.append("a picture is cut off")
        found += [
            sign.text
            for sign in side.signs
            if left < (sign.left + sign.right) / 2 < right and bottom < (sign.bottom + sign.top) / 2 < top
        ]
    return found


def collisions(side: Side) -> list[tuple[str, str]]:
    """Pairs of signs of which one stands on the other."""
    found, rows, before = [], defaultdict[int, list[Sign]](list), None
    for sign in side.signs:
        middle = (sign.left + sign.right) / 2
        near = (other for row in (-1, 0, 1) for other in rows[round(sign.bottom / 8) + row])
        found += [
            (sign.text, other.text)
            for other in near
            if other.left < middle < other.right
            # Two in a row may be drawn close together, as "y," in italics, but not one inside the other.
            and not (other is before and (sign.left < other.left or other.right < sign.right))
            and (other.left, other.right) != (sign.left, sign.right)  # parts of a ligature
            and min(sign.top, other.top) - max(sign.bottom, other.bottom) > 0.2 * sign.size
        ]
        rows[round(sign.bottom / 8)].append(sign)
        before = sign
    return found


def written(pdf: bytes, name: str) -> str:
    """All that is written on a card in a format but its foot; the pocket booklet is read from both sides of a table."""
    upright = text(read(pdf), foot=FOOT.get(name, 0))
    return upright if name != "pocket" else f"{upright} {text(read(pdf, turned=True))}"


def squeezed(words: str) -> str:
    """Words as they can be found in a text, however its lines were broken."""
    return "".join(words.translate(_LOOKS_ALIKE).split())


def missing(words: tuple[str, ...], shown: str) -> list[str]:
    """The words that are not in a squeezed text."""
    return [each for each in words if squeezed(each) not in shown]


def _side(page: Any, turn: int) -> Side:
    page.set_rotation(turn)
    textpage = page.get_textpage()
    width, height = page.get_size()
    side = Side(
        width,
        height,
        tuple(_signs(textpage)),
        tuple(
            _width(each) for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=1) if _is_square(each)
        ),
        tuple(drawn.get_bounds() for drawn in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2)),
        page.render(scale=2 / MM, grayscale=True).to_pil().convert("L"),
    )
    textpage.close()
    page.close()
    return side


def _signs(textpage: Any) -> Iterator[Sign]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for index in range(textpage.count_chars()):
        code = raw.FPDFText_GetUnicode(textpage, index)
        if raw.FPDFText_IsGenerated(textpage, index) or chr(code).isspace() or code in _NO_WIDTH:
            continue
        raw.FPDFText_GetCharBox(textpage, index, left, right, bottom, top)
        size = raw.FPDFText_GetFontSize(textpage, index)
        yield Sign(chr(code), left.value, bottom.value, right.value, top.value, round(size, 2))


def _is_square(drawn: Any) -> bool:
    """Whether something drawn is a line around a square with round corners: four lines and four curves."""
    left, bottom, right, top = drawn.get_bounds()
    filled, lined = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(drawn, filled, lined)
    segments = raw.FPDFPath_CountSegments(drawn)
    return abs((right - left) - (top - bottom)) < 0.1 and (filled.value, lined.value, segments) == (0, 1, 17)


def _width(drawn: Any) -> float:
    left, _, right, _ = drawn.get_bounds()
    return float(right - left)


@dataclass(frozen=True)
class Tag:
    """One tag of the tree of a PDF."""

    name: str
    title: str
    alt: str


def tags(pdf: bytes) -> list[Tag]:
    """The tags of a PDF in the order in which they are read aloud."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return list(_tags(document.Root.StructTreeRoot.K))


def _tags(node: Any) -> Iterator[Tag]:
    if isinstance(node, pikepdf.Array):
        for each in node:
            yield from _tags(each)
    elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
        yield Tag(str(node.S).removeprefix("/"), str(node.get("/T", "")), str(node.get("/Alt", "")))
        yield from _tags(node.get("/K", pikepdf.Array()))


def fonts(pdf: bytes) -> dict[str, bool]:
    """The fonts of a PDF by name, and whether each lies in it."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found = [each for each in document.objects if isinstance(each, pikepdf.Dictionary) and "/FontName" in each]
        return {str(font.FontName)[1:]: any(f"/FontFile{end}" in font for end in ("", "2", "3")) for font in found}
