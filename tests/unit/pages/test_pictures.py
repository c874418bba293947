import pytest

from generator.pages.pictures import TALLEST_PX, WIDEST_PX, motion, start_and_end, stills
from generator.pages.sheet import Sheet
from tests.conftest import MakeSite
from tests.minimal_figures import KNEE_UP, POSES

THIRD = "    end: {step: lower, left_hip: {flexion: 20}, caption: Rest., alt: Rest.}\n"


@pytest.fixture
def sheet(make_site: MakeSite) -> Sheet:
    """The page of the bridge, with three frames."""
    old, new = KNEE_UP
    site = make_site(POSES, bridge=(old, new.replace(old, THIRD + old)))
    return Sheet(site, "exercises/bridge.md")


def test_the_stills_stand_in_the_order_of_the_frames(sheet: Sheet) -> None:
    pictures = stills(sheet.site.library.exercises["bridge"], sheet)
    assert [(picture.step, picture.address, picture.alt, picture.caption) for picture in pictures] == [
        ("start", "../figures/bridge-1.svg", "Begin.", "Begin."),
        ("lift", "../figures/bridge-2.svg", "Move.", "Move."),
        ("lower", "../figures/bridge-3.svg", "Rest.", "Rest."),
    ]


def test_all_pictures_of_an_exercise_have_one_size_and_the_shape_of_the_drawing(sheet: Sheet) -> None:
    pictures = stills(sheet.site.library.exercises["bridge"], sheet)
    ((width, height),) = {(picture.width, picture.height) for picture in pictures}
    wide, high = sheet.site.gallery.size("bridge")
    assert width / height == pytest.approx(wide / high, rel=0.01)
    assert width == WIDEST_PX or height == TALLEST_PX
    assert (width, height) <= (WIDEST_PX, TALLEST_PX)


def test_a_routine_shows_the_first_and_the_last_frame(sheet: Sheet) -> None:
    pictures = start_and_end(sheet.site.library.exercises["bridge"], sheet)
    assert [picture.step for picture in pictures] == ["start", "lower"]


def test_the_end_stands_in_the_place_of_the_movement(sheet: Sheet) -> None:
    shown = motion(sheet.site.library.exercises["bridge"], sheet)
    assert shown
    assert (shown.address, shown.still.address) == ("../figures/bridge.svg", "../figures/bridge-3.svg")


def test_an_exercise_without_a_figure_has_no_pictures(sheet: Sheet) -> None:
    plank = sheet.site.library.exercises["plank"]
    assert (stills(plank, sheet), start_and_end(plank, sheet), motion(plank, sheet)) == ((), (), None)
