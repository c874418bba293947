import pytest

from generator.kinds import KINDS, pages
from generator.render.addresses import FOLDERS
from tests.conftest import MakeSite
from tests.minimal import PLANK


def test_pages_lie_in_the_folder_where_the_content_lies() -> None:
    assert {kind.name: kind.folder for kind in KINDS if kind.name in FOLDERS} == FOLDERS


def test_the_minimal_project_has_these_pages(make_site: MakeSite) -> None:
    assert [page.path for page in pages(make_site())] == [
        *("exercises/bridge.md", "exercises/plank.md", "exercises/sit-to-stand.md"),
        *("conditions/back-pain.md", "precautions/thin-bones.md", "routines/first-week.md", "safety/index.md"),
        *("index.md", "exercises/index.md", "exercises/by-purpose.md", "exercises/by-level.md"),
        *("conditions/index.md", "precautions/index.md", "routines/index.md"),
        *("sources/index.md", "about/fields.md"),
    ]


def test_a_draft_has_no_page(make_site: MakeSite) -> None:
    draft = {"content/exercises/crawl.yaml": PLANK.replace("id: plank", "id: crawl\ndraft: true")}
    assert "exercises/crawl.md" not in {page.path for page in pages(make_site(draft))}


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_has_a_title_and_a_description(make_site: MakeSite, language: str) -> None:
    assert [page.path for page in pages(make_site(language=language)) if not (page.title and page.description)] == []
