"""Bodies for tests: a few words for a pose, the poses that most exercises start from, and poses at random."""

from itertools import pairwise
from math import dist

from hypothesis import strategies as st

from generator.bodies.kinematics import ROOTS, Body, pose, root_axes, turns
from generator.bodies.ranges import RANGES, allowed
from generator.bodies.room import Room, Thing
from generator.bodies.solve import Solved, solve
from generator.bodies.stance import Stance
from generator.bodies.vector import Vec

PAIRS = ("hip", "knee", "ankle", "shoulder", "elbow", "wrist")
BOTH_FEET = {"left-foot": "floor", "right-foot": "floor"}
BOTH_HANDS = {"left-hand": "floor", "right-hand": "floor"}
LYING = {"pelvis": "floor", "chest": "floor", "head": "floor"}


def angles(**degrees: float) -> dict[tuple[str, str], float]:
    """Angles such as ``left_hip_flexion=90``; a joint of a pair without its side stands for both."""
    found: dict[tuple[str, str], float] = {}
    for name, value in degrees.items():
        side = name.partition("_")[0] if name.startswith(("left_", "right_")) else ""
        joint, _, motion = name.removeprefix(f"{side}_").partition("_")
        sides = ("left_", "right_") if joint in PAIRS and not side else (f"{side}_" if side else "",)
        found |= {(f"{prefix}{joint}", motion): value for prefix in sides}
    return found


def bent(position: str = "standing", *, turn: float = 0, lean: float = 0, roll: float = 0, **degrees: float) -> Body:
    """A body that floats with the middle of its hips at the origin."""
    stance = Stance(position, turn, lean, roll, angles(**degrees))
    return pose(root_axes(stance), turns(stance))


def place(body: Body, segment: str, local: Vec = (0.0, 0.0, 0.0)) -> Vec:
    """Where a point of a segment lies, to a tenth of a thousandth of body height."""
    x, y, z = (round(part, 1) + 0.0 for part in body.point(segment, local))
    return x, y, z


def room(**things: Thing) -> Room:
    """A room with things by kind."""
    return Room(things)


CROOK = Stance(
    "supine",
    angles=angles(hip_flexion=45, knee_flexion=100, shoulder_abduction=14, shoulder_internal_rotation=80),
    reach=BOTH_FEET | BOTH_HANDS,
    supports=LYING,
)
BRIDGE = Stance(
    "supine",
    lean=-26,
    angles={**CROOK.angles, **angles(hip_flexion=2)},
    reach={"left-foot": "stay", "right-foot": "stay", "left-elbow": "floor", "right-elbow": "floor", **BOTH_HANDS},
    supports={"chest": "floor", "head": "floor", **BOTH_FEET},
)
STANDING = Stance("standing", angles=angles(shoulder_abduction=8), supports=BOTH_FEET)
SITTING = Stance(
    "sitting",
    angles=angles(hip_flexion=88, knee_flexion=88),
    reach=BOTH_FEET,
    supports={"pelvis": "seat", **BOTH_FEET},
)
ALL_FOURS = Stance(
    "hands-and-knees",
    lean=-12,
    angles=angles(hip_flexion=78, knee_flexion=90, ankle_dorsiflexion=-57, shoulder_flexion=78),
    reach=BOTH_HANDS,
    supports={"left-knee": "floor", "right-knee": "floor", **BOTH_HANDS},
)
SIDE_LYING = Stance("side-lying-left", angles=angles(hip_flexion=50, knee_flexion=90), supports=LYING)
CHAIR = room(chair=Thing())


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
        f"{start} to {end}": dist(body.origin[start], body.origin[end])
        for chain in chains
        for start, end in pairwise(chain)
    }


def _motions() -> list[tuple[str, str]]:
    sided = [
        (f"{side}_{joint}" if joint in PAIRS else joint, motion)
        for joint, motion in RANGES
        for side in (("left", "right") if joint in PAIRS else ("",))
    ]
    return sorted(sided)


_DEGREES = {motion: st.integers(*(round(end) for end in allowed(*motion))).map(float) for motion in _motions()}
_TURN = st.integers(-180, 180).map(float)
_TIP = st.integers(-45, 45).map(float)


def stances(reach: st.SearchStrategy[dict[str, str]] | None = None, **fixed: object) -> st.SearchStrategy[Stance]:
    """Stances of any position whose angles a figure may show.

    Args:
        reach: What limbs reach for; nothing unless said.
        fixed: Fields of the stance that are always the same.
    """
    fields: dict[str, st.SearchStrategy[object]] = {
        "position": st.sampled_from(sorted(ROOTS)),
        "turn": _TURN,
        "lean": _TIP,
        "roll": _TIP,
        "angles": st.fixed_dictionaries({}, optional=_DEGREES),
        "reach": st.just({}) if reach is None else reach,
        "supports": st.sampled_from([{}, LYING, BOTH_FEET, {"pelvis": "floor"}, ALL_FOURS.supports]),
    }
    fields |= {name: st.just(value) for name, value in fixed.items()}
    return st.fixed_dictionaries(fields).map(lambda found: Stance(**found))  # type: ignore[arg-type]
