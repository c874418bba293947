from dataclasses import replace

import pytest

from generator.bodies.parts import Segment
from generator.bodies.vector import Vec
from generator.drawing.camera import camera
from generator.drawing.layering import by_depth, compose, write
from generator.drawing.piece import Layer, Piece
from generator.drawing.shapes import FINE, Disc, hull
from tests.unit.bodies.bodies import CHAIR, CROOK, SITTING, bent, solved
from tests.unit.drawing.letters import along, grid, picture, seen, top

SHIN: Vec = (0.0, -120.0, 0.0)
THIGH: Vec = (0.0, -120.0, 0.0)
FOREARM: Vec = (0.0, -80.0, 0.0)


def limb(name: str, fill: str, *discs: Disc) -> Piece:
    """A limb through discs."""
    return Piece(name, discs, [Layer([hull(discs, FINE)], fill, halo=True)])


def drawn(*parts: Piece, size: tuple[int, int] = (100, 60), step: int = 5) -> str:
    """The parts as letters: the first letter of each colour, and a dot for paper."""
    found = {part.name: part for part in parts}
    return grid(compose(found, by_depth(found), FINE), size, step, lambda fill: "." if fill == "paper" else fill[0])


def test_a_limb_is_set_off_by_a_gap_from_what_it_crosses() -> None:
    across = limb("across", "red", (0, 30, 0, 12), (100, 30, 0, 12))
    down = limb("down", "blue", (50, 0, 20, 8), (50, 60, 20, 8))
    expected = """\
.........bbb.........
.........bbb.........
.........bbb.........
.........bbb.........
rrrrrrrr.bbb.rrrrrrrr
rrrrrrrr.bbb.rrrrrrrr
rrrrrrrr.bbb.rrrrrrrr
rrrrrrrr.bbb.rrrrrrrr
rrrrrrrr.bbb.rrrrrrrr
.........bbb.........
.........bbb.........
.........bbb.........
.........bbb........."""
    assert drawn(across, down) == expected
    assert drawn(down, across) == expected


def pair(first: str, second: str) -> tuple[Piece, Piece]:
    """A thigh, and a shank before it, of 2 colours."""
    thigh = limb("thigh", first, (10, 15, 0, 11), (80, 15, 0, 11))
    shank = limb("shank", second, (80, 15, 9, 11), (80, 60, 9, 11))
    about: list[tuple[Disc, ...]] = [((40, 15, 0, 11), (80, 15, 0, 11)), ((80, 15, 9, 11), (80, 30, 9, 11))]
    return (
        replace(thigh, joints={"shank": (about[0], first)}),
        replace(shank, joints={"thigh": (about[1], second)}),
    )


def test_limbs_of_one_colour_that_join_become_one_shape() -> None:
    assert (
        drawn(*pair("red", "red"), size=(100, 50))
        == """\
.....................
..rrrrrrrrrrrrrrr....
.rrrrrrrrrrrrrrrrr...
rrrrrrrrrrrrrrrrrrr..
.rrrrrrrrrrrrrrrrrr..
..rrrrrrrrrrrrrrrrr..
..............rrrrr..
..............rrrrr..
..............rrrrr..
..............rrrrr..
..............rrrrr.."""
    )


def test_limbs_of_2_colours_that_join_keep_their_gap() -> None:
    assert (
        drawn(*pair("red", "blue"), size=(100, 50))
        == """\
.....................
..rrrrrrrrrrrr..b....
.rrrrrrrrrrrr..bbb...
rrrrrrrrrrrrr.bbbbb..
.rrrrrrrrrrrr.bbbbb..
..rrrrrrrrrrr.bbbbb..
..............bbbbb..
..............bbbbb..
..............bbbbb..
..............bbbbb..
..............bbbbb.."""
    )


@pytest.mark.parametrize(("view", "nearer"), [("side", "right"), ("left-side", "left")])
def test_the_near_leg_covers_the_far_one(view: str, nearer: str) -> None:
    body = solved(SITTING, CHAIR).body
    for side in ("left", "right"):
        assert seen(body, view, f"{side}_shank", SHIN) == f"{nearer}_shank"
        assert seen(body, view, f"{side}_thigh", THIGH) == f"{nearer}_thigh"


@pytest.mark.parametrize(("view", "expected"), [("side", "right_thigh"), ("left-side", "trunk")])
def test_a_raised_knee_is_before_the_trunk_from_its_own_side_and_behind_it_from_the_other(
    view: str, expected: str
) -> None:
    body = bent("supine", right_hip_flexion=130, right_knee_flexion=130)
    assert seen(body, view, "right_thigh", (0, -60, 0)) == expected


@pytest.mark.parametrize(("view", "expected"), [("front", "right_forearm"), ("back", "trunk")])
def test_an_arm_lies_before_the_trunk_from_the_front_and_behind_it_from_the_back(view: str, expected: str) -> None:
    body = bent(right_shoulder_flexion=30, right_shoulder_internal_rotation=60, right_elbow_flexion=90)
    assert seen(body, view, "right_forearm", FOREARM) == expected


@pytest.mark.parametrize(("view", "expected"), [("front", "left"), ("back", "right")])
def test_of_crossed_legs_the_one_in_front_covers_the_other(view: str, expected: str) -> None:
    body = bent(left_hip_abduction=-22, left_hip_flexion=20)
    x, y, _ = camera(view).project(body.point(Segment.RIGHT_SHANK, SHIN))
    shapes = picture(body, view)
    around = {top((x + dx, y), shapes)[0].split(" ")[0] for dx in (-10, 0, 10)}
    assert f"{expected}_shank" in around


def test_there_is_no_gap_between_a_thigh_and_its_shank_of_one_colour() -> None:
    body = bent(right_hip_flexion=60, right_knee_flexion=80)
    shapes = picture(body, "side")
    start, knee, end = (
        camera("side").project(body.point(*place))[:2]
        for place in (
            (Segment.RIGHT_THIGH, (0, -100, 0)),
            (Segment.RIGHT_SHANK, (0, 0, 0)),
            (Segment.RIGHT_SHANK, SHIN),
        )
    )
    assert {top(point, shapes)[1] for point in (*along(start, knee), *along(knee, end))} == {"trousers"}


def test_there_is_no_gap_between_a_pelvis_and_the_thigh_before_it() -> None:
    body = bent("supine", right_hip_flexion=60)
    shapes = picture(body, "side")
    start, end = (
        camera("side").project(body.point(Segment.RIGHT_THIGH, local))[:2] for local in ((0, -40, 0), (0, -200, 0))
    )
    assert {top(point, shapes)[1] for point in along(start, end)} == {"trousers"}


def test_a_gap_lies_between_a_thigh_and_the_trunk_that_it_crosses() -> None:
    body = bent("supine", right_hip_flexion=125, right_knee_flexion=130)
    shapes = picture(body, "side")
    chest, knee = (
        camera("side").project(body.point(segment, local))[:2]
        for segment, local in ((Segment.CHEST, (0.0, 20.0, 0.0)), (Segment.RIGHT_THIGH, (0.0, -200.0, 0.0)))
    )
    colours = [top(point, shapes)[1] for point in along(chest, knee, 120)]
    assert colours[0] == "shirt"
    assert colours[-1] == "trousers"
    assert "paper" in colours


def test_limbs_further_away_are_toned_down_and_a_pair_at_one_depth_is_not() -> None:
    body = solved(CROOK).body
    side = {name: shape for name, shape in picture(body, "side").items() if isinstance(shape, Layer)}
    assert (side["left_thigh 0"].fill, side["right_thigh 0"].fill) == ("far trousers", "trousers")
    front = {name: shape for name, shape in picture(body, "front").items() if isinstance(shape, Layer)}
    assert (front["left_thigh 0"].fill, front["right_thigh 0"].fill) == ("trousers", "trousers")


def test_a_shape_that_stands_still_is_written_without_its_moments() -> None:
    layer = Layer([hull([(20, 20, 0, 10)], FINE)], "#123456", halo=True)
    assert write([layer, layer], (0, 0), [0, 1], 2.0) == write([layer], (0, 0), [0], 2.0)
    moved = Layer([hull([(40, 20, 0, 10)], FINE)], "#123456", halo=True)
    assert write([layer, moved], (0, 0), [0, 1], 2.0).count("<animate ") == 1


def test_a_tint_is_drawn_with_curves_and_other_shapes_of_a_still_with_straight_lines() -> None:
    disc = hull([(20, 20, 0, 10)], FINE)
    assert "q" in write([Layer([disc], "#123456", edge="#654321")], (0, 0))
    assert "q" not in write([Layer([disc], "#123456")], (0, 0))


def test_a_tint_has_an_edge_of_its_colour() -> None:
    text = write([Layer([hull([(20, 20, 0, 10)], FINE)], "#123456", edge="#654321")], (0, 0))
    assert ' fill="#123456" stroke="#654321"/>' in text
