"""Names of what a body is made of."""

import pytest

from generator.bodies.limbs import LEFT_ARM, LIMB_OF, RIGHT_LEG
from generator.bodies.parts import REACHING, SIDES, End, Joint, Part, Segment, Side


def test_a_name_is_found_by_its_whole_word() -> None:
    assert Joint("left_hip") is Joint.LEFT_HIP
    assert Part("right-hand") is Part.RIGHT_HAND
    assert (Part.RIGHT_HAND.side, Part.RIGHT_HAND.end, Part.RIGHT_HAND.plain) == (Side.RIGHT, End.HAND, "hand")
    with pytest.raises(ValueError, match="'left-hip' is not a valid Joint"):
        Joint("left-hip")


def test_a_name_is_written_with_spaces_in_a_sentence() -> None:
    assert [name.words for name in (Segment.LEFT_UPPER_ARM, Part.RIGHT_KNEE, Joint.LUMBAR)] == [
        "left upper arm",
        "right knee",
        "lumbar",
    ]


def test_one_of_a_pair_leads_to_the_other_and_one_in_the_middle_to_itself() -> None:
    assert Segment.LEFT_FOOT.of(Side.RIGHT) is Segment.RIGHT_FOOT
    assert Segment.LEFT_FOOT.both == (Segment.LEFT_FOOT, Segment.RIGHT_FOOT)
    assert (Part.HEAD.of(Side.LEFT), Part.HEAD.both) == (Part.HEAD, (Part.HEAD,))
    assert [side.sign for side in SIDES] == [-1, 1]


def test_a_part_lies_where_its_segment_begins_and_belongs_to_a_limb() -> None:
    assert (Part.LEFT_ELBOW.segment, Part.RIGHT_KNEE.segment, Part.CHEST.segment) == (
        Segment.LEFT_FOREARM,
        Segment.RIGHT_SHANK,
        Segment.CHEST,
    )
    assert (LIMB_OF[Part.LEFT_ELBOW], LIMB_OF[Part.RIGHT_FOOT]) == (LEFT_ARM, RIGHT_LEG)
    assert set(LIMB_OF) == set(REACHING)
