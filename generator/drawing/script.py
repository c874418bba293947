"""A story as text: what is stated of it and nothing that is worked out, so that any process can draw it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from generator.bodies.parts import Joint, Part, Side
from generator.bodies.room import Place, Placed, Room
from generator.bodies.solve import solved
from generator.bodies.stance import Position, Stance
from generator.bodies.targets import SURFACES, TARGETS
from generator.bodies.things import THINGS
from generator.drawing.camera import Camera
from generator.drawing.muscles import Feel
from generator.drawing.story import Story
from generator.works import Work

_THINGS: Final = {thing.word: thing for thing in THINGS}


def written(story: Story) -> str:
    """The script of a story."""
    stances = [frame.stance for frame in story.frames]
    return json.dumps(
        {
            "key": story.key,
            "camera": [story.camera.yaw, story.camera.pitch],
            "feel": [story.feel.works, story.feel.stretches],
            "arrows": story.arrows,
            "hold_s": story.hold_s,
            "room": {thing.word: _placed(placed) for thing, placed in story.frames[0].room.things.items()},
            "stances": [_stance(stance) for stance in stances],
        },
        separators=(",", ":"),
    )


def read(script: str) -> Story:
    """The story that was ``written``, with its bodies worked out."""
    told: dict[str, Any] = json.loads(script)
    room = Room({_THINGS[word]: _read_placed(*placed) for word, placed in told["room"].items()})
    return Story(
        told["key"],
        solved([_read_stance(*stance) for stance in told["stances"]], room),
        Camera(*told["camera"]),
        Feel(*map(_read_sides, told["feel"])),
        tuple(None if parts is None else tuple(map(Part, parts)) for parts in told["arrows"]),
        told["hold_s"],
    )


def _placed(placed: Placed) -> list[Any]:
    between = [end.word for end in placed.between] if placed.between else None
    return [placed.place, placed.distance, placed.height, placed.under, between]


def _read_placed(
    place: str | None, distance: float | None, height: float | None, under: str | None, between: Sequence[str] | None
) -> Placed:
    return Placed(
        Place(place) if place else None,
        distance,
        height,
        Part(under) if under else None,
        (TARGETS[between[0]], TARGETS[between[1]]) if between else None,
    )


def _stance(stance: Stance) -> list[Any]:
    return [
        stance.position,
        stance.turn,
        stance.lean,
        stance.roll,
        [(joint, motion, angle) for (joint, motion), angle in stance.angles.items()],
        {part: target.word for part, target in stance.reach.items()},
        {part: surface.word for part, surface in stance.supports.items()},
    ]


def _read_stance(
    position: str,
    turn: float,
    lean: float,
    roll: float,
    angles: Sequence[tuple[str, str, float]],
    reach: Mapping[str, str],
    supports: Mapping[str, str],
) -> Stance:
    return Stance(
        Position(position),
        turn,
        lean,
        roll,
        {(Joint(joint), motion): angle for joint, motion, angle in angles},
        {Part(part): TARGETS[word] for part, word in reach.items()},
        {Part(part): SURFACES[word] for part, word in supports.items()},
    )


def _read_sides(felt: Mapping[str, Sequence[str]]) -> dict[str, Sequence[Side]]:
    return {muscle: tuple(map(Side, sides)) for muscle, sides in felt.items()}


def _draw(order: str) -> bytes:
    return read(order).drawing.to_bytes()


FIGURES: Final = Work("figures", _draw, ("generator.drawing", "generator.bodies"), (), 0.012)
"""The order is a script; what comes of it are the bytes of a ``Drawing``."""
