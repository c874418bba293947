"""The size of a logo is read from its first bytes."""

import base64
import io

import pytest
from PIL import Image

from generator.shell.logo import refusal, too_large

NO_PICTURE = ("is not a picture", "give an SVG, a PNG or a JPEG")
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="%s"/></svg>'


def picture(kind: str, wide: int, high: int, **options: bool) -> bytes:
    """A grey picture."""
    data = io.BytesIO()
    Image.new("L", (wide, high), 100).save(data, kind, **options)
    return data.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_may_have_4_million_pixels_and_no_more(kind: str) -> None:
    assert refusal(picture(kind, 2000, 2000)) == ("", "")
    assert refusal(picture(kind, 2000, 2001)) == (
        "has 2000 × 2001 pixels; the most are 4 million",
        "save it smaller; 1000 pixels across are enough",
    )


def test_a_progressive_jpeg_is_read_too() -> None:
    assert refusal(picture("JPEG", 3000, 3000, progressive=True))[0].startswith("has 3000 × 3000 pixels")


def test_a_picture_inside_an_svg_counts() -> None:
    small, large = (
        SVG % (b"data:image/png;base64," + base64.b64encode(picture("PNG", side, side))) for side in (20, 2500)
    )
    assert refusal(small) == ("", "")
    assert refusal(large)[0] == "has 2500 × 2500 pixels; the most are 4 million"


@pytest.mark.parametrize("size", [0, 1024 * 1024, 1024 * 1024 + 1])
def test_a_file_may_have_1_mb(size: int) -> None:
    assert bool(too_large(size)[0]) is (size > 1024 * 1024)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize("length", [0, 3, 8, 16, 20])
def test_a_picture_that_ends_too_early_is_none(kind: str, length: int) -> None:
    assert refusal(picture(kind, 20, 20)[:length]) == NO_PICTURE


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
        b"<svg",
        b"<html/>",
        b'<?xml version="1.0" encoding="nonsense"?><svg/>',
        b"\xff\xd8\xff" + b"\xff" * 50,
        SVG % b"data:image/png;base64,AAAA",
    ],
)
def test_other_files_are_no_pictures(data: bytes) -> None:
    assert refusal(data) == NO_PICTURE
