"""Measures how long figures take on one core: bodies solved, stills drawn, moving pictures drawn, and their sizes.

``make bench`` runs it last; run it alone as a module, with numbers of figures, to measure others than 100, 300 and
1,000. Every figure has 3 frames and angles of its own, so that none is like another.
"""

import sys
import time
from collections.abc import Iterator

from generator.bodies.forms import Surface
from generator.bodies.parts import Joint, Part, Side
from generator.bodies.room import Placed, Room
from generator.bodies.solve import Solved, solve
from generator.bodies.stance import Position, Stance
from generator.bodies.targets import STAY, Target
from generator.bodies.things import FLOOR, MAT
from generator.drawing.camera import camera
from generator.drawing.drawing import Words
from generator.drawing.muscles import Feel
from generator.drawing.story import Story

COUNTS = (100, 300, 1000)
_FLOOR = {Part.PELVIS: FLOOR, Part.CHEST: FLOOR, Part.HEAD: FLOOR}
_SUPINE = Stance(
    Position.SUPINE,
    angles={
        (joint, "flexion"): deg
        for pair, deg in ((Joint.LEFT_HIP, 50.0), (Joint.LEFT_KNEE, 95.0))
        for joint in pair.both
    },
    reach=dict.fromkeys((*Part.LEFT_FOOT.both, *Part.LEFT_HAND.both), FLOOR),
    supports=_FLOOR,
)
_KNEELING = Stance(
    Position.HANDS_AND_KNEES,
    angles={
        (joint, "flexion"): 90.0
        for pair in (Joint.LEFT_HIP, Joint.LEFT_KNEE, Joint.LEFT_SHOULDER)
        for joint in pair.both
    },
    reach={Part.LEFT_HAND: FLOOR, Part.RIGHT_HAND: FLOOR},
    supports={Part.LEFT_KNEE: FLOOR, Part.RIGHT_KNEE: FLOOR, Part.LEFT_HAND: FLOOR, Part.RIGHT_HAND: FLOOR},
)
_STANDING = Stance(Position.STANDING, supports={Part.LEFT_FOOT: FLOOR, Part.RIGHT_FOOT: FLOOR})


def stances(number: int) -> tuple[Stance, ...]:
    """The 3 frames of one figure: a limb goes out and comes further, by angles that no other figure has."""
    base = (_SUPINE, _KNEELING, _STANDING)[number % 3]
    found = [base]
    for step in (1, 2):
        deg = step * 20.0 + number % 97 / 10
        moved = {**base.angles, (Joint.RIGHT_HIP, "flexion"): base.angle(Joint.RIGHT_HIP, "flexion") + deg}
        moved[(Joint.LEFT_SHOULDER, "flexion")] = base.angle(Joint.LEFT_SHOULDER, "flexion") + deg
        reach: dict[Part, Target] = {part: STAY for part in base.reach if part not in (Part.RIGHT_FOOT, Part.LEFT_HAND)}
        supports: dict[Part, Surface] = {
            part: on
            for part, on in base.supports.items()
            if part not in (Part.RIGHT_FOOT, Part.LEFT_HAND, Part.RIGHT_KNEE)
        }
        found.append(Stance(base.position, base.turn, base.lean, 0.0, moved, reach, supports))
    return tuple(found)


def stories(count: int) -> Iterator[Story]:
    """Figures, solved."""
    room = Room({MAT: Placed()})
    for number in range(count):
        frames: list[Solved] = []
        for stance in stances(number):
            frames.append(solve(stance, room, frames[-1] if frames else None))
        yield Story(f"figure-{number}", tuple(frames), camera("side"), Feel({"hamstrings": (Side.RIGHT,)}))


def measure(count: int) -> str:
    """One row of the table."""
    words = Words("Figure", "A person moves")
    start = time.process_time()
    told = list(stories(count))
    solved = time.process_time()
    drawings = [story.drawing for story in told]
    end = time.process_time()
    stills = [len(drawing.still(number, words)) for drawing in drawings for number in range(3)]
    moving = [len(drawing.animation(words)) for drawing in drawings]
    parts = (solved - start, end - solved, end - start)
    seconds = " | ".join(f"{part:.2f}" for part in parts)
    return f"| {count:,} | {seconds} | {1000 * parts[-1] / count:.1f} | {max(stills):,} | {max(moving):,} |"


def main() -> None:
    """Prints the table as Markdown; times are seconds of the processor."""
    counts = tuple(int(count) for count in sys.argv[1:]) or COUNTS
    print("| Figures | Solved, s | Drawn, s | All, s | ms a figure | Largest still | Largest moving |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for count in counts:
        print(measure(count), flush=True)


if __name__ == "__main__":
    main()
