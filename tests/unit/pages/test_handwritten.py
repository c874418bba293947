import pytest

from generator.pages.handwritten import check_handwritten
from tests.conftest import told

PAGES = ("index.md", "exercises/index.md", "exercises/bridge.md", "cards/index.md")


def problems(*paths: str) -> list[str]:
    """What is told of some files of an English and Spanish project."""
    return [told(problem) for problem in check_handwritten(paths, ("en", "es"), PAGES)]


@pytest.mark.parametrize("folder", ["about/map.png", "about/map.svg", "data/index.html", "assets/mine.css", "x.pdf"])
def test_pictures_and_other_files_may_lie_beside_the_pages(folder: str) -> None:
    assert problems(f"content/pages/en/{folder}", f"content/pages/es/{folder}") == []


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("exercises/bridge.md", "a generated page has this address"),
        ("exercises/Bridge.md", "a generated page has this address"),
        ("exercises/bridge/index.md", "a generated page has this address"),
        ("exercises/bridge/README.md", "a generated page has this address"),
        ("exercises/README.md", "a generated page has this address"),
        ("exercises/bridge.html", "a generated page has this address"),
        ("exercises/bridge/index.html", "a generated page has this address"),
        ("figures/bridge.svg", "the build fills this folder"),
        ("cards/first-week-a4.pdf", "the build fills this folder"),
        ("data/v1/exercises.json", "the build fills this folder"),
        ("search/search_index.json", "the build fills this folder"),
        ("assets/javascripts/bundle.js", "the build fills this folder"),
        ("assets/limber.css", "the theme has a file of this name"),
        ("sitemap.xml", "the build writes a file of its own here"),
        ("404.html", "the build writes a file of its own here"),
        ("checksums.txt", "the build writes a file of its own here"),
        ("es/about.html", 'the pages in "es" lie in this folder of the site'),
    ],
)
def test_a_file_that_would_take_the_place_of_another_is_told(name: str, why: str) -> None:
    path, theme = f"content/pages/en/{name}", "site_templates/theme/assets/limber.css"
    there = (path, path.replace("/en/", "/es/"), theme)
    assert f"{path}:1:1: {why}  [taken-page]" in problems(*there)


def test_a_page_stands_in_every_language_but_a_picture_need_not() -> None:
    assert problems("content/pages/en/about/index.md", "content/pages/en/about/map.png") == [
        'content/pages/en/about/index.md:1:1: there is no translation into "es"  [missing-page]'
    ]
