import pytest

from generator.kinds import pages
from tests.conftest import MakeSite
from tests.minimal import PLANK


def test_the_minimal_project_has_these_pages(make_site: MakeSite) -> None:
    assert sorted(page.path for page in pages(make_site())) == [
        *("about/fields.md", "about/rules.md", "conditions/back-pain.md", "conditions/index.md"),
        *("exercises/bridge.md", "exercises/index.md"),
        *("exercises/plank.md", "exercises/sit-to-stand.md", "index.md"),
        *("precautions/index.md", "precautions/thin-bones.md", "routines/first-week.md", "routines/index.md"),
        *("safety/index.md", "sources/index.md", "where/index.md", "where/low-back.md"),
    ]


def test_a_draft_has_no_page(make_site: MakeSite) -> None:
    draft = {"content/exercises/crawl.yaml": PLANK.replace("id: plank", "id: crawl\ndraft: true")}
    assert "exercises/crawl.md" not in {page.path for page in pages(make_site(draft))}


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_has_a_title_and_a_description(make_site: MakeSite, language: str) -> None:
    assert [page.path for page in pages(make_site(language=language)) if not (page.title and page.description)] == []
