"""No fact of the articles that the project started from is lost, and each conflict is presented as agreed."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from generator.library.library import Library
from tests.content.seed_table import ANYTHING, ARTICLES, CONFLICTS, FACTS, Row, read_table
from tests.content.visible import VisiblePage

Pages = Callable[[str, str], VisiblePage]
Libraries = Mapping[str, Library]
FACT_ROWS, CONFLICT_ROWS = read_table()
ROWS = [*FACT_ROWS, *CONFLICT_ROWS]


def complaints(rows: list[Row], page: Pages) -> list[str]:
    """What is wrong with the pages of some rows."""
    return [line for row in rows for line in row.complaints(page(row.language, row.page).text)]


def test_each_fact_of_the_articles_stands_on_its_page_in_both_languages(open_page: Pages) -> None:
    assert complaints(FACT_ROWS, open_page) == []


def test_each_conflict_with_guidance_is_presented_as_agreed_in_both_languages(page: Pages, open_page: Pages) -> None:
    assert complaints(CONFLICT_ROWS, open_page) == []
    assert complaints(CONFLICT_ROWS, page) == []


def test_the_table_holds_every_fact_and_every_conflict() -> None:
    assert (len(FACTS), len(CONFLICTS)) == (90, 13)
    assert set(FACTS) ^ {row.id for row in FACT_ROWS} == set()
    assert set(CONFLICTS) ^ {row.id for row in CONFLICT_ROWS} == set()


def test_each_conflict_is_told_on_the_page_on_the_articles_and_ruled_out_on_a_page_of_advice() -> None:
    assert [row.id for row in CONFLICT_ROWS if not row.says or bool(row.never) == (row.page == ARTICLES)] == []
    assert set(CONFLICTS) ^ {row.id for row in CONFLICT_ROWS if row.page == ARTICLES} == set()
    assert set(CONFLICTS) ^ {row.id for row in CONFLICT_ROWS if row.page != ARTICLES} == set()


def test_our_answers_to_the_articles_never_say_the_words_that_are_ruled_out(libraries: Libraries) -> None:
    said = []
    for row in CONFLICT_ROWS:
        answers = list(our_answers(libraries[row.language], row.id.casefold()))
        assert answers, row.id
        said += [(row.id, row.language, phrase) for phrase in row.never if phrase.casefold() in " ".join(answers)]
    assert said == []


def our_answers(library: Library, conflict: str) -> Iterator[str]:
    """What we say, and why, about one conflict; both articles may have it."""
    for article in library.articles.values():
        if claim := article.claims.get(conflict):
            yield f"{claim.text} {claim.why}".casefold()


def test_no_2_facts_rest_on_the_same_words_of_a_page() -> None:
    used = Counter((row.language, row.page, phrase) for row in FACT_ROWS for phrase in row.says)
    assert [place for place, number in used.items() if number > 1] == []


def test_every_row_fails_when_a_part_of_its_phrase_is_removed(page: Pages) -> None:
    silent = []
    for row in ROWS:
        text = page(row.language, row.page).text
        for phrase in row.says:
            for part in phrase.split(ANYTHING):
                complaint = f'{row.id} {row.language} {row.page} does not say "{phrase}"'
                if complaint not in row.complaints(text.replace(part, "")):
                    silent.append((row.id, row.language, part))
    assert silent == []


def test_every_row_fails_when_its_forbidden_words_are_added(page: Pages) -> None:
    silent = []
    for row in CONFLICT_ROWS:
        text = page(row.language, row.page).text
        for phrase in row.never:
            complaint = f'{row.id} {row.language} {row.page} says "{phrase}"'
            if complaint not in row.complaints(f"{text} {phrase.upper()}"):
                silent.append((row.id, row.language, phrase))
    assert silent == []


def test_parts_of_a_phrase_must_stand_in_their_order() -> None:
    row = Row("S0.0", "first one, then the other", "page/", "en", ("Lift. … Lower.",))
    assert list(row.complaints("Lift. Hold. Lower.")) == []
    assert list(row.complaints("Lower. Hold. Lift.")) == ['S0.0 en page/ does not say "Lift. … Lower."']


def test_only_the_page_on_the_articles_names_the_clinic_that_advertised_itself(
    sources: Mapping[tuple[str, str], str],
) -> None:
    named = {place for place, text in sources.items() if "massage rx" in text.casefold()}
    assert named == {("en", ARTICLES), ("es", ARTICLES)}
