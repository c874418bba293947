"""The body in numbers: how long its segments are, how thick, and where they join.

Lengths are in thousandths of body height. Segment axes follow the ISB recommendation (X forward, Y up, Z to the right;
Wu & Cavanagh 1995, Wu et al. 2002). Points are written for the right side; the left side mirrors Z.

Source:
    Lengths of the limbs, heights of knee, hip and shoulder: Drillis & Contini 1966, as tabulated by Winter,
    Biomechanics and Motor Control of Human Movement. Radii, the split of the trunk into bends and the places of the
    joint centres within pelvis and chest are ours, drawn to look like a person of middle build.
"""

from typing import Final

from generator.bodies.parts import Segment
from generator.bodies.vector import Vec

THIGH: Final = 245.0
SHANK: Final = 246.0
UPPER_ARM: Final = 186.0
FOREARM: Final = 146.0
HAND: Final = 108.0
ANKLE_HEIGHT: Final = 39.0
HALF_HIPS: Final = 52.0
"""Half the distance between the centres of the hips."""

SPINE: Final = (50.0, 37.0, 37.0, 37.0, 35.0, 35.0)
"""From the middle of the hips up: the way to each bend of the back, 3 in the low back and 3 in the upper back."""
SHOULDER: Final[Vec] = (-6.0, 55.0, 108.0)
"""From the uppermost bend of the back to the centre of the right shoulder."""
NECK: Final[Vec] = (-6.0, 70.0, 0.0)
"""From the uppermost bend of the back to the root of the neck."""
HEAD: Final[Vec] = (4.0, 48.0, 0.0)
"""From the root of the neck to the joint of the head."""
HEAD_CENTRE: Final[Vec] = (8.0, 60.0, 0.0)
HEAD_RADIUS: Final = 63.0

PALM: Final = 45.0
"""From the wrist to the middle of the palm."""

# Spheres of a limb: (how far along the bone, radius).
THIGH_SPHERES: Final = ((14.0, 55.0), (80.0, 55.0), (THIGH, 40.0))
SHANK_SPHERES: Final = ((0.0, 39.0), (75.0, 39.0), (SHANK - 8, 24.0))
UPPER_ARM_SPHERES: Final = ((0.0, 36.0), (85.0, 32.0), (UPPER_ARM, 26.0))
FOREARM_SPHERES: Final = ((0.0, 26.0), (45.0, 27.0), (FOREARM, 18.0))
HAND_SPHERES: Final = ((0.0, 17.0), (PALM, 19.0), (HAND - 12, 11.0))
SLEEVE_SPHERES: Final = ((0.0, 39.0), (104.0, 36.0))

# Spheres of the foot, in its own axes from the ankle: the sole lies at -ANKLE_HEIGHT.
FOOT_SPHERES: Final[tuple[tuple[Vec, float], ...]] = (
    ((0.0, -6.0, 0.0), 22.0),
    ((-26.0, -21.0, 0.0), 18.0),
    ((68.0, -25.0, 0.0), 14.0),
    ((98.0, -29.0, 0.0), 10.0),
)

# Ellipsoids of the trunk: (segment, centre in its axes, half depth X, half height Y, half width Z).
TRUNK: Final[tuple[tuple[Segment, Vec, Vec], ...]] = (
    (Segment.PELVIS, (-6.0, 0.0, 0.0), (64.0, 62.0, 92.0)),
    (Segment.LUMBAR1, (0.0, 20.0, 0.0), (59.0, 36.0, 86.0)),
    (Segment.LUMBAR3, (0.0, 6.0, 0.0), (56.0, 44.0, 80.0)),
    (Segment.THORACIC2, (0.0, 6.0, 0.0), (60.0, 46.0, 88.0)),
    (Segment.CHEST, (-2.0, 20.0, 0.0), (62.0, 46.0, 96.0)),
)
SHOULDER_RADIUS: Final = 39.0
NECK_RADIUS: Final = 29.0
KNEE_RADIUS: Final = THIGH_SPHERES[-1][1]
ELBOW_RADIUS: Final = UPPER_ARM_SPHERES[-1][1]
