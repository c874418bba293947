"""SVG as text: outlines as short paths, words escaped, the same bytes each time. No script, no id.

Colours are presentation attributes, because a typesetter that reads the picture does not know style sheets; on a page
one rule of style follows the page into the dark.
"""

from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise
from typing import Final

from generator.drawing.palette import EDGE, PANEL, PAPER
from generator.drawing.shapes import Outline, Point

HALO: Final = 13
"""Width of the line round a shape, half of which is the paper-coloured gap. In thousandths of body height."""

_PEN: Final = (
    f' stroke="{EDGE}" stroke-width="{HALO}" stroke-linejoin="round" stroke-linecap="round" paint-order="stroke"'
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
        steps = [step for (x, y), (x2, y2) in pairwise(points) for step in (x2 - x, y2 - y)]
        found.append(f"M{_numbers(points[0])}l{_numbers(steps)}{'z' if closed else ''}")
    return "".join(found)


def curve(outlines: Iterable[Outline], origin: Point) -> str:
    """The ``d`` of closed curves without corners: each starts and ends half-way between 2 points of its outline.

    The points of the outline pull the curve (a quadratic B-spline): it runs through the middle between each 2 of them,
    and touches the line from one to the other there. So it costs as much as straight lines would, and a curve between 2
    moments, where a browser takes the mean of all numbers, has no corners either.

    Args:
        outlines: The outlines.
        origin: The point of the picture that lies at its upper left corner.
    """
    found = []
    for outline in outlines:
        # Even numbers, so that the middle between 2 points is a whole number and nothing adds up on the way round.
        pulls = [(round((x - origin[0]) / 2) * 2, round((y - origin[1]) / 2) * 2) for x, y in outline]
        ends = [((x + x2) // 2, (y + y2) // 2) for (x, y), (x2, y2) in zip(pulls, (*pulls[1:], pulls[0]), strict=True)]
        x, y = ends[-1]
        steps = (pulls[0][0] - x, pulls[0][1] - y, ends[0][0] - x, ends[0][1] - y)
        further = [step for (x, y), (x2, y2) in pairwise(ends) for step in (x2 - x, y2 - y)]
        found.append(f"M{_numbers(ends[-1])}q{_numbers(steps)}t{_numbers(further)}z")
    return "".join(found)


_IN_THE_DARK: Final = "<style>@media (prefers-color-scheme:dark){{svg{{color:{}}}}}</style>"


class _Apart(dict[int, str]):
    """Numbers as text that sets itself apart from what stands before: by a space, or by the sign alone."""

    def __missing__(self, number: int) -> str:
        self[number] = text = f"{number}" if number < 0 else f" {number}"
        return text


_APART: Final = _Apart()


def _numbers(numbers: Iterable[int]) -> str:
    return "".join(map(_APART.__getitem__, numbers)).lstrip(" ")


def document(size: tuple[int, int], title: str, description: str, content: str, *, on_paper: bool = False) -> str:
    """A whole picture, for a page of the site or for paper.

    On a page it follows the page between light and dark: a browser gives a picture the colours of the page around it.

    Args:
        size: Width and height in thousandths of body height.
        title: Its name, in plain text.
        description: What it shows, in plain text.
        content: Its elements.
        on_paper: Whether white paper lies behind it.
    """
    width, height = size
    light, dark = PANEL
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img"'
        f' color="{PAPER if on_paper else light}">'
        f"<title>{escape(title, quote=False)}</title><desc>{escape(description, quote=False)}</desc>"
        f"{'' if on_paper else _IN_THE_DARK.format(dark)}"
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
    keys = ";".join((f"{time:.2f}".rstrip("0").rstrip(".").lstrip("0") or "0") for time in times)
    pace = f'dur="{duration_s:g}s" repeatCount="indefinite" keyTimes="{keys}"'
    return f'<animate attributeName="d" {pace} values="{";".join(values)}"/>'
