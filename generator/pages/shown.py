"""What Markdown cannot say of pictures: how large each stands on a page, and which of them may wait."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from generator.pages.pictures import portrait_of
from generator.pages.site import Page, Site
from generator.render.addresses import absolute, place_picture_path, preview_path, still_path
from generator.render.convert import Shown

WIDEST_PX, TALLEST_PX = 400, 330
"""Our choice: the size of a drawing where no style sheet says otherwise. It also keeps the place of the picture free
while the page loads."""
_PREVIEW: Final = Shown("lb-downloads__preview", 120, 160)
_PICTURE: Final = re.compile(r"!\[[^\]\n]*\]\(([^)\s]+)\)")


@dataclass(frozen=True)
class Beside:
    """What goes with a Markdown page.

    Attributes:
        front: What its front matter says.
        pictures: How it shows its pictures, by their addresses as written.
    """

    front: Mapping[str, Any]
    pictures: Mapping[str, Shown]


def shown_pictures(site: Site) -> dict[str, Shown]:
    """How pages show each picture of a site, by its path: exercises, places and the first pages of cards."""
    found = {preview_path(path): _PREVIEW for path in site.cards}
    for exercise in site.library.exercises.values():
        if exercise.figure and exercise.id in site.gallery:
            shown = Shown("lb-drawing", *_fitted(*site.gallery.size(exercise.id)))
            found |= {still_path(exercise.id, number): shown for number, _ in enumerate(exercise.figure.frames, 1)}
    for place in site.library.places.values():
        found[place_picture_path(place.id)] = Shown("lb-drawing", *_fitted(*portrait_of(place).size))
    return found


def shown_on(page: Page, markdown: str, all_: Mapping[str, Shown]) -> dict[str, Shown]:
    """How one page shows its pictures, by their addresses as written in its Markdown."""
    found = {address: all_[absolute(page.path, address)] for address in _PICTURE.findall(markdown)}
    return {address: replace(shown, waits=address not in page.at_once) for address, shown in found.items()}


def _fitted(width: int, height: int) -> tuple[int, int]:
    """The largest size of the same shape that stays within the limits."""
    scale = min(WIDEST_PX / width, TALLEST_PX / height)
    return round(width * scale), round(height * scale)
