"""What older articles say, and what we say instead."""

import pytest

from generator.kinds import pages
from generator.pages.articles import ArticlesView
from tests.conftest import Build, MakeSite, project
from tests.minimal import ARTICLE
from tests.unit.pages.views import led, page_at, traced, view_at

PATH = "about/older-articles.md"


@pytest.fixture
def view(make_site: MakeSite, rare: dict[str, str]) -> ArticlesView:
    """The page on the older articles."""
    return view_at(make_site(rare), PATH, ArticlesView)


def test_an_article_has_its_title_its_publisher_and_what_it_is_about(view: ArticlesView) -> None:
    (article,) = view.articles
    assert (article.anchor, article.title, article.publisher) == ("old-tips", "Old tips", "A clinic")
    assert article.summary == "It lists 3 moves."
    assert article.review.pending == "No clinician has reviewed this edition yet."


def test_each_claim_has_our_answer_the_reason_and_the_exercises(view: ArticlesView) -> None:
    ((answer,),) = [article.answers for article in view.articles]
    assert (answer.says, answer.instead.text, answer.why) == ("Rest in bed.", "Keep moving.", "Rest makes it last.")
    assert led(answer.exercises) == [("Plank", "../exercises/plank.md")]


def test_our_answers_name_their_sources_below_the_title_of_the_article(view: ArticlesView) -> None:
    assert traced(view.origins) == [("Old tips", [("Keep moving.", ["The board, 2025"], False)])]


def test_articles_stand_in_the_order_of_their_ids(make_site: MakeSite, rare: dict[str, str]) -> None:
    second = {"content/articles/a-first.yaml": ARTICLE.replace("id: old-tips", "id: a-first")}
    view = view_at(make_site({**rare, **second}), PATH, ArticlesView)
    assert [article.anchor for article in view.articles] == ["a-first", "old-tips"]


def test_a_site_without_articles_has_no_such_page(make_site: MakeSite, rare: dict[str, str]) -> None:
    assert PATH in [page.path for page in pages(make_site(rare))]
    assert PATH not in [page.path for page in pages(make_site())]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_page_has_a_title_and_a_description_and_no_single_file_to_edit(
    make_site: MakeSite, rare: dict[str, str], language: str
) -> None:
    site = make_site(rare, language=language)
    page = page_at(site, PATH)
    assert (page.template, page.title, page.description, page.source) == (
        *("articles", site.strings("articles.title"), site.strings("articles.intro"), None),
    )


def test_the_page_shows_claim_answer_and_reason_in_this_order(build: Build, rare: dict[str, str]) -> None:
    page = build(project(rare)).languages["en"][PATH].content.decode()
    words = ("## Old tips", "The article says:** Rest in bed.", "We say:** Keep moving.", "Why:** Rest makes it last.")
    places = [page.index(each) for each in words]
    assert places == sorted(places)


def test_a_page_written_by_hand_may_not_take_the_place_of_the_older_articles(build: Build) -> None:
    built = build(project({f"content/pages/en/{PATH}": "# Mine\n"}))
    assert [problem.rule for problem in built.problems] == ["taken-page"]
