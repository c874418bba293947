"""Shapes from the back to the front: how the parts of one moment cover one another, and how they are written."""

from collections.abc import Mapping, Sequence

from generator.drawing import svg
from generator.drawing.moments import aligned, simple, stands_still
from generator.drawing.order import coverings, from_the_back
from generator.drawing.piece import Layer, Lines, Piece
from generator.drawing.shapes import Outline, Point, swept


def by_depth(pieces: Mapping[str, Piece]) -> list[str]:
    """The names of pieces from the back to the front."""
    return from_the_back(list(pieces), coverings(list(pieces.values())))


def compose(pieces: Mapping[str, Piece], order: Sequence[str], directions: Sequence[Point]) -> dict[str, Layer | Lines]:
    """The shapes of a moment.

    A piece is set off by a gap from what it covers. Where it joins a piece of its own colour, that piece's part of the
    joint is drawn again, so that both become one shape.

    Args:
        pieces: By name.
        order: Their names from the back to the front.
        directions: Of the points of outlines.

    Returns:
        The shapes by a name that is the same at every moment of a movement, from the back to the front.
    """
    found: dict[str, Layer | Lines] = {}
    drawn: set[str] = set()
    for name in order:
        piece = pieces[name]
        found |= {f"{name} {number}": layer for number, layer in enumerate(piece.layers)}
        seams: dict[str, list[Outline]] = {}
        for other, (_, colour) in piece.joints.items():
            if other in drawn:
                discs, fill = pieces[other].joints[name]
                if discs and fill == colour:
                    seams.setdefault(fill, []).append(swept(discs, directions))
        found |= {f"{name} seams {fill}": Layer(outlines, fill) for fill, outlines in seams.items()}
        found |= {f"{name} {mark}": shape for mark, shape in piece.marks.items()}
        drawn.add(name)
    return found


def write(moments: Sequence[Layer | Lines], corner: Point, times: Sequence[float] = (), duration_s: float = 0.0) -> str:
    """One shape as SVG.

    What moves and what is tinted is drawn with curves, so that it has no corners; anything else with straight lines.

    Args:
        moments: The shape at one moment, or at all moments of a movement.
        corner: The point that becomes the upper left corner of the picture.
        times: When each moment comes, from 0 to 1.
        duration_s: How long a round takes, in seconds.
    """
    first = moments[0]
    chains: list[Sequence[Outline]] = [moment.outlines for moment in moments]
    smooth = isinstance(first, Layer) and bool(times or first.edge)
    if smooth:
        chains = list(zip(*(aligned(outline) for outline in zip(*chains, strict=True)), strict=True))
    elif isinstance(first, Layer):
        chains = [[simple(outline) for outline in first.outlines]]
    if all(stands_still(outline) for outline in zip(*chains, strict=True)):
        chains = chains[:1]
    written: dict[tuple[int, ...], str] = {}  # a frame stands at several moments
    for chain in chains:
        key = tuple(map(id, chain))
        if key not in written:
            closed = isinstance(first, Layer)
            written[key] = svg.curve(chain, corner) if smooth else svg.path(chain, corner, closed=closed)
    values = [written[tuple(map(id, chain))] for chain in chains]
    inside = svg.animate(values, times, duration_s) if len(values) > 1 else ""
    if isinstance(first, Lines):
        return svg.lines(values[0], first.stroke, first.width, inside=inside)
    return svg.shape(values[0], first.fill, halo=first.halo, edge=first.edge, inside=inside)
