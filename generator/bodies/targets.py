"""What a limb can reach for: where it was before, what a thing offers, or a place on the body."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from generator.bodies.forms import Surface, Thing
from generator.bodies.landmarks import LANDMARKS, Landmark
from generator.bodies.things import FLOOR, THINGS


@dataclass(frozen=True)
class Stay:
    """Where a hand or a foot was in the frame before."""

    word: str = "stay"
    words: str = "place where it was"


Target: TypeAlias = Stay | Surface | Landmark

STAY: Final = Stay()
OFFERED_BY: Final[Mapping[Surface, Thing]] = {surface: thing for thing in THINGS for surface in thing.surfaces}
SURFACES: Final[Mapping[str, Surface]] = {surface.word: surface for surface in (FLOOR, *OFFERED_BY) if surface.carries}
"""By word: what a part of the body can rest on."""
_ONLY_HELD: Final = [surface for surface in OFFERED_BY if not surface.carries]
_IN_ORDER: Final[tuple[Target, ...]] = (
    STAY,
    *SURFACES.values(),
    # A whole thing comes before a part of one.
    *sorted(_ONLY_HELD, key=lambda surface: surface.word != OFFERED_BY[surface].word),
    *LANDMARKS,
)
TARGETS: Final[Mapping[str, Target]] = {target.word: target for target in _IN_ORDER}
"""By word, in the order in which authors read them."""
