"""SVG as text: outlines as short paths, words escaped, the same bytes each time. No script, no style sheet, no id.

Colours are presentation attributes, because a typesetter that reads the picture does not know CSS variables.
"""

from collections.abc import Iterable, Sequence
from html import escape
from math import hypot
from typing import Final

from generator.figures.palette import PAPER
from generator.figures.shapes import Outline, Point

HALO: Final = 13
"""Width of the line round a shape, half of which is the paper-coloured gap. In thousandths of body height."""

_PEN: Final = (
    f' stroke="{PAPER}" stroke-width="{HALO}" stroke-linejoin="round" stroke-linecap="round" paint-order="stroke"'
)
_FLAT: Final = 0.7
_STILL: Final = 2.5
_JUMP: Final = 70.0


def simple(moments: Sequence[Outline]) -> list[Outline]:
    """One outline at some moments, without the points that lie at every moment between their neighbours."""
    count = len(moments[0])
    if len(moments) == 1:
        return [_simple(moments[0])]
    kept = [0]
    for index in range(1, count):
        following = (index + 1) % count
        if any(_off(outline[kept[-1]], outline[index], outline[following]) > _FLAT for outline in moments):
            kept.append(index)
    if len(kept) < 3:
        return list(moments)
    return [[outline[index] for index in kept] for outline in moments]


def _simple(outline: Outline) -> Outline:
    kept = outline[:1]
    for index in range(1, len(outline)):
        if _off(kept[-1], outline[index], outline[(index + 1) % len(outline)]) > _FLAT:
            kept.append(outline[index])
    return kept if len(kept) > 2 else outline


def _off(a: Point, b: Point, c: Point) -> float:
    """How far a point lies from the line between its neighbours."""
    wide, high = c[0] - a[0], c[1] - a[1]
    size = hypot(wide, high)
    if size < 1e-6:
        return hypot(b[0] - a[0], b[1] - a[1])
    return abs((b[0] - a[0]) * high - (b[1] - a[1]) * wide) / size


def aligned(moments: Sequence[Outline]) -> list[Outline]:
    """Outlines whose points follow one another, where a limb that points at the camera turns past it.

    There its direction on the picture jumps to the other side, and with it the number of each point.
    """
    found = [list(moments[0])]
    for outline in moments[1:]:
        before = found[-1]
        shift = 0
        half = len(outline) // 2
        # Two opposite points tell whether it is worth a closer look.
        if _far(before[0], outline[0]) and _far(before[half], outline[half]):
            _, shift = min(
                (_apart(before, outline, shift) * (4 if shift else 1), shift) for shift in range(len(outline))
            )
        found.append([*outline[shift:], *outline[:shift]])
    return found


def _far(a: Point, b: Point) -> bool:
    return abs(a[0] - b[0]) + abs(a[1] - b[1]) > _JUMP


def _apart(first: Outline, second: Outline, shift: int) -> float:
    """How far the points of two outlines lie apart, squared, when the second is counted from another point."""
    turned = (*second[shift:], *second[:shift])
    return sum((x - a) ** 2 + (y - b) ** 2 for (x, y), (a, b) in zip(first, turned, strict=True))


def stands_still(moments: Sequence[Outline]) -> bool:
    """Whether an outline moves too little to be seen."""
    return all(
        abs(x - x0) < _STILL and abs(y - y0) < _STILL
        for outline in moments[1:]
        for (x, y), (x0, y0) in zip(outline, moments[0], strict=True)
    )


def path(outlines: Iterable[Outline], origin: Point, *, closed: bool = True) -> str:
    """The ``d`` of a path: whole numbers, relative to the point before.

    Args:
        outlines: The outlines.
        origin: The point of the picture that lies at its upper left corner.
        closed: Whether each is closed.
    """
    found = []
    for outline in outlines:
        points = [(round(x - origin[0]), round(y - origin[1])) for x, y in outline]
        (x, y), *others = points
        steps = []
        for next_x, next_y in others:
            steps.append(_pair(next_x - x, next_y - y))
            x, y = next_x, next_y
        found.append(f"M{_pair(*points[0])}l{_joined(steps)}{'z' if closed else ''}")
    return "".join(found)


def _pair(x: int, y: int) -> str:
    return f"{x}{y}" if y < 0 else f"{x} {y}"


def _joined(steps: Sequence[str]) -> str:
    text = steps[0]
    for step in steps[1:]:
        text += step if step[0] == "-" else f" {step}"
    return text


def document(size: tuple[int, int], title: str, description: str, content: str) -> str:
    """A whole picture.

    Args:
        size: Width and height in thousandths of body height.
        title: Its name, in plain text.
        description: What it shows, in plain text.
        content: Its elements.
    """
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">'
        f"<title>{escape(title, quote=False)}</title><desc>{escape(description, quote=False)}</desc>"
        f"<g{_PEN}>{content}</g></svg>\n"
    )


def sign(size: tuple[int, int], shown: tuple[int, int], content: str) -> str:
    """A small picture without words, for use beside words that say the same.

    Args:
        size: Width and height in thousandths of body height.
        shown: Width and height in pixels, where nothing else says how large it is.
        content: Its elements.
    """
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size[0]} {size[1]}" width="{shown[0]}"'
        f' height="{shown[1]}" aria-hidden="true"><g{_PEN}>{content}</g></svg>\n'
    )


def shape(d: str, fill: str, *, halo: bool, edge: str = "", inside: str = "") -> str:
    """A filled shape, set off by a gap where ``halo``, or by a line of the colour ``edge``."""
    gap = "" if halo else f' stroke="{edge or "none"}"'
    return _element("path", f' d="{d}" fill="{fill}"{gap}', inside)


def lines(d: str, stroke: str, width: float, *, inside: str = "") -> str:
    """Lines."""
    return _element("path", f' d="{d}" fill="none" stroke="{stroke}" stroke-width="{width:g}"', inside)


def _element(name: str, attributes: str, inside: str) -> str:
    return f"<{name}{attributes}>{inside}</{name}>" if inside else f"<{name}{attributes}/>"


def animate(values: Sequence[str], times: Sequence[float], duration_s: float) -> str:
    """Lets a path change: its ``d`` at each of the times.

    Args:
        values: The ``d`` of each moment.
        times: Of each moment, from 0 to 1.
        duration_s: Of one round, in seconds.
    """
    keys = ";".join(f"{time:.2f}".rstrip("0").rstrip(".") for time in times)
    pace = f'dur="{duration_s:g}s" repeatCount="indefinite" keyTimes="{keys}"'
    return f'<animate attributeName="d" {pace} values="{";".join(values)}"/>'
