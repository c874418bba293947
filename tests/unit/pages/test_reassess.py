"""When to see someone if nothing has changed."""

from generator.pages.reassess import reassess_line
from generator.pages.sheet import Sheet, Statement
from tests.conftest import MakeSite
from tests.minimal import CONDITION

SOON = CONDITION.replace("id: back-pain", "id: soon").replace("{weeks: 6, ours: true}", "{weeks: 1, sources: [guide]}")
WITHOUT = CONDITION.replace("id: back-pain", "id: without").replace("reassess: {weeks: 6, ours: true}\n", "")
NEW = {"content/conditions/soon.yaml": SOON, "content/conditions/without.yaml": WITHOUT}


def said(make_site: MakeSite, *ids: str, language: str = "en", word: str = "condition.reassess") -> list[Statement]:
    """The line for some conditions."""
    site = make_site(NEW, language=language)
    return list(reassess_line(word, [site.library.conditions[id_] for id_ in ids], Sheet(site, "index.md")))


def test_a_condition_says_after_how_many_weeks(make_site: MakeSite) -> None:
    assert said(make_site, "back-pain") == [
        Statement("You are no better after 6 weeks, or you get worse before that.", (), True)
    ]


def test_of_several_conditions_the_earliest_time_counts_with_its_sources(make_site: MakeSite) -> None:
    for ids in (("back-pain", "soon", "without"), ("without", "soon", "back-pain")):
        (line,) = said(make_site, *ids)
        assert line.text == "You are no better after 1 week, or you get worse before that."
        assert (line.sources, line.ours) == (("guide",), False)


def test_the_line_speaks_the_language_of_the_site(make_site: MakeSite) -> None:
    (line,) = said(make_site, "back-pain", language="es")
    assert line.text == "No mejora en 6 semanas, o empeora antes."


def test_a_routine_says_it_as_an_advice(make_site: MakeSite) -> None:
    (line,) = said(make_site, "back-pain", word="routine.reassess")
    assert line.text == (
        "See a doctor or physiotherapist if you are no better after 6 weeks, or if you get worse before that."
    )


def test_without_a_time_there_is_no_line(make_site: MakeSite) -> None:
    assert said(make_site, "without") == []
    assert said(make_site) == []
