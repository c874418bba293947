"""Depth decides what covers what: the pieces of a picture, from the back to the front."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from generator.drawing.piece import Piece
from generator.drawing.shapes import nearest


def coverings(pieces: Sequence[Piece]) -> dict[tuple[str, str], float]:
    """Which pieces cover which.

    Returns:
        By (back, front): by how much the front one is nearer to the camera, in thousandths of body height.
    """
    boxes = [_box(piece) for piece in pieces]
    found: dict[tuple[str, str], float] = {}
    for i, one in enumerate(pieces):
        left, top, right, bottom = boxes[i]
        for j in range(i + 1, len(pieces)):
            other = boxes[j]
            if left > other[2] or other[0] > right or top > other[3] or other[1] > bottom:
                continue
            two = pieces[j]
            if two.name in one.joints:
                difference = _apart(one) - _apart(two)
            else:
                gap, near_one, near_two = nearest(one.chain, two.chain)
                if gap > 8:
                    continue
                difference = near_one - near_two
            if abs(difference) < 4:
                difference = 4.0 if one.inner < two.inner else -4.0
            if difference > 0:
                found[(two.name, one.name)] = difference
            else:
                found[(one.name, two.name)] = -difference
    return found


def _apart(piece: Piece) -> float:
    """The depth of the middle of a piece."""
    return sum(disc[2] for disc in piece.chain) / len(piece.chain)


def _box(piece: Piece) -> tuple[float, float, float, float]:
    return (
        min(x - r for x, _, _, r in piece.chain),
        min(y - r for _, y, _, r in piece.chain),
        max(x + r for x, _, _, r in piece.chain),
        max(y + r for _, y, _, r in piece.chain),
    )


def from_the_back(names: Sequence[str], covers: Mapping[tuple[str, str], float]) -> list[str]:
    """The names in an order in which each piece comes after those that it covers.

    Where three cover one another in a ring, the weakest of their ties gives way.
    """
    left = list(names)
    ties = dict(covers)
    found: list[str] = []
    while left:
        waiting = {front for (back, front) in ties if back in left and front in left}
        free = [name for name in left if name not in waiting]
        if not free:
            ring = _ring(left, ties)
            del ties[min(ring, key=lambda tie: (ties[tie], tie))]
            continue
        found.extend(free)
        left = [name for name in left if name not in free]
    return found


def _ring(names: Sequence[str], ties: Mapping[tuple[str, str], float]) -> list[tuple[str, str]]:
    """The ties of one ring among pieces that all wait for another."""
    behind = {front: back for (back, front) in sorted(ties) if back in names and front in names}
    way = [min(behind)]
    while way[-1] not in way[:-1]:
        way.append(behind[way[-1]])
    round_trip = way[way.index(way[-1]) :]
    return [(back, front) for front, back in pairwise(round_trip)]
