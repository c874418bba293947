from hypothesis import given
from hypothesis import strategies as st

from generator.drawing.order import coverings, from_the_back
from generator.drawing.piece import Piece
from generator.drawing.shapes import Disc

NAMES = [*"abcdefgh"]
WEIGHTS = st.integers(1, 50).map(float)


def limb(name: str, *discs: Disc, joins: str = "", inner: int = 0) -> Piece:
    """A part of a picture that is only a chain of discs."""
    nothing: list[Disc] = []
    return Piece(name, discs, [], {}, {joins: (nothing, "")} if joins else {}, inner)


def test_of_2_limbs_that_cross_the_nearer_one_covers_the_other() -> None:
    back = limb("back", (0, 50, 0, 10), (100, 50, 0, 10))
    front = limb("front", (50, 0, 30, 10), (50, 100, 30, 10))
    assert coverings([front, back]) == coverings([back, front]) == {("back", "front"): 30}


def test_depth_is_compared_where_limbs_cross() -> None:
    slope = limb("slope", (0, 50, 100, 10), (100, 50, -100, 10))
    left = limb("left", (10, 0, 0, 10), (10, 100, 0, 10))
    right = limb("right", (90, 0, 0, 10), (90, 100, 0, 10))
    assert coverings([slope, left, right]) == {("left", "slope"): 80, ("slope", "right"): 80}


def test_limbs_that_do_not_touch_cover_nothing() -> None:
    assert coverings([limb("a", (0, 0, 0, 10)), limb("b", (0, 30, 9, 10))]) == {}


def test_of_limbs_that_join_the_middles_are_compared() -> None:
    thigh = limb("thigh", (0, 0, 0, 10), (100, 0, 40, 10), joins="shank")
    shank = limb("shank", (100, 0, 40, 10), (100, 100, 90, 10), joins="thigh")
    assert coverings([thigh, shank]) == {("thigh", "shank"): 45}


def test_at_one_depth_the_inner_part_lies_in_front() -> None:
    trunk, arm = limb("trunk", (0, 0, 0, 50)), limb("arm", (0, 0, 2, 10), inner=1)
    assert coverings([trunk, arm]) == {("arm", "trunk"): 4}


@given(st.permutations(NAMES), st.dictionaries(st.tuples(st.integers(0, 7), st.integers(0, 7)), WEIGHTS))
def test_each_part_comes_after_those_that_it_covers(order: list[str], ties: dict[tuple[int, int], float]) -> None:
    covers = {(order[i], order[j]): weight for (i, j), weight in ties.items() if i < j}
    found = from_the_back(NAMES, covers)
    assert sorted(found) == NAMES
    assert all(found.index(back) < found.index(front) for back, front in covers)


@given(st.dictionaries(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), WEIGHTS))
def test_rings_come_to_an_end_and_leave_nothing_out(covers: dict[tuple[str, str], float]) -> None:
    assert sorted(from_the_back(NAMES, covers)) == NAMES


def test_the_weakest_tie_of_a_ring_gives_way() -> None:
    ring = {("a", "b"): 9.0, ("b", "c"): 2.0, ("c", "a"): 5.0}
    assert from_the_back(["a", "b", "c"], ring) == ["c", "a", "b"]


def test_a_tie_outside_of_a_ring_is_kept_however_weak() -> None:
    covers = {("a", "b"): 9.0, ("b", "c"): 8.0, ("c", "a"): 7.0, ("b", "d"): 1.0}
    assert from_the_back(["d", "a", "b", "c"], covers) == ["a", "b", "d", "c"]
