import pytest

from generator.pages.shown import TALLEST_PX, WIDEST_PX, shown_on, shown_pictures
from generator.pages.site import Page, Site
from generator.render.convert import Shown
from tests.conftest import Build, MakeSite, project
from tests.minimal_figures import KNEE_UP, KNEE_UP_PLANK, POSES


@pytest.fixture
def site(make_site: MakeSite) -> Site:
    """The minimal project, in which only the bridge is drawn."""
    return make_site(POSES, bridge=KNEE_UP)


def test_all_stills_of_an_exercise_have_one_size_and_the_shape_of_the_drawing(site: Site) -> None:
    found = {path: shown for path, shown in shown_pictures(site).items() if "bridge" in path}
    assert sorted(found) == ["figures/bridge-1.svg", "figures/bridge-2.svg"]
    (shown,) = set(found.values())
    wide, high = site.gallery.size("bridge")
    assert shown.width / shown.height == pytest.approx(wide / high, rel=0.01)
    assert shown.width == WIDEST_PX or shown.height == TALLEST_PX
    assert (shown.width, shown.height) <= (WIDEST_PX, TALLEST_PX)


def test_the_picture_of_a_place_has_the_shape_of_its_window(site: Site) -> None:
    shown = shown_pictures(site)["figures/where-low-back.svg"]
    assert shown.width / shown.height == pytest.approx(240 / 124, rel=0.01)


def test_a_page_shows_the_pictures_it_names_and_those_wait_that_it_does_not_want_at_once() -> None:
    drawing = Shown("lb-drawing", 400, 267)
    page = Page("routines/a.md", "routine", None, "A", "B", at_once=frozenset({"../figures/a-1.svg"}))
    markdown = "![a](../figures/a-1.svg)\n[![](../cards/a.png) b](../cards/a.pdf) [c](../figures/a.svg)\n"
    every = {"figures/a-1.svg": drawing, "figures/a-2.svg": drawing, "cards/a.png": Shown("x", 1, 2)}
    assert shown_on(page, markdown, every) == {
        "../figures/a-1.svg": Shown("lb-drawing", 400, 267, waits=False),
        "../cards/a.png": Shown("x", 1, 2),
    }


@pytest.mark.parametrize(
    ("path", "waiting"),
    [
        ("exercises/bridge.md", {"../figures/bridge-1.svg", "../figures/plank-2.svg"}),
        ("routines/first-week.md", set()),
        ("exercises/index.md", {"../figures/bridge-2.svg", "../figures/plank-2.svg"}),
    ],
)
def test_the_moving_picture_and_what_a_routine_prints_do_not_wait(build: Build, path: str, waiting: set[str]) -> None:
    files = build(project(POSES, bridge=KNEE_UP, plank=KNEE_UP_PLANK)).languages["en"]
    beside = files[path].beside
    assert beside
    assert {address for address, shown in beside.pictures.items() if shown.waits} == waiting
