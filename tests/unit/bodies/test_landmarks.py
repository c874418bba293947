"""Places on the body."""

import pytest

from generator.bodies.landmarks import LANDMARKS
from generator.bodies.parts import Segment
from tests.unit.bodies.bodies import STANDING, landmark, solved


def test_each_landmark_knows_its_segment_and_its_side() -> None:
    found = {place.word: (place.segment, place.side) for place in LANDMARKS}
    assert found["inside-right-thigh"] == (Segment.RIGHT_THIGH, "right")
    assert found["left-shoulder"] == (Segment.CHEST, "left")
    assert found["belly"] == (Segment.LUMBAR2, None)


def test_a_landmark_of_the_other_side_is_its_mirror_image() -> None:
    body = solved(STANDING).body
    for target in ("knee", "shin", "thigh", "ankle", "foot", "elbow", "hip"):
        x, y, z = landmark(body, f"left-{target}", "right")
        assert landmark(body, f"right-{target}", "right") == pytest.approx((x, y, -z))
    x, y, z = landmark(body, "behind-left-thigh", "left")
    assert landmark(body, "behind-right-thigh", "left") == pytest.approx((x, y, -z))
    assert landmark(body, "belly", "left")[2] == -landmark(body, "belly", "right")[2]
