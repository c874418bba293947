"""Measures how long figures take on one core: bodies solved, stills drawn, moving pictures drawn, and their sizes.

``make bench`` runs it last; run it alone as a module, with numbers of figures, to measure others than 100, 300 and
1,000. Every figure has 3 frames and angles of its own, so that none is like another.
"""

import sys
import time
from collections.abc import Iterator

from generator.bodies.room import Room, Thing
from generator.bodies.solve import Solved, solve
from generator.bodies.stance import Stance
from generator.drawing.camera import camera
from generator.drawing.muscles import Feel
from generator.drawing.story import Story, Words

COUNTS = (100, 300, 1000)
_BOTH = ("left", "right")
_FLOOR = {"pelvis": "floor", "chest": "floor", "head": "floor"}
_SUPINE = Stance(
    "supine",
    angles={(f"{side}_{joint}", "flexion"): deg for side in _BOTH for joint, deg in (("hip", 50.0), ("knee", 95.0))},
    reach={f"{side}-{end}": "floor" for side in _BOTH for end in ("foot", "hand")},
    supports=_FLOOR,
)
_KNEELING = Stance(
    "hands-and-knees",
    angles={(f"{side}_{joint}", "flexion"): 90.0 for side in _BOTH for joint in ("hip", "knee", "shoulder")},
    reach={"left-hand": "floor", "right-hand": "floor"},
    supports={"left-knee": "floor", "right-knee": "floor", "left-hand": "floor", "right-hand": "floor"},
)
_STANDING = Stance("standing", supports={"left-foot": "floor", "right-foot": "floor"})


def stances(number: int) -> tuple[Stance, ...]:
    """The 3 frames of one figure: a limb goes out and comes further, by angles that no other figure has."""
    base = (_SUPINE, _KNEELING, _STANDING)[number % 3]
    found = [base]
    for step in (1, 2):
        deg = step * 20.0 + number % 97 / 10
        moved = {**base.angles, ("right_hip", "flexion"): base.angle("right_hip", "flexion") + deg}
        moved[("left_shoulder", "flexion")] = base.angle("left_shoulder", "flexion") + deg
        reach = {limb: "stay" for limb in base.reach if limb not in ("right-foot", "left-hand")}
        supports = {
            part: on for part, on in base.supports.items() if part not in ("right-foot", "left-hand", "right-knee")
        }
        found.append(Stance(base.position, base.turn, base.lean, 0.0, moved, reach, supports))
    return tuple(found)


def stories(count: int) -> Iterator[Story]:
    """Figures, solved."""
    room = Room({"mat": Thing()})
    for number in range(count):
        frames: list[Solved] = []
        for stance in stances(number):
            frames.append(solve(stance, room, frames[-1] if frames else None))
        yield Story(f"figure-{number}", tuple(frames), camera("side"), Feel({"hamstrings": "right"}))


def measure(count: int) -> str:
    """One row of the table."""
    words = Words("Figure", "A person moves")
    start = time.process_time()
    told = list(stories(count))
    solved = time.process_time()
    stills = [len(story.still(number, words)) for story in told for number in range(3)]
    drawn = time.process_time()
    moving = [len(story.animation(words)) for story in told]
    end = time.process_time()
    parts = (solved - start, drawn - solved, end - drawn, end - start)
    seconds = " | ".join(f"{part:.2f}" for part in parts)
    return f"| {count:,} | {seconds} | {1000 * parts[-1] / count:.1f} | {max(stills):,} | {max(moving):,} |"


def main() -> None:
    """Prints the table as Markdown; times are seconds of the processor."""
    counts = tuple(int(count) for count in sys.argv[1:]) or COUNTS
    print("| Figures | Solved, s | Stills, s | Moving, s | All, s | ms a figure | Largest still | Largest moving |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for count in counts:
        print(measure(count), flush=True)


if __name__ == "__main__":
    main()
