"""How far joints move: the normal ranges of motion, and what counts as a mistake of the author.

Angles are in degrees, from the anatomical position.

Source:
    Joint Motion (American Academy of Orthopaedic Surgeons, 1965) for the limbs; Guides to the Evaluation of Permanent
    Impairment (American Medical Association) for the spine: the usual table values, rounded to 5 degrees.
    Turning out at the hip is ours: 60 in place of 45. Angles are taken in the order flexion, abduction, rotation, so
    that a leg which is folded flat to the side counts more turning out than a goniometer reads.
    ``PUSHED`` is ours: those tables measure a joint that moves by its own muscles, while a hand that pulls, the weight
    of the body or the floor take a joint further.
"""

from typing import Final

from generator.bodies.parts import Joint

RANGES: Final[dict[tuple[str, str], tuple[float, float]]] = {
    ("hip", "flexion"): (-30, 120),
    ("hip", "abduction"): (-30, 45),
    ("hip", "internal_rotation"): (-60, 45),
    ("knee", "flexion"): (-10, 135),
    ("ankle", "dorsiflexion"): (-50, 20),
    ("lumbar", "flexion"): (-25, 60),
    ("lumbar", "side_bend"): (-25, 25),
    ("lumbar", "rotation"): (-15, 15),
    ("thoracic", "flexion"): (-20, 45),
    ("thoracic", "side_bend"): (-20, 20),
    ("thoracic", "rotation"): (-30, 30),
    ("neck", "flexion"): (-60, 50),
    ("neck", "side_bend"): (-45, 45),
    ("neck", "rotation"): (-80, 80),
    ("shoulder", "flexion"): (-60, 180),
    ("shoulder", "abduction"): (-45, 180),
    ("shoulder", "internal_rotation"): (-90, 70),
    ("elbow", "flexion"): (0, 150),
    ("wrist", "extension"): (-80, 70),
}
"""By joint, without its side, and motion: smallest and largest angle."""

PUSHED: Final = 20.0
"""How far a push from outside may take a joint beyond its range."""


def allowed(joint: Joint, motion: str) -> tuple[float, float]:
    """The angles that a figure may show.

    Args:
        joint: The joint; both sides move alike.
        motion: Such as ``flexion``.
    """
    low, high = RANGES[(joint.plain, motion)]
    return low - PUSHED, high + PUSHED
