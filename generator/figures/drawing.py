"""One moment as a list of shapes from the back to the front."""

from collections.abc import Mapping, Sequence

from generator.figures.shapes import Outline
from generator.figures.unit import Layer, Lines, Unit


def compose(units: Mapping[str, Unit], order: Sequence[str]) -> dict[str, Layer | Lines]:
    """The shapes of a moment.

    A unit is set off by a gap from what it covers. Where it joins a unit of its own colour, that unit's part of the
    joint is drawn again, so that both become one shape.

    Args:
        units: By name.
        order: Their names from the back to the front.

    Returns:
        The shapes by a name that is the same at every moment of a movement, from the back to the front.
    """
    found: dict[str, Layer | Lines] = {}
    drawn: set[str] = set()
    for name in order:
        unit = units[name]
        found |= {f"{name} {number}": layer for number, layer in enumerate(unit.layers)}
        seams: dict[str, list[Outline]] = {}
        for other, (_, colour) in unit.joints.items():
            if other in drawn:
                outline, fill = units[other].joints[name]
                if outline and fill == colour:
                    seams.setdefault(fill, []).append(outline)
        found |= {f"{name} seams {fill}": Layer(outlines, fill) for fill, outlines in seams.items()}
        found |= {f"{name} {mark}": shape for mark, shape in unit.marks.items()}
        drawn.add(name)
    return found
