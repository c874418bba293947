"""Bodies for tests: a few words for a pose, the poses that most exercises start from, and poses at random."""

from itertools import pairwise
from math import dist

from hypothesis import strategies as st

from generator.bodies.body import Body
from generator.bodies.kinematics import pose, root_axes, turns
from generator.bodies.landmarks import Landmark
from generator.bodies.parts import Joint, Part, Segment, Side
from generator.bodies.ranges import RANGES, allowed
from generator.bodies.room import Placed, Room
from generator.bodies.solve import Solved, solve
from generator.bodies.stance import Motion, Position, Stance
from generator.bodies.targets import STAY, SURFACES, TARGETS, Target
from generator.bodies.things import FLOOR, THINGS
from generator.bodies.vector import Vec

PAIRS = tuple(joint.plain for joint in Joint if joint.side is Side.LEFT)
BOTH_FEET = {Part.LEFT_FOOT: FLOOR, Part.RIGHT_FOOT: FLOOR}
BOTH_HANDS = {Part.LEFT_HAND: FLOOR, Part.RIGHT_HAND: FLOOR}
LYING = {Part.PELVIS: FLOOR, Part.CHEST: FLOOR, Part.HEAD: FLOOR}


def angles(**degrees: float) -> dict[Motion, float]:
    """Angles such as ``left_hip_flexion=90``; a joint of a pair without its side stands for both."""
    found: dict[Motion, float] = {}
    for name, value in degrees.items():
        side = name.partition("_")[0] if name.startswith(("left_", "right_")) else ""
        joint, _, motion = name.removeprefix(f"{side}_").partition("_")
        sides = ("left_", "right_") if joint in PAIRS and not side else (f"{side}_" if side else "",)
        found |= {(Joint(f"{prefix}{joint}"), motion): value for prefix in sides}
    return found


def bent(position: str = "standing", *, turn: float = 0, lean: float = 0, roll: float = 0, **degrees: float) -> Body:
    """A body that floats with the middle of its hips at the origin."""
    stance = Stance(Position(position), turn, lean, roll, angles(**degrees))
    return pose(root_axes(stance), turns(stance))


def place(body: Body, segment: str, local: Vec = (0.0, 0.0, 0.0)) -> Vec:
    """Where a point of a segment lies, to a tenth of a thousandth of body height."""
    x, y, z = (round(part, 1) + 0.0 for part in body.point(Segment(segment), local))
    return x, y, z


def landmark(body: Body, word: str, side: str) -> Vec:
    """Where a place on the body lies for a limb of a side."""
    place = TARGETS[word]
    assert isinstance(place, Landmark)
    return place.on(body, Side(side))


def room(**things: Placed) -> Room:
    """A room with things by their words."""
    return Room({thing: things[thing.word] for thing in THINGS if thing.word in things})


CROOK = Stance(
    Position.SUPINE,
    angles=angles(hip_flexion=45, knee_flexion=100, shoulder_abduction=14, shoulder_internal_rotation=80),
    reach=BOTH_FEET | BOTH_HANDS,
    supports=LYING,
)
BRIDGE = Stance(
    Position.SUPINE,
    lean=-26,
    angles={**CROOK.angles, **angles(hip_flexion=2)},
    reach={Part.LEFT_FOOT: STAY, Part.RIGHT_FOOT: STAY, Part.LEFT_ELBOW: FLOOR, Part.RIGHT_ELBOW: FLOOR, **BOTH_HANDS},
    supports={Part.CHEST: FLOOR, Part.HEAD: FLOOR, **BOTH_FEET},
)
STANDING = Stance(Position.STANDING, angles=angles(shoulder_abduction=8), supports=BOTH_FEET)
SITTING = Stance(
    Position.SITTING,
    angles=angles(hip_flexion=88, knee_flexion=88),
    reach=BOTH_FEET,
    supports={Part.PELVIS: SURFACES["seat"], **BOTH_FEET},
)
ALL_FOURS = Stance(
    Position.HANDS_AND_KNEES,
    lean=-12,
    angles=angles(hip_flexion=78, knee_flexion=90, ankle_dorsiflexion=-57, shoulder_flexion=78),
    reach=BOTH_HANDS,
    supports={Part.LEFT_KNEE: FLOOR, Part.RIGHT_KNEE: FLOOR, **BOTH_HANDS},
)
SIDE_LYING = Stance(Position.SIDE_LYING_LEFT, angles=angles(hip_flexion=50, knee_flexion=90), supports=LYING)
CHAIR = room(chair=Placed())


def solved(stance: Stance, things: Room | None = None, before: Solved | None = None) -> Solved:
    """A stance, solved; in an empty room unless said."""
    return solve(stance, things or Room(), before)


def bones(body: Body) -> dict[str, float]:
    """The length of every bone, in thousandths of body height."""
    spine = ("pelvis", "lumbar1", "lumbar2", "lumbar3", "thoracic1", "thoracic2", "chest", "neck", "head")
    chains: list[tuple[str, ...]] = [spine]
    for side in ("left", "right"):
        chains.append(("pelvis", f"{side}_thigh", f"{side}_shank", f"{side}_foot"))
        chains.append(("chest", f"{side}_upper_arm", f"{side}_forearm", f"{side}_hand"))
    return {
        f"{start} to {end}": dist(body.origin[Segment(start)], body.origin[Segment(end)])
        for chain in chains
        for start, end in pairwise(chain)
    }


def _motions() -> list[Motion]:
    return sorted((joint, motion) for joint in Joint for name, motion in RANGES if joint.plain == name)


_DEGREES = {motion: st.integers(*(round(end) for end in allowed(*motion))).map(float) for motion in _motions()}
_TURN = st.integers(-180, 180).map(float)
_TIP = st.integers(-45, 45).map(float)


def stances(reach: st.SearchStrategy[dict[Part, Target]] | None = None, **fixed: object) -> st.SearchStrategy[Stance]:
    """Stances of any position whose angles a figure may show.

    Args:
        reach: What limbs reach for; nothing unless said.
        fixed: Fields of the stance that are always the same.
    """
    fields: dict[str, st.SearchStrategy[object]] = {
        "position": st.sampled_from(Position),
        "turn": _TURN,
        "lean": _TIP,
        "roll": _TIP,
        "angles": st.fixed_dictionaries({}, optional=_DEGREES),
        "reach": st.just({}) if reach is None else reach,
        "supports": st.sampled_from([{}, LYING, BOTH_FEET, {Part.PELVIS: FLOOR}, ALL_FOURS.supports]),
    }
    fields |= {name: st.just(value) for name, value in fixed.items()}
    return st.fixed_dictionaries(fields).map(lambda found: Stance(**found))  # type: ignore[arg-type]


def other_side(word: str) -> str:
    """A word with left and right exchanged."""
    return word.replace("left", "LEFT").replace("right", "left").replace("LEFT", "right")


def mirrored(stance: Stance) -> Stance:
    """The same pose with left and right exchanged."""
    return Stance(
        Position(other_side(stance.position)),
        -stance.turn,
        stance.lean,
        -stance.roll,
        {
            (Joint(other_side(joint)), motion): -angle if motion in ("side_bend", "rotation") else angle
            for (joint, motion), angle in stance.angles.items()
        },
        {Part(other_side(part)): TARGETS[other_side(target.word)] for part, target in stance.reach.items()},
        {Part(other_side(part)): surface for part, surface in stance.supports.items()},
    )
