from dataclasses import replace

import pytest

from generator.exports.cards import CardJob
from generator.exports.setting import Card
from generator.pages.indexes import IndexView
from generator.pages.print_centre import PrintCentreView
from generator.render.addresses import card_path
from tests.conftest import Build, MakeSite, each, project
from tests.minimal import ROUTINE
from tests.unit.pages.test_downloads import printed
from tests.unit.pages.views import led, page_at, view_at

PATH = "cards/index.md"
FORMATS = ("a4", "letter", "large", "pocket", "deck")
SECOND = ROUTINE.replace("id: first-week", "id: zzz").replace("name: First week", "name: Ángel")
NAMES = ("sheet", "large", "pocket", "deck", "poster", "twin", "pick")
TYPST = {f"site_templates/cards/{name}.typ": "" for name in NAMES}


def made(job: CardJob) -> Card:
    """A card that was set."""
    return Card(b"%PDF", 3, b"\x89PNG")


def test_the_print_centre_explains_the_five_formats(make_site: MakeSite) -> None:
    view = view_at(printed(make_site()), PATH, PrintCentreView)
    assert view.title == "Print centre"
    assert [form.name for form in view.formats] == ["A4", "Letter", "Large print", "Pocket booklet", "Index cards"]
    assert [form.short for form in view.formats] == ["A4", "Letter", "Large", "Pocket", "Cards"]
    assert all(form.about for form in view.formats)
    assert view.formats[2].about == "18 point, to read from further away."


def test_the_print_centre_lists_every_routine_by_its_name(make_site: MakeSite) -> None:
    view = view_at(printed(make_site({"content/routines/zzz.yaml": SECOND})), PATH, PrintCentreView)
    assert [routine.link.text for routine in view.routines] == ["Ángel", "First week"]
    assert led([view.routines[1].link]) == [("First week", "../routines/first-week.md")]


def test_a_format_that_was_not_made_leaves_its_place_in_the_row_empty(make_site: MakeSite) -> None:
    site = replace(make_site(), cards={card_path("first-week", name): 2 for name in ("letter", "deck")})
    view = view_at(site, PATH, PrintCentreView)
    (routine,) = view.routines
    assert [cell and cell.sheets for cell in routine.cells] == [None, "1 sheet", None, None, "2 sheets"]
    assert [str(form.preview) for form in view.formats] == ["", "first-week-letter.png", "", "", "first-week-deck.png"]


def test_the_page_tells_how_to_fold_and_how_to_print_on_both_sides_step_by_step(make_site: MakeSite) -> None:
    view = view_at(printed(make_site()), PATH, PrintCentreView)
    assert (view.fold[0], view.fold[-1]) == ("Print 1 side of 1 sheet.", "Close it like a book, with page 1 in front.")
    assert "Choose “flip on long edge”." in view.sides


def test_a_routine_that_is_a_draft_is_not_printed(make_site: MakeSite) -> None:
    draft = SECOND.replace("id: zzz", "id: zzz\ndraft: true")
    view = view_at(printed(make_site({"content/routines/zzz.yaml": draft})), PATH, PrintCentreView)
    assert [routine.link.text for routine in view.routines] == ["First week"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_page_has_a_title_and_a_description(make_site: MakeSite, language: str) -> None:
    site = printed(make_site(language=language))
    page = page_at(site, PATH)
    assert (page.template, page.title, page.description) == (
        *("print-centre", site.strings("cards.title"), site.strings("cards.description")),
    )
    assert (page.source, page.facts) == (None, {})


def test_the_list_of_routines_leads_to_the_print_centre_where_there_is_one(make_site: MakeSite) -> None:
    site = make_site()
    assert view_at(site, "routines/index.md", IndexView).ends == ()
    (end,) = view_at(printed(site), "routines/index.md", IndexView).ends
    assert led([end.link]) == [("All routines in all formats", "../cards/index.md")]


def test_the_print_centre_shows_a_picture_a_link_and_the_number_of_sheets(build: Build) -> None:
    page = build(project(TYPST), typeset=each(made)).languages["en"][PATH].content.decode()
    assert (page.count("2 sheets"), page.count("3 sheets")) == (3, 2)
    for name in FORMATS:
        assert f"![](first-week-{name}.png)" in page
        assert f"](first-week-{name}.pdf)" in page


def test_a_routine_leads_to_the_usual_sheet_and_to_the_other_formats_with_their_sheets(build: Build) -> None:
    page = build(project(TYPST), typeset=each(made)).languages["en"]["routines/first-week.md"].content.decode()
    assert ", PDF, 3 pages</span>](../cards/first-week-a4.pdf)" in page
    assert (page.count("PDF, 3 pages, 2 sheets"), page.count("PDF, 3 pages, 3 sheets")) == (2, 2)
    for name in FORMATS:
        assert page.count(f"](../cards/first-week-{name}.pdf)") == 1


def test_a_site_without_cards_has_no_print_centre_and_no_word_of_one(build: Build) -> None:
    for built in (build(project(), typeset=each(made)), build(project(TYPST))):
        files = built.languages["en"]
        assert [path for path in files if path.startswith("cards/")] == []
        page = files["routines/first-week.md"].content.decode()
        assert [word for word in ("PDF", ".pdf", "../cards/") if word in page] == []


def test_a_page_written_by_hand_may_not_take_the_place_of_the_print_centre(build: Build) -> None:
    built = build(project({"content/pages/en/cards/index.md": "# Mine\n"}))
    assert [problem.rule for problem in built.problems] == ["taken-page"]
