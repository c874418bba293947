"""Search in each language, with and without accents."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.built import EXERCISE, FOLDERS, HOME
from tests.browser.visitor import WIDE, Visitor

pytestmark = pytest.mark.browser
SCROLL = """async list => {
    list.scrollTo(0, 0);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    list.scrollTo(0, list.scrollHeight);
}"""


def ask(page: Page, word: str) -> None:
    """Puts a word into the search field; the theme looks at it when a key is let go."""
    page.locator("[name=query]").fill(word)
    page.locator("[name=query]").press("End")


def found(searcher: Visitor, page: Page, word: str) -> list[str]:
    """The addresses of all pages that a search finds, in order, relative to the root of the site."""
    items = page.locator(".md-search-result__item")
    ask(page, "")
    expect(items).to_have_count(0)
    ask(page, word)
    expect(items.first).to_be_attached()
    [number] = re.findall(r"\d+", page.locator(".md-search-result__meta").inner_text())
    while (shown := items.count()) < int(number):  # more appear as the list is scrolled
        page.locator(".md-search__scrollwrap").evaluate(SCROLL)
        expect(items).not_to_have_count(shown)
    links = items.locator("a").evaluate_all("links => links.map(link => link.href)")
    return list(dict.fromkeys(link.removeprefix(searcher.home).split("?")[0] for link in links))


@pytest.mark.parametrize(("language", "word"), [("en", "bridge"), ("es", "puente"), ("es", "articulación")])
def test_a_search_leads_to_pages_of_its_own_language(searcher: Visitor, language: str, word: str) -> None:
    page = searcher.open(FOLDERS[language] + HOME, WIDE)
    addresses = found(searcher, page, word)
    assert {address.startswith("es/") for address in addresses} == {language == "es"}


@pytest.mark.parametrize(("language", "word"), [("en", "bridge"), ("es", "puente")])
def test_the_first_result_for_the_name_of_an_exercise_is_its_page(searcher: Visitor, language: str, word: str) -> None:
    page = searcher.open(FOLDERS[language] + HOME, WIDE)
    assert found(searcher, page, word)[0] == FOLDERS[language] + EXERCISE
    page.locator(".md-search-result__item a").first.click()
    page.wait_for_url(searcher.url(f"{FOLDERS[language]}{EXERCISE}**"))
    expect(page.locator("html")).to_have_attribute("lang", language)


def test_words_without_accents_find_what_words_with_accents_find(searcher: Visitor) -> None:
    page = searcher.open(FOLDERS["es"], WIDE)
    for plain, accented in (("articulacion", "articulación"), ("sesion", "sesión"), ("ciatica", "ciática")):
        missed = set(found(searcher, page, accented)) - set(found(searcher, page, plain))
        assert missed == set(), plain


def test_a_word_that_stands_nowhere_finds_nothing(searcher: Visitor) -> None:
    page = searcher.open(HOME, WIDE)
    ask(page, "xylophone")
    expect(page.locator(".md-search-result__meta")).to_have_text("No matching documents")
