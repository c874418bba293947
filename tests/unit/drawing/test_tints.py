"""The 2 looks of a tinted muscle, and their signs for a legend."""

import re

import pytest
from lxml import etree  # type: ignore[import-untyped]

from generator.drawing.piece import Layer, Lines
from generator.drawing.shapes import FINE, Disc
from generator.drawing.tints import TINTS, legend_swatch, pattern, tinted

LIMB: tuple[Disc, ...] = ((0.0, 0.0, 0.0, 20.0), (100.0, 0.0, 0.0, 20.0))


def test_bars_lie_across_a_muscle_that_works_and_lean() -> None:
    bars = pattern("works", LIMB, LIMB)
    assert len(bars) == 4
    for (x, y), (x2, y2) in bars:
        assert abs(y2 - y) > 2 * abs(x2 - x) > 0


def test_a_line_runs_along_a_muscle_that_stretches() -> None:
    assert pattern("stretches", LIMB, LIMB) == [[(-8.0, 0.0), (108.0, 0.0)]]


@pytest.mark.parametrize("kind", TINTS)
def test_a_pattern_lies_upon_its_patch_and_keeps_its_number_of_lines(kind: str) -> None:
    """Seen from its end too, where a muscle is as short as it is thick."""
    sheet = [(-200.0, -200.0), (200.0, -200.0), (200.0, 200.0), (-200.0, 200.0)]
    for way in (100.0, 40.0, 3.0, 0.0):
        seen: tuple[Disc, ...] = ((0.0, 0.0, 0.0, 20.0), (way, 0.0, 0.0, 20.0))
        patch, lines = tinted(kind, seen, LIMB, FINE, [sheet])
        assert isinstance(patch, Layer)
        assert isinstance(lines, Lines)
        assert len(lines.outlines) == len(pattern(kind, LIMB, LIMB))
        for x, y in (point for line in lines.outlines for point in line):
            assert max(0.0 - x, x - way, 0.0) ** 2 + y * y <= 20.0**2


@pytest.mark.parametrize("kind", TINTS)
def test_a_sign_for_a_legend_is_a_small_picture_without_words(kind: str) -> None:
    text = legend_swatch(kind)
    root = etree.fromstring(text)
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("24", "16", "0 0 96 64")
    assert root.get("aria-hidden") == "true"
    assert "".join(root.itertext()).strip() == ""
    assert {etree.QName(element).localname for element in root.iter()} == {"svg", "g", "path"}
    assert set(re.findall(r"#[0-9a-f]{6}", text)) == {TINTS[kind].fill, TINTS[kind].mark}
    assert len(text) < 1000


def test_the_signs_differ_and_are_the_same_each_time() -> None:
    assert legend_swatch("works") != legend_swatch("stretches")
    assert legend_swatch("works") == legend_swatch("works")
