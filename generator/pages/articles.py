"""What older articles say: the articles that this site grew out of, claim by claim, with our answers."""

from dataclasses import dataclass

from generator.models.article import Article
from generator.pages.origins import Origins, origins
from generator.pages.sheet import Link, ReviewLine, Sheet, Statement, row
from generator.pages.site import Page, Site
from generator.render.addresses import ARTICLES


@dataclass(frozen=True)
class Answer:
    """One claim of an article, with what we say instead."""

    says: str
    instead: Statement
    why: str
    exercises: tuple[Link, ...]


@dataclass(frozen=True)
class ArticleLine:
    """One article."""

    anchor: str
    title: str
    publisher: str
    summary: str
    answers: tuple[Answer, ...]
    review: ReviewLine


@dataclass(frozen=True)
class ArticlesView:
    """What the page shows."""

    title: str
    articles: tuple[ArticleLine, ...]
    origins: Origins


def articles_page(site: Site) -> Page | None:
    """The page on the older articles; None without any."""
    if not site.library.articles:
        return None
    sheet, strings = Sheet(site, ARTICLES), site.strings
    lines = tuple(_line(article, sheet) for article in site.library.articles.values())
    view = ArticlesView(
        strings("articles.title"),
        lines,
        origins(sheet, None, *((line.title, [answer.instead for answer in line.answers]) for line in lines)),
    )
    return Page(ARTICLES, "articles", view, view.title, strings("articles.intro"))


def _line(article: Article, sheet: Sheet) -> ArticleLine:
    exercises = sheet.site.library.exercises
    answers = tuple(
        Answer(
            claim.says,
            sheet.statement(claim),
            claim.why,
            row(sheet.link(exercises[id_]) for id_ in claim.exercises),
        )
        for claim in article.claims.values()
    )
    review = sheet.review(article)
    return ArticleLine(article.id, article.title, article.publisher, article.summary, answers, review)
