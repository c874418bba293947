import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]

from generator.drawing.shapes import Outline
from generator.drawing.svg import animate, curve, document, lines, path, shape

PLACES = st.integers(-2000, 2000).map(float)
OUTLINES = st.lists(st.tuples(PLACES, PLACES), min_size=3, max_size=20)
SQUARE: Outline = [(0, 0), (40, 0), (40, 40), (0, 40)]


def pairs(d: str) -> list[tuple[int, int]]:
    """The numbers of a path, two by two."""
    numbers = [int(part) for part in re.findall(r"-?\d+", d)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def walk(d: str) -> list[tuple[int, int]]:
    """The points of a path with one outline."""
    start, _, rest = d.removesuffix("z").partition("l")
    (x, y), *steps = (
        tuple(int(part) for part in re.findall(r"-?\d+", pair))
        for pair in (start, *re.findall(r"-?\d+[ ]?-?\d+", rest))
    )
    found = [(x, y)]
    for dx, dy in steps:
        x, y = x + dx, y + dy
        found.append((x, y))
    return found


def test_a_path_goes_from_point_to_point_in_whole_numbers() -> None:
    assert path([[(10.4, 20.6), (15, 18), (12, 30)]], (0, 0)) == "M10 21l5-3-3 12z"
    assert path([SQUARE, SQUARE], (-5, -5)) == "M5 5l40 0 0 40-40 0zM5 5l40 0 0 40-40 0z"
    assert path([[(0, 0), (10, -10)]], (0, 5), closed=False) == "M0-5l10-10"


def test_a_curve_runs_through_the_middle_between_each_2_points_that_pull_it() -> None:
    assert curve([SQUARE], (0, 0)) == "M0 20q0-20 20-20t20 20-20 20-20-20z"
    assert curve([SQUARE, SQUARE], (-40, 0)).count("M40 20q0-20") == 2


@given(OUTLINES)
def test_a_curve_ends_where_it_starts_and_has_no_corner_there(outline: Outline) -> None:
    start, first, *ends = pairs(curve([outline], (0, 0)))
    x, y = start
    pull = (x + first[0], y + first[1])
    for dx, dy in ends:
        end = (start[0] + dx, start[1] + dy)
        # A browser mirrors the point that pulled the last piece at its end.
        start, pull = end, (2 * end[0] - pull[0], 2 * end[1] - pull[1])
    assert start == (x, y)
    assert pull == (x + first[0], y + first[1])


@given(OUTLINES, st.tuples(PLACES, PLACES))
def test_rounding_does_not_add_up_along_a_path(outline: Outline, corner: tuple[float, float]) -> None:
    expected = [(round(x - corner[0]), round(y - corner[1])) for x, y in outline]
    assert walk(path([outline], corner)) == expected


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "Arms & legs", 'Say "up"', "1 < 2 > 0", "it's ]]> &amp; <!-- -->"]
)
def test_words_come_out_as_they_were_written(text: str) -> None:
    root = etree.fromstring(document((100, 50), text, text, ""))
    assert [child.text for child in root[:2]] == [text, text]
    assert [etree.QName(child).localname for child in root] == ["title", "desc", "style", "g"]
    assert [len(child) for child in root] == [0, 0, 0, 0]


def test_a_document_says_its_size_and_that_it_is_an_image() -> None:
    root = etree.fromstring(document((100, 50), "T", "D", shape("M0 0l1 1z", "#123456", halo=True)))
    assert dict(root.attrib) == {"viewBox": "0 0 100 50", "role": "img", "color": "#e9f4ee"}
    assert document((1, 1), "T", "D", "").endswith("</svg>\n")


def test_the_gaps_round_shapes_follow_the_page_into_the_dark_and_are_white_on_paper() -> None:
    page, paper = (document((1, 1), "T", "D", "", on_paper=on_paper) for on_paper in (False, True))
    assert "<style>@media (prefers-color-scheme:dark){svg{color:#86a698}}</style>" in page
    assert ' stroke="currentColor"' in page
    assert ' color="#ffffff">' in paper
    assert "<style>" not in paper


def test_a_shape_with_a_gap_takes_the_line_of_its_group_and_one_without_has_none() -> None:
    assert shape("M0 0l1 1z", "#123456", halo=True) == '<path d="M0 0l1 1z" fill="#123456"/>'
    assert shape("M0 0l1 1z", "#123456", halo=False) == '<path d="M0 0l1 1z" fill="#123456" stroke="none"/>'
    assert lines("M0 0l1 1", "#123456", 4.5) == '<path d="M0 0l1 1" fill="none" stroke="#123456" stroke-width="4.5"/>'


def test_a_shape_that_changes_names_each_moment_and_its_time() -> None:
    moments = animate(["M0 0l1 1z", "M1 0l1 1z"], [0, 1 / 3], 4.5)
    assert moments == (
        '<animate attributeName="d" dur="4.5s" repeatCount="indefinite" keyTimes="0;.33" values="M0 0l1 1z;M1 0l1 1z"/>'
    )
