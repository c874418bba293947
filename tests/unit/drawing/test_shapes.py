from itertools import pairwise
from math import cos, dist, hypot, pi, radians, sin

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.bodies.vector import IDENTITY, Vec, about_z
from generator.drawing.camera import Camera
from generator.drawing.shapes import COARSE, FINE, Disc, Outline, Point, along, ellipse, hull, joined, nearest, swept
from tests.unit.bodies.bodies import bent
from tests.unit.drawing.letters import beside, inside, pieces

PLACES = st.integers(-300, 300).map(float)
DISCS = st.lists(st.tuples(PLACES, PLACES, PLACES, st.integers(1, 80).map(float)), min_size=1, max_size=4)
SIDE = Camera(0, 0)


def turns(outline: Outline) -> list[float]:
    """At each corner, to which side an outline turns."""
    n = len(outline)
    found = []
    for k in range(n):
        (ax, ay), (bx, by), (cx, cy) = outline[k - 1], outline[k], outline[(k + 1) % n]
        found.append((bx - ax) * (cy - by) - (by - ay) * (cx - bx))
    return found


@pytest.mark.parametrize("directions", [FINE, *COARSE])
def test_directions_go_round_evenly_once(directions: tuple[Point, ...]) -> None:
    angle = 2 * pi / len(directions)
    for (u, v), (x, y) in zip(directions, [*directions[1:], directions[0]], strict=True):
        assert (u * cos(angle) - v * sin(angle), u * sin(angle) + v * cos(angle)) == pytest.approx((x, y))


@given(DISCS)
def test_a_hull_reaches_as_far_as_its_discs_in_each_direction(discs: list[Disc]) -> None:
    for (u, v), (x, y) in zip(FINE, hull(discs, FINE), strict=True):
        assert x * u + y * v == pytest.approx(max(a * u + b * v + r for a, b, _, r in discs))


@given(DISCS)
def test_a_hull_bulges_everywhere_and_goes_round_one_way(discs: list[Disc]) -> None:
    outline = hull(discs, FINE)
    assert min(turns(outline)) >= -1e-6
    assert max(turns(outline)) > 0


def turned(x: float, y: float, deg: float) -> Point:
    """A point turned about the origin."""
    c, s = cos(radians(deg)), sin(radians(deg))
    return (x * c - y * s, x * s + y * c)


def slipped(deg: float, long: float, first: float, last: float) -> float:
    """How far the points of the outline of a limb slip along it when it turns."""
    lying: list[Disc] = [(0, 0, 0, first), (long, 0, 0, last)]
    raised: list[Disc] = [(0, 0, 0, first), (*turned(long, 0, deg), 0, last)]
    pairs = zip(swept(raised, FINE), swept(lying, FINE), strict=True)
    return max(dist(found, turned(*point, deg)) for found, point in pairs)


@given(st.floats(-180, 180), st.integers(150, 300), st.integers(30, 50), st.integers(10, 25))
def test_the_points_of_an_outline_turn_with_the_limb(deg: float, long: int, first: int, last: int) -> None:
    assert slipped(deg, long, first, last) < 1e-6


def test_the_points_of_an_outline_turn_with_a_limb_of_one_thickness() -> None:
    assert max(slipped(float(deg), 240.0, 13.0, 13.0) for deg in range(0, 180, 7)) < 1e-6


def test_a_limb_that_points_at_the_camera_keeps_the_directions() -> None:
    assert along([(5, 5, 0, 10), (5, 5, 90, 10)], FINE) == FINE
    assert along([(0, 0, 0, 1), (0, 7, 0, 1)], [(1, 0)]) == [(0, 1)]


@given(st.floats(-300, 300), st.floats(-300, 300), st.floats(1, 80))
def test_a_disc_is_drawn_to_2_percent_of_its_radius(x: float, y: float, radius: float) -> None:
    outline = hull([(x, y, 0.0, radius)], FINE)
    assert inside((x, y), outline)
    assert all(dist(point, (x, y)) == pytest.approx(radius) for point in outline)
    assert beside((x, y), outline) > 0.98 * radius


def test_a_limb_lies_within_its_outline() -> None:
    for piece in pieces(bent(hip_flexion=60, knee_flexion=80, elbow_flexion=90), "three-quarter").values():
        for x, y, _, _ in piece.chain if piece.name not in ("trunk", "head", "neck") else ():
            assert any(inside((x, y), outline) for outline in piece.layers[0].outlines), piece.name


@given(DISCS, DISCS)
def test_outlines_that_are_joined_are_the_outline_round_all_discs(first: list[Disc], second: list[Disc]) -> None:
    both = joined([hull(first, FINE), hull(second, FINE)], FINE)
    for (u, v), (x, y), (a, b) in zip(FINE, both, hull([*first, *second], FINE), strict=True):
        assert x * u + y * v == pytest.approx(a * u + b * v)


def test_a_sphere_is_seen_as_a_disc_and_a_turned_ellipsoid_as_a_turned_ellipse() -> None:
    sphere = ellipse(Camera(30, 20), (0, 0, 0), about_z(30), (50, 50, 50), FINE)
    assert all(hypot(x, y) == pytest.approx(50) for x, y in sphere)
    upright = ellipse(SIDE, (10, 20, 0), IDENTITY, (30, 60, 90), FINE)
    assert all(((x - 10) / 30) ** 2 + ((y + 20) / 60) ** 2 == pytest.approx(1) for x, y in upright)
    lying = ellipse(SIDE, (0, 0, 0), about_z(90), (30, 60, 90), FINE)
    assert all((x / 60) ** 2 + (y / 30) ** 2 == pytest.approx(1) for x, y in lying)


def test_2_chains_that_cross_meet_where_they_cross() -> None:
    across: list[Disc] = [(0, 50, 10, 8), (100, 50, 30, 8)]
    down: list[Disc] = [(25, 0, 5, 4), (25, 100, 5, 4)]
    gap, here, there = nearest(across, down)
    assert (gap, here, there) == pytest.approx((-12, 15, 5))


def test_2_chains_that_lie_apart_have_a_gap_between_their_outlines() -> None:
    gap, _, _ = nearest([(0, 0, 0, 10), (100, 0, 0, 10)], [(0, 50, 0, 5), (100, 30, 0, 5)])
    assert gap == pytest.approx(15)
    assert nearest([(0, 0, 1, 10)], [(30, 40, 2, 10)]) == pytest.approx((30, 1, 2))


@given(DISCS, DISCS)
def test_it_makes_no_difference_which_of_2_chains_is_named_first(first: list[Disc], second: list[Disc]) -> None:
    ways = [[(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(chain)] or [(0.0, 0.0)] for chain in (first, second)]
    assume(all(abs(u[0] * v[1] - u[1] * v[0]) > 1 or u == v == (0.0, 0.0) for u in ways[0] for v in ways[1]))
    there, back = nearest(first, second), nearest(second, first)
    assert there[0] == pytest.approx(back[0], abs=1e-3)


POINT = st.tuples(*[st.floats(-900, 900)] * 3)


@given(POINT, POINT, st.floats(-180, 180), st.floats(-90, 90))
def test_projecting_never_lengthens_a_bone(a: Vec, b: Vec, yaw: float, pitch: float) -> None:
    camera = Camera(yaw, pitch)
    assert dist(camera.project(a)[:2], camera.project(b)[:2]) <= dist(a, b) + 1e-6
    assert dist(camera.project(a), camera.project(b)) == pytest.approx(dist(a, b), abs=1e-6)
