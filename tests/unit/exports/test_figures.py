from xml.etree import ElementTree

import pytest

from generator.exports.figures import stills
from generator.library.memory import Memory
from generator.pages.site import Site
from generator.site_files import figure_files
from tests.conftest import Build, MakeSite, project
from tests.minimal import BRIDGE
from tests.minimal_figures import KNEE_UP, POSES

SVG = "{http://www.w3.org/2000/svg}"
SPANISH = """\
name: Puente
figure:
  frames:
    begin: {alt: Una persona se acuesta., caption: Empiece.}
    pull: {alt: Sube una rodilla., caption: Suba.}
"""

PLACE = "figures/where-low-back.svg"
"""The picture of the only place of the minimal project."""


@pytest.fixture
def site(make_site: MakeSite) -> Site:
    """The minimal project with a figure of the bridge."""
    return make_site(POSES, bridge=KNEE_UP)


def said(svg: bytes) -> tuple[str | None, str | None]:
    """The title and the description of a picture."""
    root = ElementTree.fromstring(svg)
    return root.findtext(f"{SVG}title"), root.findtext(f"{SVG}desc")


def test_an_exercise_has_a_moving_picture_and_a_still_of_each_frame(site: Site) -> None:
    assert list(figure_files(site, Memory())) == [
        *("figures/bridge.svg", "figures/bridge-1.svg", "figures/bridge-2.svg", PLACE)
    ]
    assert stills(site.library.exercises["bridge"], site) == {
        "begin": "figures/bridge-1.svg",
        "pull": "figures/bridge-2.svg",
    }


def test_an_exercise_without_a_figure_has_no_picture(site: Site, make_site: MakeSite) -> None:
    assert stills(site.library.exercises["plank"], site) == {}
    assert list(figure_files(make_site(), Memory())) == [PLACE]


def test_a_draft_has_no_picture(make_site: MakeSite) -> None:
    old, new = KNEE_UP
    draft = BRIDGE.replace("id: bridge", "id: crawl\ndraft: true").replace(old, new)
    assert figure_files(make_site({**POSES, "content/exercises/crawl.yaml": draft}), Memory()).keys() == {PLACE}


def test_a_picture_says_what_it_shows_in_the_language_of_the_site(make_site: MakeSite) -> None:
    site = make_site({**POSES, "content/exercises/bridge.es.yaml": SPANISH}, language="es", bridge=KNEE_UP)
    files = figure_files(site, Memory())
    assert {path: said(svg.content) for path, svg in files.items()} == {
        "figures/bridge.svg": ("Puente", "Una persona se acuesta. Sube una rodilla."),
        "figures/bridge-1.svg": ("Puente", "Una persona se acuesta."),
        "figures/bridge-2.svg": ("Puente", "Sube una rodilla."),
        PLACE: ("Low back", "The low back of a person is orange."),
    }


def test_a_picture_holds_no_script_and_asks_no_other_place_for_anything(site: Site) -> None:
    for svg in figure_files(site, Memory()).values():
        text = svg.content.decode()
        assert "<script" not in text
        assert [part for part in text.split('"') if "://" in part] == ["http://www.w3.org/2000/svg"]


def test_the_pictures_are_files_of_the_site_and_alike_each_time(build: Build) -> None:
    first, second = (
        {path: file.content for path, file in build(project(POSES, bridge=KNEE_UP)).languages["en"].items()}
        for _ in range(2)
    )
    assert {path for path in first if path.startswith("figures/")} == {
        *("figures/bridge.svg", "figures/bridge-1.svg", "figures/bridge-2.svg", PLACE)
    }
    assert first == second
